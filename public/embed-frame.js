// Tells the page round this frame how tall it is; embed.js there listens.
const tell = () => {
  const height = document.body.getBoundingClientRect().height;
  parent.postMessage({ "digital-trade-navigator:height": Math.ceil(height) }, "*");
};

if (parent !== window) new ResizeObserver(tell).observe(document.body);
