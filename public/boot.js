// Loads the app without getting in the reader's way: what is pressed before the app answers is
// kept and pressed again. Where the app cannot start, or stops, the page says so.
const pressed = [];
const keep = (event) => {
  const button = event.target.closest?.("[data-root] button[id]");
  if (button) pressed.push(button.id);
};
addEventListener("click", keep, { capture: true, passive: true });

const stop = () => {
  document.getElementById("app-stopped")?.removeAttribute("hidden");
  document.getElementById("load-again")?.addEventListener("click", () => location.reload());
};
// Whatever WASM throws, it does not go on after it.
addEventListener("error", ({ error }) => error instanceof WebAssembly.RuntimeError && stop());

try {
  const app = await import("./app.js");
  await app.default();
  removeEventListener("click", keep, { capture: true });
  app.start();
  for (const id of pressed) document.getElementById(id)?.click();
  document.documentElement.dataset.ready = "true";
} catch (error) {
  stop();
  throw error;
}
