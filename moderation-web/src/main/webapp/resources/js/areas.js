/** The page of divisions: the outlines of the file that is looked at, on the map. */
import { createMap } from "./place-map.js";

const L = globalThis.L;

/** @param {HTMLElement} element @param {string} outlines GeoJSON */
function show(element, outlines) {
    const map = createMap(element);
    const layer = L.geoJSON(JSON.parse(outlines), {
        style: { color: "#0a5a55", weight: 3, fillColor: "#0a5a55", fillOpacity: 0.12 },
        onEachFeature: (feature, shape) => {
            const words = document.createElement("span");
            words.textContent = feature.properties.name;
            shape.bindTooltip(words, { permanent: true, direction: "center" });
        },
    }).addTo(map);
    if (layer.getBounds().isValid()) map.fitBounds(layer.getBounds().pad(0.05), { animate: false });
}

const element = document.getElementById("map");
const outlines = document.getElementById("outlines")?.dataset.outlines;
if (element && outlines) show(element, outlines);
