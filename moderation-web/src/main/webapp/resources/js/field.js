/** The reporter's page: the own position or the map's cross gives the place. */
import { createMap } from "./place-map.js";

const L = globalThis.L;
const byId = id => document.getElementById(id);
const field = name => byId(`field:${name}`);

/** @param {L.Map} map @param {HTMLElement} element */
function letChoose(map, element) {
    element.classList.add("lb-crossed");
    const chosen = byId("chosen");
    const mark = L.circleMarker(map.getCenter(), { radius: 8, weight: 3, color: "#ffffff", fillColor: "#a61b1b", fillOpacity: 1, interactive: false });
    const choose = (lat, lng) => {
        field("latitude").value = lat.toFixed(6);
        field("longitude").value = lng.toFixed(6);
        mark.setLatLng([lat, lng]).addTo(map);
        chosen.textContent = chosen.dataset.words;
    };
    const go = (lat, lng) => {
        map.setView([lat, lng], 17);
        choose(lat, lng);
    };
    byId("chooseCentre").addEventListener("click", () => choose(map.getCenter().lat, map.getCenter().lng));
    byId("position").addEventListener("click", ({ currentTarget }) => {
        const { finding, denied } = currentTarget.dataset;
        const fail = () => { chosen.textContent = denied; };
        chosen.textContent = finding;
        if (!navigator.geolocation) {
            fail();
            return;
        }
        navigator.geolocation.getCurrentPosition(
            ({ coords }) => go(coords.latitude, coords.longitude), fail, { enableHighAccuracy: true, timeout: 15000 });
    });
    for (const button of document.querySelectorAll("[data-go-latitude]")) {
        button.addEventListener("click", () => go(Number(button.dataset.goLatitude), Number(button.dataset.goLongitude)));
    }
    if (field("latitude").value && field("longitude").value) {
        mark.setLatLng(map.getCenter()).addTo(map);
    }
}

const element = byId("map");
if (element && L) {
    letChoose(createMap(element), element);
}
