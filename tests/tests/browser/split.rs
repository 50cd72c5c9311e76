//! The app comes in several files: each page loads what it needs, and nothing is lost between them.

use model::Pillar;
use report::Lang;
use serde_json::Value;
use tests::{Host, Page, Reader, visit};
use text::words::notice::Notice;

use crate::calculator_driver::{CalculatorDriver, address};
use crate::library_driver::{LibraryDriver, everyone};
use crate::navigate::{SAME, is_at, open};
use crate::stopped::loads_again;

const APP: &str = "assets/app.";
const CALCULATOR: &str = "assets/calculator.";
const LIBRARY: &str = "assets/library.";

/// Opens the programme's page while a file does not come, and waits until the calculator answers.
fn without_library<'page>(page: &'page Page, host: &Host, lang: Lang) -> CalculatorDriver<'page> {
    page.without_worker();
    page.go_early(&address(host, lang));
    page.select("[data-root=calculator]").until("answers", "element.matches('[data-answers]')");
    CalculatorDriver::at(page, lang)
}

/// What a browser says of a file that does not come.
fn fails(page: &Page) {
    page.expect_message("500 (Internal Server Error)");
    page.expect_message("CompileError");
    page.expect_message("failed to load split module");
}

#[test]
fn a_page_that_is_read_loads_nothing_of_the_calculator() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        open(page, &host, Lang::Ja, "market");
        page.rest();
        let asked = host.asked();
        let wasm: Vec<_> = asked.iter().filter(|path| path.ends_with(".wasm")).collect();
        assert!(matches!(&wasm[..], [one] if one.contains(APP)), "{wasm:?}");
    });
}

#[test]
fn the_calculator_answers_before_the_library() {
    everyone(|page, host, lang| {
        host.hold(LIBRARY);
        let calculator = without_library(page, host, lang);
        calculator.step(Pillar::Expansion, 1);
        calculator.agrees();
        assert_eq!(page.js("document.documentElement.dataset.ready"), Value::Null);
        host.release();
        page.ready();
        let library = LibraryDriver { page, lang };
        library.save("A");
        library.lists(&["A"]);
        calculator.agrees();
    });
}

#[test]
fn a_library_that_does_not_come_is_told_of() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        fails(page);
        host.fail(LIBRARY);
        without_library(page, &host, Lang::En);
        page.part("notice-stopped").mentions(Notice::of(Lang::En).stopped).appears();
        host.repair();
        loads_again(page);
        CalculatorDriver::at(page, Lang::En).agrees();
    });
}

#[test]
fn a_link_to_the_calculator_shows_it_once_it_can_answer() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.without_worker();
        open(page, &host, Lang::Ja, "market");
        host.hold(CALCULATOR);
        page.part("nav-programme").click();
        host.awaits(CALCULATOR);
        page.select("html").has("data-page", "market");
        host.release();
        is_at(page, &host, Lang::Ja, "programme");
        assert_eq!(page.js(SAME), true, "the document has been loaded again");
        let calculator = CalculatorDriver::at(page, Lang::Ja);
        calculator.step(Pillar::Expansion, 1);
        calculator.agrees();
        assert_eq!(page.select("[data-root]:not([data-answers])").count(), 0);
    });
}

#[test]
fn a_link_to_a_calculator_that_does_not_come_loads_the_document() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        fails(page);
        // It would be the first to ask for the file.
        page.without_worker();
        open(page, &host, Lang::En, "market");
        host.fail(CALCULATOR);
        page.new_document(|| page.part("nav-programme").click());
        page.part("notice-stopped").mentions(Notice::of(Lang::En).stopped).appears();
        host.repair();
        loads_again(page);
        is_at(page, &host, Lang::En, "programme");
        let calculator = CalculatorDriver::at(page, Lang::En);
        calculator.step(Pillar::Expansion, 1);
        calculator.agrees();
    });
}
