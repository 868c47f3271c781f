import { answers, expired, fill, freshId, openStore, sending, unsent, waiting, written } from "./drafts.js";
import { changed, reachable } from "./sending.js";

/** @typedef {import("./drafts.js").Draft} Draft */

const PAUSE = 300;
/** The longest that a second press is taken for a double click. */
const SETTLED = 20 * 1000;

/**
 * Keeps a form as it is written, and sees to it that nothing is sent into nowhere. The form works without it.
 * @param {HTMLFormElement} form
 */
export function writing(form) {
  const box = document.getElementById("keeping");
  const name = /** @type {HTMLInputElement} */ (form.elements.namedItem("draft"));
  const shared = /** @type {HTMLInputElement} */ (document.getElementById("shared"));
  const whole = form.id === "skicka";
  const opening = openStore();
  const wanted = (/^#utkast=([0-9a-f-]{36})$/.exec(location.hash) || [])[1];
  // A page out of the cache has the same name each time.
  if (form.dataset.asked === "GET") name.value = wanted || freshId();

  /** @param {Draft | undefined} now @returns {Draft} */
  const taken = (now) => ({
    tries: 0,
    next: 0,
    about: "",
    begunAt: Date.now(),
    ...now,
    id: name.value,
    state: "WRITING",
    savedAt: Date.now(),
    shared: shared.checked,
    language: document.documentElement.lang,
    address: box.dataset.send,
    fields: answers(form),
    ...(whole ? {} : { about: about(form) }),
  });
  let away = false;
  let work = Promise.resolve();
  const save = async () => {
    const store = await opening;
    if (!store) return false;
    // What is on its way is no longer written.
    if (away) return true;
    try {
      const pictures = await store.photos(name.value);
      if (!written(answers(form)) && pictures.length === 0 && !(await store.get(name.value))) return true;
      await store.change(name.value, taken);
      tell(box);
      changed();
      return true;
    } catch (full) {
      return false;
    }
  };

  let bell = 0;
  const now = () => {
    if (!bell) return;
    clearTimeout(bell);
    bell = 0;
    save();
  };
  const soon = (/** @type {Event} */ event) => {
    if (box.contains(/** @type {Node} */ (event.target)) && event.target !== shared) return;
    clearTimeout(bell);
    bell = setTimeout(now, PAUSE);
  };
  const leave = (/** @type {boolean} */ leaving) => {
    away = leaving;
    clearTimeout(bell);
    bell = 0;
  };
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && now());
  window.addEventListener("pagehide", now);

  const restored = wanted && form.dataset.asked === "GET" ? opening.then((store) => store && restore(store)) : Promise.resolve();
  /** @param {import("./drafts.js").Store} store */
  const restore = async (store) => {
    const draft = await store.get(name.value);
    history.replaceState(null, "", location.pathname);
    if (!draft || draft.fields.length === 0 || expired(draft, Date.now())) {
      name.value = freshId();
      return;
    }
    shared.checked = draft.shared;
    fill(form, draft.fields);
    await save();
  };

  opening.then(async (store) => {
    if (!store) return;
    await restored;
    const drafts = (await store.all().catch(() => [])).filter((draft) => !expired(draft, Date.now()));
    shared.checked = shared.checked || drafts.some((draft) => draft.shared);
    const mine = drafts.find((draft) => draft.id === name.value);
    if (mine) tell(box);
    // Someone who steps back to a page that is on its way has changed nothing yet.
    // What was written before this script came is kept too.
    if (form.dataset.asked === "GET" || !(mine && mine.state === "SENDING" && steppedBack())) save();
    if (form.dataset.asked === "GET" && !wanted) offer(drafts.filter((draft) => unsent(draft) && draft.state !== "SENDING"), box, save);
  });

  guard(form, { box, name, whole, opening, save, leave, settled: () => work });
  discarding(box, name, opening);
  return {
    restored,
    photos: {
      /** Whether the photos can be kept from page to page. */
      kept: opening.then(Boolean),
      load: async () => {
        await restored;
        const store = await opening;
        return store ? store.photos(name.value).catch(() => []) : [];
      },
      /** Nothing is sent before the photos are ready. */
      working: (/** @type {Promise<void>} */ turn) => {
        work = turn;
      },
      /** @param {import("./drafts.js").Photo[]} list */
      keep: async (list) => {
        const store = await opening;
        if (!store) return;
        await store.keepPhotos(name.value, list).catch(() => undefined);
        await save();
      },
    },
  };
}

/**
 * Stands before every sending of the form: what is written is kept first, and without a connection it stays here.
 * @param {HTMLFormElement} form
 * @param {{box: HTMLElement, name: HTMLInputElement, whole: boolean,
 *   opening: Promise<import("./drafts.js").Store | null>, save: () => Promise<boolean>,
 *   leave: (leaving: boolean) => void, settled: () => Promise<void>}} parts
 */
function guard(form, { box, name, whole, opening, save, leave, settled }) {
  const main = /** @type {HTMLButtonElement} */ (form.querySelector("button[type=submit].big"));
  const online = main.textContent;
  const hint = document.getElementById("check-hint");
  const calm = hint.textContent;
  const notice = document.getElementById("keeping-trouble");
  let pressed = main;
  let asking = false;
  let passed = false;
  let gone = false;
  const rest = () => {
    asking = passed = gone = false;
    leave(false);
  };
  const relabel = async () => {
    const store = await opening;
    const later = navigator.onLine === false && store;
    main.textContent = later ? box.dataset.offline : online;
    hint.textContent = later ? box.dataset.unchecked : calm;
    hint.hidden = !hint.textContent;
  };
  window.addEventListener("pageshow", rest);
  window.addEventListener("online", relabel);
  window.addEventListener("offline", relabel);
  relabel();
  document.addEventListener("click", (event) => {
    const button = /** @type {Element} */ (event.target).closest("button");
    if (button && button.form === form && button.type === "submit") pressed = button;
  });

  const offline = async (/** @type {boolean} */ aside) => {
    const store = await opening;
    if (store && aside) {
      location.assign(`${box.dataset.form}#utkast=${name.value}`);
    } else if (store && complete(form)) {
      leave(true);
      await store.change(name.value, (now) => now && waiting(now, Date.now()));
      location.assign(box.dataset.drafts);
    } else {
      notice.textContent = store ? box.dataset.lacking : box.dataset.noplace;
      rest();
    }
  };

  // First of all who listen to the sending, and last.
  document.addEventListener("submit", async (event) => {
    if (event.target !== form || event.defaultPrevented || passed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (asking) return;
    asking = true;
    notice.textContent = "";
    const button = pressed;
    const aside = button.hasAttribute("formaction");
    await settled();
    const there = await reachable();
    const kept = await save();
    if (!there) {
      await offline(aside);
      return;
    }
    leave(true);
    const store = await opening;
    if (kept && store && whole && !aside) {
      await store.change(name.value, (now) => now && sending(now, Date.now())).catch(() => undefined);
    }
    if (aside) form.querySelectorAll("input[name=photo], input[name=photoText]").forEach((field) => (field.disabled = true));
    passed = true;
    setTimeout(rest, SETTLED);
    if (form.requestSubmit) form.requestSubmit(button);
    else button.click();
  }, true);
  window.addEventListener("submit", (event) => {
    if (event.target !== form || event.defaultPrevented) return;
    if (gone) event.preventDefault();
    gone = true;
  });
}

/**
 * The button that takes the draft away, and asks first.
 * @param {HTMLElement} box
 * @param {HTMLInputElement} name
 * @param {Promise<import("./drafts.js").Store | null>} opening
 */
function discarding(box, name, opening) {
  const ask = document.getElementById("discard");
  const sure = document.getElementById("discard-sure");
  ask.addEventListener("click", () => {
    sure.hidden = false;
    document.getElementById("discard-yes").focus();
  });
  document.getElementById("discard-no").addEventListener("click", () => {
    sure.hidden = true;
    ask.focus();
  });
  document.getElementById("discard-yes").addEventListener("click", async () => {
    const store = await opening;
    const gone = name.value;
    // What still waits to be saved belongs to nobody now.
    name.value = freshId();
    if (store) await store.remove(gone);
    location.replace(box.dataset.form);
  });
}

/** Tells once that something is kept, and shows what can be done with it. */
function tell(/** @type {HTMLElement} */ box) {
  // The line is new above the button: one that is being pressed must not move away from under the finger.
  if (document.querySelector("button:active")) {
    setTimeout(() => tell(box), PAUSE);
    return;
  }
  document.getElementById("discard-line").hidden = false;
  const line = document.getElementById("kept");
  if (line.textContent !== box.dataset.kept) line.textContent = box.dataset.kept;
}

/**
 * A calm offer to go on with what is not sent.
 * @param {Draft[]} drafts
 * @param {HTMLElement} box
 * @param {() => Promise<boolean>} save
 */
function offer(drafts, box, save) {
  const notice = document.getElementById("resume");
  if (!notice || drafts.length === 0) return;
  notice.hidden = false;
  const link = /** @type {HTMLAnchorElement} */ (document.getElementById("resume-link"));
  const open = drafts.find((draft) => draft.state === "WRITING" || draft.state === "REFUSED");
  link.hidden = !open;
  if (open) {
    document.getElementById("resume-about").textContent = open.about;
    link.href = `${box.dataset.form}#utkast=${open.id}`;
    // The same page with another hash would not be loaded anew.
    link.addEventListener("click", async (event) => {
      event.preventDefault();
      await save();
      location.assign(link.href);
      location.reload();
    });
  }
}

/** What a list calls the draft: what it is about, and where. */
function about(/** @type {HTMLFormElement} */ form) {
  const category = form.querySelector("input[name=category]:checked");
  const label = category && category.closest("label");
  const place = /** @type {HTMLInputElement | null} */ (form.elements.namedItem("placeText"));
  return [label ? label.textContent.trim() : "", place ? place.value.trim() : ""].filter(Boolean).join(", ");
}

/** The two things that everyone has to tell. */
function complete(/** @type {HTMLFormElement} */ form) {
  const has = (/** @type {string} */ name) => answers(form).some(([field, value]) => field === name && value.trim() !== "");
  return has("category") && (has("latitude") || has("placeText"));
}

function steppedBack() {
  const [step] = performance.getEntriesByType ? performance.getEntriesByType("navigation") : [];
  return Boolean(step) && /** @type {PerformanceNavigationTiming} */ (step).type === "back_forward";
}
