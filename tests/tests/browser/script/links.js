// Links whose words say nothing of where they lead, and words that lead to two places under the same
// heading: the files of each chart are told apart by the heading before them.
(() => {
  const VAGUE = /^(?:here|more|this|link|click here|read more|details?|see more|こちら|ここ|もっと見る|続きを読む|詳細|詳しく|リンク|次へ|more…)[.。…]?$/i;
  const faults = [];
  const places = new Map();
  axe.setup(document);
  const visible = (element) => element.checkVisibility({ visibilityProperty: true });
  let [seen, heading] = [0, ""];
  for (const element of [...document.querySelectorAll("h1, h2, h3, h4, figcaption, a[href]")].filter(visible)) {
    if (!element.matches("a")) {
      heading = element.textContent;
      continue;
    }
    seen += 1;
    const words = axe.commons.text.accessibleText(element).trim();
    if (words === "" || VAGUE.test(words)) faults.push(`"${words}" says nothing: ${element.outerHTML.slice(0, 140)}`);
    const key = JSON.stringify([words, heading]);
    const before = places.get(key);
    if (before !== undefined && before !== element.href) faults.push(`"${words}" leads to ${before} and to ${element.href}`);
    places.set(key, element.href);
  }
  axe.teardown();
  return { seen, faults };
})()
