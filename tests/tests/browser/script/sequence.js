// Text that is read before what stands above it: in the order of the document, no line may stand
// higher than one that came before it in the same column. Parts of the calculator stand in another
// order than they are read in where there is one column; each has its own heading or label and
// leans on none of the others, so that both orders say the same. Inside them the order is one.
(() => {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const part = (element) => {
    let found = element.closest(".calculator > *");
    while (found && found !== element && getComputedStyle(found).display === "contents") {
      found = [...found.children].find((child) => child.contains(element));
    }
    return found;
  };
  const faults = [];
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !shown(parent)) continue;
    // What is drawn has its words in a table; what is fixed to the window or the first thing to
    // skip is in no column; what is for the ear alone has no place.
    if (parent.closest("script, svg, .skip, .visually-hidden, .foot, [aria-hidden=true]")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    if (right - left < 2) continue;
    lines.push({ node, part: part(parent), left, right, top, bottom });
  }
  const words = (line) => line.node.data.trim().slice(0, 40);
  const inLine = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2;
  lines.forEach((line, index) => {
    for (const before of lines.slice(0, index)) {
      const apart = before.part && line.part && before.part !== line.part;
      if (!apart && inLine(before, line) && line.bottom <= before.top + 2) {
        faults.push(`"${words(line)}" stands above "${words(before)}" and is read after it`);
        break;
      }
    }
  });
  return { seen: lines.length, faults };
})()
