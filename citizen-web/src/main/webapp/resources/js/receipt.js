/**
 * The code in an address that a QR code led to; what stands after # never reached the server.
 * @param {string} hash
 */
export function codeIn(hash) {
  const code = hash.slice(1).replace(/[-\s]/g, "").toUpperCase();
  return /^[0-9A-Z]{26}$/.test(code) ? code : "";
}

/**
 * Fills the code in, and takes it out of the address bar and the history.
 * @param {HTMLInputElement} field
 */
export function arrive(field) {
  const code = codeIn(location.hash);
  if (!code) return;
  field.value = code;
  history.replaceState(null, "", location.pathname);
  field.focus();
}

/**
 * Copies and prints the code.
 * @param {HTMLButtonElement} copy
 */
export function receipt(copy) {
  const print = document.getElementById("print");
  const status = document.getElementById("copy-status");
  print.hidden = false;
  print.addEventListener("click", () => window.print());
  if (!navigator.clipboard) return;
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    const groups = Array.from(document.querySelectorAll("#code span"), (group) => group.textContent);
    await navigator.clipboard.writeText(groups.join("-"));
    status.textContent = copy.dataset.done;
  });
}
