/*
 * The service worker, served as /sw.js with VERSION and FILES before it. It keeps pages that say the same to everyone, and
 * the files and map tiles that they need. What a person sends or reads goes past it: no answer to a post, no receipt and
 * no interface is kept here. It leaves posts to the browser: some of them send an empty body through a worker.
 */
const PAGES = `pages-${VERSION}`;
const ASSETS = `assets-${VERSION}`;
const TILES = "tiles";
const MOST_TILES = 250;
const SLOW = 8000;
const KEPT_PAGE = /^(\/(en|fi|ar|so|latt))?\/(flagga|utkast|kvitto|om|kontakt|personuppgifter|kakor|tillganglighet)?$/;
const HOME = /^\/(?:(en|fi|ar|so|latt)\/)?/;
const DRAFTS = "/utkast";

self.addEventListener("install", (event) => {
  event.waitUntil(install().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(tidy().then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  if (event.data && event.data.keep) event.waitUntil(keep(event.data.keep));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (pathname.startsWith("/assets/")) event.respondWith(fromCacheFirst(request));
  else if (pathname.startsWith("/tiles/")) event.respondWith(tile(event));
  else if (pathname === "/api/map") event.respondWith(fromServerFirst(request, ASSETS));
  else if (request.mode === "navigate") event.respondWith(page(request, pathname, search));
});

async function install() {
  const assets = await caches.open(ASSETS);
  await assets.addAll(FILES);
  await assets.add("/api/map").catch(() => undefined);
  // The languages that were read before go on without a connection.
  const earlier = (await caches.keys()).filter((name) => name.startsWith("pages-") && name !== PAGES);
  const addresses = new Set([DRAFTS]);
  for (const name of earlier) {
    const pages = await caches.open(name);
    (await pages.keys()).forEach((request) => addresses.add(new URL(request.url).pathname));
  }
  await keep(Array.from(addresses));
}

async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => ![PAGES, ASSETS, TILES].includes(name)).map((name) => caches.delete(name)));
}

async function keep(addresses) {
  const pages = await caches.open(PAGES);
  for (const address of addresses.filter((one) => KEPT_PAGE.test(one))) {
    if (await pages.match(address)) continue;
    const answer = await fetch(address, { cache: "no-cache" });
    if (whole(answer)) await pages.put(address, answer);
  }
}

async function page(request, pathname, search) {
  const kept = KEPT_PAGE.test(pathname);
  const pages = await caches.open(PAGES);
  const stored = kept ? await pages.match(pathname) : undefined;
  try {
    const answer = await (stored ? inTime(fetch(request)) : fetch(request));
    if (kept && search === "" && whole(answer)) await pages.put(pathname, answer.clone());
    return answer;
  } catch (silence) {
    const [, language] = HOME.exec(pathname);
    return stored || (language && (await pages.match(`/${language}${DRAFTS}`))) || (await pages.match(DRAFTS)) || Response.error();
  }
}

async function fromCacheFirst(request) {
  return (await caches.match(request)) || fetch(request);
}

async function fromServerFirst(request, name) {
  const cache = await caches.open(name);
  try {
    const answer = await inTime(fetch(request));
    if (whole(answer)) await cache.put(request, answer.clone());
    return answer;
  } catch (silence) {
    return (await cache.match(request)) || Response.error();
  }
}

async function tile(event) {
  const tiles = await caches.open(TILES);
  const stored = await tiles.match(event.request);
  const fresh = fetch(event.request).then(async (answer) => {
    if (whole(answer)) {
      await tiles.put(event.request, answer.clone());
      await trim(tiles);
    }
    return answer;
  });
  // A tile that cannot be had is like one beyond the map's edge.
  if (!stored) return fresh.catch(() => new Response(null, { status: 204 }));
  event.waitUntil(fresh.catch(() => undefined));
  return stored;
}

async function trim(tiles) {
  const keys = await tiles.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_TILES)).map((key) => tiles.delete(key)));
}

/** A page of another address, an error or half of it is not kept. */
function whole(answer) {
  return answer.status === 200 && answer.type === "basic" && !answer.redirected;
}

function inTime(answer) {
  return Promise.race([answer, new Promise((done, failed) => setTimeout(() => failed(new Error("slow")), SLOW))]);
}
