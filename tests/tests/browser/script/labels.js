// Headings without words, headings that another one under the same heading repeats, and controls of
// one group that share a name. What stands in a list's entry, a row or a disclosure belongs to that.
(() => {
  const GROUP = "[role=group], fieldset, figure, details, li, tr, dd, .static-chart, section, nav, header, footer, body";
  const faults = [];
  axe.setup(document);
  const words = (element) => axe.commons.text.accessibleText(element).replace(/[\u200b\u2060]/g, "").trim();
  const visible = (element) => element.checkVisibility({ visibilityProperty: true });
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(visible);
  const said = new Set();
  const above = [];
  for (const heading of headings) {
    const [text, depth] = [words(heading), Number(heading.localName[1])];
    above.splice(depth - 1, Infinity, text);
    const path = above.slice(0, depth).join(" / ");
    if (text === "" || said.has(path)) faults.push(`the heading "${path}" is ${text === "" ? "empty" : "there twice"}`);
    said.add(path);
  }
  const names = new Map();
  for (const control of [...document.querySelectorAll("button, input, select, textarea, summary")].filter(visible)) {
    const group = control.parentElement.closest(control.matches("summary") ? GROUP.replace("details, ", "") : GROUP);
    if (!names.has(group)) names.set(group, new Map());
    const [name, kind] = [words(control), control.type ?? control.localName];
    const key = `${kind} "${name}"`;
    if (name === "") faults.push(`no name: ${control.outerHTML.slice(0, 140)}`);
    const before = names.get(group).get(key);
    if (before) faults.push(`two are ${key} in ${group.cloneNode().outerHTML.slice(0, 120)}`);
    names.get(group).set(key, control);
  }
  axe.teardown();
  return { seen: headings.length, faults };
})()
