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

#[test]
fn an_unknown_address_leads_back_from_any_depth() {
    let host = Host::serve(&dist::folder(), "/a/b/");
    visit(Reader::PHONE, |page| {
        page.forgive("404 (Not Found)");
        // The sheet comes once the page knows where it lies.
        page.forgive("dtn-watch shift");
        page.forgive("MIME type");
        for address in ["none", "ja/none", "ja/none/", "embed/en/none/none"] {
            page.go(&host.address(address));
            let home = host.address("ja/");
            page.select("a[hreflang=ja]")
                .until("leads to the site", &format!("element.href === {home:?} || element.href"));
            page.until(
                "the sheet is there",
                "document.querySelector('link[rel=stylesheet]').sheet?.cssRules.length > 0
                    && getComputedStyle(document.querySelector('.button')).display !== 'inline'",
            );
            page.can_be_read();
            page.is_accessible();
            page.new_document(|| page.select("a[hreflang=en]").press());
            page.select("html").has("lang", "en");
        }
    });
}
