/** The queue: choosing all rows at once, and how many have come since. The list itself never moves by itself. */
const EVERY = 30_000;
/** Asking must not keep a visit alive whose owner has gone: after this long without a hand it rests. */
const REST_AFTER = 20 * 60_000;

/** @param {string} address @returns {Promise<number | null>} null when there is no answer */
async function newer(address) {
  try {
    const answer = await fetch(address, { headers: { Accept: "application/json" }, redirect: "error" });
    return answer.ok ? (await answer.json()).newer : null;
  } catch {
    return null;
  }
}

/** @param {HTMLElement} place */
function tellWhatComes(place) {
  let touched = Date.now();
  let told = 0;
  ["pointerdown", "keydown"].forEach((hand) => document.addEventListener(hand, () => (touched = Date.now())));
  const ask = async () => {
    if (document.hidden || Date.now() - touched > REST_AFTER) {
      return;
    }
    const count = await newer(place.dataset.ask);
    if (count && count !== told) {
      told = count;
      const again = document.createElement("a");
      again.id = "again";
      again.href = place.dataset.again;
      again.textContent = count === 1 ? place.dataset.one : place.dataset.many.replace("%d", String(count));
      place.replaceChildren(again);
    }
  };
  setInterval(ask, EVERY);
  document.addEventListener("visibilitychange", ask);
}

/** @param {HTMLInputElement} all @param {HTMLInputElement[]} boxes */
function letChooseAll(all, boxes) {
  all.hidden = false;
  all.addEventListener("change", () => boxes.forEach((box) => (box.checked = all.checked)));
  boxes.forEach((box) => box.addEventListener("change", () => (all.checked = boxes.every((one) => one.checked))));
}

const news = document.getElementById("news");
if (news) {
  tellWhatComes(news);
}
const all = document.getElementById("all");
if (all) {
  letChooseAll(all, [...document.querySelectorAll("#waiting tbody input[type=checkbox]")]);
}
