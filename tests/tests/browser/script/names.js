// What every part that more than one page has is called: by its hook, or by where it leads from the
// header or the footer. The link to the page itself says the same words.
(() => {
  axe.setup(document);
  const name = (element) => axe.commons.text.accessibleText(element).trim();
  const named = {};
  const add = (key, element) => {
    if (element.checkVisibility()) (named[key] ??= []).push(name(element));
  };
  for (const part of document.querySelectorAll(":is(a, button, summary, input):is([data-testid], [id])")) {
    add(`[${part.dataset.testid ?? part.id}]`, part);
  }
  for (const link of document.querySelectorAll("header a[href]:not(.site-name), footer a[href]")) {
    // The switch of languages leads to another page from each.
    const place = link.hreflang || new URL(link.href).pathname + new URL(link.href).hash;
    add(`${link.closest("header") ? "header" : "footer"} ${place}`, link);
  }
  axe.teardown();
  return named;
})()
