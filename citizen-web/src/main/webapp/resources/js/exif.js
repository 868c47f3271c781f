/**
 * Where a photo says that it was taken. It is read here, before the photo is redrawn without it, and goes nowhere.
 * @typedef {{latitude: number, longitude: number}} Point
 */

/** What a camera writes lies at the beginning of the file, in JPEG as in HEIC. */
const FAR_ENOUGH = 512 * 1024;
const GPS = 0x8825;

/**
 * @param {ArrayBuffer} file
 * @returns {Point | null}
 */
export function takenAt(file) {
  const view = new DataView(file, 0, Math.min(file.byteLength, FAR_ENOUGH));
  for (let at = 0; at + 14 < view.byteLength; at++) {
    // "Exif", two zeros, then a TIFF header of its own
    if (view.getUint32(at) === 0x45786966 && view.getUint16(at + 4) === 0) {
      try {
        return position(new DataView(file, at + 6, view.byteLength - at - 6));
      } catch (cutShort) {
        return null;
      }
    }
  }
  return null;
}

/**
 * @param {DataView} tiff
 * @returns {Point | null}
 */
function position(tiff) {
  const order = tiff.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const little = order === 0x4949;
  if (tiff.getUint16(2, little) !== 42) return null;
  const pointer = entries(tiff, tiff.getUint32(4, little), little).find((entry) => entry.tag === GPS);
  if (!pointer) return null;
  const gps = entries(tiff, tiff.getUint32(pointer.at + 8, little), little);
  const latitude = degrees(tiff, little, gps, 1, "S");
  const longitude = degrees(tiff, little, gps, 3, "W");
  // Cameras without a fix write zeros.
  if (latitude === null || longitude === null || (latitude === 0 && longitude === 0)) return null;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

/**
 * @param {DataView} tiff
 * @param {number} start
 * @param {boolean} little
 */
function entries(tiff, start, little) {
  return Array.from({ length: tiff.getUint16(start, little) }, (_, index) => start + 2 + index * 12).map((at) => ({
    at,
    tag: tiff.getUint16(at, little),
  }));
}

/**
 * A tag with the half of the earth, and the one after it with degrees, minutes and seconds.
 * @param {DataView} tiff
 * @param {boolean} little
 * @param {{at: number, tag: number}[]} gps
 * @param {number} half
 * @param {string} negative
 */
function degrees(tiff, little, gps, half, negative) {
  const side = gps.find((entry) => entry.tag === half);
  const figure = gps.find((entry) => entry.tag === half + 1);
  if (!side || !figure) return null;
  const at = tiff.getUint32(figure.at + 8, little);
  const [whole, minutes, seconds] = [0, 8, 16].map((step) => {
    const below = tiff.getUint32(at + step + 4, little);
    return below === 0 ? 0 : tiff.getUint32(at + step, little) / below;
  });
  const size = Math.round((whole + minutes / 60 + seconds / 3600) * 1e6) / 1e6;
  return String.fromCharCode(tiff.getUint8(side.at + 8)) === negative ? -size : size;
}
