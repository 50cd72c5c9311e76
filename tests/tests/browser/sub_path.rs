//! The same folder under a path of a host.

use model::Pillar;
use report::Lang;
use tests::{Host, Reader, dist, visit};

use crate::desk::Desk;

#[test]
fn everything_works_below_a_path() {
    let mut host = Host::serve(&dist::folder(), "/a/b/");
    visit(Reader::DESK, |page| {
        page.forgive("ERR_CONNECTION_REFUSED");
        page.go(&host.address(""));
        page.new_document(|| page.select("a[hreflang=en]").click());
        page.ready();
        page.js("window.sameDocument = true");
        page.part("nav-programme").click();
        page.until(
            "at the page",
            &format!("location.href === {:?} || location.href", host.address("en/programme/")),
        );
        let desk = Desk::at(page, Lang::En);
        desk.step(Pillar::Expansion, 1);
        desk.agrees();
        page.part("nav-market").click();
        page.select("html").has("data-page", "market");
        page.js("document.querySelector('[data-chart]').scrollIntoView()");
        page.select("[data-chart]").has("data-live", "true");
        assert_eq!(page.js("window.sameDocument"), true);
        page.until(
            "the worker has taken over",
            "navigator.serviceWorker.controller?.state === 'activated'",
        );
        let scope = page.js("navigator.serviceWorker.ready.then((worker) => worker.scope)");
        assert_eq!(scope.as_str(), Some(host.address("").as_str()));
        page.go(&host.address("embed/ja/projection/"));
        page.part("chart-projection").appears();
        let outside: Vec<String> =
            host.asked().into_iter().filter(|path| !path.starts_with("/a/b/")).collect();
        assert!(outside.is_empty(), "asked outside of the site: {outside:?}");
        host.stop();
        page.go(&host.address("ja/programme/"));
        page.ready();
    });
}
