// Loads the app without getting in the reader's way: buttons and Enter that are pressed before the
// app answers are kept and pressed again. Where the app cannot start, or stops, the page says so, and
// its links and the way back are the browser's.
// From here on it is this script that says so.
document.documentElement.dataset.starter = "";

let pressed = [];
const SILENT = "[data-root]:not([data-answers])";
const keep = ({ type, target, key, isComposing, keyCode }) => {
  if (type === "click") {
    const button = target.closest?.(`${SILENT} button[id]`);
    if (button) pressed.push({ id: button.id });
  } else if (key === "Enter" && !isComposing && keyCode !== 229) {
    const field = target.closest?.(`${SILENT} input[id]`);
    if (field) pressed.push({ id: field.id, entered: field.value });
  }
};
for (const kind of ["click", "keydown"]) addEventListener(kind, keep, { capture: true, passive: true });

// Enter counts for what stood in the field then, and not for half of what is typed after it.
const press = ({ id, entered }) => {
  const element = document.getElementById(id);
  if (entered === undefined) element?.click();
  else if (element?.value === entered) {
    element.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  }
};

// What presses change is not written over what is being typed. The app writes in microtasks, between
// which no key can come.
const pressAll = async () => {
  const field = document.activeElement;
  const { id, value, defaultValue, selectionStart, selectionEnd } = field ?? {};
  const waits = (it) => document.getElementById(it.id)?.closest(SILENT);
  const now = pressed.filter((it) => !waits(it));
  pressed = pressed.filter(waits);
  now.forEach(press);
  for (let turn = 0; turn < 50; turn++) await null;
  const typing = value !== defaultValue && !now.some((it) => it.id === id);
  if (typing && field.value !== value && field === document.activeElement) {
    field.value = value;
    field.setSelectionRange(selectionStart, selectionEnd);
  }
};

// In the one file all pages have one path: there the address names the page behind its "#".
const page = () => location.pathname + /^(#([a-z-]+\/)+)?/.exec(location.hash)[0];

let answers = false;
let shown = page();
// The app shows the page of each address. While it does not answer, what a step back brings must be
// loaded; with a query that says nothing, or the browser would only scroll.
const load = (event) => {
  if (answers) return;
  event.stopImmediatePropagation();
  const { pathname, hash, href } = location;
  const query = href.split("#")[0].includes("?") ? "" : "?";
  if (page() !== shown) location.replace(pathname + query + hash);
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
  [stopped, answers, shown] = [true, false, page()];
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
  app.start();
  answers = true;
  // The calculator answers before the library is here, for whose code it does not wait.
  for (const more of [app.start_editor, app.start_library]) {
    await more();
    await pressAll();
  }
  for (const kind of ["click", "keydown"]) removeEventListener(kind, keep, { capture: true });
  document.documentElement.dataset.ready = "true";
} catch (error) {
  stop();
  throw error;
}
