/**
 * @typedef {{name: string, kind: string, latitude: number, longitude: number, district?: string, districtName?: string}} Place
 * @typedef {{inside: boolean, neighbour?: string, district?: string, districtName?: string, place?: Place}} Near
 * @typedef {{known: string, category: string, name: string, month: string, monthName: string}} Known
 */

/**
 * @param {string} address
 * @param {AbortSignal} [signal]
 */
async function ask(address, signal) {
  const response = await fetch(address, {
    signal,
    headers: { Accept: "application/json", "Accept-Language": document.documentElement.lang },
  });
  if (!response.ok) throw new Error(`${address.replace(/\?.*/, "")}: ${response.status}`);
  return response.json();
}

/**
 * @param {string} question
 * @param {AbortSignal} signal
 * @returns {Promise<Place[]>}
 */
export function search(question, signal) {
  return ask(`/api/places?q=${encodeURIComponent(question)}`, signal);
}

/**
 * @param {number} latitude
 * @param {number} longitude
 * @returns {Promise<Near>}
 */
export function near(latitude, longitude) {
  return ask(`/api/places/near?latitude=${latitude}&longitude=${longitude}`);
}

/**
 * What is published near a point.
 * @param {number} latitude
 * @param {number} longitude
 * @returns {Promise<Known[]>}
 */
export function nearby(latitude, longitude) {
  return ask(`/api/nearby?latitude=${latitude}&longitude=${longitude}`);
}

/** What a map needs before it can be drawn. */
export function frame() {
  return ask("/api/map");
}
