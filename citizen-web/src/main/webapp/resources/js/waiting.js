import { unsent } from "./drafts.js";
import { CHANGED } from "./sending.js";

/**
 * The line in the frame: how many drafts wait, and that a receipt has come. Not there when there is nothing to say.
 * @param {HTMLElement} line
 * @param {import("./drafts.js").Store} store
 */
export function waitingLine(line, store) {
  const link = line.querySelector("a");
  const show = async () => {
    const drafts = await store.all().catch(() => []);
    const received = drafts.length - drafts.filter(unsent).length;
    const asked = drafts.filter((draft) => draft.state === "WAITING" || draft.state === "SENDING").length;
    const words = received > 0 ? line.dataset.received : asked > 1 ? line.dataset.many : asked > 0 ? line.dataset.one : "";
    line.hidden = words === "";
    const said = words.replace("{0}", String(asked));
    if (link.textContent !== said) link.textContent = said;
  };
  document.addEventListener(CHANGED, show);
  return show();
}
