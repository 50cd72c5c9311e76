//! The service worker: the whole site is there without a server, and a new build waits.

use model::Pillar;
use report::Lang;
use tests::dist::Build;
use tests::{Host, Page, Reader, visit};
use text::words::notice::Notice;

use crate::calculator_driver::CalculatorDriver;

/// Opens a page and waits until the site is stored.
pub(crate) fn stored(page: &Page, host: &Host, address: &str) {
    page.open_app(&host.address(address));
    page.until(
        "the worker has taken over",
        "navigator.serviceWorker.controller?.state === 'activated'",
    );
}

/// Waits until the worker of a new version has ended without one.
pub(crate) fn given_up(page: &Page) {
    page.until(
        "the worker has given up",
        "navigator.serviceWorker.getRegistration()
            .then((worker) => !worker?.installing && !worker?.waiting)",
    );
}

/// Opens a page that the server cannot give any more; where it has the app, until that answers. Who leaves
/// before, breaks off what is loading, of which Firefox complains.
pub(crate) fn opens(page: &Page, host: &Host, address: &str) {
    page.go(&host.address(address));
    page.until(
        "it is the page",
        "document.querySelector('main h1') !== null || document.body.innerText",
    );
    if page.select("script[src*=boot]").count() > 0 {
        page.ready();
    }
}

#[test]
fn the_whole_site_is_there_when_the_server_is_gone() {
    let mut host = Host::start();
    visit(Reader::PHONE, |page| {
        page.expect_no_server();
        stored(page, &host, "ja/market/");
        host.stop();
        page.reload();
        page.ready();
        page.select("h1").appears();
        for address in ["ja/programme/", "en/programme/", "en/market/", "ja/", "en/", ""] {
            opens(page, &host, address);
        }
        opens(page, &host, "en/programme/");
        page.part("step-up-expansion").tap();
        page.part("move").mentions("¥1 billion");
        // A link that swaps the page, and the chart's own script.
        page.part("language-switch").within("[hreflang=ja]").tap();
        page.select("html").has("lang", "ja");
        opens(page, &host, "en/market/");
        page.select("[data-chart] [data-chart-picture]").press();
        page.select("[data-chart] .chart-live svg").appears();
    });
}

/// What the reader is likely to want next does not wait for what few ever want.
#[test]
fn the_other_language_is_stored_after_the_readers_and_charts_come_last() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        stored(page, &host, "en/market/");
        let asked = host.asked();
        let places = |beginning: &str| -> Vec<usize> {
            let is_it = |(place, path): (usize, &String)| {
                path.trim_start_matches('/').starts_with(beginning).then_some(place)
            };
            asked.iter().enumerate().filter_map(is_it).collect()
        };
        let (own, other, charts) = (places("en/"), places("ja/"), places("charts/"));
        assert!(own.len() > 6 && other.len() > 6 && charts.len() > 6, "{asked:?}");
        // Some are asked for at once.
        assert!(own.iter().max() < other.iter().map(|place| place + 4).min().as_ref(), "{asked:?}");
        assert!(
            other.iter().max() < charts.iter().map(|place| place + 4).min().as_ref(),
            "{asked:?}"
        );
    });
}

#[test]
fn a_reader_who_saves_data_is_given_nothing_ahead() {
    let build = Build::new();
    build.change("service-worker.js", |worker| {
        let saving =
            "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
        [saving, worker].concat()
    });
    let host = Host::serve(build.folder(), "/");
    visit(Reader::PHONE, |page| {
        page.expect_message("saves data");
        page.open_app(&host.address("en/market/"));
        host.awaits("service-worker.js");
        given_up(page);
        assert_eq!(page.js("caches.keys().then((names) => names.length)"), 0);
        let asked = host.asked();
        assert!(!asked.iter().any(|path| path.contains("ja/")), "{asked:?}");
        assert!(!asked.iter().any(|path| path.contains("charts/")), "{asked:?}");
        opens(page, &host, "ja/programme/");
    });
}

#[test]
fn pages_come_from_the_store_and_embeds_from_the_server() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        stored(page, &host, "en/market/");
        host.asked();
        opens(page, &host, "en/programme/");
        opens(page, &host, "embed/en/projection/");
        host.awaits("embed/en/projection/");
        let asked = host.asked();
        assert!(!asked.iter().any(|path| path.contains("en/programme/")), "{asked:?}");
    });
}

#[test]
fn a_new_version_waits_until_the_reader_wants_it() {
    let build = Build::new();
    let host = Host::serve(build.folder(), "/");
    visit(Reader::PHONE, |page| {
        stored(page, &host, "en/market/");
        let old = page.select("main h1").text();
        page.part("notice-version").is_gone();
        build.next();
        page.reload();
        page.ready();
        page.part("notice-version").mentions(Notice::of(Lang::En).new_version).appears();
        page.is_accessible();
        page.can_be_read();
        page.select("main h1").says(&old);
        page.select("#later-version").tap();
        page.part("notice-version").is_gone();
        page.reload();
        page.select("main h1").says(&old);
        page.part("notice-version").appears();
        page.new_document(|| page.select("#load-version").tap());
        page.select("main h1").says(&format!("{old} (next)"));
        page.ready();
        page.part("notice-version").is_gone();
        let caches = page.js(
            "caches.keys().then((names) => names.filter((name) => name.startsWith('dtn:')).length)",
        );
        assert_eq!(caches, 1, "the old build is forgotten");
    });
}

#[test]
fn two_tabs_each_go_over_to_a_new_version_with_what_was_changed() {
    let build = Build::new();
    let host = Host::serve(build.folder(), "/");
    visit(Reader::DESKTOP, |page| {
        page.expect_message("dtn-watch shift");
        let first = page.tab();
        stored(page, &host, "en/programme/");
        let calculator = CalculatorDriver::at(page, Lang::En);
        calculator.step(Pillar::Expansion, 1);
        page.until("the draft is kept", "localStorage.getItem('dtn:draft') !== null");
        page.new_tab();
        page.open_app(&host.address("en/market/"));
        build.next();
        page.reload();
        page.part("notice-version").appears();
        page.new_document(|| page.select("#load-version").press());
        page.select("main h1").mentions("(next)");
        // The other tab goes on as it is, until its reader wants the new version too.
        page.switch_to(&first);
        page.part("notice-version").appears();
        calculator.step(Pillar::Negotiation, 1);
        calculator.agrees();
        page.new_document(|| page.select("#load-version").press());
        page.ready();
        // Its heading is the app's.
        page.select("script[src*='boot.next-']").until("is the new version's", "true");
        CalculatorDriver::resumed(page, Lang::En, &calculator.session.borrow()).agrees();
    });
}

#[test]
fn a_build_that_is_not_whole_changes_nothing() {
    let build = Build::new();
    let mut host = Host::serve(build.folder(), "/");
    visit(Reader::DESKTOP, |page| {
        page.expect_no_server();
        stored(page, &host, "en/market/");
        let old = page.select("main h1").text();
        build.next();
        host.fail("ja/programme");
        host.asked();
        page.reload();
        host.awaits("ja/programme");
        given_up(page);
        page.ready();
        page.part("notice-version").is_gone();
        host.stop();
        for address in ["en/market/", "ja/programme/"] {
            opens(page, &host, address);
        }
        opens(page, &host, "en/market/");
        page.select("main h1").says(&old);
    });
}
