// System typefaces, no map of the site, nothing from elsewhere: as the site has it.
export default {
  title: "Market",
  root: "src",
  sidebar: false,
  pager: false,
  toc: false,
  search: false,
  globalStylesheets: [],
  footer: "",
};
