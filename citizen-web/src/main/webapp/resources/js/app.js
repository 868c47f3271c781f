import { counter } from "./counter.js";
import { flagMap } from "./flag-map.js";
import { knownNearby } from "./nearby.js";
import { photos } from "./photos.js";
import { proof } from "./proof.js";
import { receipt } from "./receipt.js";
import { routeMap } from "./route-map.js";
import { walk } from "./walk.js";
import { what } from "./what.js";

/**
 * Each part works on its own and does without the others; a page has the parts that it has.
 * @param {string} id
 * @param {(element: HTMLElement) => unknown} start
 */
function where(id, start) {
  const element = document.getElementById(id);
  if (element) start(element);
}

where("complaints", (list) => list.focus());
where("text", (field) => counter(/** @type {HTMLTextAreaElement} */ (field)));
where("flagga", (form) => what(/** @type {HTMLFormElement} */ (form)));
where("nearby", (box) => knownNearby(box));
where("mapbox", (box) => flagMap(box));
where("photo", (input) => photos(/** @type {HTMLInputElement} */ (input)));
where("copy", (button) => receipt(/** @type {HTMLButtonElement} */ (button)));
where("walk", (form) => walk(/** @type {HTMLFormElement} */ (form)));
where("routemap", (box) => routeMap(box));
where("proof-status", (status) => proof(/** @type {HTMLFormElement} */ (status.closest("form"))));
