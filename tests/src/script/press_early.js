// Presses a stepper as soon as the page shows it, and again like someone who waits; tells when the
// amount first changes.
(() => {
  const find = (id) => document.getElementById(id);
  const painted = () => performance.getEntriesByName("first-contentful-paint").length > 0;
  let before;
  let pressed = -Infinity;
  const look = () => {
    const [amount, button] = ["amount-expansion", "step-down-expansion"].map(find);
    if (amount && button && painted()) {
      before ??= amount.value;
      if (amount.value !== before) {
        window.answeredAt = performance.now();
        return;
      }
      if (performance.now() - pressed > 100) {
        pressed = performance.now();
        button.click();
      }
    }
    setTimeout(look, 10);
  };
  look();
})();
