// Follows the keyboard through a page. Each call looks at where Tab has led: the next stop in the
// order of the document, ringed, and not covered. Gives whether that was the last stop, and faults.
(() => {
  const KINDS = "a[href], button, input, select, textarea, summary, [tabindex]";
  // Of a group of radio buttons Tab stops at the chosen one, or at the first.
  const isStop = (element) => {
    if (element.tabIndex < 0 || element.disabled || !element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.type !== "radio") return true;
    const group = [...document.getElementsByName(element.name)];
    return element === (group.find((other) => other.checked) ?? group[0]);
  };
  const name = (element) => element?.cloneNode().outerHTML.slice(0, 160) ?? "nothing";
  // A control that is drawn by its label, or by what stands beside it.
  const drawn = (element) => [element, ...(element.labels ?? []), element.nextElementSibling, element.parentElement].filter(Boolean);
  const ringed = (element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
  };
  const shows = (element) => {
    const place = element.getBoundingClientRect();
    const shares = [0.1, 0.5, 0.9];
    return place.width > 0 && shares.some((across) => shares.some((down) => {
      const hit = document.elementFromPoint(place.left + across * place.width, place.top + down * place.height);
      return hit !== null && (element.contains(hit) || hit.closest("label")?.control === element);
    }));
  };

  const at = document.activeElement;
  const stops = [...document.querySelectorAll(KINDS)].filter(isStop);
  const wanted = stops[stops.indexOf(window.tabbedTo) + 1];
  window.tabbedTo = at;
  if (at !== wanted) return { last: true, faults: [`Tab leads to ${name(at)} and not to ${name(wanted)}`] };
  const faults = [];
  if (!drawn(at).some(ringed)) faults.push(`${name(at)} has no ring`);
  if (![at, ...(at.labels ?? [])].some(shows)) faults.push(`${name(at)} is covered`);
  return { last: at === stops.at(-1), faults };
})()
