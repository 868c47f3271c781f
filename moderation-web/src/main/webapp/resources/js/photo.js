/** Drawing the rectangle on the photo by mouse, pen or finger. The four number fields are the way without. */

/**
 * @param {number} from percent @param {number} to percent
 * @returns {{ start: number, length: number }} the piece between, on the picture
 */
export function span(from, to) {
    const clip = (/** @type {number} */ value) => Math.min(100, Math.max(0, value));
    const [start, end] = [clip(Math.min(from, to)), clip(Math.max(from, to))];
    const rounded = Math.floor(start * 10) / 10;
    return { start: rounded, length: Math.min(100 - rounded, Math.ceil((end - rounded) * 10) / 10) };
}

/** @param {HTMLElement} sheet around the picture */
function letDraw(sheet) {
    const frame = document.createElement("div");
    frame.className = "lb-photo-box";
    frame.hidden = true;
    sheet.append(frame);
    /** @type {{ x: number, y: number } | null} */
    let begun = null;
    const at = (/** @type {PointerEvent} */ event) => {
        const edge = sheet.getBoundingClientRect();
        return { x: (event.clientX - edge.left) / edge.width * 100, y: (event.clientY - edge.top) / edge.height * 100 };
    };
    const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (document.getElementById(`photo:${name}`));
    const comma = (/** @type {number} */ value) => String(Math.round(value * 10) / 10);
    const show = () => {
        const [x, y, width, height] = ["x", "y", "width", "height"].map(name => Number(field(name).value.replace(",", ".")));
        frame.hidden = !(width > 0 && height > 0);
        Object.assign(frame.style, { left: `${x}%`, top: `${y}%`, width: `${width}%`, height: `${height}%` });
    };
    sheet.addEventListener("pointerdown", event => {
        event.preventDefault();
        begun = at(event);
        sheet.setPointerCapture(event.pointerId);
    });
    sheet.addEventListener("pointermove", event => {
        if (!begun) {
            return;
        }
        const now = at(event);
        const [across, down] = [span(begun.x, now.x), span(begun.y, now.y)];
        field("x").value = comma(across.start);
        field("width").value = comma(across.length);
        field("y").value = comma(down.start);
        field("height").value = comma(down.length);
        show();
    });
    sheet.addEventListener("pointerup", () => { begun = null; });
    sheet.addEventListener("pointercancel", () => { begun = null; });
    document.getElementById("photo").addEventListener("input", show);
    show();
}

const sheet = document.getElementById("draw");
if (sheet) {
    letDraw(sheet);
}
