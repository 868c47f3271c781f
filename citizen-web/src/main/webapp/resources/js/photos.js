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
 * phone. Where a browser cannot do it, the photo is sent as it is, and the server does the same.
 * @param {HTMLInputElement} input
 */
export function photos(input) {
  const words = input.dataset;
  const list = document.getElementById("photos");
  const status = document.getElementById("photo-status");
  const send = /** @type {HTMLButtonElement} */ (input.form.querySelector("button[type=submit].big"));
  /** @type {{file: File, picture: HTMLCanvasElement | null}[]} */
  let chosen = [];

  const put = () => {
    const carrier = new DataTransfer();
    chosen.forEach(({ file }) => carrier.items.add(file));
    input.files = carrier.files;
    list.replaceChildren(...chosen.map((one, index) => item(one, index)));
    list.hidden = chosen.length === 0;
  };
  const item = (/** @type {{file: File, picture: HTMLCanvasElement | null}} */ one, /** @type {number} */ index) => {
    const row = document.createElement("li");
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "plain";
    remove.textContent = `${words.remove} ${words.name.toLowerCase()} ${index + 1}`;
    remove.addEventListener("click", () => {
      chosen = chosen.filter((other) => other !== one);
      put();
      status.textContent = `${chosen.length} ${words.ready}`;
      input.focus();
    });
    if (one.picture) {
      one.picture.setAttribute("role", "img");
      one.picture.setAttribute("aria-label", `${words.name} ${index + 1}`);
      row.append(one.picture);
    }
    row.append(remove);
    return row;
  };

  input.addEventListener("change", async () => {
    const fresh = Array.from(input.files);
    const usable = fresh.filter((file) => KINDS.includes(file.type));
    status.textContent = words.working;
    send.disabled = true;
    for (const file of usable.slice(0, MOST - chosen.length)) chosen.push(await smaller(file));
    send.disabled = false;
    put();
    const complaint = usable.length < fresh.length ? words.kind : "";
    const many = chosen.length === MOST && usable.length > MOST ? words.many : "";
    status.textContent = [`${chosen.length} ${words.ready}.`, complaint, many].filter(Boolean).join(" ");
  });
}

/** @param {File} file */
async function smaller(file) {
  try {
    const image = await createImageBitmap(file);
    const size = shrunk(image.width, image.height);
    const picture = document.createElement("canvas");
    Object.assign(picture, size);
    picture.getContext("2d").drawImage(image, 0, 0, size.width, size.height);
    image.close();
    const blob = await new Promise((done) => picture.toBlob(done, "image/jpeg", 0.85));
    return { file: blob ? new File([blob], "photo.jpg", { type: "image/jpeg" }) : file, picture };
  } catch (unreadable) {
    // The server looks at it too, and says what is wrong with it.
    return { file, picture: null };
  }
}
