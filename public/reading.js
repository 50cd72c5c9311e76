// The site without its calculation: pages are read by the browser alone. This only keeps them for reading
// without a network. A new version takes over at once: there is nothing here that a reader could lose.
const base = new URL(document.documentElement.dataset.base, location.href);

const accept = (worker) => worker?.postMessage("accept");

const watch = (registration) => {
  accept(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => worker.state === "installed" && accept(worker));
  });
};

// Where there is no worker, or the browser refuses, the site works with the network.
navigator.serviceWorker?.register(new URL("service-worker.js", base)).then(watch, () => {});

document.documentElement.dataset.ready = "true";
