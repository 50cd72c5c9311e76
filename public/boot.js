// Loads the app without getting in the reader's way: what is pressed before the app answers is
// kept and pressed again. Where the app cannot start, or stops, the page says so, and its links and
// the way back are the browser's.
const pressed = [];
const keep = (event) => {
  const button = event.target.closest?.("[data-root] button[id]");
  if (button) pressed.push(button.id);
};
addEventListener("click", keep, { capture: true, passive: true });

let answers = false;
let shown = location.pathname;
// The app shows the page of each address. While it does not answer, what a step back brings must be
// loaded; with a query that says nothing, or the browser would only scroll.
const load = (event) => {
  if (answers) return;
  event.stopImmediatePropagation();
  const { pathname, hash, href } = location;
  const query = href.split("#")[0].includes("?") ? "" : "?";
  if (pathname !== shown) location.replace(pathname + query + hash);
};
addEventListener("popstate", load, { capture: true });

// What is left of the app would take a link for its own and not follow it.
const plain = (event) => {
  event.stopImmediatePropagation();
  if (event.target.closest?.("#load-again")) location.reload();
};

let stopped = false;
const stop = () => {
  if (stopped) return;
  [stopped, answers, shown] = [true, false, location.pathname];
  document.getElementById("app-stopped")?.removeAttribute("hidden");
  addEventListener("click", plain, { capture: true });
};
// Whatever WASM throws, it does not go on after it.
addEventListener("error", ({ error }) => error instanceof WebAssembly.RuntimeError && stop());

// A page that answers at once preloads the app; any other is painted first, and at rest.
const idle = globalThis.requestIdleCallback ?? setTimeout;
const painted = () => new Promise((rests) => requestAnimationFrame(() => idle(rests)));

try {
  if (!document.querySelector("link[rel=modulepreload]")) await painted();
  const app = await import("./app.js");
  await app.default();
  removeEventListener("click", keep, { capture: true });
  app.start();
  answers = true;
  for (const id of pressed) document.getElementById(id)?.click();
  document.documentElement.dataset.ready = "true";
} catch (error) {
  stop();
  throw error;
}
