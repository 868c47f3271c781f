/** The page of one walk: its stops on the map, the cross that chooses a new one, and the keys through a paper. */
import { createMap, crossed, placeButtons } from "./place-map.js";

const L = globalThis.L;
const byId = id => document.getElementById(id);

/** @param {L.Map} map */
function showStops(map) {
    const stops = [...document.querySelectorAll(".lb-route li")];
    const way = stops.map(stop => [Number(stop.dataset.latitude), Number(stop.dataset.longitude)]);
    way.forEach((at, index) => L.marker(at, {
        icon: L.divIcon({ className: "lb-stopmark", html: String(index + 1), iconSize: [26, 26], iconAnchor: [13, 13] }),
        keyboard: false,
        interactive: false,
    }).addTo(map));
    if (way.length > 1) {
        L.polyline(way, { color: "#0a5a55", weight: 4, opacity: 0.8, dashArray: "2 9", interactive: false }).addTo(map);
        map.fitBounds(L.latLngBounds(way).pad(0.2), { animate: false, maxZoom: 17 });
    }
}

/** @param {L.Map} map @param {HTMLElement} element */
function letChoose(map, element) {
    const choose = crossed(element, map, name => byId(`stop:${name}`));
    placeButtons(map, (at, button) => {
        choose(at);
        const name = byId("stop:stopName");
        name.value = name.value || button.dataset.goName;
        name.focus();
    });
}

/**
 * Where a key in a cell leads: a digit that can be an answer and a space go on, Backspace in an empty cell goes back.
 * @param {string} key @param {string} value what the cell holds @returns {-1 | 0 | 1}
 */
export function step(key, value) {
    if (/^[0-3]$/.test(key) || key === " ") return 1;
    return key === "Backspace" && !value ? -1 : 0;
}

function sheetKeys() {
    const cells = [...document.querySelectorAll(".lb-cell")];
    cells.forEach((cell, at) => cell.addEventListener("keydown", event => {
        const way = event.ctrlKey || event.altKey || event.metaKey ? 0 : step(event.key, cell.value);
        if (way === 0) {
            if (/^\D$/.test(event.key) || /^[4-9]$/.test(event.key)) event.preventDefault();
            return;
        }
        event.preventDefault();
        if (way > 0) cell.value = event.key.trim();
        const next = cells[at + way] ?? (way > 0 ? byId("sheet:enter") : cell);
        next.focus();
        if (next.select) next.select();
    }));
    if (cells.length > 0 && byId("sheet:undo") && !document.querySelector("[role=alert]")) {
        cells[0].focus();
    }
}

const element = byId("map");
if (element && L) {
    const map = createMap(element);
    showStops(map);
    if (byId("chooseCentre")) letChoose(map, element);
}
sheetKeys();
