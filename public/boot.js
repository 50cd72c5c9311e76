// Loads the app without getting in the reader's way: what is pressed before the app answers is
// kept and pressed again.
const pressed = [];
const keep = (event) => {
  const button = event.target.closest?.("[data-root] button[id]");
  if (button) pressed.push(button.id);
};
addEventListener("click", keep, { capture: true, passive: true });

const app = await import("./app.js");
await app.default();
removeEventListener("click", keep, { capture: true });
app.start();
for (const id of pressed) document.getElementById(id)?.click();
document.documentElement.dataset.ready = "true";
