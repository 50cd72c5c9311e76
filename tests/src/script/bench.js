// Runs before any script of a page that is measured, and collects what the browser tells.
window.bench = (() => {
  let [largest, shift, tasks, presses] = [0, 0, [], new Map()];
  const watch = (type, act, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true, ...more });
  watch("largest-contentful-paint", ({ startTime }) => (largest = startTime));
  watch("layout-shift", ({ hadRecentInput, value }) => (shift += hadRecentInput ? 0 : value));
  watch("longtask", ({ duration }) => tasks.push(duration));
  const press = ({ interactionId, duration }) => {
    if (interactionId) presses.set(interactionId, Math.max(duration, presses.get(interactionId) ?? 0));
  };
  watch("event", press, { durationThreshold: 16 });

  const long = () => ({ "long tasks": tasks.length, "longest task, ms": Math.max(0, ...tasks) });
  return {
    load() {
      const files = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
      const bytes = files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      return {
        "download, KB": bytes / 1000,
        requests: files.length,
        "first paint, ms": paint?.startTime,
        "largest paint, ms": largest,
        "layout shift": shift,
        ...long(),
      };
    },
    forget() {
      [tasks, presses] = [[], new Map()];
    },
    presses: () => ({ times: [...presses.values()], tasks: long() }),
  };
})();
