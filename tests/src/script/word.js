// The least that this browser takes to show something else: one word, on a page with nothing but it.
async (count) => {
  const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  document.head.replaceChildren();
  document.body.replaceChildren("word");
  const word = document.body.firstChild;
  const times = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    word.data = `word ${index}`;
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
    await frame();
  }
  return times;
};
