// A plain worker script with nothing to import: browsers without module workers run it too.
const AT_ONCE = 500;
const encoder = new TextEncoder();

/**
 * @param {string} salt
 * @param {number} number
 * @returns {Promise<string>}
 */
async function digest(salt, number) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(salt + number)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

self.addEventListener("message", async (/** @type {MessageEvent} */ event) => {
  const { salt, challenge, maxnumber } = event.data;
  for (let from = 0; from <= maxnumber; from += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, index) => from + index);
    const digests = await Promise.all(numbers.map((number) => digest(salt, number)));
    const found = digests.indexOf(challenge);
    if (found >= 0) {
      self.postMessage(from + found);
      return;
    }
  }
  self.postMessage(null);
});
