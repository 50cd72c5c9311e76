// A host shows 404.html for any address, so the page cannot know how deep it stands: it asks for
// this script at every depth that the site has, and only the site's root has it. From here the
// page's sheet, icon and links find their places.
const root = new URL("./", import.meta.url);
for (const element of document.querySelectorAll("link[href^='./'], a[href^='./']")) {
  const { href } = new URL(element.getAttribute("href"), root);
  // Setting the same address again would load the sheet again.
  if (element.href !== href) element.href = href;
}

// Some apps write the sign before a scenario with percent when they hand a link on: then it counts
// as a part of the path, which no host has.
const whole = location.href.replace(/\/?%23(s(?:=|%3D))/i, "/#$1");
if (whole !== location.href) location.replace(whole);
