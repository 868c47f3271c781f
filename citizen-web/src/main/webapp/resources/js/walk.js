/**
 * Keeps in this browser, for a day, how far one walk has come: reached again by its link it goes on where it was. Without
 * storage the pages carry the same from one to the next. No answer is kept here.
 * @typedef {{draft: string, group: string, people: string, done: string, until: number}} Trip
 */

const A_DAY = 24 * 60 * 60 * 1000;

/** @param {HTMLFormElement} form with data-code, and data-finished on the last page */
export function walk(form) {
  const key = `vandring:${form.dataset.code}`;
  if (form.dataset.finished) return forget(key);
  const now = Date.now();
  const earlier = fresh(read(key), now);
  if (earlier && earlier.done && !value(form, "done")) restore(form, earlier);
  else if (value(form, "draft")) keep(key, form, now);
  form.addEventListener("submit", () => keep(key, form, now));
  fold(form);
}

/** @param {Trip | null} trip @param {number} now @returns {Trip | null} */
export function fresh(trip, now) {
  return trip && trip.until > now ? trip : null;
}

/** @param {HTMLFormElement} form @param {Trip} trip */
function restore(form, trip) {
  for (const name of ["draft", "group", "people", "done"]) set(form, name, trip[name]);
  const done = trip.done.split(",");
  for (const stop of document.querySelectorAll("[data-stop]")) {
    stop.classList.toggle("done", done.includes(stop.dataset.stop));
  }
  const progress = document.getElementById("progress");
  if (progress) {
    const stops = document.querySelectorAll("li[data-stop]").length;
    progress.textContent = progress.dataset.pattern.replace("{0}", String(done.length)).replace("{1}", String(stops));
  }
  for (const id of ["groupchoice", "next"]) {
    const part = document.getElementById(id);
    if (part) part.hidden = true;
  }
}

/** Asks how many only those who are a group. @param {HTMLFormElement} form */
function fold(form) {
  const people = form.querySelector(".people");
  const together = /** @type {HTMLInputElement | null} */ (document.getElementById("together"));
  if (!people || !together) return;
  const follow = () => people.classList.toggle("folded", !together.checked);
  form.addEventListener("change", follow);
  follow();
}

/** @param {HTMLFormElement} form @param {string} name */
function value(form, name) {
  const field = form.elements.namedItem(name);
  return field ? field.value : "";
}

/** @param {HTMLFormElement} form @param {string} name @param {string} to */
function set(form, name, to) {
  const field = form.elements.namedItem(name);
  if (field) field.value = name === "group" && !to ? "no" : to;
}

/** @param {string} key @returns {Trip | null} */
function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch (unreadable) {
    return null;
  }
}

/** @param {string} key @param {HTMLFormElement} form @param {number} now */
function keep(key, form, now) {
  const trip = { until: now + A_DAY };
  for (const name of ["draft", "group", "people", "done"]) trip[name] = value(form, name);
  try {
    localStorage.setItem(key, JSON.stringify(trip));
  } catch (full) {
    // The pages carry it themselves.
  }
}

/** @param {string} key */
function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch (closed) {
    // There was nothing to forget.
  }
}
