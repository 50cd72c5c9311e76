// Makes every text longer by two fifths, as another language or a later edition may: it says its own
// beginning again, so that lines break as they did. In drawings values stay as long as they are; what
// ECharts draws is made anew for its words.
(() => {
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/\p{L}/u.test(node.data) && !node.parentElement.closest("script, noscript, option, .chart-box, svg [data-figure], svg [data-result], svg [data-axis]")) texts.push(node);
  }
  for (const node of texts) {
    const words = node.data.trim();
    node.data += ` ${words.slice(0, Math.ceil(words.length * 0.4))}`;
  }
  return texts.length;
})()
