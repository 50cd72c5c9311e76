//! Hosts that make it hard to store the site, and browsers that throw it away.

use std::time::Duration;

use model::Pillar;
use report::Lang;
use serde_json::json;
use tests::dist::Build;
use tests::{Fault, Host, Page, Reader, visit};
use xtask::hosts;

use crate::calculator_driver::CalculatorDriver;
use crate::offline::{given_up, opens, stored};

/// The site is stored, and there without its host.
fn is_stored(mut host: Host) {
    visit(Reader::DESKTOP, |page| {
        page.expect_no_server();
        stored(page, &host, "en/market/");
        host.stop();
        for address in ["ja/programme/", "en/market/"] {
            opens(page, &host, address);
        }
    });
}

#[test]
fn a_host_that_forbids_to_keep_anything() {
    is_stored(Host::start().with_header("Cache-Control", "no-store"));
}

#[test]
fn a_host_whose_answers_are_never_the_same() {
    is_stored(Host::start().with_header("Vary", "*"));
}

#[test]
fn a_slow_host_with_one_connection_at_a_time() {
    is_stored(Host::start().slow(Duration::from_millis(40)));
}

#[test]
fn a_host_that_shows_its_page_for_unknown_addresses_only_as_such() {
    let host = Host::start();
    host.answer("404.html", Fault::Missing);
    is_stored(host);
}

#[test]
fn a_host_that_does_not_know_wasm() {
    let host = Host::start();
    host.answer(".wasm", Fault::Untyped);
    visit(Reader::PHONE, |page| {
        page.expect_message("does not serve Wasm with `application/wasm` MIME type");
        let calculator = CalculatorDriver::open(page, &host, Lang::Ja);
        calculator.step(Pillar::Expansion, 1);
        calculator.agrees();
    });
}

#[test]
fn a_connection_that_breaks_off_is_gone_on_from() {
    let mut host = Host::start();
    visit(Reader::PHONE, |page| {
        page.expect_message("integrity");
        page.expect_no_server();
        host.answer("ja/rules/", Fault::Cut);
        page.open_app(&host.address("ja/market/"));
        host.awaits("ja/rules/");
        given_up(page);
        host.repair();
        host.asked();
        stored(page, &host, "ja/market/");
        let asked = host.asked();
        assert!(asked.iter().any(|path| path.contains("ja/rules/")), "{asked:?}");
        assert!(!asked.iter().any(|path| path.contains("ja/about/")), "loaded twice: {asked:?}");
        host.stop();
        opens(page, &host, "ja/rules/");
    });
}

#[test]
fn what_the_browser_threw_away_is_stored_again() {
    let mut host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.expect_no_server();
        stored(page, &host, "en/market/");
        page.js(
            "caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))",
        );
        opens(page, &host, "en/programme/");
        page.until("it is stored again", WHOLE);
        host.stop();
        for address in ["ja/rules/", "en/market/"] {
            opens(page, &host, address);
        }
    });
}

/// The store is whole, as seen from a page of a language.
const WHOLE: &str =
    "caches.match('../../service-worker.js?whole').then((whole) => whole !== undefined)";

#[test]
fn a_new_storing_that_breaks_off_is_gone_on_from_with_a_page_that_is_there_already() {
    let mut host = Host::start();
    visit(Reader::PHONE, |page| {
        page.expect_message("integrity");
        page.expect_message("ERR_CONNECTION_REFUSED");
        stored(page, &host, "en/market/");
        page.js(
            "caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))",
        );
        host.answer("data/", Fault::Cut);
        host.asked();
        opens(page, &host, "en/programme/");
        // The last of all: the page itself is stored again by then.
        host.awaits("data/");
        page.until(
            "the page is there",
            "caches.match(location.href).then((kept) => kept !== undefined)",
        );
        page.js("new Promise((over) => setTimeout(over, 500))");
        assert_eq!(page.js(WHOLE), false);
        host.repair();
        opens(page, &host, "en/programme/");
        page.until("it is stored again", WHOLE);
        host.stop();
        opens(page, &host, "ja/rules/");
    });
}

/// How much the browser may keep for the site, in bytes; all that it wants without a number.
fn room(page: &Page, host: &Host, bytes: Option<u32>) {
    let origin = host.address("");
    let mut room = json!({"origin": origin.trim_end_matches('/')});
    if let Some(bytes) = bytes {
        room["quotaSize"] = bytes.into();
    }
    page.command("Storage.overrideQuotaForOrigin", &room);
}

#[test]
fn a_disk_that_is_full_takes_nothing_from_a_first_reader() {
    let mut host = Host::start();
    visit(Reader::PHONE, |page| {
        page.expect_message("uota");
        page.expect_message("ERR_CONNECTION_REFUSED");
        room(page, &host, Some(100_000));
        page.open_app(&host.address("en/programme/"));
        let calculator = CalculatorDriver::at(page, Lang::En);
        calculator.step(Pillar::Expansion, 1);
        page.until("the draft is kept", "localStorage.getItem('dtn:draft') !== null");
        host.awaits("service-worker.js");
        given_up(page);
        opens(page, &host, "en/market/");
        room(page, &host, None);
        stored(page, &host, "en/programme/");
        CalculatorDriver::resumed(page, Lang::En, &calculator.session.borrow()).agrees();
        host.stop();
        opens(page, &host, "ja/programme/");
        CalculatorDriver::resumed(page, Lang::Ja, &calculator.session.borrow()).agrees();
    });
}

#[test]
fn a_disk_that_is_full_leaves_a_returning_reader_the_version_before() {
    let build = Build::new();
    let mut host = Host::serve(build.folder(), "/");
    visit(Reader::DESKTOP, |page| {
        page.expect_message("uota");
        page.expect_message("ERR_CONNECTION_REFUSED");
        stored(page, &host, "en/market/");
        let old = page.select("main h1").text();
        build.next();
        room(page, &host, Some(100_000));
        host.asked();
        page.reload();
        host.awaits("service-worker.js");
        page.ready();
        given_up(page);
        page.part("notice-version").is_gone();
        host.stop();
        opens(page, &host, "ja/programme/");
        opens(page, &host, "en/market/");
        page.select("main h1").says(&old);
    });
}

#[test]
fn a_host_that_sends_the_headers_of_the_ready_files() {
    let headers = hosts::headers("ja/market/").into_iter();
    let sent = headers.filter(|(name, _)| *name != "Cache-Control");
    is_stored(
        sent.fold(Host::start().cached(), |host, (name, value)| host.with_header(name, value)),
    );
}
