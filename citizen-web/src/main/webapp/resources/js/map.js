/**
 * The only one that knows Leaflet.
 * @typedef {{latitude: number, longitude: number}} Point
 * @typedef {{south: number, west: number, north: number, east: number, latitude: number, longitude: number,
 *   attribution?: string, invented?: boolean, outlines: object}} Frame
 * @typedef {{centre: () => Point, show: (point: Point) => void, pin: (point: Point | null) => void,
 *   around: (point: Point | null, metres: number) => void, pan: (right: number, down: number) => void}} Chart
 */

const CLOSE_ENOUGH = 17;
const DEEPEST = 18;
const STEP = 90;

/**
 * @param {HTMLElement} element
 * @param {Frame} frame
 * @param {DOMStringMap} words
 * @param {(point: Point) => void} pointed when someone points at the map, or presses Enter for the middle of it
 * @returns {Promise<Chart>}
 */
export async function chart(element, frame, words, pointed) {
  await import("../leaflet/leaflet.js");
  const L = window.L;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const bounds = L.latLngBounds([frame.south, frame.west], [frame.north, frame.east]);
  const map = L.map(element, {
    zoomControl: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    inertia: !still,
    maxBounds: bounds.pad(0.4),
    maxZoom: DEEPEST,
    keyboardPanDelta: 60,
    attributionControl: false,
  });
  map.fitBounds(bounds, { animate: false });
  map.setMinZoom(Math.max(map.getZoom() - 1, 3));
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  if (frame.attribution) L.control.attribution({ prefix: false }).addAttribution(escaped(frame.attribution)).addTo(map);
  L.tileLayer(words.tiles, { maxZoom: DEEPEST, bounds: bounds.pad(0.5), alt: "" }).addTo(map);
  L.geoJSON(frame.outlines, {
    interactive: false,
    style: { color: "#06433f", weight: 1.5, opacity: 0.55, dashArray: "5 5", fill: false },
  }).addTo(map);

  const centre = () => {
    const middle = map.getCenter();
    return { latitude: rounded(middle.lat), longitude: rounded(middle.lng) };
  };
  map.on("click", (event) => pointed({ latitude: rounded(event.latlng.lat), longitude: rounded(event.latlng.lng) }));
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target === element) {
      event.preventDefault();
      pointed(centre());
    }
  });

  let marker = null;
  let circle = null;
  return {
    around: (point, metres) => {
      if (circle) circle.remove();
      circle = point && L.circle([point.latitude, point.longitude], { radius: metres, interactive: false, color: "#06433f", weight: 2, fillOpacity: 0.12 }).addTo(map);
      if (circle && metres > 80) map.fitBounds(circle.getBounds(), { animate: false });
    },
    pan: (right, down) => map.panBy([right * STEP, down * STEP], { animate: !still }),
    centre,
    show: ({ latitude, longitude }) => map.setView([latitude, longitude], Math.max(map.getZoom(), CLOSE_ENOUGH), { animate: false }),
    pin: (point) => {
      if (marker) marker.remove();
      marker = point && L.marker([point.latitude, point.longitude], {
        icon: L.divIcon({ className: "pin", iconSize: [36, 46], iconAnchor: [18, 45] }),
        keyboard: false,
        interactive: false,
        alt: words.pin,
      }).addTo(map);
    },
  };
}

/** Six decimals are a decimetre: more would be pretence. */
function rounded(degrees) {
  return Math.round(degrees * 1e6) / 1e6;
}

/** Leaflet takes attributions as HTML. */
function escaped(text) {
  const holder = document.createElement("i");
  holder.textContent = text;
  return holder.innerHTML;
}
