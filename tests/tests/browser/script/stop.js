// What both walks with Tab ask of a stop: that it is ringed, and not covered.
(() => {
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
  window.stop = {
    name,
    faults: (at) => {
      const faults = [];
      if (!drawn(at).some(ringed)) faults.push(`${name(at)} has no ring`);
      if (![at, ...(at.labels ?? [])].some(shows)) faults.push(`${name(at)} is covered`);
      return faults;
    },
  };
})()
