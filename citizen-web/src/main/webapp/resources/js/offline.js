/**
 * Lets the pages open without a connection. Where the house has switched it off, what an earlier visit left is taken away.
 * @param {HTMLElement} page names the pages to keep, in the language that is read
 */
export async function offline(page) {
  if (!navigator.serviceWorker) return;
  if (page.dataset.offline !== "on") {
    const left = await navigator.serviceWorker.getRegistrations();
    await Promise.all(left.map((one) => one.unregister()));
    if (window.caches) await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
    return;
  }
  await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ keep: page.dataset.keep.split(" ") });
}
