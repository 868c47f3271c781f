/** The page of a problem: the circle that it is about, and the cross that chooses its middle. */
import { createMap, crossed, placeButtons } from "./place-map.js";

const L = globalThis.L;
const byId = id => document.getElementById(id);
const field = name => byId(`problem:${name}`);

/** @param {L.Map} map */
function circleLayer(map) {
    const circle = L.circle(map.getCenter(), { radius: 1, weight: 3, color: "#a61b1b", fillColor: "#a61b1b", fillOpacity: 0.15, interactive: false });
    return () => {
        const [lat, lng] = ["latitude", "longitude"].map(name => Number(field(name).value.replace(",", ".")));
        if (!field("latitude").value || Number.isNaN(lat) || Number.isNaN(lng)) {
            circle.remove();
            return;
        }
        circle.setLatLng([lat, lng]).setRadius(Number(field("radius").value)).addTo(map);
    };
}

/** @param {L.Map} map @param {HTMLElement} element */
function letChoose(map, element) {
    const draw = circleLayer(map);
    placeButtons(map, crossed(element, map, field, draw));
    ["latitude", "longitude", "radius"].forEach(name => field(name).addEventListener("change", draw));
    draw();
}

const element = byId("map");
if (element && L) {
    letChoose(createMap(element), element);
}
