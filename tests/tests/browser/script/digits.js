// Every text on screen with a digit, and those that stand in nothing that says whose they are.
(() => {
  const OWNERS = "[data-figure], [data-result], [data-axis], [data-criterion], time, button, input, select, textarea, label";
  const stray = [];
  let seen = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!/\p{Nd}/u.test(node.data) || element.closest("noscript, script")) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    seen += 1;
    if (element.closest(OWNERS)) continue;
    stray.push(`"${node.data.trim()}" in ${element.closest("[class], section, main")?.cloneNode().outerHTML ?? ""} ${element.localName}`);
  }
  return { seen, stray };
})()
