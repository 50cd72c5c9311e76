//! The app comes late, in the middle of what the reader is doing, and disturbs nothing.

use model::Pillar;
use report::Lang;
use scenario::Edit;
use tests::key::Key;
use tests::{Host, Page, Reader, visit};

use crate::calculator_driver::{CalculatorDriver, STEP, address};

/// The app's code, without which nothing answers yet.
const APP: &str = ".wasm";

/// Opens the calculator while its code is held back.
fn early<'page>(page: &'page Page, host: &Host, lang: Lang) -> CalculatorDriver<'page> {
    host.hold(APP);
    page.go_early(&address(host, lang));
    page.part("calculator").appears();
    assert_eq!(page.js("document.documentElement.dataset.ready === undefined"), true);
    CalculatorDriver::at(page, lang)
}

fn typing_is_kept(reader: Reader) {
    let host = Host::start();
    visit(reader, |page| {
        let calculator = early(page, &host, Lang::Ja);
        let settings = page.select("#total-settings");
        settings.within("> summary").press();
        settings.until("is open", "element.open");
        let field = calculator.control("amount", Pillar::Cooperation);
        field.write("1234");
        page.key(Key::LEFT);
        page.key(Key::LEFT);
        let scrolled = page.js("scrollY");
        host.release();
        page.ready();
        field.holds("1234").is_focused();
        assert_eq!(
            field.of("[element.selectionStart, element.selectionEnd]"),
            serde_json::json!([2, 2])
        );
        settings.until("is still open", "element.open");
        assert_eq!(page.js("scrollY"), scrolled);
        // What follows goes where the reader was.
        page.write("0");
        field.holds("12034");
    });
}

#[test]
fn typing_on_a_laptop_goes_on_when_the_app_comes_late() {
    typing_is_kept(Reader::DESKTOP);
}

#[test]
fn typing_on_a_phone_goes_on_when_the_app_comes_late() {
    typing_is_kept(Reader::PHONE);
}

#[test]
fn the_page_stays_where_it_was_scrolled_when_the_app_comes_late() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        early(page, &host, Lang::En);
        page.swipe_up(200.0, 600.0, 400.0);
        page.until("scrolled", "scrollY > 200 || scrollY");
        // A flick rolls on for a while.
        page.stop_scrolling();
        let scrolled = page.js("scrollY");
        host.release();
        page.ready();
        assert_eq!(page.js("scrollY"), scrolled);
    });
}

#[test]
fn buttons_that_were_pressed_too_early_act_when_the_app_is_there() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let calculator = early(page, &host, Lang::Ja);
        calculator.step(Pillar::Expansion, 1);
        calculator.step(Pillar::Cooperation, -1);
        host.release();
        page.ready();
        calculator.agrees();
    });
}

#[test]
fn a_box_that_was_ticked_too_early_is_acted_upon() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = early(page, &host, Lang::En);
        page.part("change-total").click();
        page.part("keep-total").click();
        host.release();
        page.ready();
        page.part("keep-total").until("is off", "!element.checked");
        calculator.edit(Edit::Balance(scenario::Balance::Free));
        calculator.step(Pillar::Expansion, 1);
        calculator.agrees();
    });
}

#[test]
fn a_composition_goes_on_when_the_app_comes_late() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let calculator = early(page, &host, Lang::Ja);
        let field = calculator.control("amount", Pillar::Expansion);
        field.press();
        page.key(Key::SELECT_ALL);
        page.compose("１");
        host.release();
        page.ready();
        field.holds("１").is_focused();
        page.compose("１２");
        field.holds("１２").is_focused();
        page.insert("１２");
        page.key(Key::ENTER);
        let yearly_million = scenario::amount::parse(Lang::Ja, "１２").unwrap();
        calculator.edit(Edit::Set { pillar: Pillar::Expansion, yearly_million });
        calculator.agrees();
    });
}

#[test]
fn a_button_that_is_held_down_when_the_app_comes_acts_once() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = early(page, &host, Lang::En);
        let place = calculator.control("step-up", Pillar::Expansion).bounds();
        let (x, y) = (place.left + place.width / 2.0, place.top + place.height / 2.0);
        page.mouse("mouseMoved", x, y, 0);
        page.mouse("mousePressed", x, y, 0);
        host.release();
        page.ready();
        page.mouse("mouseReleased", x, y, 0);
        calculator.edit(Edit::Step { pillar: Pillar::Expansion, by_million: STEP });
        calculator.agrees();
    });
}

#[test]
fn a_slider_that_was_moved_too_early_is_acted_upon() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = early(page, &host, Lang::Ja);
        let slider = calculator.control("slider", Pillar::Expansion);
        page.tab_to(&slider);
        page.key(Key::HOME);
        slider.holds("0");
        host.release();
        page.ready();
        calculator.edit(Edit::Set { pillar: Pillar::Expansion, yearly_million: 0 });
        slider.holds("0").is_focused();
        calculator.agrees();
    });
}
