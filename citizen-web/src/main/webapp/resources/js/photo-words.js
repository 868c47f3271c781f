import { warnings } from "./warnings.js";

/** @typedef {import("./drafts.js").Photo} Photo */

const LONGEST = 200;
const PAUSE = 1000;

/**
 * Gives each photo in the list a field for what it shows, with the same warnings as the other fields have.
 * @param {HTMLElement} list whose rows are those of the photos
 * @param {Photo[]} chosen
 * @param {{describe: string, name: string}} words
 * @param {() => unknown} keep
 */
export function photoWords(list, chosen, words, keep) {
  Array.from(list.children).forEach((row, index) => {
    if (chosen[index] && !row.querySelector("label")) describe(row, chosen[index], index + 1, words, keep);
  });
}

/**
 * @param {Element} row
 * @param {Photo} photo
 * @param {number} number
 * @param {{describe: string, name: string}} words
 * @param {() => unknown} keep
 */
function describe(row, photo, number, words, keep) {
  const picture = row.querySelector("img");
  const carried = /** @type {HTMLInputElement | null} */ (row.querySelector("input[name=photoText]"));
  const label = document.createElement("label");
  // No name: what is sent lies in the field that the page carries, also before this one is here.
  const field = document.createElement("input");
  field.type = "text";
  field.id = `photo-words-${number}`;
  field.maxLength = LONGEST;
  field.dir = "auto";
  field.autocomplete = "off";
  field.value = photo.words;
  label.textContent = words.describe.replace("{0}", String(number));
  label.htmlFor = field.id;
  row.querySelector("button").after(label, field);
  const box = warningBox(field.id);
  if (box) {
    row.append(box);
    warnings(box);
  }
  let bell = 0;
  const kept = () => {
    clearTimeout(bell);
    keep();
  };
  field.addEventListener("input", () => {
    photo.words = field.value.trim();
    picture.alt = photo.words || words.name.replace("{0}", String(number));
    if (carried) carried.value = photo.words;
    clearTimeout(bell);
    bell = setTimeout(kept, PAUSE);
  });
  field.addEventListener("change", kept);
  // The browser would press some button of the form.
  field.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
}

/**
 * A copy of the warnings that the page has, as they are before anything was found.
 * @param {string} id of the field that it belongs to
 */
function warningBox(id) {
  const model = document.querySelector(".found[data-field]");
  if (!model) return null;
  const box = /** @type {HTMLElement} */ (model.cloneNode(true));
  box.dataset.field = id;
  const notice = /** @type {HTMLElement} */ (box.querySelector(".notice"));
  notice.hidden = true;
  notice.querySelector("ul").replaceChildren();
  box.querySelector("[role=status]").textContent = "";
  return box;
}
