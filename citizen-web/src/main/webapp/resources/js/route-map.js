import { frame } from "./places.js";

const DEEPEST = 18;
const BRAND = "#0a5a55";

/**
 * Draws the stops of the list beside it. The list says the same, so the map may fail.
 * @param {HTMLElement} box
 */
export async function routeMap(box) {
  const words = box.dataset;
  const element = /** @type {HTMLElement} */ (document.getElementById("map"));
  try {
    await import("../leaflet/leaflet.js");
    draw(window.L, element, words, await frame(), stops());
    element.dataset.ready = "true";
  } catch (failure) {
    element.hidden = true;
    document.getElementById("map-help").textContent = words.failed;
    throw failure;
  }
}

/** @returns {{number: string, at: [number, number]}[]} */
function stops() {
  return Array.from(document.querySelectorAll("li[data-stop]"), (stop) => ({
    number: stop.dataset.stop,
    at: [Number(stop.dataset.latitude), Number(stop.dataset.longitude)],
  }));
}

function draw(L, element, words, town, route) {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(element, { zoomControl: false, zoomAnimation: !still, fadeAnimation: !still, inertia: !still, scrollWheelZoom: false, maxZoom: DEEPEST, attributionControl: false });
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  if (town.attribution) {
    const holder = document.createElement("i");
    holder.textContent = town.attribution;
    L.control.attribution({ prefix: false }).addAttribution(holder.innerHTML).addTo(map);
  }
  const way = route.map((stop) => stop.at);
  map.fitBounds(L.latLngBounds(way).pad(0.2), { animate: false, maxZoom: 17 });
  L.tileLayer(words.tiles, { maxZoom: DEEPEST, alt: "" }).addTo(map);
  L.polyline(way, { color: BRAND, weight: 4, opacity: 0.8, dashArray: "2 9", interactive: false }).addTo(map);
  for (const { number, at } of route) {
    L.marker(at, {
      icon: L.divIcon({ className: "stopmark", html: number, iconSize: [30, 30], iconAnchor: [15, 15] }),
      keyboard: false,
      interactive: false,
    }).addTo(map);
  }
}
