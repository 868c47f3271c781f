import { counter } from "./counter.js";
import { flagMap } from "./flag-map.js";
import { knownNearby } from "./nearby.js";
import { offline } from "./offline.js";
import { photos } from "./photos.js";
import { proof } from "./proof.js";
import { receipt } from "./receipt.js";
import { routeMap } from "./route-map.js";
import { keepSending } from "./sending.js";
import { draftsPage, waitingLine } from "./waiting.js";
import { walk } from "./walk.js";
import { warnings } from "./warnings.js";
import { what } from "./what.js";
import { acknowledged, writing } from "./writing.js";

/**
 * Each part works on its own and does without the others; a page has the parts that it has.
 * @param {string} id
 * @param {(element: HTMLElement) => unknown} start
 */
function where(id, start) {
  const element = document.getElementById(id);
  if (element) start(element);
}

const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form#flagga, form#skicka"));
const draft = form && document.getElementById("keeping") ? writing(form) : null;

where("complaints", (list) => list.focus());
where("text-counter", () => counter(/** @type {HTMLTextAreaElement} */ (document.getElementById("text"))));
where("flagga", (form) => what(/** @type {HTMLFormElement} */ (form)));
where("nearby", (box) => knownNearby(box));
where("walk", (form) => walk(/** @type {HTMLFormElement} */ (form)));
where("routemap", (box) => routeMap(box));
where("proof-status", (status) => proof(/** @type {HTMLFormElement} */ (status.closest("form"))));
where("mapbox", (box) => (draft ? draft.restored : Promise.resolve()).then(() => flagMap(box)));
for (const box of document.querySelectorAll(".found[data-field]")) {
  (draft ? draft.restored : Promise.resolve()).then(() => warnings(/** @type {HTMLElement} */ (box)));
}
where("photo", (input) => draft && photos(/** @type {HTMLInputElement} */ (input), draft.photos));
where("copy", (button) => receipt(/** @type {HTMLButtonElement} */ (button)));
where("acknowledged", acknowledged);
where("waiting", waitingLine);
where("drafts-page", draftsPage);

// After all that the page is for.
window.addEventListener("load", () => {
  keepSending();
  offline(document.body);
});
