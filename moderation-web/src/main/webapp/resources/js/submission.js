/** The page of one submission: its map, and the buttons that only save typing. */
import { afterUpdate, begin } from "./findings.js";
import { corners, createMap, crossed, nearLayer, placeButtons, placeLayer } from "./place-map.js";

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
        crossed(element, map, name => byId(`verdict:${name}`));
        placeButtons(map);
    }
    const show = nearLayer(map);
    const marks = () => show([...document.querySelectorAll("[data-near]")].flatMap(near => corners(near.dataset.near)));
    afterUpdate("verdict:near", marks);
    marks();
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
