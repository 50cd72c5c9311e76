//! The app cannot start, or stops: the page says so, and what was kept is there again.

use model::Pillar;
use report::Lang;
use tests::{Fault, Host, Page, Reader, visit};
use text::words::notice::Notice;

use crate::calculator_driver::{CalculatorDriver, address};

fn says_so(page: &Page, lang: Lang) {
    page.part("notice-stopped").mentions(Notice::of(lang).stopped).appears();
    page.is_accessible();
    page.can_be_read();
}

/// The app stops, and the page says so.
pub(crate) fn stops(page: &Page, lang: Lang) {
    // As a trap in the app arrives: from a handler of the page's own.
    page.js("setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); })");
    says_so(page, lang);
}

/// The reader loads the page again, as it offers.
pub(crate) fn loads_again(page: &Page) {
    page.new_document(|| page.select("#load-again").press());
    page.ready();
    page.part("notice-stopped").is_gone();
}

#[test]
fn a_page_whose_code_does_not_come_says_so() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        page.expect_message("500 (Internal Server Error)");
        page.expect_message("failed to fetch Wasm");
        for lang in Lang::ALL {
            host.fail(".wasm");
            page.go_early(&address(&host, lang));
            says_so(page, lang);
            host.repair();
            loads_again(page);
            CalculatorDriver::at(page, lang).agrees();
        }
    });
}

/// What says that the starter has not come can be seen.
const SAID: &str =
    "document.getElementById('app-missing').checkVisibility({visibilityProperty: true})";

/// Opens the programme page without a starter; time goes by quickly there.
fn says_that_nothing_starts(page: &Page, host: &Host, lang: Lang) {
    // Of no use without the starter.
    page.expect_message("was preloaded using link preload");
    // Who has the site stored has the starter too.
    page.without_worker();
    page.go_early(&address(host, lang));
    assert_eq!(page.js(SAID), false, "not before there was time for it");
    page.js("document.getAnimations().forEach((waiting) => waiting.updatePlaybackRate(20))");
    page.until("it is said", SAID);
    page.part("notice-missing").mentions(Notice::of(lang).app_missing);
    page.can_be_read();
    page.is_accessible();
}

#[test]
fn a_page_whose_starter_does_not_come_says_so_without_any_script() {
    let host = Host::start();
    let page_of_another = Fault::Page("<!DOCTYPE html><p>Welcome".to_owned());
    visit(Reader::PHONE, |page| {
        for message in ["500 (Internal Server Error)", "404 (Not Found)", "MIME type"] {
            page.expect_message(message);
        }
        let gone = Fault::SentOn("/gone.js".to_owned());
        for fault in [Fault::Broken, gone, page_of_another] {
            for lang in Lang::ALL {
                host.answer("assets/boot.", fault.clone());
                says_that_nothing_starts(page, &host, lang);
                host.repair();
                page.new_document(|| page.part("notice-missing").within("a").press());
                page.ready();
                assert_eq!(page.js(SAID), false);
                CalculatorDriver::at(page, lang).agrees();
            }
        }
    });
}

#[test]
fn who_wants_no_motion_is_told_too() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.expect_message("500 (Internal Server Error)");
        page.expect_message("MIME type");
        page.prefers(&[("prefers-reduced-motion", "reduce")]);
        host.fail("assets/boot.");
        says_that_nothing_starts(page, &host, Lang::En);
    });
}

#[test]
fn on_a_slow_line_nothing_is_said_before_its_time() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        page.before_scripts(&format!(
            "addEventListener('DOMContentLoaded', () => {{
                const look = () => {{ window.said ||= {SAID}; requestAnimationFrame(look); }};
                look();
            }})"
        ));
        host.hold("assets/boot.");
        page.go_early(&address(&host, Lang::Ja));
        page.js("new Promise((over) => setTimeout(over, 4000))");
        host.release();
        page.ready();
        assert_eq!(page.js("window.said"), false);
    });
}

#[test]
fn a_page_that_stops_says_so_and_goes_on_from_what_was_kept() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.expect_message("unreachable");
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        calculator.step(Pillar::Expansion, 1);
        page.until("the draft is kept", "localStorage.getItem('dtn:draft') !== null");
        stops(page, Lang::En);
        loads_again(page);
        CalculatorDriver::resumed(page, Lang::En, &calculator.session.borrow()).agrees();
    });
}
