//! The app cannot start, or stops: the page says so, and what was kept is there again.

use model::Pillar;
use report::Lang;
use tests::{Host, Page, Reader, visit};
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
