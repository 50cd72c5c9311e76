// Rules of the sheets that show something else where the pointer or the focus is: all that they may
// change is how the thing itself looks. The link past the header comes with the focus that it takes,
// and who comes to a chart by keyboard is told of its keys in the readout's place.
(() => {
  const LOOKS = /^(?:outline|box-shadow|background|color|border|text-decoration|cursor|fill|stroke|accent-color)/;
  const EXCEPT = [".skip:focus", ".chart-readout:empty::before"];
  const faults = [];
  let seen = 0;
  const look = (rules) => {
    for (const rule of rules) {
      if (rule.cssRules) look(rule.cssRules);
      if (!/:hover|:focus/.test(rule.selectorText ?? "") || EXCEPT.some((words) => rule.selectorText.includes(words))) continue;
      seen += 1;
      for (const property of rule.style) if (!LOOKS.test(property)) faults.push(`${rule.selectorText} sets ${property}`);
    }
  };
  for (const sheet of document.styleSheets) look(sheet.cssRules);
  return { seen, faults };
})()
