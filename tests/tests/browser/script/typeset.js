// Where lines break: none begins with what closes, and no number is parted from its sign or its unit.
// Gives how many lines there are, and a sentence for each fault.
(() => {
  const CLOSES = "、。，．・：；！？」』）］｝〕〉》】％%,.;:!?)]}’”";
  // What is read as one: sign, currency, digits, and the unit that says of what size or kind it is.
  const NUMBER =
    /[+＋−±]?[¥$]?\d+(?:[.,]\d+)*(?:\s?(?:%|％|兆|億|万|千|円|ドル|か国|カ国|年度|年|月|日|倍|件|人|ポイント)|[\s\u00a0](?:trillion|billion|million|bn|tn|percent)\b)?/g;
  const faults = [];
  let seen = 0;

  const visible = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) &&
    !element.closest(".visually-hidden, .skip, noscript, svg, math, textarea, select");
  // The box whose lines a text is part of.
  const box = (element) => {
    let at = element;
    while (getComputedStyle(at).display.startsWith("inline")) at = at.parentElement;
    return at;
  };

  // Each box's signs as they stand, in the order of the text.
  const boxes = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !visible(node.parentElement)) continue;
    const around = box(node.parentElement);
    const signs = boxes.get(around) ?? [];
    boxes.set(around, signs);
    const range = document.createRange();
    let at = 0;
    for (const sign of node.data) {
      range.setStart(node, at);
      range.setEnd(node, (at += sign.length));
      // WebKit gives a sign that begins a line an empty place at the end of the line before, too.
      const rect = [...range.getClientRects()].findLast(({ width }) => width > 0);
      if (rect) signs.push({ sign, top: rect.top, bottom: rect.bottom, left: rect.left, right: rect.right });
      // A space at the end of a line takes no room, and still parts the words.
      else if (signs.length > 0 && /\s/.test(sign)) signs.push({ ...signs.at(-1), sign: " " });
    }
  }

  for (const signs of boxes.values()) {
    const text = signs.map(({ sign }) => sign).join("");
    // What is longer is the name of a document.
    const found = [...text.matchAll(NUMBER)].filter(([digits]) => !/\d{10}/.test(digits));
    const numbers = found.map(({ index, 0: digits }) => [index, index + digits.length]);
    seen += 1;
    for (let at = 1; at < signs.length; at++) {
      const [before, now] = [signs[at - 1], signs[at]];
      // Signs of a number that one line holds are painted beside each other, as close as a typeface sets them;
      // WebKit gives whole pixels.
      const within = numbers.some(([from, to]) => from < at && at < to);
      const apart = now.left - before.right;
      if (within && now.left > before.left && apart + 1 < -0.3 * (now.right - now.left)) {
        faults.push(`signs of a number lie over one another: 「${text.slice(Math.max(0, at - 14), at + 14)}」`);
      }
      // Smaller or raised signs stand on the same line.
      if (now.top < before.bottom - 1 || now.left > before.left) continue;
      seen += 1;
      // What is laid side by side, or apart as a name from its value, is no line that broke.
      const around = `「${text.slice(Math.max(0, at - 14), at)}⏎${text.slice(at, at + 14)}」`;
      if (CLOSES.includes(now.sign)) faults.push(`a line begins with what closes: ${around}`);
      if (within) faults.push(`a number is parted: ${around}`);
    }
  }
  // What is laid side by side would have the number as a part of its own.
  for (const whole of document.querySelectorAll(".whole")) {
    if (/flex|grid/.test(getComputedStyle(whole.parentElement).display)) {
      faults.push(`a number is taken out of its words: ${whole.parentElement.outerHTML.slice(0, 200)}`);
    }
  }
  return { seen, faults };
})()
