// Follows the keyboard back over the stops that Tab has met, from the last to the first. Each call
// takes one off; gives whether that was the first one of the page, and faults.
(() => {
  const at = document.activeElement;
  const inside = at.localName === "iframe";
  if (inside && at === window.first) return { last: false, again: true, faults: [] };
  const wanted = window.tabbed.pop();
  window.first = wanted;
  if (at !== wanted) {
    return { last: true, faults: [`back leads to ${window.stop.name(at)} and not to ${window.stop.name(wanted)}`] };
  }
  return { last: window.tabbed.length === 0, faults: inside ? [] : window.stop.faults(at) };
})()
