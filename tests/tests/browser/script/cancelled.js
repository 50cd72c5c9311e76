// The buttons of the page, and all that a press of one could change, as a text.
(() => {
  const KINDS = "button, summary, label.tick, input[type=checkbox], input[type=radio]";
  const targets = [...document.querySelectorAll(KINDS)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 2,
  );
  window.cancelled = {
    count: targets.length,
    middle: (index) => {
      targets[index].scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = targets[index].getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    },
    name: (index) => targets[index].cloneNode().outerHTML.slice(0, 140),
    state: () => {
      const fields = [...document.querySelectorAll("input, textarea")].map(({ value, checked }) => [value, checked]);
      return JSON.stringify([location.href, document.body.innerHTML, fields, { ...localStorage }]);
    },
  };
})()
