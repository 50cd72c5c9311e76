// Controls, rings of focus and marks of pictures that stand out too little from what surrounds them.
// A control of words alone needs no edge, what the browser draws itself is its own, and what cannot
// be used just now may be faint.
(() => {
  const LEAST = 3;
  // Ground and guides of pictures, without which nothing is lost; and what fills a ribbon, whose edge is
  // looked at and on which its meaning is written. The shades of a map are a scale, whose outlines are looked at
  // and whose values are read out and stand in a table.
  const SCENERY = ".map-shade, .map-swatch, .bar-beam *, .magnifier-wash, .tradeoff-corner, .logic-halo, .logic-ground, .logic-fill, .slider-track *, defs *, [stroke=\"var(--hairline)\"], [fill=none][stroke=\"var(--paper)\"]";
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const faults = [];
  let seen = 0;

  const rgba = (colour, opacity = 1) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return { colour: [red, green, blue], alpha: (alpha / 255) * opacity };
  };
  const laid = ({ colour, alpha }, ground) => colour.map((value, index) => value * alpha + ground[index] * (1 - alpha));
  const ground = (element) =>
    element === null ? [255, 255, 255] : laid(rgba(getComputedStyle(element).backgroundColor), ground(element.parentElement));
  const light = (colour) => {
    const [red, green, blue] = colour.map((value) => (value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (mark, around) => {
    const [low, high] = [light(laid(mark, around)), light(around)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const most = (marks, around) => Math.max(0, ...marks.map((mark) => contrast(mark, around)));
  const name = (element) => element.cloneNode().outerHTML.slice(0, 140);
  const judge = (what, element, marks, around) => {
    seen += 1;
    const best = most(marks, around);
    if (best < LEAST - 0.005) faults.push(`${what} stands out ${best.toFixed(2)} to 1: ${name(element)}`);
  };

  const edges = (element) => {
    const style = getComputedStyle(element);
    const sides = ["Top", "Right", "Bottom", "Left"].filter((side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none");
    return sides.map((side) => rgba(style[`border${side}Color`]));
  };
  const filling = (element) => [rgba(getComputedStyle(element).backgroundColor)].filter(({ alpha }) => alpha > 0);

  // A fill of a pattern has the colour of the pattern's lines.
  const paints = (shape) => {
    const style = getComputedStyle(shape);
    return ["fill", "stroke"].flatMap((paint) => {
      const value = style[paint];
      if (value === "none" || (paint === "stroke" && parseFloat(style.strokeWidth) === 0)) return [];
      const pattern = value.startsWith("url") && document.getElementById(value.match(/#([^")]+)/)[1]);
      if (pattern) return [...pattern.querySelectorAll("*")].flatMap(paints);
      let opacity = Number(style[`${paint}Opacity`]);
      for (let at = shape; at.localName !== "svg"; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
      return [rgba(value, opacity)];
    });
  };
  const SHAPES = "rect, path, circle, ellipse, line, polygon, polyline";

  const visible = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 2;
  const controls = [...document.querySelectorAll("button, .button, summary, textarea, select, input")].filter(
    (element) => visible(element) && !element.matches(":disabled, [aria-disabled=true], [type=range], [type=file], [type=checkbox], [type=radio]"),
  );
  for (const control of controls) {
    const around = ground(control.parentElement);
    const field = control.matches("input, textarea, select");
    // A field's box may be the stepper in which it stands, whose ends have no box of their own.
    const stepper = control.closest(".stepper");
    if (stepper) judge("a stepper", stepper, edges(stepper), ground(stepper.parentElement));
    // A line at one side alone parts rows.
    const box = edges(control);
    const marks = [...(box.length === 4 ? box : []), ...filling(control)];
    if (!stepper && (field || marks.length > 0)) judge("a control", control, marks, around);
    for (const shape of control.querySelectorAll(SHAPES)) judge("an icon", shape, paints(shape), ground(control));
  }

  let rings = 0;
  const ringed = [...document.querySelectorAll("a[href], button, summary, textarea, input")].filter(visible);
  for (const element of ringed) {
    element.focus({ focusVisible: true, preventScroll: true });
    const style = getComputedStyle(element);
    if (document.activeElement === element && parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== "none") {
      rings += 1;
      judge("a ring", element, [rgba(style.outlineColor)], ground(element.parentElement));
    }
  }
  document.activeElement.blur();
  if (rings === 0 && ringed.length > 0) faults.push("no ring was seen");

  // A live chart hides the prepared picture under it, which has the same colours.
  const shapes = [...document.querySelectorAll("main svg")].flatMap((svg) => [...svg.querySelectorAll(SHAPES)]);
  for (const shape of shapes) {
    if (!shape.checkVisibility() || shape.matches(SCENERY) || shape.closest("button, summary")) continue;
    const marks = paints(shape);
    // What is quite transparent is there for the drawing's own reckoning.
    if (marks.some(({ alpha }) => alpha > 0)) judge("a mark", shape, marks, ground(shape.closest("svg")));
  }
  for (const bar of document.querySelectorAll(".share-bar")) judge("a bar", bar, [...edges(bar), ...filling(bar)], ground(bar.parentElement));
  return { seen, faults };
})()
