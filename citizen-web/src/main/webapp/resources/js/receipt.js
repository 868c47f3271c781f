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
