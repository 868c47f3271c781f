/**
 * Finds in a text what seems to be personal data, as PersonalData.java does: both read the same rules (ADR 0019).
 * @typedef {{kind: string, start: number, end: number}} Finding in UTF-16 units of the text, the end exclusive
 * @typedef {{start: number, end: number, letters: string}} Word a run of letters, in small letters
 * @typedef {{cased: string, small: string, starts: number[], ends: number[], words: Word[], isUpper: (at: number) => boolean, isWord: (at: number) => boolean}} Folded
 * @typedef {(text: string) => Finding[]} Finder
 */

/** @type {Promise<Finder> | undefined} */
let loading;

/** The finder with the rules of the house; a later call tries again if they could not be fetched. */
export function loadFinder() {
  loading =
    loading ||
    fetch(new URL("./personal-data.json", import.meta.url))
      .then((response) => {
        if (!response.ok) throw new Error(`personal-data: ${response.status}`);
        return response.json();
      })
      .then(finder);
  loading.catch(() => (loading = undefined));
  return loading;
}

/**
 * @param {any} book the rules as they are written down
 * @returns {Finder}
 */
export function finder(book) {
  const fold = folding(book);
  const rules = book.rules.map((/** @type {any} */ rule) => prepared(rule, book));
  const names = Object.fromEntries(Object.entries(book.names).map(([name, list]) => [name, new Set(/** @type {string[]} */ (list))]));
  return (text) => {
    const folded = fold(text);
    /** @type {Finding[]} */
    const found = [];
    for (const rule of rules) search(rule, folded, found);
    hints(names, folded, found);
    return found
      .sort((one, other) => one.start - other.start)
      .map(({ kind, start, end }) => ({ kind, start: folded.starts[start], end: folded.ends[end - 1] }));
  };
}

/** @param {string} written such as 0041-005A */
const range = (written) => written.split("-").map((end) => parseInt(end, 16));
/** @param {string[]} written */
function set(written) {
  const ranges = written.map(range);
  return (/** @type {number} */ point) => ranges.some(([from, to]) => from <= point && point <= to);
}

/**
 * Writes a text in one plain way, and knows where each character stood.
 * @param {any} book
 * @returns {(text: string) => Folded}
 */
function folding(book) {
  const dropped = set(book.fold.drop);
  const shifted = Object.entries(book.fold.shift).map(([from, to]) => ({ from: range(from), to: parseInt(String(to), 16) }));
  const become = Object.entries(book.fold.become).map(([from, to]) => ({ from: range(from), to: String(to) }));
  const upper = set(book.upper);
  const letter = set(book.letters);
  const within = (/** @type {{from: number[]}} */ one, /** @type {number} */ point) => one.from[0] <= point && point <= one.from[1];
  const plain = (/** @type {number} */ point) => {
    const shift = shifted.find((one) => within(one, point));
    if (shift) return String.fromCharCode(shift.to + point - shift.from[0]);
    const other = become.find((one) => within(one, point));
    if (other) return other.to;
    return point > 0xffff || (point >= 0xd800 && point <= 0xdfff) ? "\ufffd" : String.fromCharCode(point);
  };
  return (text) => {
    const written = [];
    const starts = [];
    const ends = [];
    let at = 0;
    for (const sign of text) {
      const next = at + sign.length;
      const last = written.length - 1;
      const whole = last < 0 ? undefined : book.fold.compose[written[last] + sign];
      if (whole) {
        written[last] = whole;
        ends[last] = next;
      } else if (!dropped(sign.codePointAt(0))) {
        starts.push(at);
        ends.push(next);
        written.push(plain(sign.codePointAt(0)));
      }
      at = next;
    }
    const cased = written.join("");
    const small = written.map((sign) => (upper(sign.charCodeAt(0)) ? String.fromCharCode(sign.charCodeAt(0) + 0x20) : sign)).join("");
    const wordy = written.map((sign) => isDigit(sign, 0) || letter(sign.charCodeAt(0)));
    const words = [];
    for (let start = 0; start < small.length; start++) {
      if (!letter(small.charCodeAt(start))) continue;
      let end = start;
      while (end < small.length && letter(small.charCodeAt(end))) end++;
      words.push({ start, end, letters: small.slice(start, end) });
      start = end;
    }
    return {
      cased,
      small,
      starts,
      ends,
      words,
      isUpper: (place) => upper(cased.charCodeAt(place)),
      isWord: (place) => Boolean(wordy[place]),
    };
  };
}

/**
 * @param {string} text
 * @param {number} at
 */
const isDigit = (text, at) => text[at] >= "0" && text[at] <= "9";
/** @param {string | undefined} sign @param {string} signs */
const among = (sign, signs) => sign !== undefined && signs.includes(sign);

/** Where a piece may begin and end, so that it is not a part of something longer; joints may not join it to a digit. */
const EDGES = {
  word: { notBefore: "", notAfter: "", joints: "" },
  number: { notBefore: "+", notAfter: "", joints: "-.," },
  mail: { notBefore: "_%+@", notAfter: "@", joints: "" },
};

/** @param {{notBefore: string, joints: string}} edge @param {Folded} text @param {number} start */
function opens(edge, text, start) {
  const before = text.cased[start - 1];
  return !text.isWord(start - 1) && !among(before, edge.notBefore) && !(among(before, edge.joints) && isDigit(text.cased, start - 2));
}

/** @param {{notAfter: string, joints: string}} edge @param {Folded} text @param {number} end */
function closes(edge, text, end) {
  const after = text.cased[end];
  return !text.isWord(end) && !among(after, edge.notAfter) && !(among(after, edge.joints) && isDigit(text.cased, end + 1));
}

/** What no pattern can say. */
const CHECKS = {
  birthNumber: (/** @type {string} */ found) => {
    const ten = found.replace(/[^0-9a-z]/g, "").replace(/[a-z]/g, "1").slice(-10);
    let sum = 0;
    for (let at = 0; at < 10; at++) {
      const product = Number(ten[at]) * (at % 2 === 0 ? 2 : 1);
      sum += Math.floor(product / 10) + (product % 10);
    }
    return isBirthDate(ten) && sum % 10 === 0;
  },
  birthDate: (/** @type {string} */ found) => {
    const run = found.replace(/[^0-9].*/, "");
    return isBirthDate((run.length >= 10 ? run.slice(0, -4) : run).slice(-6));
  },
  notStamp: (/** @type {string} */ found) => {
    const digits = found.replace(/[^0-9]/g, "");
    const year = digits.length > 10 ? Number(digits.slice(0, 4)) : 2000 + Number(digits.slice(0, 2));
    return !(year >= 2015 && year <= 2035 && Number(digits.slice(-4, -2)) < 24 && Number(digits.slice(-2)) < 60);
  },
};
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @param {string} digits six or more; the day of a samordningsnummer is 60 higher, and may be unknown */
function isBirthDate(digits) {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  if (day >= 60) return month <= 12 && day - 60 <= 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1];
}

/**
 * @param {any} rule
 * @param {any} book
 */
function prepared(rule, book) {
  const list = (/** @type {string | undefined} */ name) => new Set(name ? book.words[name] : []);
  const near = (/** @type {any} */ one) =>
    one && { words: new Set(one.words.flatMap((/** @type {string} */ name) => book.words[name])), before: "before" in one ? one.before : -1, after: one.after || 0 };
  return {
    kind: rule.kind,
    pattern: new RegExp(rule.pattern, "y"),
    cased: Boolean(rule.cased),
    edge: EDGES[/** @type {"word"} */ (rule.edge)],
    digits: rule.digits || [0, Infinity],
    checks: (rule.checks || []).map((/** @type {"birthDate"} */ name) => CHECKS[name]),
    unlike: (rule.unlike || []).map((/** @type {string} */ name) => new RegExp(`^(?:${book.shapes[name]})`)),
    stop: list(rule.stop),
    after: list(rule.after),
    need: near(rule.need),
    veto: near(rule.veto),
    despite: near(rule.despite),
  };
}

/**
 * @param {any} rule
 * @param {Folded} text
 * @param {Finding[]} found
 */
function search(rule, text, found) {
  const searched = rule.cased ? text.cased : text.small;
  for (let from = 0; from < searched.length; ) {
    rule.pattern.lastIndex = from;
    const match = opens(rule.edge, text, from) && rule.pattern.exec(searched);
    const end = match ? from + match[0].length : from;
    if (match && isFree(found, from, end) && believes(rule, text, from, end)) {
      found.push({ kind: rule.kind, start: from, end });
      from = end;
    } else from++;
  }
}

/** @param {Finding[]} found @param {number} start @param {number} end */
function isFree(found, start, end) {
  return !found.some((other) => start < other.end && other.start < end);
}

/**
 * @param {any} rule
 * @param {Folded} text
 * @param {number} start
 * @param {number} end
 */
function believes(rule, text, start, end) {
  const small = text.small.slice(start, end);
  const digits = small.replace(/[^0-9]/g, "").length;
  return (
    closes(rule.edge, text, end) &&
    digits >= rule.digits[0] &&
    digits <= rule.digits[1] &&
    rule.checks.every((/** @type {any} */ check) => check(small)) &&
    !rule.unlike.some((/** @type {RegExp} */ shape) => shape.test(small)) &&
    (!rule.need || isNear(rule.need, text, start, end)) &&
    (!isDoubted(rule, text, small, start, end) || Boolean(rule.despite && isNear(rule.despite, text, start, end)))
  );
}

/** @param {any} rule @param {Folded} text @param {string} small @param {number} start @param {number} end */
function isDoubted(rule, text, small, start, end) {
  const next = among(text.small[end], " -") ? end + 1 : end;
  return (
    (rule.veto && isNear(rule.veto, text, start, end)) ||
    rule.stop.has(small.replace(/[^a-z].*/, "")) ||
    (rule.after.size > 0 && text.words.some((word) => word.start === next && rule.after.has(word.letters)))
  );
}

/** @param {any} near @param {Folded} text @param {number} start @param {number} end */
function isNear(near, text, start, end) {
  const close = (/** @type {Word} */ word) =>
    word.end <= start ? start - word.end <= near.before : word.start >= end && word.start - end < near.after;
  return text.words.some((word) => close(word) && near.words.has(word.letters));
}

/**
 * Hints at first names: Names.java says how.
 * @param {Record<string, Set<string>>} names
 * @param {Folded} text
 * @param {Finding[]} found
 */
function hints(names, text, found) {
  const { words } = text;
  const knows = (/** @type {Set<string>} */ list, /** @type {string} */ word) =>
    list.has(word) || (word.endsWith("s") && word.length > 3 && list.has(word.slice(0, -1)));
  const capital = (/** @type {Word} */ word) => text.isUpper(word.start) && word.end - word.start > 1;
  const follows = (/** @type {number} */ at, /** @type {Set<string>} */ wanted) =>
    at >= 1 && wanted.has(words[at - 1].letters) && words[at].start - words[at - 1].end <= 2;
  const insideSentence = (/** @type {number} */ start) => {
    let at = start - 1;
    while (text.cased[at] === " ") at--;
    return text.isWord(at) || among(text.cased[at], ",)");
  };
  const isName = (/** @type {number} */ at) => {
    const word = words[at];
    if (names.arabic.has(word.letters)) return true;
    const known = knows(names.sure, word.letters);
    const doubtful = knows(names.doubtful, word.letters);
    if (follows(at, names.called) && (known || doubtful || (capital(word) && follows(at - 1, names.persons)))) return true;
    return capital(word) && (known || (doubtful && !text.isUpper(word.start + 1) && (insideSentence(word.start) || follows(at, names.persons))));
  };
  const isPlace = (/** @type {number} */ at) => {
    for (let next = at + 1; next <= at + 3 && next < words.length; next++) {
      if (words[next].start - words[next - 1].end !== 1) return false;
      if (names.places.has(words[next].letters)) return true;
      if (!capital(words[next])) return false;
      if (Array.from(names.streets).some((street) => words[next].letters.endsWith(street))) return true;
    }
    return false;
  };
  const withSurnames = (/** @type {number} */ first) => {
    let last = first;
    while (last < first + 2 && last + 1 < words.length) {
      const next = words[last + 1];
      if (next.start - words[last].end !== 1 || !among(text.cased[words[last].end], " -") || !capital(next)) break;
      last++;
    }
    return last;
  };
  for (let at = 0; at < words.length; at++) {
    if (!isName(at) || isPlace(at)) continue;
    const last = withSurnames(at);
    const piece = { kind: "NAME", start: words[at].start, end: words[last].end };
    if (isFree(found, piece.start, piece.end)) found.push(piece);
    at = last;
  }
}
