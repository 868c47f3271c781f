/**
 * How many characters are left; people count an emoji as one.
 * @param {string} text
 * @param {number} limit
 */
export function left(text, limit) {
  return limit - Array.from(text).length;
}

/**
 * Shows what is left below the field, and says it aloud when the writing pauses near the end.
 * @param {HTMLTextAreaElement} field
 */
export function counter(field) {
  const shown = document.getElementById("text-counter");
  const spoken = document.getElementById("text-status");
  const limit = Number(field.dataset.limit);
  let pause = 0;
  const tell = () => {
    const rest = left(field.value, limit);
    const words = `${Math.abs(rest).toLocaleString(document.documentElement.lang)} ${rest < 0 ? field.dataset.over : field.dataset.left}`;
    shown.textContent = words;
    shown.classList.toggle("error", rest < 0);
    clearTimeout(pause);
    if (rest < limit / 10) pause = setTimeout(() => (spoken.textContent = words), 1000);
  };
  field.addEventListener("input", tell);
  tell();
}
