/** The map of the situation picture: marks that the server counted, in the shapes of their kinds. */

/** Shapes as in pictureShapes.xhtml, in a box from about -1 to 1; none is a circle. @type {Record<string, number[][]>} */
const CORNERS = {
  DISORDER: [[-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]],
  CRIME: [[0, -1.1], [1.1, 0.85], [-1.1, 0.85]],
  SAFE_PLACE: [[0, -1.15], [1.15, 0], [0, 1.15], [-1.15, 0]],
};
const SMALLEST = 7;
const LARGEST = 24;

/** Half the mark's size in pixels: it grows with its number. @param {number} number @returns {number} */
export function radius(number) {
  return Math.min(LARGEST, SMALLEST * Math.max(1, number) ** 0.4);
}

/** @param {string} kind @param {{x: number, y: number}} at @param {number} size @returns {string} an SVG path */
export function outline(kind, at, size) {
  const corners = CORNERS[kind];
  if (!corners) {
    return `M${at.x - size},${at.y}a${size},${size} 0 1,0 ${2 * size},0a${size},${size} 0 1,0 ${-2 * size},0Z`;
  }
  return `M${corners.map(([x, y]) => `${at.x + x * size},${at.y + y * size}`).join("L")}Z`;
}

/** @param {typeof import("leaflet")} L */
function markClass(L) {
  return L.CircleMarker.extend({
    _updatePath() {
      this._renderer._setPath(this, outline(this.options.kind, this._point, this._radius));
    },
  });
}

/** @param {string} words @returns {HTMLElement} */
function bubble(words) {
  const box = document.createElement("div");
  words.split("\n").forEach((line) => box.append(Object.assign(document.createElement("p"), { textContent: line })));
  return box;
}

/** Leaflet takes an attribution as HTML; ours is words. @param {string} words @returns {string} */
function asHtml(words) {
  return Object.assign(document.createElement("p"), { textContent: words }).innerHTML;
}

/** @param {HTMLElement} element @param {typeof import("leaflet")} L */
function draw(element, L) {
  const [south, west, north, east] = element.dataset.frame.split(",").map(Number);
  const moves = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(element, {
    zoomControl: false,
    zoomAnimation: moves,
    fadeAnimation: moves,
    scrollWheelZoom: false,
    renderer: L.svg({ padding: 0.5 }),
  });
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: element.dataset.zoomIn, zoomOutTitle: element.dataset.zoomOut }).addTo(map);
  L.tileLayer("/tiles/{z}/{x}/{y}.png", { maxZoom: 18, attribution: asHtml(element.dataset.attribution) }).addTo(map);
  L.geoJSON(JSON.parse(element.dataset.outlines), { interactive: false, className: "pic-outline" }).addTo(map);
  map.fitBounds([[south, west], [north, east]], { animate: false });

  const Mark = markClass(L);
  // The largest first, so that a small mark is never hidden under a large one.
  JSON.parse(element.dataset.marks)
    .sort((one, other) => other[3] - one[3])
    .forEach(([lat, lng, kind, number, area, words]) => {
      new Mark([lat, lng], { kind, radius: radius(number), className: `pic-mark pic-${kind}${area ? " pic-area" : ""}` })
        .bindPopup(() => bubble(words))
        .addTo(map);
    });
  element.dataset.ready = "true";
}

const element = document.getElementById("map");
if (element && window.L) {
  draw(element, window.L);
}
