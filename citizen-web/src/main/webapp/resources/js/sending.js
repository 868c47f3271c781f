import { answered, due, expired, openStore, unsent } from "./drafts.js";

/** @typedef {import("./drafts.js").Draft} Draft @typedef {import("./drafts.js").Store} Store */

const LONGEST_SENDING = 120 * 1000;
const PROBE = 5000;
/** Others on the page learn that a draft has changed. */
export const CHANGED = "drafts-changed";
const HURRY = "drafts-hurry";
/** Where windows cannot speak with each other, each looks this often while something is on its way. */
const LOOK = 5000;

/** The other windows of this browser. @type {BroadcastChannel | null} */
let others = null;

function meet() {
  if (others || !window.BroadcastChannel) return;
  others = new BroadcastChannel("lagesbild-drafts");
  others.onmessage = here;
}

function here() {
  document.dispatchEvent(new Event(CHANGED));
}

/** Tells all windows that a draft has changed. */
export function changed() {
  here();
  if (others) others.postMessage(CHANGED);
}

/** Asks for a round of sending now. */
export function hurry() {
  document.dispatchEvent(new Event(HURRY));
}

/** Whether the server can be reached. A browser only knows whether it has some network. */
export async function reachable() {
  if (navigator.onLine === false) return false;
  const patience = new AbortController();
  const bell = setTimeout(() => patience.abort(), PROBE);
  try {
    // Any answer is an answer.
    await fetch("/sw.js", { method: "HEAD", cache: "no-store", signal: patience.signal });
    return true;
  } catch (silence) {
    return false;
  } finally {
    clearTimeout(bell);
  }
}

/**
 * What is sent, the same each time, so that the server knows a repeat.
 * @param {Draft} draft
 * @param {import("./drafts.js").Photo[]} photos
 * @param {string} proof is made anew each time and is no part of what is said
 */
export function parcel(draft, photos, proof) {
  const form = new FormData();
  form.append("proof", proof);
  draft.fields.forEach(([name, value]) => form.append(name, value));
  photos.forEach(({ data, words }) => {
    form.append("photo", data);
    form.append("photoText", words);
  });
  return form;
}

/**
 * Sends one draft and keeps what came of it.
 * @param {Store} store
 * @param {Draft} draft
 */
async function sendOne(store, draft) {
  const photos = await store.photos(draft.id);
  const proof = await import("./proof.js").then(({ prove }) => prove(draft.id)).catch(() => "");
  const patience = new AbortController();
  const bell = setTimeout(() => patience.abort(), LONGEST_SENDING);
  let status = 0;
  let said = {};
  let wished = 0;
  try {
    const response = await fetch(draft.address, {
      method: "POST",
      body: parcel(draft, photos, proof),
      headers: { Accept: "application/json" },
      signal: patience.signal,
    });
    status = response.status;
    wished = Number(response.headers.get("Retry-After")) || 0;
    said = await response.json();
  } catch (silence) {
    // No answer, or half of one: it is sent again, and the server stores it once.
    if (status === 200 || status === 201) status = 0;
  } finally {
    clearTimeout(bell);
  }
  // What the person changed or took away meanwhile is not touched.
  await store.change(draft.id, (now) => (now && now.state === "SENDING" ? answered(now, status, said, Date.now(), wished) : undefined));
  const after = await store.get(draft.id);
  if (after && after.state === "RECEIVED") await store.keepPhotos(draft.id, []);
  changed();
}

/** @param {Store} store */
async function sendDue(store) {
  for (const draft of (await store.all()).filter((one) => due(one, Date.now()))) {
    await store.change(draft.id, (now) => (now && due(now, Date.now()) ? { ...now, state: "SENDING", next: Date.now() + LONGEST_SENDING } : undefined));
    changed();
    await sendOne(store, draft);
  }
}

/** Sends what is due, one window at a time. */
export async function sendAll() {
  const store = await openStore();
  if (!store || navigator.onLine === false) return;
  if (navigator.locks) {
    await navigator.locks.request("lagesbild-sending", { ifAvailable: true }, (lock) => (lock ? sendDue(store) : undefined));
  } else if (await store.turn(Date.now(), LONGEST_SENDING)) {
    await sendDue(store).finally(() => store.endTurn());
  }
}

/** Drafts on a shared phone vanish when their day is over. */
export async function sweep() {
  const store = await openStore();
  if (!store) return;
  const old = (await store.all()).filter((draft) => expired(draft, Date.now()));
  for (const draft of old) await store.remove(draft.id);
  if (old.length > 0) changed();
}

/**
 * From now on what can be sent is sent, for as long as the page is open, and the frame tells about it.
 * @param {HTMLElement} line
 */
export async function keepSending(line) {
  const store = await openStore();
  if (!store) return;
  let told = false;
  const tell = async () => {
    if (told || (await store.all()).length === 0) return;
    told = true;
    (await import("./waiting.js")).waitingLine(line, store);
  };
  document.addEventListener(CHANGED, tell);
  let bell = 0;
  const round = async () => {
    clearTimeout(bell);
    await sweep();
    await sendAll();
    const next = (await store.all()).filter((draft) => unsent(draft) && (draft.state === "WAITING" || draft.state === "SENDING"));
    here();
    // Without a connection the wait ends when there is one.
    if (next.length > 0 && navigator.onLine !== false) {
      const soonest = Math.min(...next.map((draft) => draft.next)) - Date.now();
      bell = setTimeout(round, Math.max(1000, Math.min(soonest, others ? 60 * 1000 : LOOK)));
    }
  };
  document.addEventListener(HURRY, round);
  meet();
  // A page that listens is not kept for the way back.
  window.addEventListener("pagehide", () => {
    if (others) others.close();
    others = null;
  });
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    meet();
    round();
  });
  await tell();
  window.addEventListener("online", round);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && round());
  await round();
}

/**
 * The receipt is here: the draft has done its work.
 * @param {HTMLElement} element names the draft
 */
export async function acknowledged(element) {
  const store = await openStore();
  if (store) await store.remove(element.dataset.draft).catch(() => undefined);
  changed();
  hurry();
}
