// Holds one build of the site, whole, so that a reload without a network works.
// The build writes BUILD and FILES above this line: a name for the content, and the address, as seen
// from this script, and hash of all that is stored. A page is stored under its folder ("ja/market/").

const SITE = registration.scope;
const PREFIX = `dtn:${new URL(SITE).pathname}:`;
const CACHE = PREFIX + BUILD;

/** Hash of everything stored, by its full address without query or fragment. */
const STORED = new Map(FILES.map(([file, hash]) => [new URL(file, SITE).href, hash]));

/** Stored last: a cache without it is what a store that was broken off has left. */
const WHOLE = `${SITE}service-worker.js?whole`;

/** Shown where the host has nothing. */
const MISSING = `${SITE}404.html`;

/** Files at once: a host may give few connections. */
const AT_ONCE = 4;

/** Wanted last: charts and data to save, and what draws a chart that a reader touches. */
const SELDOM = ["assets/echarts.", "charts/", "data/"].map((path) => SITE + path);

/** The folder of a page's language, such as "ja"; nothing for other addresses. */
const language = (address) => /^(ja|en)\//.exec(address.slice(SITE.length))?.[1];

/** The files, those last that this reader wants last: the language that is in no window, charts. */
async function inOrder() {
  const windows = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  const read = windows.map(({ url }) => language(url));
  const rank = ([address]) => {
    if (SELDOM.some((path) => address.startsWith(path))) return 2;
    return language(address) && !read.includes(language(address)) ? 1 : 0;
  };
  return [...STORED].sort((a, b) => rank(a) - rank(b));
}

/** All or nothing: with one file missing this build does not count, and the version before stays.
    So it is where the reader saves data: nothing is loaded ahead, and the host serves the site. */
async function store() {
  if (navigator.connection?.saveData) throw new Error("The reader saves data: nothing is stored.");
  const cache = await caches.open(CACHE);
  const files = await inOrder();
  while (files.length > 0) {
    await Promise.all(files.splice(0, AT_ONCE).map((file) => keep(cache, ...file)));
  }
  await cache.put(WHOLE, new Response());
}

/** What an earlier try has kept is right already, since nothing else is let in. */
async function keep(cache, address, hash) {
  if (await cache.match(address)) return;
  // The browser reads it to its end and refuses another content: half of an upload, an error, a
  // page of the host's own. By then the status says nothing: some hosts give 404.html with 404.
  const answer = await fetch(address, { cache: "no-cache", integrity: hash });
  // A new one: where a host has sent us on, a page may not be answered with what came.
  const kept = new Response(answer.body, { headers: answer.headers });
  kept.headers.delete("Vary");
  await cache.put(address, kept);
}

/** Other builds of this site, if `goes` says so; nothing of other sites on the same host. */
async function forget(goes) {
  for (const name of await caches.keys()) {
    const other = name.startsWith(PREFIX) && name !== CACHE;
    if (other && (await goes(name))) await caches.delete(name);
  }
}

async function isBroken(name) {
  const cache = await caches.open(name);
  return !(await cache.match(WHOLE));
}

let filling;

/** A browser short of space may have taken the cache away, or a filling was broken off: with each page
    the reader opens it is filled again, as far as the host still has this build. */
async function refill(cache) {
  if (await cache.match(WHOLE)) return;
  filling ??= store().catch(() => {}).finally(() => (filling = undefined));
  await filling;
}

async function answered(event, address) {
  const cache = await caches.open(CACHE);
  if (event.request.mode === "navigate") event.waitUntil(refill(cache));
  // Without the cache it is as without a worker.
  return (await cache.match(address)) ?? fetch(event.request);
}

/** A page that is none of this build's: the host knows, and where it does not, ours says so. */
async function unknown(request) {
  const answer = await fetch(request).catch(() => Response.error());
  if (answer.status !== 404 && answer.type !== "error") return answer;
  const cache = await caches.open(CACHE);
  const page = await cache.match(MISSING);
  const nothing = { status: 404, statusText: "Not Found" };
  return page ? new Response(page.body, { ...nothing, headers: page.headers }) : answer;
}

addEventListener("install", (event) => event.waitUntil(forget(isBroken).then(store)));

addEventListener("activate", (event) =>
  event.waitUntil(forget(() => true).then(() => clients.claim())),
);

// A new version waits until a page says that its reader wants it.
addEventListener("message", (event) => {
  if (event.data === "accept") skipWaiting();
});

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET") return;
  const asked = new URL(url);
  const address = (asked.origin + asked.pathname).replace(/\/index\.html$/, "/");
  if (STORED.has(address)) {
    event.respondWith(answered(event, address));
  } else if (STORED.has(`${address}/`)) {
    // As every host does: from the page's own address, its links would lead elsewhere.
    asked.pathname += "/";
    event.respondWith(Response.redirect(asked));
  } else if (mode === "navigate" && !address.startsWith(`${SITE}embed/`)) {
    event.respondWith(unknown(event.request));
  }
  // Anything else, embeds and other origins among it, goes its usual way.
});
