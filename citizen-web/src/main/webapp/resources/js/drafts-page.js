import { freshId, openStore, waiting } from "./drafts.js";
import { CHANGED, changed, hurry, sweep } from "./sending.js";

/** @typedef {import("./drafts.js").Draft} Draft */

/**
 * The page of drafts.
 * @param {HTMLElement} page
 */
export async function draftsPage(page) {
  const words = page.dataset;
  const store = await openStore();
  const list = document.getElementById("drafts");
  const none = document.getElementById("drafts-none");
  const status = document.getElementById("drafts-status");
  const clear = document.getElementById("drafts-clear");
  page.hidden = false;
  if (!store) {
    none.textContent = words.noplace;
    return;
  }

  let shown = "";
  const show = async () => {
    const drafts = await store.all();
    // A row that someone stands on is not rebuilt for nothing.
    const picture = JSON.stringify(drafts.map(({ fields, savedAt, ...seen }) => seen)) + navigator.onLine;
    if (picture === shown) return;
    shown = picture;
    const focused = document.activeElement && document.activeElement.id;
    list.replaceChildren(...drafts.map((draft) => row(draft, words, acts)));
    list.hidden = drafts.length === 0;
    none.hidden = drafts.length > 0;
    document.getElementById("drafts-all").hidden = drafts.length < 2;
    const again = focused && document.getElementById(focused);
    if (again) again.focus();
  };
  const after = async (/** @type {string} */ said) => {
    await show();
    changed();
    status.textContent = said;
    document.getElementById("drafts-heading").focus();
  };
  const acts = {
    send: async (/** @type {Draft} */ draft) => {
      await store.change(draft.id, (now) => now && waiting(now, Date.now()));
      await show();
      hurry();
    },
    anew: async (/** @type {Draft} */ draft) => {
      const id = freshId();
      const pictures = await store.photos(draft.id);
      await store.keepPhotos(id, pictures);
      await store.change(id, () => ({
        ...waiting(draft, Date.now()),
        id,
        fields: draft.fields.map(([name, value]) => [name, name === "draft" ? id : value]),
      }));
      await store.remove(draft.id);
      await show();
      hurry();
    },
    remove: async (/** @type {Draft} */ draft) => {
      await store.remove(draft.id);
      await after(draft.state === "RECEIVED" ? words.noted : words.removed);
    },
  };

  confirmed(clear, document.getElementById("drafts-clear-sure"), async () => {
    await store.clear();
    // What the map fetched tells where someone looked.
    if (window.caches) await caches.delete("tiles").catch(() => false);
    await after(words.cleared);
  });
  document.addEventListener(CHANGED, show);
  window.addEventListener("online", show);
  window.addEventListener("offline", show);
  await sweep();
  await show();
}

/**
 * A button that asks before it acts.
 * @param {HTMLElement} button
 * @param {HTMLElement} sure holds the question, a yes and a no
 * @param {() => unknown} act
 */
function confirmed(button, sure, act) {
  const [yes, no] = Array.from(sure.querySelectorAll("button"));
  button.addEventListener("click", () => {
    sure.hidden = false;
    yes.focus();
  });
  no.addEventListener("click", () => {
    sure.hidden = true;
    button.focus();
  });
  yes.addEventListener("click", () => {
    sure.hidden = true;
    act();
  });
}

/**
 * What a draft's state is called.
 * @param {Draft} draft
 * @param {DOMStringMap} words
 * @param {boolean} online
 */
export function said(draft, words, online) {
  if (draft.state === "WAITING" && online && draft.tries > 0) {
    const at = new Date(draft.next).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    return words.retrying.replace("{0}", at);
  }
  if (draft.state === "WAITING") return online ? words.sending : words.waiting;
  return { WRITING: words.writing, SENDING: words.sending, REFUSED: words.refused, RECEIVED: words.received }[draft.state];
}

/**
 * @param {Draft} draft
 * @param {DOMStringMap} words
 * @param {{send: (draft: Draft) => unknown, anew: (draft: Draft) => unknown, remove: (draft: Draft) => unknown}} acts
 */
function row(draft, words, acts) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById("draft-row"));
  const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (copy.querySelector(`[data-part=${name}]`));
  const show = (/** @type {string} */ name, /** @type {boolean} */ is) => (part(name).hidden = !is);
  const received = draft.state === "RECEIVED";
  const when = new Date(draft.savedAt).toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
  const name = draft.about || words.unnamed;
  part("about").textContent = received ? words.receipt : name;
  part("state").textContent = said(draft, words, navigator.onLine !== false);
  part("saved").textContent = words.saved.replace("{0}", when);
  part("refusal").textContent = draft.refusal || "";
  show("refusal", draft.state === "REFUSED");
  show("reused", Boolean(draft.reused));
  show("received", received);
  // What may have arrived already is not changed any more: it would be another submission.
  show("edit", draft.state === "WRITING" || (draft.state === "REFUSED" && !draft.reused) || (draft.state === "WAITING" && draft.tries === 0));
  show("send", (draft.state === "WRITING" || draft.state === "WAITING") && navigator.onLine !== false && complete(draft));
  show("anew", Boolean(draft.reused));
  show("remove", !received);
  part("edit").setAttribute("href", `${words.form}#utkast=${draft.id}`);
  part("send").addEventListener("click", () => acts.send(draft));
  part("anew").addEventListener("click", () => acts.anew(draft));
  part("noted").addEventListener("click", () => acts.remove(draft));
  confirmed(part("remove"), part("sure"), () => acts.remove(draft));
  if (received) code(part, draft.receipt);
  // Several buttons with the same word: a screen reader hears which draft each is for.
  ["edit", "send", "anew", "remove"].forEach((button) => {
    part(button).id = `${button}-${draft.id}`;
    part(button).setAttribute("aria-describedby", `about-${draft.id}`);
  });
  part("about").id = `about-${draft.id}`;
  return copy;
}

/**
 * @param {(name: string) => HTMLElement} part
 * @param {string} receipt
 */
function code(part, receipt) {
  const groups = receipt.match(/.{1,4}/g);
  groups.forEach((group) => {
    const span = document.createElement("span");
    span.textContent = group;
    part("code").append(span, " ");
  });
  part("print").addEventListener("click", () => window.print());
  const copy = part("copy");
  const done = part("copied");
  copy.hidden = !navigator.clipboard;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(groups.join("-"));
    done.textContent = copy.dataset.done;
  });
}

/** @param {Draft} draft */
function complete(draft) {
  const has = (/** @type {string} */ name) => draft.fields.some(([field, value]) => field === name && value.trim() !== "");
  return has("category") && (has("latitude") || has("placeText"));
}
