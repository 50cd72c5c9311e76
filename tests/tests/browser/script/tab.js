// Follows the keyboard through a page. Each call looks at where Tab has led: to the next stop in the
// order of the document. Keeps the stops; gives whether that was the last one, and faults.
(() => {
  const KINDS = "a[href], button, input, select, textarea, summary, iframe, [tabindex]";
  // Of a group of radio buttons Tab stops at the chosen one, or at the first.
  const isStop = (element) => {
    if (element.tabIndex < 0 || element.disabled || !element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.type !== "radio") return true;
    const group = [...document.getElementsByName(element.name)];
    return element === (group.find((other) => other.checked) ?? group[0]);
  };

  const at = document.activeElement;
  const stops = [...document.querySelectorAll(KINDS)].filter(isStop);
  window.tabbed ??= [];
  // Inside a frame the keyboard goes from stop to stop, too; for the page round it, it stays there.
  const inside = at.localName === "iframe";
  if (inside && at === window.tabbed.at(-1)) return { last: false, again: true, faults: [] };
  const wanted = stops[window.tabbed.length];
  if (at !== wanted) {
    return { last: true, faults: [`Tab leads to ${window.stop.name(at)} and not to ${window.stop.name(wanted)}`] };
  }
  const faults = inside ? [] : window.stop.faults(at);
  if (window.tabbed.length === 0 && document.querySelector("a.skip") !== null && !at.matches("a.skip")) {
    faults.push("the first stop is not the link past the header");
  }
  window.tabbed.push(at);
  return { last: at === stops.at(-1), faults };
})()
