const MOST = 3;
const LONGEST_SIDE = 2048;
const KINDS = ["image/jpeg", "image/png"];

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
 */
export function photos(input) {
  const words = input.dataset;
  const list = document.getElementById("photos");
  const status = document.getElementById("photo-status");
  const send = /** @type {HTMLButtonElement} */ (input.form.querySelector("button[type=submit].big"));
  /** @type {HTMLCanvasElement[]} */
  let chosen = [];

  const put = () => {
    list.replaceChildren(...chosen.map(item));
    list.hidden = chosen.length === 0;
  };
  const item = (/** @type {HTMLCanvasElement} */ picture, /** @type {number} */ index) => {
    const row = document.createElement("li");
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = input.name;
    field.value = picture.toDataURL("image/jpeg", 0.85);
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "plain";
    remove.textContent = `${words.remove} ${words.name.toLowerCase()} ${index + 1}`;
    remove.addEventListener("click", () => {
      chosen = chosen.filter((other) => other !== picture);
      put();
      status.textContent = `${words.ready} ${chosen.length}.`;
      input.focus();
    });
    picture.setAttribute("role", "img");
    picture.setAttribute("aria-label", `${words.name} ${index + 1}`);
    row.append(picture, remove, field);
    return row;
  };

  input.addEventListener("change", async () => {
    const fresh = Array.from(input.files);
    input.value = "";
    status.textContent = words.working;
    send.disabled = true;
    const pictures = (await Promise.all(fresh.filter((file) => KINDS.includes(file.type)).map(smaller))).filter(Boolean);
    const many = chosen.length + pictures.length > MOST ? words.many : "";
    chosen = chosen.concat(pictures).slice(0, MOST);
    send.disabled = false;
    put();
    status.textContent = [`${words.ready} ${chosen.length}.`, pictures.length < fresh.length ? words.kind : "", many].filter(Boolean).join(" ");
  });
}

/**
 * @param {File} file
 * @returns {Promise<HTMLCanvasElement | null>} null where it is no picture that a browser can show
 */
async function smaller(file) {
  try {
    const image = await loaded(await text(file));
    const size = shrunk(image.naturalWidth, image.naturalHeight);
    const picture = document.createElement("canvas");
    Object.assign(picture, size);
    picture.getContext("2d").drawImage(image, 0, 0, size.width, size.height);
    return picture;
  } catch (unreadable) {
    return null;
  }
}

/** @returns {Promise<string>} */
function text(/** @type {File} */ file) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = failed;
    reader.readAsDataURL(file);
  });
}

/** @returns {Promise<HTMLImageElement>} */
function loaded(/** @type {string} */ address) {
  return new Promise((done, failed) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = failed;
    image.src = address;
  });
}
