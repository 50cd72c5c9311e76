// Controls that nothing marks where the reader's own colours replace the page's: no border, and no
// line under their words. What the browser draws itself, a box to tick, is its own;
// a slider is known by its thumb.
(() => {
  const lined = (element) => {
    const style = getComputedStyle(element);
    const sides = ["Top", "Right", "Bottom", "Left"];
    const border = sides.some((side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none");
    return border || style.textDecorationLine.includes("underline") || (element.localName === "input" && style.appearance === "auto");
  };
  // The ends of a stepper share its border.
  const around = (element) => [element.closest(".stepper")].filter(Boolean);
  const controls = [...document.querySelectorAll("button, .button, input:not([type=range]), select, summary")].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 2,
  );
  const bare = controls.filter((element) => ![element, ...element.querySelectorAll("*"), ...around(element)].some(lined));
  return { seen: controls.length, bare: bare.map((element) => element.cloneNode().outerHTML.slice(0, 160)) };
})()
