// Without a host a browser runs no module, so the app cannot start, and a link to a folder shows a list
// of files. This script is no module: it leads links to the pages, and says what else does not work.
if (location.protocol === "file:") {
  // It is this script that says so.
  document.documentElement.dataset.starter = "";
  for (const notice of document.querySelectorAll("[data-opened-as-file]")) notice.hidden = false;
  for (const link of document.querySelectorAll("a[href]")) {
    const [, folder, place] = /^([./a-z-]*\/)(#.*)?$/.exec(link.getAttribute("href")) ?? [];
    if (folder) link.setAttribute("href", `${folder}index.html${place ?? ""}`);
  }
}
