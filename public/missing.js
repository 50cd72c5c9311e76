// A host shows 404.html for any address, so the page cannot know how deep it stands: it asks for
// this script in every folder above, and the nearest that has it is the site's root. From here the
// page's sheet, icon and links find their places; once they have, no other site's script moves them.
const root = new URL("./", import.meta.url);

// Chat programs write the "#" of a link as "%23", some of them twice over and the "=" after it too.
// What stands before it is a page of this site, and what stands after it only a place there.
const SENT = /^((?:ja|en)\/(?:[a-z]+\/?)?)(?:index\.html)?%(?:25)*23(.+)$/;
const [, page, place] = SENT.exec(location.pathname.slice(root.pathname.length)) ?? [];
if (page) location.replace(`${root}${page}#${place.replace(/^s%(?:25)*3[Dd]/, "s=")}`);

for (const element of document.querySelectorAll("link[href^='./'], a[href^='./']")) {
  const { href } = new URL(element.getAttribute("href"), root);
  // Setting the same address again would load the sheet again.
  if (element.href !== href) element.href = href;
}
