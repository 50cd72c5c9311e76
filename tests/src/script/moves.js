// Presses steppers and a button that does nothing, in turn, and tells how long each took: from the
// press until everything that answers a move has changed and has its place again; and how long the
// charts and results took that follow it. Presses come as fast as a person's.
async (count) => {
  const find = (hook) => document.querySelector(`[data-testid="${hook}"], [id="${hook}"]`);
  const idle = document.body.appendChild(document.createElement("button"));
  idle.addEventListener("click", () => {});

  const amounts = ["negotiation", "expansion", "cooperation"].map((pillar) => find(`amount-${pillar}`));
  const [bar, calculator] = ["bar", "calculator"].map(find);
  const results = find("results");
  // What follows a moment later is no part of the answer.
  const later = ".results, .result-course, .assumption-sensitivity, .changes, .tool, #tradeoff-position";
  const values = () => amounts.map((amount) => amount.value).join();
  const layOut = () => document.body.getBoundingClientRect().height + bar.getBoundingClientRect().height;
  const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  // The app answers in microtasks, fewer than these.
  const answered = async () => {
    for (let turn = 0; turn < 20; turn++) await null;
  };

  // What of a part changes from now on. It is only looked at between presses: a copy of the part to
  // compare with would fill the memory that the next press has to clear.
  const watch = (part) => {
    const seen = [];
    const observer = new MutationObserver((changes) => seen.push(...changes));
    observer.observe(part, { subtree: true, childList: true, characterData: true, attributes: true });
    return {
      seen: () => seen.concat(observer.takeRecords()),
      end: () => observer.disconnect(),
    };
  };
  const element = (node) => (node instanceof Element ? node : node.parentElement);

  // From the press until what follows has changed and has its place; none where nothing does.
  const follows = async (start) => {
    const watched = watch(results);
    let took = null;
    while (took === null && performance.now() - start < 400) {
      await frame();
      if (watched.seen().length === 0) continue;
      layOut();
      took = performance.now() - start;
    }
    watched.end();
    return took;
  };

  const press = async (button) => {
    const before = values();
    const start = performance.now();
    button.click();
    await answered();
    layOut();
    const took = performance.now() - start;
    const said = values();
    const moved = said !== before;
    const watched = watch(calculator);
    const followed = moved ? await follows(start) : await frame();
    // Of the answer nothing has come later, or not at all.
    const late = watched.seen().some(({ target }) => !element(target)?.closest(later));
    watched.end();
    return { took, inTime: moved && !late && values() === said, followed };
  };

  // A reader's walk through the splits, always the same: each time another stepper, one that has
  // something to give or to take. Now and then it passes the report's plan.
  let seed = 1;
  const random = (below) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const steppers = ["negotiation", "expansion", "cooperation"].flatMap((pillar) =>
    ["up", "down"].map((way) => find(`step-${way}-${pillar}`)),
  );
  const enough = (button) => {
    const [, way, pillar] = button.id.split("-");
    const digits = (amount) => Number(amount.value);
    const others = amounts.filter((amount) => amount.id !== `amount-${pillar}`).map(digits);
    return way === "down" ? digits(find(`amount-${pillar}`)) > 0 : others.some((other) => other > 0);
  };
  let last;
  const next = () => {
    const button = steppers[random(steppers.length)];
    if (button === last || !enough(button)) return next();
    last = button;
    return button;
  };

  const idles = [];
  const moves = [];
  const followed = [];
  let missed = 0;
  for (let index = 0; index < count; index++) {
    idles.push((await press(idle)).took);
    const move = await press(next());
    moves.push(move.took);
    followed.push(move.followed);
    missed += Number(!move.inTime);
  }
  idle.remove();
  return { idles, moves, followed: followed.filter((took) => took !== null), missed };
};
