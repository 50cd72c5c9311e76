// Words in another language than the element in which they stand says. In Japanese pages three words
// of English in a row are a phrase once one of them begins with a small letter: where all begin with
// capitals they are a name, which may stand as it is. Japanese signs are Japanese wherever they stand.
(() => {
  const JAPANESE = /[\u3041-\u30fa\u4e00-\u9fff]/u;
  const PHRASE = /[A-Za-z][A-Za-z’'-]*(?:[ ,:;.]+[A-Za-z][A-Za-z’'-]*){2,}/g;
  const faults = [];
  let seen = 0;
  const foreign = (text, lang) => {
    if (lang === "en") return JAPANESE.test(text) ? [text] : [];
    return (text.match(PHRASE) ?? []).filter((phrase) => phrase.split(/[ ,:;.]+/).some((word) => /^[a-z]/.test(word)));
  };
  const look = (text, element) => {
    seen += 1;
    const lang = element.closest("[lang]").lang;
    for (const words of foreign(text, lang)) faults.push(`"${words.trim().slice(0, 80)}" is not ${lang}: ${element.cloneNode().outerHTML.slice(0, 100)}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.trim() && !node.parentElement.closest("script, noscript, code, textarea")) look(node.data, node.parentElement);
  }
  for (const name of ["aria-label", "title", "alt", "placeholder", "data-hint", "data-done", "data-failed"]) {
    for (const element of document.querySelectorAll(`[${name}]`)) look(element.getAttribute(name), element);
  }
  return { seen, faults };
})()
