/**
 * Shortcuts of one letter. The list in the help is what they do: what is not on the page is not in the list. They rest
 * while something is written, and can be turned off (WCAG 2.1.4).
 */
const STORE = "lagesbild.keys";

/** Fields in which a letter is a letter. @param {Element | null} element @returns {boolean} */
export function takesLetters(element) {
  return Boolean(element && (element.isContentEditable
    || element.matches("textarea, select, input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit])")));
}

/** What is remembered in this browser; without memory they are on. @returns {boolean} */
function areOn() {
  try {
    return localStorage.getItem(STORE) !== "off";
  } catch {
    return true;
  }
}

/** @param {boolean} on */
function remember(on) {
  try {
    localStorage.setItem(STORE, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing has them on again on the next page.
  }
}

/** @param {number} step to the next row, or the one before @returns {HTMLElement | undefined} */
function rowBeside(step) {
  const links = [...document.querySelectorAll("#waiting tbody a")];
  const row = document.activeElement?.closest("#waiting tbody tr");
  const here = row ? links.findIndex((link) => row.contains(link)) : -1;
  return links[here < 0 ? 0 : Math.min(links.length - 1, Math.max(0, here + step))];
}

/** @param {HTMLElement} line a line of the help @returns {HTMLElement | null | undefined} what it is about */
function target(line) {
  const { press, focus, row, choose } = line.dataset;
  if (row) {
    return rowBeside(Number(row));
  }
  if (choose) {
    return document.activeElement?.closest("#waiting tbody tr")?.querySelector("input[type=checkbox]");
  }
  return document.querySelector(`${focus}:checked`) || document.querySelector(press || focus);
}

/** @param {HTMLDialogElement} dialog */
function wire(dialog) {
  const lines = [...dialog.querySelectorAll("[data-key]")];
  const opener = document.getElementById("showKeys");
  const on = document.getElementById("keysOn");
  let written = false;

  lines.filter((line) => (line.dataset.press || line.dataset.focus)
    && !document.querySelector(line.dataset.press || line.dataset.focus)).forEach((line) => line.remove());
  on.checked = areOn();
  on.addEventListener("change", () => remember(on.checked));
  opener.hidden = false;
  opener.addEventListener("click", () => (dialog.showModal ? dialog.showModal() : dialog.setAttribute("open", "")));
  document.getElementById("closeKeys").addEventListener("click", () => {
    if (dialog.close) {
      dialog.close();
    } else {
      dialog.removeAttribute("open");
    }
    opener.focus();
  });
  document.addEventListener("input", (event) => {
    written = written || Boolean(event.target.closest?.("[id='verdict']"));
  });

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing
      || !on.checked || dialog.open || takesLetters(event.target)) {
      return;
    }
    const line = lines.find((one) => one.isConnected && one.dataset.key === event.key.toLowerCase());
    const found = line && target(line);
    if (!found) {
      return;
    }
    event.preventDefault();
    const leaves = found.matches("a") && line.dataset.press;
    if (leaves && written && !confirm(dialog.dataset.lose)) {
      return;
    }
    if (line.dataset.press || line.dataset.choose) {
      found.click();
    } else {
      found.focus();
    }
  });
}

const dialog = document.getElementById("keys");
if (dialog) {
  wire(dialog);
}
