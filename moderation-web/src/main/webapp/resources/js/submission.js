/** The page of one submission: its map, and the buttons that only save typing. */
import { afterUpdate, begin } from "./findings.js";
import { corners, createMap, nearLayer, placeLayer } from "./place-map.js";

const byId = id => document.getElementById(id);

/** @param {HTMLElement} element */
function showPlace(element) {
    const map = createMap(element);
    const square = corners(element.dataset.square);
    if (square.length > 0) {
        const centre = map.getCenter();
        const mark = placeLayer(map, [centre.lat, centre.lng], square);
        const radios = [...document.querySelectorAll("input[name='verdict:publicPlace']")];
        const follow = () => mark(radios.some(radio => radio.checked && radio.value === "true"));
        radios.forEach(radio => radio.addEventListener("change", follow));
        follow();
    } else {
        letChoose(map, element);
    }
    const show = nearLayer(map);
    const marks = () => show([...document.querySelectorAll("[data-near]")].flatMap(near => corners(near.dataset.near)));
    afterUpdate("verdict:near", marks);
    marks();
}

/** @param {L.Map} map @param {HTMLElement} element */
function letChoose(map, element) {
    element.classList.add("lb-crossed");
    const chosen = byId("chosen");
    byId("chooseCentre")?.addEventListener("click", () => {
        const { lat, lng } = map.getCenter();
        byId("verdict:latitude").value = lat.toFixed(6);
        byId("verdict:longitude").value = lng.toFixed(6);
        chosen.textContent = chosen.dataset.words;
    });
    for (const button of document.querySelectorAll("[data-go-latitude]")) {
        button.addEventListener("click", () =>
            map.setView([Number(button.dataset.goLatitude), Number(button.dataset.goLongitude)], 17));
    }
}

const element = byId("map");
if (element) {
    showPlace(element);
}
byId("copyOriginal")?.addEventListener("click", () => {
    const masked = byId("verdict:masked");
    masked.value = byId("original").textContent;
    masked.focus();
    byId("verdict:look").click();
});
begin();
