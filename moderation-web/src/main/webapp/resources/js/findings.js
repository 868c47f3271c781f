/** Masking in the text that will be used: the selection by a button, the list of findings by keys. Works on without it. */
const PAUSE = 700;

/**
 * The text with the selected piece replaced.
 * @param {string} text @param {number} start @param {number} end @param {string} mask
 * @returns {{ text: string, caret: number }}
 */
export function masked(text, start, end, mask) {
    return { text: text.slice(0, start) + mask + text.slice(end), caret: start + mask.length };
}

const area = () => /** @type {HTMLTextAreaElement} */ (document.getElementById("verdict:masked"));
const look = () => document.getElementById("verdict:look")?.click();

/** @type {number | undefined} */
let waiting;

function lookSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
}

function maskSelection() {
    const text = area();
    const said = document.getElementById("selectionSaid");
    const { selectionStart, selectionEnd } = text;
    if (selectionStart === selectionEnd) {
        said.textContent = document.getElementById("maskSelection").dataset.nothing;
        return;
    }
    said.textContent = "";
    const result = masked(text.value, selectionStart, selectionEnd, document.getElementById("maskAs").value);
    text.value = result.text;
    text.focus();
    text.setSelectionRange(result.caret, result.caret);
    look();
}

/** @param {KeyboardEvent} event */
function byKey(event) {
    const row = event.target instanceof Element ? event.target.closest(".lb-finds li") : null;
    if (!row || event.ctrlKey || event.altKey || event.metaKey) {
        return;
    }
    const button = { m: ".lb-mask", b: ".lb-keep" }[event.key.toLowerCase()];
    const found = button && row.querySelector(button);
    if (found) {
        event.preventDefault();
        found.click();
    }
}

/** After an act its button is gone: on to the next that is not decided, or to what says that all is. */
function goOn() {
    if (document.activeElement && document.activeElement !== document.body) {
        return;
    }
    const next = document.querySelector(".lb-finds .lb-open .lb-mask") ?? document.getElementById("foundTitle");
    next?.focus();
}

/**
 * Calls when an answer has put a new part in the place of the old one. PrimeFaces tells no listener of Faces' own events.
 * @param {string} id of the part @param {() => void} act
 */
export function afterUpdate(id, act) {
    const around = document.getElementById(id)?.parentElement;
    if (around) {
        new MutationObserver(act).observe(around, { childList: true });
    }
}

export function begin() {
    if (!area()) {
        return;
    }
    document.getElementById("selection").hidden = false;
    document.getElementById("maskSelection").addEventListener("click", maskSelection);
    document.addEventListener("keydown", byKey);
    document.addEventListener("input", event => {
        if (event.target === area()) {
            lookSoon();
        }
    });
    document.getElementById("verdict").addEventListener("submit", () => clearTimeout(waiting));
    afterUpdate("verdict:findings", goOn);
}
