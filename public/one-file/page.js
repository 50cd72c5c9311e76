// The one file holds each page in a <noscript>: without scripts a browser shows the one that the
// address names, with scripts it is only a text. From the head, where the texts go, the app takes
// the pages that the reader asks for next.
const pages = [...document.querySelectorAll("body > noscript")];

// Without scripts all pages are one document, so each id begins with its page's address. A page that
// is on screen alone has the ids that it has on a host; its links go on saying the whole address.
for (const page of pages) {
  const text = page.textContent.replaceAll(`url(#${page.id}#`, "url(#");
  const plain = text.replaceAll(RegExp(`(?<=[" ])${page.id}#`, "g"), "");
  // The link that skips the header says the whole address: under this name its end is found too.
  page.textContent = plain.replace(' id="main"', `$& name="${page.id}#main"`);
}
document.head.append(...pages, ...document.querySelectorAll("body > script[id]"));

const [, name, place] = /^#((?:[a-z-]+\/)*)(.*)$/.exec(location.hash) ?? ["", "", ""];

/** The first page, in the language of the address or the reader; that of the calculator where the address has a scenario. */
const first = () => {
  const wanted = location.hash.startsWith("#s=") ? "programme" : "";
  const kept = (slug, language) =>
    pages.find(({ lang, dataset }) => dataset.page === slug && language.startsWith(lang));
  const read = [name, ...navigator.languages, pages.at(-1).lang].find((language) => kept("", language));
  return kept(wanted, read) ?? kept("", read);
};
const page = pages.find(({ id }) => id === name) ?? first();
if (page.id !== name) {
  history.replaceState(history.state, "", `#${page.id}${name ? "" : location.hash}`);
}

const html = document.documentElement;
html.lang = page.lang;
html.dataset.page = page.dataset.page;
document.title = page.dataset.title;
document.body.innerHTML = page.textContent;
document.getElementById(place.slice(1))?.scrollIntoView();
