// In an embed: paints it in the colours that its address asks for, tells the page round it how tall it
// is, whenever that changes and whenever embed.js there asks, and says so where the app cannot come.
// A classic script, since a frame without an origin gets no module from a host that does not share them.
{
  const dark = { dark: "screen", light: "not all" };
  const theme = new URLSearchParams(location.search).get("theme");
  if (Object.hasOwn(dark, theme)) {
    document.documentElement.dataset.theme = theme;
    for (const { media } of [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])) {
      if (media?.mediaText.includes("prefers-color-scheme")) media.mediaText = dark[theme];
    }
  }

  const tell = () => {
    if (!document.body) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ "digital-trade-navigator:height": height }, "*");
  };
  if (parent !== window) {
    addEventListener("DOMContentLoaded", () => new ResizeObserver(tell).observe(document.body));
    // A frame that nobody sees yet is not drawn, so its observer is silent.
    addEventListener("load", tell);
    addEventListener("message", (event) => {
      if (event.source === parent && event.data?.["digital-trade-navigator:ask"] === "height") tell();
    });
  }

  // The starter itself was not let in: by the frame's sandbox, or by the network.
  let stopped = false;
  const failed = ({ target }) => {
    stopped ||= target instanceof HTMLScriptElement;
  };
  addEventListener("error", failed, { capture: true });
  addEventListener("load", () => {
    if (stopped) document.getElementById("app-stopped")?.removeAttribute("hidden");
  });
}
