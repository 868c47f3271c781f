import { nearby } from "./places.js";

/**
 * @typedef {import("./places.js").Known} Known
 */

/**
 * The calm list of what is known near the chosen place. "Det är samma" is enough: it sets the category and adds a voice.
 * @param {HTMLElement} box
 */
export function knownNearby(box) {
  const words = box.dataset;
  const list = box.querySelector("ul");
  const status = box.querySelector("[role=status]");
  const go = /** @type {HTMLElement} */ (box.querySelector("[type=submit]"));
  const field = /** @type {HTMLInputElement} */ (document.getElementById("sameAs"));
  const form = field.form;
  let latest = 0;
  /** @type {Known[]} */
  let lines = [];

  const show = () => {
    list.replaceChildren(...lines.map((line) => row(line, line.known === field.value, words, press)));
    box.hidden = lines.length === 0;
    go.hidden = !field.value;
  };
  /** @param {Known} line */
  const press = (line) => {
    const chosen = field.value !== line.known;
    field.value = chosen ? line.known : "";
    status.textContent = chosen ? words.added : words.removed;
    if (chosen) choose(form, line.category);
    show();
    const pressed = list.children[lines.indexOf(line)].querySelector("button");
    if (pressed) pressed.focus();
  };

  const look = async () => {
    const { latitude, longitude } = /** @type {Record<string, HTMLInputElement>} */ (/** @type {unknown} */ (form.elements));
    const mine = ++latest;
    let found = [];
    try {
      if (latitude.value && longitude.value) found = await nearby(Number(latitude.value), Number(longitude.value));
    } catch (unreachable) {
      // Nothing is known here then; the form is whole without it.
    }
    if (mine !== latest) return;
    lines = found;
    if (!isAmong(lines, field.value)) {
      field.value = "";
      status.textContent = "";
    }
    show();
  };
  document.getElementById("mapbox").addEventListener("place", look);
  form.addEventListener("change", (event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const chosen = lines.find((line) => line.known === field.value);
    if (input.name === "category" && chosen && chosen.category !== input.value) {
      field.value = "";
      status.textContent = words.removed;
      show();
    }
  });
  // A place was chosen before this was here.
  look();
}

/**
 * @param {Known[]} lines
 * @param {string} known
 */
export function isAmong(lines, known) {
  return lines.some((line) => line.known === known);
}

/**
 * @param {HTMLFormElement} form
 * @param {string} category
 */
function choose(form, category) {
  const input = /** @type {HTMLInputElement | null} */ (form.querySelector(`[name=category][value="${category}"]`));
  if (input && !input.checked) {
    input.checked = true;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

/**
 * @param {Known} line
 * @param {boolean} chosen
 * @param {DOMStringMap} words
 * @param {(line: Known) => void} press
 */
function row(line, chosen, words, press) {
  const item = document.createElement("li");
  const text = document.createElement("span");
  text.textContent = words.line.replace("{0}", line.name).replace("{1}", line.monthName);
  text.id = `known-${line.known}`;
  const button = document.createElement("button");
  button.type = "button";
  button.className = chosen ? "button small" : "button quiet small";
  button.textContent = chosen ? words.remove : words.same;
  button.setAttribute("aria-describedby", text.id);
  button.addEventListener("click", () => press(line));
  item.append(text, button);
  return item;
}
