/** The reporter's page: the own position or the map's cross gives the place. */
import { createMap, crossed, placeButtons } from "./place-map.js";

const L = globalThis.L;
const byId = id => document.getElementById(id);
const field = name => byId(`field:${name}`);

/** @param {L.Map} map @param {HTMLElement} element */
function letChoose(map, element) {
    const chosen = byId("chosen");
    const mark = L.circleMarker(map.getCenter(), { radius: 8, weight: 3, color: "#ffffff", fillColor: "#a61b1b", fillOpacity: 1, interactive: false });
    const choose = crossed(element, map, field, at => mark.setLatLng(at).addTo(map));
    placeButtons(map, choose);
    byId("position").addEventListener("click", ({ currentTarget }) => {
        const { finding, denied } = currentTarget.dataset;
        const fail = () => { chosen.textContent = denied; };
        chosen.textContent = finding;
        if (!navigator.geolocation) {
            fail();
            return;
        }
        const found = ({ coords }) => {
            const at = L.latLng(coords.latitude, coords.longitude);
            map.setView(at, 17);
            choose(at);
        };
        navigator.geolocation.getCurrentPosition(found, fail, { enableHighAccuracy: true, timeout: 15000 });
    });
    if (field("latitude").value && field("longitude").value) {
        mark.setLatLng(map.getCenter()).addTo(map);
    }
}

const element = byId("map");
if (element && L) {
    letChoose(createMap(element), element);
}
