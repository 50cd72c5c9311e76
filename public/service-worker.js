// Holds one build of the site, whole, so that a reload without a network works.
// The build writes BUILD and FILES above this line: a name for the content, and the addresses,
// as seen from this script, of all that is stored. A page is stored under its folder ("ja/market/").

const PREFIX = `dtn:${new URL(registration.scope).pathname}:`;
const CACHE = PREFIX + BUILD;

/** Address of everything stored, as a full URL without query or fragment. */
const STORED = new Set(FILES.map((file) => new URL(file, registration.scope).href));

/** All or nothing: with one file missing there is no cache and the old version stays. */
async function store() {
  const answers = await Promise.all([...STORED].map(fetched));
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(answers.map(([address, answer]) => cache.put(address, answer)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function fetched(address) {
  const answer = await fetch(address, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  // A host may have sent us on; a page may not be answered with such a response.
  return [address, answer.redirected ? new Response(answer.body, answer) : answer];
}

/** Earlier builds of this site; nothing of other sites on the same host. */
async function forget() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** What a request is stored as: "ja/market" and "ja/market/index.html" are "ja/market/". */
function storedAs(request) {
  const url = new URL(request.url);
  url.search = "";
  url.hash = "";
  if (request.mode === "navigate") {
    url.pathname = url.pathname.replace(/index\.html$/, "");
    if (!url.pathname.endsWith("/") && !STORED.has(url.href)) url.pathname += "/";
  }
  return STORED.has(url.href) ? url.href : null;
}

async function answered(address, request) {
  const cache = await caches.open(CACHE);
  // A browser short of space may have taken the cache away: then as without a worker.
  return (await cache.match(address)) ?? fetch(request);
}

addEventListener("install", (event) => event.waitUntil(store()));

addEventListener("activate", (event) =>
  event.waitUntil(forget().then(() => clients.claim())),
);

// A new version waits until a page says that its reader wants it.
addEventListener("message", (event) => {
  if (event.data === "accept") skipWaiting();
});

addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const address = storedAs(event.request);
  // Anything that is not stored, embeds and other origins among it, goes its usual way.
  if (address !== null) event.respondWith(answered(address, event.request));
});
