/** @typedef {import("./drafts.js").Photo} Photo */

const MOST = 5;
const LONGEST_SIDE = 2048;
const HEAVIEST_FILE = 40 * 1024 * 1024;
/** JPEG stays first: some browsers turn what they take into the first that is named. */
const MORE_KINDS = ",image/heic,image/heif,image/webp,image/avif";

/**
 * The size that a photo is sent in.
 * @param {number} width
 * @param {number} height
 */
export function shrunk(width, height) {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/**
 * Shows the photos and makes them smaller here, so that what the camera wrote about place and time never leaves the
 * phone. They are sent as text fields: a browser that reloads the receipt sends those again, but no file made by a
 * script.
 * @param {HTMLInputElement} input
 * @param {{kept: Promise<boolean>, load: () => Promise<Photo[]>, keep: (list: Photo[]) => Promise<void>,
 *   working: (turn: Promise<void>) => void}} keeper
 */
export async function photos(input, keeper) {
  const words = input.dataset;
  const carried = words.carried === "true";
  const list = document.getElementById("photos");
  const status = document.getElementById("photo-status");
  /** @type {Photo[]} */
  let chosen = [];
  let turn = Promise.resolve();

  const put = () => {
    list.replaceChildren(...chosen.map(item));
    list.hidden = chosen.length === 0;
    if (chosen.length > 0) import("./photo-words.js").then(({ photoWords }) => photoWords(list, chosen, words, () => keeper.keep(chosen)));
  };
  const item = (/** @type {Photo} */ photo, /** @type {number} */ index) => {
    const title = words.name.replace("{0}", String(index + 1));
    const row = document.createElement("li");
    const picture = document.createElement("img");
    picture.src = photo.data;
    picture.alt = photo.words || title;
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "plain";
    remove.textContent = words.remove.replace("{0}", String(index + 1));
    remove.addEventListener("click", async () => {
      chosen = chosen.filter((other) => other !== photo);
      put();
      status.textContent = words.ready.replace("{0}", String(chosen.length));
      input.focus();
      await keeper.keep(chosen);
    });
    row.append(picture, remove);
    if (carried) row.append(hidden("photo", photo.data), hidden("photoText", photo.words));
    return row;
  };
  const take = async (/** @type {File[]} */ files) => {
    status.textContent = words.working;
    const said = [];
    for (const file of files) {
      if (chosen.length >= MOST) {
        said.push(words.many);
        break;
      }
      const data = file.size > HEAVIEST_FILE ? null : await smaller(file);
      if (data) {
        chosen = chosen.concat({ data, words: "" });
        put();
        propose(input, await placeOf(file));
      } else {
        said.push((file.size > HEAVIEST_FILE ? words.heavy : words.kind).replace("{0}", file.name));
      }
    }
    status.textContent = [words.ready.replace("{0}", String(chosen.length))].concat(said).join(" ");
    await keeper.keep(chosen);
  };

  input.accept += MORE_KINDS;
  input.addEventListener("change", () => {
    const files = Array.from(input.files);
    input.value = "";
    turn = turn.then(() => take(files));
    keeper.working(turn);
  });
  if (!carried) {
    input.removeAttribute("name");
    document.getElementById("photo-section").hidden = !(await keeper.kept);
  }
  chosen = (await keeper.load()).concat(chosen);
  if (chosen.length > 0) put();
}

/** @param {string} name @param {string} value */
function hidden(name, value) {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = name;
  field.value = value;
  return field;
}

/**
 * Offers the place that a photo names, where a map is on the page and no place is chosen. Nobody is told before the
 * person says yes.
 * @param {HTMLInputElement} input
 * @param {import("./exif.js").Point | null} point
 */
function propose(input, point) {
  const offer = document.getElementById("photo-place");
  const map = document.getElementById("mapbox");
  const latitude = /** @type {HTMLInputElement | null} */ (document.getElementById("latitude"));
  if (!point || !offer || !map || !latitude || latitude.value) return;
  offer.hidden = false;
  document.getElementById("photo-place-yes").onclick = () => {
    map.dispatchEvent(new CustomEvent("photo-place", { detail: point }));
    offer.hidden = true;
    document.getElementById("photo-status").textContent = input.dataset.placed;
    input.focus();
  };
  document.getElementById("photo-place-no").onclick = () => {
    offer.hidden = true;
    input.focus();
  };
}

/** @param {File} file */
async function placeOf(file) {
  try {
    const { takenAt } = await import("./exif.js");
    return takenAt(await read(file, "readAsArrayBuffer"));
  } catch (unreadable) {
    return null;
  }
}

/**
 * @param {File} file
 * @returns {Promise<string | null>} a JPEG as text; null where it is no picture that this browser can show
 */
async function smaller(file) {
  try {
    const image = await loaded(String(await read(file, "readAsDataURL")));
    const size = shrunk(image.naturalWidth, image.naturalHeight);
    const picture = document.createElement("canvas");
    Object.assign(picture, size);
    const brush = picture.getContext("2d");
    // What is transparent would turn black.
    brush.fillStyle = "#fff";
    brush.fillRect(0, 0, size.width, size.height);
    brush.drawImage(image, 0, 0, size.width, size.height);
    return picture.toDataURL("image/jpeg", 0.85);
  } catch (unreadable) {
    return null;
  }
}

/**
 * @param {File} file
 * @param {"readAsDataURL" | "readAsArrayBuffer"} how
 * @returns {Promise<any>}
 */
function read(file, how) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = failed;
    reader[how](file);
  });
}

/** @returns {Promise<HTMLImageElement>} */
function loaded(/** @type {string} */ address) {
  return new Promise((done, failed) => {
    const image = new Image();
    image.onload = () => (image.naturalWidth > 0 ? done(image) : failed(new Error("no size")));
    image.onerror = failed;
    image.src = address;
  });
}
