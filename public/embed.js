// Makes the frames of Digital Trade Navigator in a page as tall as what they show.
// Without it they keep the height that the page gave them.
{
  const TALLEST = 10_000;
  const EMBEDS = new URL("embed/", document.currentScript.src);

  // What stands in the page's own markup as an embed of the site; any other frame is not ours to change.
  const own = () =>
    [...document.querySelectorAll("iframe")].filter((frame) => frame.src.startsWith(EMBEDS.href));
  // A sandbox can take a frame's origin away; it then calls itself "null".
  const origin = ({ sandbox }) =>
    sandbox.length > 0 && !sandbox.contains("allow-same-origin") ? "null" : EMBEDS.origin;

  addEventListener("message", (event) => {
    const height = event.data?.["digital-trade-navigator:height"];
    if (!Number.isFinite(height) || height <= 0) return;
    const frame = own().find((frame) => frame.contentWindow === event.source);
    if (frame && event.origin === origin(frame)) {
      frame.height = String(Math.min(Math.ceil(height), TALLEST));
    }
  });

  // A frame that was there before this script has told its height to nobody.
  for (const frame of own()) {
    frame.contentWindow?.postMessage({ "digital-trade-navigator:ask": "height" }, "*");
  }
}
