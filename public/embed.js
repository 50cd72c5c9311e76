// Makes the frames of Digital Trade Navigator in a page as tall as what they show.
// Without it they keep the height that the page gave them.
const TALLEST = 10_000;
const EMBEDS = new URL("embed/", document.currentScript.src).href;

addEventListener("message", (event) => {
  const height = event.data?.["digital-trade-navigator:height"];
  if (!Number.isFinite(height) || height <= 0) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === event.source) {
      frame.height = String(Math.min(Math.ceil(height), TALLEST));
    }
  }
});

// A frame that was there before this script has told its height to nobody.
for (const frame of document.querySelectorAll("iframe")) {
  if (frame.src.startsWith(EMBEDS)) {
    frame.contentWindow.postMessage({ "digital-trade-navigator:ask": "height" }, "*");
  }
}
