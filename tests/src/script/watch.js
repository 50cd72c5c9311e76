// Runs before any script of every document and tells the test, through the console, what nobody
// would see: a breach of the content policy, and content that moved without the reader's doing.
(() => {
  const tell = (kind, what) => console.debug(`dtn-watch ${kind}: ${what}`);
  addEventListener("securitypolicyviolation", (breach) =>
    tell("policy", `${breach.violatedDirective} ${breach.blockedURI} ${breach.sourceFile}:${breach.lineNumber} ${breach.sample}`),
  );
  const place = (rect) => [rect.x, rect.y, rect.width, rect.height].map(Math.round).join(" ");
  const name = ({ node, previousRect, currentRect }) => {
    const element = node?.nodeType === 1 ? node : node?.parentElement;
    const id = element?.id && `#${element.id}`;
    const kind = element && `${element.localName}${id}.${element.getAttribute("class") ?? ""}`;
    return `${kind} from ${place(previousRect)} to ${place(currentRect)}`;
  };
  const observer = new PerformanceObserver((list) => {
    // A test that opens every disclosure at once, as no reader can, says so first.
    if (document.documentElement.hasAttribute("data-opened-by-test")) return;
    for (const shift of list.getEntries()) {
      if (shift.hadRecentInput || shift.value === 0) continue;
      tell("shift", `${shift.value} ${shift.sources.map(name).join("; ")}`);
    }
  });
  // Only Chromium tells of it.
  if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) return;
  observer.observe({ type: "layout-shift", buffered: true });
  // A page that the browser keeps for the way back is thrown away if a script runs in it.
  addEventListener("pagehide", () => observer.disconnect());
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) observer.observe({ type: "layout-shift", buffered: false });
  });
})();
