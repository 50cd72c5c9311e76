async (rules) => {
  const run = async (context, runOnly) =>
    (await axe.run(context, { runOnly, resultTypes: ["violations"] })).violations;

  // What lies partly under something that stays at the window's edge is scrolled up by a reader: its
  // size counts where nothing covers it.
  const tooSmall = async (node) => {
    const element = document.querySelector(node.target.join(" "));
    const before = scrollY;
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const found = await run(element, { type: "rule", values: ["target-size"] });
    scrollTo({ top: before, behavior: "instant" });
    return found.length > 0;
  };

  const words = [];
  for (const rule of await run(document, rules)) {
    for (const node of rule.nodes) {
      if (rule.id === "target-size" && !(await tooSmall(node))) continue;
      const summary = node.failureSummary.replaceAll("\n", " ");
      words.push(`${rule.id}: ${rule.help}\n    ${node.target.join(" ")}  ${summary}`);
    }
  }
  return words;
}
