/** Maps of the console. Leaflet comes as a script of its own, before this module. */
const L = globalThis.L;
const TILES = "/tiles/{z}/{x}/{y}.png";

/** @param {string} name a design token, such as "--brand" @returns {string} */
export function token(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/**
 * Corners as the page writes them: "59.1,13.2 59.2,13.3".
 * @param {string | undefined} text @returns {[number, number][]}
 */
export function corners(text) {
    return (text ?? "").split(" ").filter(Boolean).map(pair => /** @type {[number, number]} */ (pair.split(",").map(Number)));
}

/**
 * Draws the base map in an element made by the tag lb:map.
 * @param {HTMLElement} element with data-latitude, data-longitude, data-zoom, data-attribution
 * @returns {L.Map}
 */
export function createMap(element) {
    const { latitude, longitude, zoom, attribution, zoomIn, zoomOut } = element.dataset;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const map = L.map(element, {
        zoomControl: false,
        attributionControl: false,
        zoomAnimation: !still,
        fadeAnimation: !still,
        markerZoomAnimation: !still,
        minZoom: 9,
        maxZoom: 18,
    });
    L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
    const credit = L.control.attribution({ prefix: false }).addTo(map);
    if (attribution) {
        const words = document.createElement("span");
        words.textContent = attribution;
        credit.addAttribution(words.innerHTML);
    }
    L.tileLayer(TILES, { minZoom: 9, maxZoom: 18 }).addTo(map);
    map.setView([Number(latitude), Number(longitude)], Number(zoom || 14));
    return map;
}

/**
 * The exact point, and the square that stands for it where it is not a public place.
 * @param {L.Map} map @param {[number, number]} point @param {[number, number][]} square
 * @returns {(exact: boolean) => void} tells which of the two counts
 */
export function placeLayer(map, point, square) {
    const dot = L.circleMarker(point, { radius: 8, weight: 3, color: "#ffffff", fillColor: "#a61b1b", fillOpacity: 1, interactive: false });
    const area = L.polygon(square, { weight: 3, color: "#a61b1b", fillColor: "#a61b1b", fillOpacity: 0.15, interactive: false });
    area.addTo(map);
    dot.addTo(map);
    return exact => {
        area.setStyle({ opacity: exact ? 0.35 : 1, fillOpacity: exact ? 0 : 0.25, dashArray: exact ? "6 6" : "" });
        dot.setStyle({ fillOpacity: exact ? 1 : 0.45, opacity: exact ? 1 : 0.6 });
    };
}

/**
 * Small marks for what lies near.
 * @param {L.Map} map
 * @returns {(points: [number, number][]) => void} shows these instead of those before
 */
export function nearLayer(map) {
    const layer = L.layerGroup().addTo(map);
    return points => {
        layer.clearLayers();
        points.forEach(point => L.circleMarker(point, { radius: 5, weight: 2, color: "#ffffff", fillColor: "#1f4e8c", fillOpacity: 1, interactive: false }).addTo(layer));
    };
}

/**
 * The cross in the middle of a map and the button that chooses the place under it.
 * @param {HTMLElement} element the map's
 * @param {L.Map} map
 * @param {(name: "latitude" | "longitude") => HTMLInputElement} field where the place is written
 * @param {(at: L.LatLng) => void} [then] what else is done with a chosen place
 * @returns {(at: L.LatLng) => void} chooses a place as the button does
 */
export function crossed(element, map, field, then = () => {}) {
    element.classList.add("lb-crossed");
    const chosen = document.getElementById("chosen");
    const choose = at => {
        field("latitude").value = at.lat.toFixed(6);
        field("longitude").value = at.lng.toFixed(6);
        chosen.textContent = chosen.dataset.words;
        then(at);
    };
    document.getElementById("chooseCentre")?.addEventListener("click", () => choose(map.getCenter()));
    return choose;
}

/**
 * The buttons that name a place: they bring it under the cross.
 * @param {L.Map} map
 * @param {(at: L.LatLng, button: HTMLElement) => void} [then]
 */
export function placeButtons(map, then = () => {}) {
    for (const button of document.querySelectorAll("[data-go-latitude]")) {
        button.addEventListener("click", () => {
            const at = L.latLng(Number(button.dataset.goLatitude), Number(button.dataset.goLongitude));
            map.setView(at, 17);
            then(at, button);
        });
    }
}
