// Loads the app without getting in the reader's way: what is pressed before
// the app answers is kept and pressed again, and the app takes over only when
// no pointer is down and no input method is composing (a Japanese word, say).
const pressed = [];
const held = new Set();
let composing = false;
let whenQuiet = () => {};

const settle = () => {
  if (held.size === 0 && !composing) whenQuiet();
};
const listen = (type, react) => addEventListener(type, react, { capture: true, passive: true });
listen("pointerdown", (event) => held.add(event.pointerId));
for (const end of ["pointerup", "pointercancel"]) {
  listen(end, (event) => {
    held.delete(event.pointerId);
    setTimeout(settle); // after the click that this release makes
  });
}
listen("compositionstart", () => (composing = true));
listen("compositionend", () => {
  composing = false;
  setTimeout(settle);
});
const keep = (event) => {
  const button = event.target.closest?.("[data-root] button[id]");
  if (button) pressed.push(button.id);
};
listen("click", keep);

const app = await import("./app.js");
await app.default();
await new Promise((quiet) => {
  whenQuiet = quiet;
  settle();
});
removeEventListener("click", keep, { capture: true });
app.start();
await null; // what the reader had typed is back after a microtask
for (const id of pressed) document.getElementById(id)?.click();
document.documentElement.dataset.ready = "true";
