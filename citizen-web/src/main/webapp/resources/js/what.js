/**
 * Whether something belongs to what has been chosen.
 * @param {{category?: string, after?: string, answered?: string}} wanted
 * @param {string} category
 * @param {(question: string) => string} answer what was answered to a question; empty where nothing was
 */
export function belongs(wanted, category, answer) {
  return wanted.category === category && (!wanted.after || answer(wanted.after) === wanted.answered);
}

/**
 * Shows the questions and the words of warning that belong to the chosen category, and the causes that can be.
 * @param {HTMLFormElement} form
 */
export function what(form) {
  const questions = /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("#questions > [data-category]"));
  const stoppers = /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("#stoppers > [data-category]"));
  const above = document.getElementById("stoppers");
  const below = document.getElementById("questions");
  const status = document.getElementById("what-status");
  const bad = document.getElementById("causes-bad");
  const good = document.getElementById("causes-good");
  const unsafety = document.getElementById("unsafety");
  const chosen = (/** @type {string} */ name) => {
    const field = /** @type {HTMLInputElement | null} */ (form.querySelector(`input[name="${name}"]:checked`));
    return field && !field.disabled ? field.value : "";
  };
  const show = (/** @type {HTMLElement} */ part, /** @type {boolean} */ shown) => {
    part.hidden = !shown;
    part.querySelectorAll("input").forEach((input) => (input.disabled = !shown));
  };
  const place = () => {
    const field = form.querySelector("input[name=category]:checked");
    const group = field && field.closest(".kind");
    // What belongs to a choice stands below it, not below what was not chosen.
    if (group && group.nextElementSibling !== above) group.after(above, below);
  };
  const look = () => {
    const category = chosen("category");
    place();
    const safe = category === "SAFE_PLACE";
    questions.forEach((part) => show(part, belongs(part.dataset, category, (question) => chosen(`answer.${question}`))));
    stoppers.forEach((part) => show(part, part.dataset.category === category));
    show(bad, !safe);
    show(good, safe || !category);
    show(unsafety, !safe);
  };
  form.addEventListener("change", (event) => {
    const field = /** @type {HTMLInputElement} */ (event.target);
    if (field.name !== "category" && !field.name.startsWith("answer.")) return;
    look();
    const stop = Array.from(stoppers).find((part) => !part.hidden);
    const more = Array.from(questions).some((part) => !part.hidden) ? status.dataset.more : "";
    status.textContent = field.name === "category" ? [stop ? stop.textContent.trim() : "", more].filter(Boolean).join(" ") : "";
  });
  look();
}
