import { loadFinder } from "./screening.js";

/**
 * @typedef {import("./screening.js").Finding} Finding
 * @typedef {{name: string, mask: string, replace: string, hint: string}} Said the words about one kind
 */
const PAUSE = 800;

/**
 * Where the caret stands after a piece of the text has been replaced.
 * @param {number} caret
 * @param {Finding} piece
 * @param {number} length of what stands there now
 */
export function caretAfter(caret, piece, length) {
  if (caret <= piece.start) return caret;
  return caret < piece.end ? piece.start + length : caret + length - (piece.end - piece.start);
}

/**
 * Warns below a field when a pause in the writing shows something that seems to point somebody out. Nothing is stopped,
 * nothing is sent: the rules are fetched, not the text.
 * @param {HTMLElement} box
 */
export function warnings(box) {
  const field = /** @type {HTMLTextAreaElement | HTMLInputElement | null} */ (document.getElementById(box.dataset.field));
  if (!field) return;
  const notice = /** @type {HTMLElement} */ (box.querySelector(".notice"));
  const list = notice.querySelector("ul");
  const all = notice.querySelector("button");
  const status = box.querySelector("[role=status]");
  const words = kinds(box);
  let pause = 0;
  let shown = "";

  const later = () => {
    clearTimeout(pause);
    pause = setTimeout(look, PAUSE);
  };
  const look = async () => {
    // A button that is being pressed must not move away from under the finger.
    if (document.querySelector("button:active")) {
      later();
      return;
    }
    const text = field.value;
    if (!text && !shown) return;
    try {
      const find = await loadFinder();
      if (field.value === text) show(find(text), text);
    } catch (unreachable) {
      // The page that checks says the same.
    }
  };
  /** @param {Finding[]} found @param {string} text */
  const show = (found, text) => {
    const now = found.map((piece) => text.slice(piece.start, piece.end)).join("\n");
    if (now === shown) return;
    if (!now) status.textContent = box.dataset.none;
    else if (now.length > shown.length) status.textContent = box.dataset.spoken;
    shown = now;
    notice.hidden = found.length === 0;
    all.hidden = found.length < 2;
    list.replaceChildren(...found.map((piece, index) => row(words[piece.kind], text.slice(piece.start, piece.end), () => replace(index))));
  };
  /** The place of a piece is looked up anew: the text may have changed since the list was made. */
  const replace = async (/** @type {number} */ index) => {
    const find = await loadFinder();
    const before = find(field.value);
    if (before[index]) put(field, before[index], words[before[index].kind].mask);
    settle(find(field.value), index);
  };
  /** @param {Finding[]} rest @param {number} index */
  const settle = (rest, index) => {
    clearTimeout(pause);
    show(rest, field.value);
    const buttons = list.querySelectorAll("button");
    if (buttons.length === 0) field.focus();
    else {
      status.textContent = box.dataset.replaced;
      buttons[Math.min(index, buttons.length - 1)].focus();
    }
  };

  field.addEventListener("input", later);
  field.addEventListener("change", later);
  all.addEventListener("click", async () => {
    const find = await loadFinder();
    // From the end, so that the places before stay where they are.
    for (const piece of find(field.value).reverse()) put(field, piece, words[piece.kind].mask);
    settle(find(field.value), 0);
  });
  if (field.value) look();
}

/**
 * The words that the page brings along, by kind.
 * @param {HTMLElement} box
 * @returns {Record<string, Said>}
 */
function kinds(box) {
  /** @type {Record<string, Said>} */
  const said = {};
  for (const item of box.querySelectorAll("[data-kind]")) {
    const { kind, mask, replace, hint } = /** @type {HTMLElement} */ (item).dataset;
    said[kind] = { name: item.textContent, mask, replace, hint };
  }
  return said;
}

/**
 * @param {Said} said
 * @param {string} text
 * @param {() => void} act
 */
function row(said, text, act) {
  const item = document.createElement("li");
  const what = document.createElement("span");
  const piece = document.createElement("mark");
  piece.textContent = text;
  what.append(`${said.name}: `, piece);
  if (said.hint) {
    const hint = document.createElement("small");
    hint.textContent = said.hint;
    what.append(hint);
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  const which = document.createElement("span");
  which.className = "unseen";
  which.textContent = ` ${text}`;
  button.append(said.replace, which);
  button.addEventListener("click", act);
  item.append(what, button);
  return item;
}

/**
 * Writes a mask over a piece as if it were typed, so that it can be undone where the browser knows how.
 * @param {HTMLTextAreaElement | HTMLInputElement} field
 * @param {Finding} piece
 * @param {string} mask
 */
function put(field, piece, mask) {
  const caret = caretAfter(field.selectionEnd, piece, mask.length);
  field.focus();
  field.setSelectionRange(piece.start, piece.end);
  if (!document.execCommand("insertText", false, mask)) {
    field.setRangeText(mask, piece.start, piece.end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.setSelectionRange(caret, caret);
}
