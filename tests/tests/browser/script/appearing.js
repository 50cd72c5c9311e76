// What comes when the pointer or the focus comes to something. `window.appearing.targets` are the
// things to point at; `settle` remembers what can be seen, `news` says what can be seen since.
// A chart's readout changes its words in a place that is always there, and its picture marks the point
// that is read out; words may not come in the picture.
(() => {
  const seen = () =>
    [...document.querySelectorAll("body *")].filter(
      (element) => !element.closest("script, .chart-readout, svg :not(text, tspan)") && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getBoundingClientRect().width > 1,
    );
  const name = (element) => element.cloneNode().outerHTML.slice(0, 120);
  const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  const TARGETS = "a[href], button, summary, input, textarea, main svg, [role=img]";
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 2 && !element.matches(".skip");
  let before = new Set();
  window.appearing = {
    targets: [...document.querySelectorAll(TARGETS)].filter(shown),
    settle: () => {
      before = new Set(seen());
    },
    news: () => seen().filter((element) => !before.has(element)).map(name),
    middle: (index) => {
      const target = window.appearing.targets[index];
      target.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = target.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    },
    focused: async () => {
      const faults = [];
      for (const target of window.appearing.targets) {
        window.appearing.settle();
        target.focus({ focusVisible: true, preventScroll: true });
        await frame();
        faults.push(...window.appearing.news().map((news) => `${name(target)} brings ${news}`));
      }
      return { seen: window.appearing.targets.length, faults };
    },
  };
})()
