/**
 * Each part works on its own and does without the others; a page has the parts that it has, and loads no others.
 * @param {string} id
 * @param {(element: any) => unknown} start
 */
function where(id, start) {
  const element = document.getElementById(id);
  if (element) start(element);
}

const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form#flagga, form#skicka"));
const drafting = form && document.getElementById("keeping") ? import("./writing.js").then(({ writing }) => writing(form)) : Promise.resolve(null);
/** When the answers of an earlier visit, if any, stand in the form again. */
const filled = drafting.then((draft) => draft && draft.restored);

/**
 * Nothing to look at before somebody writes.
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 * @param {() => unknown} start
 */
function onceWritten(field, start) {
  filled.then(() => (field.value ? start() : field.addEventListener("focus", start, { once: true })));
}

where("complaints", (list) => list.focus());
where("done", (told) => told.focus());
where("receipt", async (field) => (await import("./receipt.js")).arrive(field));
where("text-counter", () => {
  const text = /** @type {HTMLTextAreaElement} */ (document.getElementById("text"));
  onceWritten(text, async () => (await import("./counter.js")).counter(text));
});
where("flagga", async (page) => (await import("./what.js")).what(page));
where("nearby", (box) => {
  const place = document.getElementById("mapbox");
  place.addEventListener("place", async () => (await import("./nearby.js")).knownNearby(box), { once: true });
});
where("walk", async (page) => (await import("./walk.js")).walk(page));
where("routemap", async (box) => (await import("./route-map.js")).routeMap(box));
where("proof-status", async (status) => (await import("./proof.js")).proof(status.closest("form")));
where("mapbox", async (box) => {
  const [{ flagMap }] = await Promise.all([import("./flag-map.js"), filled]);
  await flagMap(box);
});
for (const box of document.querySelectorAll(".found[data-field]")) {
  const field = /** @type {HTMLInputElement | null} */ (document.getElementById(/** @type {HTMLElement} */ (box).dataset.field));
  if (field) onceWritten(field, async () => (await import("./warnings.js")).warnings(/** @type {HTMLElement} */ (box)));
}
where("photo", async (input) => {
  const [{ photos }, draft] = await Promise.all([import("./photos.js"), drafting]);
  if (draft) await photos(input, draft.photos);
});
where("copy", async (button) => (await import("./receipt.js")).receipt(button));
where("acknowledged", async (element) => (await import("./sending.js")).acknowledged(element));
where("drafts-page", async (page) => (await import("./drafts-page.js")).draftsPage(page));

// After all that the page is for.
window.addEventListener("load", async () => {
  const [{ keepSending }, { offline }] = await Promise.all([import("./sending.js"), import("./offline.js")]);
  where("waiting", keepSending);
  offline(document.body);
});
