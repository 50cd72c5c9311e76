// Tells the page round this frame how tall it is, whenever that changes and whenever it is asked;
// embed.js there listens.
const tell = () => {
  const height = document.body.getBoundingClientRect().height;
  parent.postMessage({ "digital-trade-navigator:height": Math.ceil(height) }, "*");
};

if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", (event) => {
    if (event.source === parent && event.data?.["digital-trade-navigator:ask"] === "height") tell();
  });
}
