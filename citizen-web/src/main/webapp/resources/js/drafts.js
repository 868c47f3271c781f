/**
 * Drafts: what a person writes is kept in this browser until the server has acknowledged it. The pure part comes first,
 * the store last.
 *
 * WRITING is never sent by itself; WAITING and SENDING are what a person has asked us to send; REFUSED needs a
 * correction; RECEIVED holds nothing but the receipt code, until the person says that it is noted.
 * @typedef {"WRITING" | "WAITING" | "SENDING" | "REFUSED" | "RECEIVED"} State
 * @typedef {{data: string, words: string}} Photo a photo as it is sent, and what a person says it shows
 * @typedef {{id: string, state: State, begunAt: number, savedAt: number, shared: boolean, about: string, language: string,
 *   fields: [string, string][], address: string, tries: number, next: number, refusal?: string, reused?: boolean,
 *   receipt?: string}} Draft
 */

const DAY = 24 * 60 * 60 * 1000;
/** A form that the browser itself is sending gets this long before anyone else tries. */
const PATIENCE = 60 * 1000;
const SHORTEST_WAIT = 15 * 1000;
const LONGEST_WAIT = 30 * 60 * 1000;

/** What a draft holds none of: it is made anew for each sending, or only looks at how the form is filled in. */
const PASSING = ["proof", "website", "photo", "photoText"];
/** When the form was opened goes with the draft, but a form that goes on with it was opened now. */
const NOT_PUT_BACK = ["opened"].concat(PASSING);

/** A random UUID, on older browsers as well. */
export function freshId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** The choice that says nothing: FlagForm.UNANSWERED. @param {HTMLInputElement} field */
const isSilent = (field) => field.type === "radio" && field.value === "-";

/**
 * All answers of a form, several to a name where it is so.
 * @param {HTMLFormElement} form
 * @returns {[string, string][]}
 */
export function answers(form) {
  return Array.from(form.elements)
    .map((element) => /** @type {HTMLInputElement} */ (element))
    .filter((field) => field.name && !field.disabled && !field.closest("[data-passing]") && !PASSING.includes(field.name))
    .filter((field) => !["submit", "button", "file", "reset"].includes(field.type))
    .filter((field) => (field.type !== "checkbox" && field.type !== "radio") || (field.checked && !isSilent(field)))
    .map((field) => [field.name, field.value]);
}

/**
 * Whether there is anything to keep: what the page itself has put into the form is nothing.
 * @param {[string, string][]} fields
 */
export function written(fields) {
  return fields.some(([name, value]) => !["draft", "walk", "stop", "opened"].includes(name) && value.trim() !== "");
}

/**
 * Puts answers back into a form, and tells the form about it.
 * @param {HTMLFormElement} form
 * @param {[string, string][]} fields
 */
export function fill(form, fields) {
  for (const element of Array.from(form.elements)) {
    const field = /** @type {HTMLInputElement} */ (element);
    if (!field.name || NOT_PUT_BACK.includes(field.name) || field.closest("[data-passing]")) continue;
    const values = fields.filter(([name]) => name === field.name).map(([, value]) => value);
    if (isSilent(field)) field.checked = values.length === 0;
    else if (field.type === "checkbox" || field.type === "radio") field.checked = values.includes(field.value);
    else if (!["submit", "button", "file", "reset"].includes(field.type)) field.value = values.length > 0 ? values[0] : "";
    else continue;
    // A search field would open its suggestions at "input"; what counts characters listens to nothing else.
    field.dispatchEvent(new Event(field.tagName === "TEXTAREA" ? "input" : "change", { bubbles: true }));
  }
}

/**
 * How long to wait before the next try.
 * @param {number} tries that have failed
 */
export function pause(tries) {
  return Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** Math.max(0, tries - 1));
}

/**
 * Whether a draft should be sent now.
 * @param {Draft} draft
 * @param {number} now
 */
export function due(draft, now) {
  return (draft.state === "WAITING" || draft.state === "SENDING") && draft.next <= now;
}

/**
 * On a shared phone nothing stays longer than a day. A clock that was set back does not lengthen it.
 * @param {Draft} draft
 * @param {number} now
 */
export function expired(draft, now) {
  return draft.shared && Math.abs(now - draft.begunAt) >= DAY;
}

/** @param {Draft} draft */
export function unsent(draft) {
  return draft.state !== "RECEIVED";
}

/**
 * A person has pressed the button and the browser sends by itself.
 * @param {Draft} draft
 * @param {number} now
 * @returns {Draft}
 */
export function sending(draft, now) {
  return { ...draft, state: "SENDING", tries: 0, next: now + PATIENCE, refusal: undefined, reused: undefined };
}

/**
 * A person has asked for it to be sent as soon as it can be.
 * @param {Draft} draft
 * @param {number} now
 * @returns {Draft}
 */
export function waiting(draft, now) {
  return { ...draft, state: "WAITING", tries: 0, next: now, refusal: undefined, reused: undefined };
}

/**
 * What an answer of the server makes of a draft. No answer at all is status 0.
 * @param {Draft} draft
 * @param {number} status
 * @param {{receipt?: string, title?: string, errors?: {message: string}[]}} said
 * @param {number} now
 * @param {number} wished seconds that the server asks us to wait
 * @returns {Draft}
 */
export function answered(draft, status, said, now, wished) {
  if ((status === 200 || status === 201) && said.receipt) {
    return { ...draft, state: "RECEIVED", receipt: said.receipt, fields: [], about: "", refusal: undefined };
  }
  if (status === 0 || status === 200 || status === 408 || status === 425 || status === 429 || status >= 500) {
    const tries = draft.tries + 1;
    return { ...draft, state: "WAITING", tries, next: now + Math.max(pause(tries), wished * 1000) };
  }
  const words = (said.errors || []).map((error) => error.message).join(" ") || said.title || "";
  return { ...draft, state: "REFUSED", refusal: words, reused: status === 409 };
}

/** Where drafts lie. Every act is one transaction. */
export class Store {
  /** @param {IDBDatabase} database */
  constructor(database) {
    this.database = database;
  }

  /** @returns {Promise<Draft[]>} the newest first */
  async all() {
    const found = await this.act("readonly", (drafts) => drafts.getAll());
    return found.sort((one, other) => other.savedAt - one.savedAt);
  }

  /** @param {string} id @returns {Promise<Draft | undefined>} */
  get(id) {
    return this.act("readonly", (drafts) => drafts.get(id));
  }

  /**
   * Changes a draft in one step; nothing else can come between. A change that makes nothing of it leaves it.
   * @param {string} id
   * @param {(draft: Draft | undefined) => Draft | undefined} change
   * @returns {Promise<void>}
   */
  change(id, change) {
    return this.act("readwrite", (drafts) => {
      const looked = drafts.get(id);
      looked.onsuccess = () => {
        const next = change(looked.result);
        if (next) drafts.put(next);
      };
      return looked;
    });
  }

  /** @param {string} id */
  remove(id) {
    return this.act("readwrite", (drafts, photos) => {
      photos.delete(id);
      return drafts.delete(id);
    });
  }

  clear() {
    return this.act("readwrite", (drafts, photos) => {
      photos.clear();
      return drafts.clear();
    });
  }

  /** @param {string} id @returns {Promise<Photo[]>} */
  async photos(id) {
    const found = await this.act("readonly", (drafts, photos) => photos.get(id));
    return found ? found.list : [];
  }

  /** @param {string} id @param {Photo[]} list */
  keepPhotos(id, list) {
    return this.act("readwrite", (drafts, photos) => (list.length > 0 ? photos.put({ id, list }) : photos.delete(id)));
  }

  /**
   * Takes the turn for one who asks, where the browser has no locks of its own.
   * @param {number} now
   * @param {number} span
   * @returns {Promise<boolean>}
   */
  async turn(now, span) {
    let mine = false;
    await this.act("readwrite", (drafts, photos, turns) => {
      const looked = turns.get("sending");
      looked.onsuccess = () => {
        const until = looked.result ? looked.result.until : 0;
        mine = until <= now || until > now + span;
        if (mine) turns.put({ id: "sending", until: now + span });
      };
      return looked;
    });
    return mine;
  }

  endTurn() {
    return this.act("readwrite", (drafts, photos, turns) => turns.delete("sending"));
  }

  /**
   * @param {IDBTransactionMode} mode
   * @param {(drafts: IDBObjectStore, photos: IDBObjectStore, turns: IDBObjectStore) => IDBRequest} act
   * @returns {Promise<any>} after it is safely written
   */
  act(mode, act) {
    return new Promise((done, failed) => {
      const transaction = this.database.transaction(["drafts", "photos", "turns"], mode);
      const request = act(transaction.objectStore("drafts"), transaction.objectStore("photos"), transaction.objectStore("turns"));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => failed(transaction.error);
      transaction.onerror = () => failed(transaction.error);
    });
  }
}

/** @type {Promise<Store | null> | undefined} */
let opened;

/** The store of this browser; null where it has none, or does not open in time. */
export function openStore() {
  opened = opened || Promise.race([open(), new Promise((done) => setTimeout(() => done(null), 3000))]).catch(() => null);
  return opened;
}

/** @returns {Promise<Store | null>} */
function open() {
  return new Promise((done) => {
    if (!window.indexedDB) {
      done(null);
      return;
    }
    const request = indexedDB.open("lagesbild", 1);
    request.onupgradeneeded = () => ["drafts", "photos", "turns"].forEach((name) => request.result.createObjectStore(name, { keyPath: "id" }));
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      done(new Store(request.result));
    };
    request.onerror = (event) => {
      event.preventDefault();
      done(null);
    };
    request.onblocked = () => done(null);
  });
}
