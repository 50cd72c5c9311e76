// Meaning that colour alone carries: links in a text without a line under them, kinds of figures
// without their name, a chosen chip that differs from the others by its hue only, and marks of figures
// whose picture does not write them beside.
(() => {
  const faults = [];
  let seen = 0;
  const name = (element) => element.cloneNode().outerHTML.slice(0, 140);
  const check = (holds, what, element) => {
    seen += 1;
    if (!holds) faults.push(`${what}: ${name(element)}`);
  };
  const visible = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  for (const link of visible("main :is(p, li, dd, td) a[href]:not(.button, nav *)")) {
    const { textDecorationLine, borderBottomWidth } = getComputedStyle(link);
    check(textDecorationLine.includes("underline") || parseFloat(borderBottomWidth) > 0, "no line under", link);
  }
  for (const kind of visible("[class*=layer-]")) check(kind.textContent.trim() !== "", "no word for the kind", kind);
  const looks = (chip) => {
    const style = getComputedStyle(chip);
    return [style.webkitTextStrokeWidth, style.fontWeight, style.textDecorationLine, style.borderTopWidth].join();
  };
  for (const chosen of visible(".chip[aria-pressed=true]")) {
    const other = chosen.parentElement.querySelector("[aria-pressed=false]");
    if (other) check(looks(chosen) !== looks(other), "chosen by colour alone", chosen);
  }
  for (const mark of visible("main svg :is(rect, path, circle)[data-figure]")) {
    const picture = mark.closest("figure, .position, .bar, .lengths, .static-chart") ?? mark.closest("svg");
    const written = [...picture.querySelectorAll("text, tspan, p, b, dd, span")].some((words) => words.dataset.figure === mark.dataset.figure && words.textContent.trim() !== "");
    check(written, "not written beside its mark", mark);
  }
  return { seen, faults };
})()
