// Presses steppers and a button that does nothing, in turn, and tells how long each took: from the
// press until everything on the page has changed and has its place again.
async (count) => {
  const find = (hook) => document.querySelector(`[data-testid="${hook}"]`);
  const idle = document.body.appendChild(document.createElement("button"));
  idle.addEventListener("click", () => {});

  // A number, a sentence, the bar and the dot: of each what differs after every move, also where
  // rounding leaves the answer as it was.
  const amounts = ["negotiation", "expansion", "cooperation"].map((pillar) => find(`amount-${pillar}`));
  const [bar, dot, move, lens] = [...["bar", "plane-you", "move"].map(find), document.querySelector(".lens-programme")];
  const parts = [
    () => lens.getAttribute("width"),
    () => dot.getAttribute("cx") + dot.getAttribute("cy"),
    () => amounts.map((amount) => amount.value).join(),
    () => move.textContent,
  ];
  const layOut = () => document.body.getBoundingClientRect().height + bar.getBoundingClientRect().height;
  const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));

  const press = async (button, moves) => {
    const before = parts.map((part) => part());
    const changed = () => parts.every((part, index) => part() !== before[index]);
    let missed = false;
    requestAnimationFrame(() => (missed = moves && !changed()));
    const start = performance.now();
    button.click();
    // The app answers in microtasks; where it does not, the frame below comes first.
    for (let turn = 0; moves && turn < 200 && !changed(); turn++) await null;
    layOut();
    const took = performance.now() - start;
    await frame();
    return { took, missed };
  };

  const buttons = ["negotiation", "expansion", "cooperation"].flatMap((pillar) =>
    ["up", "up", "down", "down"].map((way) => find(`step-${way}-${pillar}`)),
  );
  const idles = [];
  const moves = [];
  let missed = 0;
  for (let index = 0; index < count; index++) {
    idles.push((await press(idle, false)).took);
    const move = await press(buttons[index % buttons.length], true);
    moves.push(move.took);
    missed += Number(move.missed);
  }
  idle.remove();
  return { idles, moves, missed };
};
