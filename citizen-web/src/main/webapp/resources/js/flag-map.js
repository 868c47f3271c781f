import { chart } from "./map.js";
import { combo } from "./combo.js";
import { frame, near } from "./places.js";

/**
 * Three ways to the same point: a name that is searched for, the own position, the cross on the map. Without any of
 * them the form is whole.
 * @param {HTMLElement} box
 */
export async function flagMap(box) {
  const words = box.dataset;
  const latitude = input("latitude");
  const longitude = input("longitude");
  const district = /** @type {HTMLSelectElement | null} */ (document.getElementById("district"));
  const readback = document.getElementById("readback");
  const forget = document.getElementById("forget");
  /** @type {import("./map.js").Chart | null} */
  let map = null;
  let latest = 0;

  /** @param {import("./map.js").Point | null} point */
  const keep = (point) => {
    latitude.value = point ? String(point.latitude) : "";
    longitude.value = point ? String(point.longitude) : "";
    forget.hidden = !point;
    latitude.dispatchEvent(new Event("change", { bubbles: true }));
    box.dispatchEvent(new CustomEvent("place", { detail: point }));
    if (map) {
      map.pin(point);
      map.around(null, 0);
    }
  };
  /** @param {import("./map.js").Point} point */
  const choose = async (point) => {
    const mine = ++latest;
    try {
      const found = await near(point.latitude, point.longitude);
      if (mine !== latest) return;
      keep(found.inside ? point : null);
      if (found.inside && district && found.district) district.value = found.district;
      readback.textContent = found.inside ? spoken(found, words) : refused(found, words);
    } catch (unreachable) {
      keep(point);
      readback.textContent = `${words.chosen} ${words.unnamed}`;
    }
  };
  const show = (/** @type {import("./map.js").Point} */ point) => {
    if (map) map.show(point);
    choose(point);
  };

  const found = async (/** @type {GeolocationPosition} */ { coords }) => {
    const point = { latitude: coords.latitude, longitude: coords.longitude };
    if (map) map.show(point);
    await choose(point);
    if (!latitude.value) return;
    if (map) map.around(point, coords.accuracy);
    readback.textContent += ` ${words.accuracy.replace("{0}", String(Math.ceil(coords.accuracy)))}`;
  };

  combo(document.getElementById("combo"), show);
  box.addEventListener("photo-place", (event) => show(/** @type {CustomEvent} */ (event).detail));
  document.getElementById("choose").addEventListener("click", () => map && choose(map.centre()));
  document.getElementById("position").addEventListener("click", () => {
    readback.textContent = words.finding;
    const denied = () => (readback.textContent = words.denied);
    if (!navigator.geolocation) denied();
    else {
      navigator.geolocation.getCurrentPosition(found, denied, { enableHighAccuracy: true, timeout: 15000 });
    }
  });
  box.querySelectorAll("[data-right]").forEach((button) => {
    const { right, down } = /** @type {HTMLElement} */ (button).dataset;
    button.addEventListener("click", () => map && map.pan(Number(right), Number(down)));
  });
  forget.addEventListener("click", () => {
    latest++;
    keep(null);
    readback.textContent = words.removed;
    document.getElementById("choose").focus();
  });

  try {
    map = await chart(document.getElementById("map"), await frame(), { ...words }, choose);
    if (latitude.value && longitude.value) show({ latitude: Number(latitude.value), longitude: Number(longitude.value) });
  } catch (failure) {
    document.querySelector(".mapframe").hidden = true;
    readback.textContent = words.failed;
    throw failure;
  }
}

/**
 * The chosen point in words.
 * @param {import("./places.js").Near} found
 * @param {DOMStringMap} words
 */
export function spoken(found, words) {
  const parts = [found.place ? `${words.near} ${found.place.name}` : "", found.districtName || ""].filter(Boolean);
  return `${words.chosen} ${parts.join(", ") || words.unnamed}.`;
}

/**
 * Why a point cannot be chosen: the municipality that it lies in, where that is known.
 * @param {import("./places.js").Near} found
 * @param {DOMStringMap} words
 */
export function refused(found, words) {
  return found.neighbour ? words.neighbour.replace("{0}", found.neighbour) : words.outside;
}

/** @param {string} id */
function input(id) {
  return /** @type {HTMLInputElement} */ (document.getElementById(id));
}
