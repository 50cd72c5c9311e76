//! Back, forward and links to pages that do not come: one load at most, never another page under
//! the address, and the way on from there stays open.

use std::thread;
use std::time::Duration;

use report::Lang;
use serde_json::{Value, json};
use tests::dist::Build;
use tests::{Fault, Host, Page, Reader, dist, visit};

use crate::navigate::{MARK, SAME, is_at, page_address};
use crate::stopped::stops;

const PLACE: &str = "#projection";

/// The reader has come from a place on one page to another, without the worker.
fn came_from_a_place(page: &Page, host: &Host, lang: Lang) {
    page.without_worker();
    page.open_app(&(page_address(host, lang, "market") + PLACE));
    stored_or_refused(page);
    page.js(MARK);
    page.part("nav-programme").click();
    is_at(page, host, lang, "programme");
    host.asked();
}

/// The worker asks for every page too, and must not be taken for the reader.
pub(crate) fn stored_or_refused(page: &Page) {
    page.until(
        "the worker has stored the site",
        "navigator.serviceWorker.getRegistration().then((worker) => worker?.active?.state === 'activated')",
    );
}

/// How often a page has been asked for since the last time, once all is quiet.
fn asked_for(host: &Host, part: &str) -> usize {
    thread::sleep(Duration::from_millis(1_500));
    host.asked().iter().filter(|path| path.contains(part)).count()
}

/// Back to a page that the host answers so: once by the app and once by the browser, and then the
/// answer is on screen, under its address, with a way forward and back.
fn back_to(fault: &Fault, lang: Lang, on_screen: &str) {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.expect_message("500 (Internal Server Error)");
        page.expect_message("ERR_CONTENT_LENGTH_MISMATCH");
        page.expect_message("favicon.ico");
        came_from_a_place(page, &host, lang);
        host.answer("market/", fault.clone());
        page.back();
        page.until("what the host says", &format!("!window.sameDocument && ({on_screen})"));
        assert_eq!(asked_for(&host, "market/"), 2, "{fault:?}");
        assert_ne!(page.js("document.documentElement.dataset.page"), "programme");
        page.until("what the host says, still", on_screen);
        host.repair();
        page.forward();
        is_at(page, &host, lang, "programme");
        page.ready();
        page.back();
        page.until("back", "location.pathname.endsWith('/market/')");
        page.reload();
        page.ready();
        is_at(page, &host, lang, "market");
        assert!(page.place().ends_with(&format!("/market/{PLACE}")), "{}", page.place());
    });
}

#[test]
fn back_to_a_page_that_the_host_cannot_give() {
    let at_market =
        "location.pathname.endsWith('/market/') && document.querySelector('h1') === null";
    back_to(&Fault::Broken, Lang::Ja, at_market);
}

#[test]
fn back_to_a_page_that_is_cut_off() {
    back_to(&Fault::Cut, Lang::En, "document.documentElement.dataset.page === 'market'");
}

#[test]
fn back_to_a_page_that_is_someone_elses() {
    let html = "<!DOCTYPE html><title>Sign in</title><h1>Sign in</h1>".to_owned();
    back_to(&Fault::Page(html), Lang::En, "document.querySelector('h1')?.innerText === 'Sign in'");
}

#[test]
fn back_to_an_address_that_has_moved_shows_it_under_its_own() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        came_from_a_place(page, &host, Lang::En);
        host.answer("en/market/", Fault::SentOn("/en/rules/".to_owned()));
        page.new_document(|| page.back());
        page.ready();
        page.select("html").has("data-page", "rules");
        assert!(page.place().contains("/en/rules/"), "{}", page.place());
        assert_eq!(asked_for(&host, "en/market/"), 2);
    });
}

#[test]
fn back_to_a_page_of_a_new_build_loads_it_once() {
    let build = Build::new();
    let host = Host::serve(build.folder(), "/");
    visit(Reader::DESKTOP, |page| {
        came_from_a_place(page, &host, Lang::Ja);
        build.next();
        page.new_document(|| page.back());
        page.ready();
        is_at(page, &host, Lang::Ja, "market");
        page.select("main h1").mentions("(next)");
        page.until("at its place", "scrollY > 100 || scrollY");
        assert!(page.place().ends_with(&format!("/market/{PLACE}")), "{}", page.place());
        assert_eq!(asked_for(&host, "ja/market/"), 2);
        // The browser may still have the old document, which answers as before.
        page.forward();
        is_at(page, &host, Lang::Ja, "programme");
        page.part("nav-market").click();
        page.select("main h1").mentions("(next)");
        is_at(page, &host, Lang::Ja, "market");
    });
}

#[test]
fn a_build_that_only_looks_different_is_another_build() {
    let build = Build::new();
    let host = Host::serve(build.folder(), "/");
    visit(Reader::DESKTOP, |page| {
        came_from_a_place(page, &host, Lang::Ja);
        page.expect_message("404 (Not Found)");
        page.expect_message("MIME type");
        page.expect_message("dtn-watch shift");
        build.change("ja/market/index.html", |html| html.replace("/style.", "/style.next-"));
        page.new_document(|| page.back());
    });
}

#[test]
fn back_without_a_network_is_the_browsers_own_page_and_forward_leads_on() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.expect_message("ERR_INTERNET_DISCONNECTED");
        came_from_a_place(page, &host, Lang::En);
        offline(page, true);
        page.back();
        page.until("the browser says so", "location.href === 'chrome-error://chromewebdata/'");
        assert_eq!(asked_for(&host, "market"), 0);
        offline(page, false);
        page.forward();
        is_at(page, &host, Lang::En, "programme");
        page.ready();
    });
}

fn offline(page: &Page, offline: bool) {
    let network =
        json!({"offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1});
    page.command("Network.enable", &json!({}));
    page.command("Network.emulateNetworkConditions", &network);
}

#[test]
fn a_page_that_takes_too_long_is_left_to_the_browser() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        came_from_a_place(page, &host, Lang::En);
        host.hold("en/market/");
        page.back();
        thread::sleep(Duration::from_secs(11));
        host.release();
        page.until("another document", "!window.sameDocument");
        page.ready();
        is_at(page, &host, Lang::En, "market");
        assert_eq!(asked_for(&host, "en/market/"), 2);
    });
}

#[test]
fn forward_before_the_page_has_come_stays_where_the_reader_is() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        came_from_a_place(page, &host, Lang::En);
        host.hold("en/market/");
        page.back();
        host.awaits("en/market/");
        page.forward();
        page.until("forward again", "location.pathname.endsWith('/programme/')");
        host.release();
        came_late(page);
        is_at(page, &host, Lang::En, "programme");
        // As fast as the browser follows: a step that is asked for while another is under way
        // may take that one's place, so that nobody could say where the reader has come to.
        for _ in 0..3 {
            page.back();
            page.until("the address before", "location.pathname.endsWith('/market/')");
            page.forward();
            page.until("the address after", "location.pathname.endsWith('/programme/')");
        }
        page.back();
        is_at(page, &host, Lang::En, "market");
        page.rest();
        is_at(page, &host, Lang::En, "market");
        assert_eq!(page.js(SAME), true);
    });
}

/// The held market page has come, and whatever follows from it has happened.
fn came_late(page: &Page) {
    page.until(
        "the page has come",
        "performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/market/')
            && entry.responseEnd > 0).length > 0",
    );
    page.rest();
    page.rest();
}

#[test]
fn a_move_on_the_page_is_newer_than_a_page_that_is_under_way() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.without_worker();
        page.open_app(&page_address(&host, Lang::En, "programme"));
        stored_or_refused(page);
        page.js(MARK);
        host.asked();
        host.hold("en/market/");
        page.part("nav-market").click();
        host.awaits("en/market/");
        page.js("location.hash = '#main'");
        host.release();
        came_late(page);
        is_at(page, &host, Lang::En, "programme");
        assert_eq!(page.js(SAME), true);
    });
}

#[test]
fn a_link_is_the_screens_while_the_page_of_the_address_is_under_way() {
    let host = Host::serve(&dist::folder(), "/a/b/");
    visit(Reader::DESKTOP, |page| {
        page.without_worker();
        page.open_app(&host.address("ja/"));
        stored_or_refused(page);
        page.js(MARK);
        page.part("nav-market").click();
        is_at(page, &host, Lang::Ja, "market");
        host.asked();
        host.hold("ja/");
        page.back();
        host.awaits("ja/");
        // From the address that is there already, its "../../en/market/" would lead elsewhere.
        page.part("language-switch").within("[hreflang=en]").click();
        is_at(page, &host, Lang::En, "market");
        host.release();
        page.rest();
        is_at(page, &host, Lang::En, "market");
        assert_eq!(page.js(SAME), true);
    });
}

#[test]
fn a_newer_link_wins_over_a_load_that_has_begun() {
    // Slow, so that what is held is held in time.
    let host = Host::start().slow(Duration::from_millis(50));
    visit(Reader::DESKTOP, |page| {
        page.expect_message("500 (Internal Server Error)");
        page.without_worker();
        page.open_app(&page_address(&host, Lang::En, "market"));
        stored_or_refused(page);
        host.asked();
        // The browser answers no question while it waits for a document.
        page.js(
            "setTimeout(() => document.querySelector('[data-testid=language-switch] [hreflang=ja], \
             #language-switch [hreflang=ja]').click(), 2_000)",
        );
        host.fail_once("en/programme/");
        page.part("nav-programme").click();
        host.awaits("en/programme/");
        host.hold("en/programme/");
        thread::sleep(Duration::from_millis(2_500));
        is_at(page, &host, Lang::Ja, "market");
        host.release();
        thread::sleep(Duration::from_millis(500));
        is_at(page, &host, Lang::Ja, "market");
    });
}

#[test]
fn a_document_that_the_browser_has_kept_shows_the_page_of_its_address() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.expect_message("500 (Internal Server Error)");
        // The browser asks for an icon of a page that is not ours.
        page.expect_message("favicon.ico");
        came_from_a_place(page, &host, Lang::En);
        host.hold("en/market/");
        page.back();
        host.awaits("en/market/");
        host.fail("en/rules/");
        page.part("nav-rules").click();
        page.until("the host's page", "!window.sameDocument && document.body.innerText === '500'");
        host.release();
        page.back();
        page.until("it is the document that was kept", SAME);
        is_at(page, &host, Lang::En, "market");
        page.part("nav-programme").click();
        is_at(page, &host, Lang::En, "programme");
        assert_eq!(page.js(SAME), true, "links swap pages again");
    });
}

#[test]
fn back_from_a_page_that_has_stopped_loads_the_page_before() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.expect_message("unreachable");
        came_from_a_place(page, &host, Lang::En);
        stops(page, Lang::En);
        page.new_document(|| page.back());
        page.ready();
        is_at(page, &host, Lang::En, "market");
        page.part("notice-stopped").is_gone();
        stops(page, Lang::En);
        page.new_document(|| page.part("nav-programme").click());
        page.ready();
        is_at(page, &host, Lang::En, "programme");
    });
}

#[test]
fn back_from_a_page_whose_app_does_not_come_loads_the_page_before() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.expect_message("500 (Internal Server Error)");
        page.expect_message("failed to fetch Wasm");
        came_from_a_place(page, &host, Lang::Ja);
        host.fail(".wasm");
        page.reload();
        page.part("notice-stopped").appears();
        host.repair();
        page.new_document(|| page.back());
        page.ready();
        is_at(page, &host, Lang::Ja, "market");
    });
}

#[test]
fn back_before_the_app_has_come_loads_the_page_before() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.expect_message("was preloaded using link preload");
        came_from_a_place(page, &host, Lang::En);
        host.hold(".wasm");
        page.command("Page.reload", &json!({"ignoreCache": true}));
        page.until(
            "the starter is there",
            "!window.sameDocument && performance.getEntriesByType('resource')
                .some((entry) => entry.name.includes('/boot.') && entry.responseEnd > 0)",
        );
        host.awaits(".wasm");
        thread::sleep(Duration::from_millis(500));
        assert_eq!(page.js("document.documentElement.dataset.ready"), Value::Null);
        page.back();
        page.until("the page before", "document.documentElement.dataset.page === 'market'");
        host.release();
        page.ready();
        is_at(page, &host, Lang::En, "market");
    });
}
