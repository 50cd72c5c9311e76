// Opens, searches and orders a long list of saved scenarios and opens one of them, and tells how long
// each took: from what the reader does until the list has its place again.
async (count) => {
  const find = (hook) => document.querySelector(`[data-testid="${hook}"], [id="${hook}"]`);
  const rows = () => document.querySelectorAll("#saved-list > li").length;
  const layOut = () => document.body.getBoundingClientRect().height;
  const rest = () => new Promise((next) => setTimeout(next, 100));

  const took = async (act, wanted) => {
    await rest();
    const start = performance.now();
    act();
    // The list follows in a microtask, or a few.
    for (let turn = 0; turn < 100 && !wanted(); turn++) await null;
    layOut();
    const time = performance.now() - start;
    if (!wanted()) throw new Error(`${act}: ${rows()} rows`);
    return time;
  };

  const search = (words) => () => {
    find("list-search").value = words;
    find("list-search").dispatchEvent(new Event("input", { bubbles: true }));
  };
  const name = find("scenario-name");
  const times = { read: [], searched: [], ordered: [], opened: [] };
  for (let index = 0; index < count; index++) {
    times.read.push(await took(() => dispatchEvent(new StorageEvent("storage")), () => rows() === 50));
    times.ordered.push(await took(() => find("list-by-name").click(), () => rows() === 50));
    times.ordered.push(await took(() => find("list-newest").click(), () => rows() === 50));
    times.searched.push(await took(search(`plan ${100 + index}`), () => rows() === 1));
    const open = document.querySelector("#saved-list [data-testid=open]");
    times.opened.push(await took(() => open.click(), () => name.value === `Plan ${100 + index}`));
    times.searched.push(await took(search(""), () => rows() === 50));
  }
  return times;
};
