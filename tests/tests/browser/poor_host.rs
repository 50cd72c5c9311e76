//! Hosts that make it hard to store the site, and browsers that throw it away.

use std::time::Duration;

use model::Pillar;
use report::Lang;
use tests::{Fault, Host, Reader, visit};

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
        page.ready();
        page.until(
            "it is stored again",
            "caches.match('../../service-worker.js?whole').then((whole) => whole !== undefined)",
        );
        host.stop();
        for address in ["ja/rules/", "en/market/"] {
            opens(page, &host, address);
            page.ready();
        }
    });
}
