import { search } from "./places.js";

/**
 * A text field with suggestions, by the ARIA pattern of an editable combobox. What is written counts, chosen or not.
 * @param {HTMLElement} box holds the field
 * @param {(place: import("./places.js").Place) => void} chosen
 */
export function combo(box, chosen) {
  const input = box.querySelector("input");
  const status = document.getElementById("combo-status");
  const list = document.createElement("ul");
  list.id = "combo-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels[0].textContent);
  list.hidden = true;
  box.append(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-controls": list.id,
    "aria-expanded": "false",
  })) {
    input.setAttribute(name, value);
  }

  /** @type {import("./places.js").Place[]} */
  let hits = [];
  let active = -1;
  let pause = 0;
  let running = new AbortController();

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (/** @type {number} */ index) => {
    input.value = hits[index].name;
    chosen(hits[index]);
    close();
  };
  const mark = (/** @type {number} */ index) => {
    active = (index + hits.length) % hits.length;
    Array.from(list.children).forEach((row, at) => row.setAttribute("aria-selected", String(at === active)));
    list.children[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", list.children[active].id);
  };
  const show = () => {
    list.replaceChildren(...hits.map(row));
    active = -1;
    list.hidden = hits.length === 0;
    input.setAttribute("aria-expanded", String(hits.length > 0));
    input.removeAttribute("aria-activedescendant");
    status.textContent = hits.length > 0 ? `${hits.length} ${box.dataset.found}` : box.dataset.none;
  };
  const look = async () => {
    running.abort();
    running = new AbortController();
    try {
      hits = await search(input.value.trim(), running.signal);
      show();
    } catch (failure) {
      if (failure.name !== "AbortError") close();
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(pause);
    if (input.value.trim().length < 2) close();
    else pause = setTimeout(look, 200);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") mark(active + 1);
    else if (event.key === "ArrowUp") mark(active < 0 ? -1 : active - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && active >= 0) choose(active);
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", () => {
    clearTimeout(pause);
    running.abort();
    close();
  });
  // The field keeps the focus while a suggestion is pressed.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const row = /** @type {Element} */ (event.target).closest("li");
    if (row) choose(Array.from(list.children).indexOf(row));
  });
}

/**
 * @param {import("./places.js").Place} place
 * @param {number} index
 */
function row(place, index) {
  const item = document.createElement("li");
  item.id = `combo-${index}`;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  const detail = document.createElement("small");
  detail.textContent = [place.kind, place.districtName].filter(Boolean).join(", ");
  item.append(place.name, detail);
  return item;
}
