// What a reader with this screen cannot read: content beyond the right edge, text that a box cuts
// off, text that leaves its picture, and text that lies over other text. Gives one sentence for each.
(() => {
  // What every page leaves free beside its pictures, and what a line's box is higher than its signs.
  const [AIR, LINE] = [16, 6];
  const faults = [];
  const name = (element) => {
    const id = element.dataset?.testid ?? element.id ?? "";
    return `<${element.localName} ${id} ${element.getAttribute("class") ?? ""}> "${element.textContent.trim().slice(0, 30)}"`;
  };
  const root = document.scrollingElement;
  if (root.scrollWidth > innerWidth) {
    faults.push(`the page is ${root.scrollWidth} px wide in a window of ${innerWidth}`);
  }

  const visible = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) &&
    !element.closest(".visually-hidden, .skip, noscript");
  // Lies over the page on purpose; what may scroll inside of a box may also end there.
  const floats = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (["fixed", "sticky"].includes(getComputedStyle(at).position)) return true;
    }
    return false;
  };
  const scrolls = (element) => {
    for (let at = element; at && at !== root; at = at.parentElement) {
      if (["auto", "scroll"].includes(getComputedStyle(at).overflowX)) return true;
    }
    return false;
  };

  // The box in which a page places a drawing.
  const picture = (element) => {
    let svg = element.closest("svg");
    while (svg?.parentElement?.closest("svg")) svg = svg.parentElement.closest("svg");
    let around = svg?.parentElement;
    while (around && getComputedStyle(around).display === "contents") around = around.parentElement;
    return around;
  };

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.replaceAll("\u200b", "").trim() || !visible(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
    texts.push({ element, rects, floats: floats(element) });
  }

  for (const { element, rects } of texts) {
    if (scrolls(element)) continue;
    const right = Math.max(...rects.map((rect) => rect.right));
    const left = Math.min(...rects.map((rect) => rect.left));
    if (right > innerWidth + 1 || left < -1) faults.push(`${name(element)} reaches from ${left} to ${right}`);
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    const drawing = picture(element)?.getBoundingClientRect();
    if (drawing && (left < drawing.left - AIR || right > drawing.right + AIR || bottom > drawing.bottom + LINE)) {
      faults.push(`${name(element)} leaves its picture`);
    }
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      const cuts = (overflow) => ["hidden", "clip"].includes(overflow);
      const place = box.getBoundingClientRect();
      if (cuts(style.overflowX) && (right > place.right + 1.5 || left < place.left - 1.5)) {
        faults.push(`${name(element)} is cut off by ${name(box)}`);
      }
      if (cuts(style.overflowY) && bottom > place.bottom + LINE) {
        faults.push(`${name(element)} is cut off below by ${name(box)}`);
      }
    }
  }

  // Signs fill some two thirds of their line: boxes that touch are no overlap.
  const core = (rect) => {
    const air = rect.height * 0.2;
    return { left: rect.left + 1, right: rect.right - 1, top: rect.top + air, bottom: rect.bottom - air };
  };
  const laid = texts
    .filter((text) => !text.floats)
    .flatMap(({ element, rects }) => rects.map((rect) => ({ element, ...core(rect) })))
    .sort((a, b) => a.top - b.top);
  for (let one = 0; one < laid.length; one++) {
    for (let two = one + 1; two < laid.length && laid[two].top < laid[one].bottom; two++) {
      const [a, b] = [laid[one], laid[two]];
      if (a.element === b.element) continue;
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
        faults.push(`${name(a.element)} and ${name(b.element)} lie over one another`);
      }
    }
  }
  return faults;
})()
