//! The app comes late, in the middle of what the reader is doing, and disturbs nothing.

use model::Pillar;
use report::Lang;
use scenario::Edit;
use scenario::draft::KEY;
use scenario::link::{self, FRAGMENT};
use tests::key::Key;
use tests::{Gesture, Host, Page, Reader, visit};
use text::words::library::Library;

use crate::calculator::TRANSLATE;
use crate::calculator_driver::{CalculatorDriver, STEP, address};
use crate::draft::of_another_tab;
use crate::library_driver::{LibraryDriver, everyone, named, saved, with_name};
use crate::link::{calculator_with, theirs};

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
        page.mouse(Gesture::Move(x, y), 0);
        page.mouse(Gesture::Down(x, y), 0);
        host.release();
        page.ready();
        page.mouse(Gesture::Up(x, y), 0);
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

/// Lets the app come, later than a shift would count as the reader's own doing.
fn let_go(page: &Page, host: &Host) {
    page.js("new Promise((over) => setTimeout(over, 600))");
    host.release();
    page.ready();
}

/// Opens the calculator where a browser holds `texts`, while its code is held back.
fn early_with<'page>(
    page: &'page Page,
    host: &Host,
    lang: Lang,
    texts: &[(String, String)],
) -> LibraryDriver<'page> {
    // The browser asks for an icon of what is no page.
    page.expect_message("favicon.ico");
    page.go(&host.address("icon.svg"));
    let library = LibraryDriver { page, lang };
    library.put(&texts.iter().cloned().collect());
    early(page, host, lang);
    library
}

#[test]
fn a_draft_is_there_when_the_app_comes_late_and_typing_goes_on() {
    everyone(|page, host, lang| {
        // The draft's sentences are longer here and shorter there: by a line, below 0.01.
        page.expect_message("dtn-watch shift");
        let (session, draft) = of_another_tab();
        early_with(page, host, lang, &[(KEY.to_owned(), draft.clone())]);
        let calculator = CalculatorDriver::resumed(page, lang, &session);
        let field = calculator.control("amount", Pillar::Cooperation);
        field.write("1");
        let_go(page, host);
        field.holds("1").is_focused();
        assert_eq!(page.js(&format!("localStorage.getItem({KEY:?})")), draft);
        page.write("2");
        page.key(Key::ENTER);
        let yearly_million = scenario::amount::parse(lang, "12").unwrap();
        calculator.edit(Edit::Set { pillar: Pillar::Cooperation, yearly_million });
        calculator.agrees();
    });
}

#[test]
fn a_link_is_opened_when_the_app_comes_late_and_typing_goes_on() {
    everyone(|page, host, lang| {
        // What the link came to is said above the question, which moves down for it: below 0.05.
        page.expect_message("dtn-watch shift");
        let scenario = theirs("Their plan");
        host.hold(APP);
        page.go_early(&[&address(host, lang), FRAGMENT, &link::write(&scenario)].concat());
        let calculator = calculator_with(page, lang, scenario);
        let field = calculator.control("amount", Pillar::Cooperation);
        field.write("12");
        let_go(page, host);
        field.holds("12").is_focused();
        page.part("link-result").says(&with_name(Library::of(lang).from_link, "Their plan"));
        page.key(Key::ESCAPE);
        calculator.agrees();
    });
}

#[test]
fn a_translated_page_says_the_readers_numbers_when_the_app_comes_late() {
    everyone(|page, host, lang| {
        let (session, draft) = of_another_tab();
        let mut texts: Vec<_> = saved(&[named("A"), named("B")]).into_iter().collect();
        texts.push((KEY.to_owned(), draft));
        let library = early_with(page, host, lang, &texts);
        assert!(page.js(TRANSLATE).as_u64() > Some(50));
        let_go(page, host);
        CalculatorDriver::resumed(page, lang, &session).agrees();
        library.lists(&["B", "A"]);
        assert!(page.js(TRANSLATE).as_u64() > Some(50));
        library.row("A", "delete");
        library.says(&with_name(library.words().deleted, "A"));
        library.lists(&["B"]);
    });
}

#[test]
fn what_is_read_stays_when_the_list_of_what_is_saved_comes_late() {
    everyone(|page, host, lang| {
        let texts: Vec<_> = saved(&[named("A"), named("B")]).into_iter().collect();
        let library = early_with(page, host, lang, &texts);
        // As many rows as are saved push down what stands below them, and nothing above.
        page.expect_message("dtn-watch shift");
        page.js("document.querySelector('[data-root=library]').scrollIntoView({block: 'end'})");
        page.stop_scrolling();
        let scrolled = page.js("scrollY");
        let_go(page, host);
        library.lists(&["B", "A"]);
        page.rest();
        assert_eq!(page.js("scrollY"), scrolled);
    });
}
