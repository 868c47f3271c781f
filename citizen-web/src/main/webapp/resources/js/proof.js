const PATIENCE = 20000;

/**
 * @typedef {{algorithm: string, challenge: string, maxnumber: number, salt: string, signature: string}} Challenge
 */

/**
 * Works out the small sum that the house sets for a draft; asks nothing of the person. Without an answer the submission
 * is sent all the same: it only waits longer for a moderator.
 * @param {string} draft
 * @param {AbortSignal} [signal] ends the work early
 * @returns {Promise<string>} for the field "proof"; empty where there is no answer in time
 */
export async function prove(draft, signal) {
  if (!window.crypto || !crypto.subtle || !window.Worker || !window.AbortController) return "";
  const patience = new AbortController();
  const stop = () => patience.abort();
  const clock = setTimeout(stop, PATIENCE);
  if (signal) signal.addEventListener("abort", stop);
  try {
    const answer = await fetch(`/api/challenge?draft=${encodeURIComponent(draft)}`, { signal: patience.signal });
    if (!answer.ok) return "";
    const challenge = /** @type {Challenge} */ (await answer.json());
    return written(challenge, await solved(challenge, patience.signal));
  } catch (unanswered) {
    return "";
  } finally {
    clearTimeout(clock);
    if (signal) signal.removeEventListener("abort", stop);
  }
}

/**
 * @param {Challenge} challenge
 * @param {number | null} number
 */
export function written(challenge, number) {
  if (number === null) return "";
  const { algorithm, challenge: digest, salt, signature } = challenge;
  return btoa(JSON.stringify({ algorithm, challenge: digest, number, salt, signature }));
}

/**
 * @param {Challenge} challenge
 * @param {AbortSignal} signal
 * @returns {Promise<number | null>}
 */
function solved(challenge, signal) {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL("./proof-worker.js", import.meta.url));
    const end = (/** @type {() => void} */ how) => {
      worker.terminate();
      how();
    };
    worker.onmessage = (event) => end(() => done(event.data));
    worker.onerror = () => end(() => failed(new Error("the worker failed")));
    if (signal.aborted) end(() => done(null));
    signal.addEventListener("abort", () => end(() => done(null)));
    worker.postMessage(challenge);
  });
}

/**
 * Works out the sum when the person sends, and not before.
 * @param {HTMLFormElement} form
 */
export function proof(form) {
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("proof"));
  const draft = /** @type {HTMLInputElement} */ (form.elements.namedItem("draft"));
  const status = document.getElementById("proof-status");
  let working = false;
  // Older browsers do not say which button sent a form; taking "change" for "send" would be bad.
  let pressed = /** @type {HTMLButtonElement | null} */ (null);
  document.addEventListener(
    "click",
    (event) => {
      const button = /** @type {Element} */ (event.target).closest("button");
      if (button && button.form === form) pressed = button;
    },
    true
  );
  form.addEventListener("submit", async (event) => {
    if (event.defaultPrevented || (pressed && pressed.hasAttribute("formaction"))) return;
    event.preventDefault();
    if (working) return;
    working = true;
    status.textContent = status.dataset.working;
    field.value = await prove(draft.value);
    working = false;
    form.submit();
  });
  // A page that comes back by the back button must be able to send again.
  window.addEventListener("pageshow", () => {
    working = false;
    status.textContent = "";
  });
}
