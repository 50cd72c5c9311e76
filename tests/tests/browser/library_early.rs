//! What was typed before the app came counts once it answers.

use model::{ChoiceId, Pillar};
use report::Lang;
use scenario::{AssumptionId, Edit, amount};
use tests::key::Key;
use tests::{Host, Page};

use crate::calculator_driver::{CalculatorDriver, address};
use crate::library_driver::{LibraryDriver, everyone, with_name};

const RATE: AssumptionId = AssumptionId::Choice(ChoiceId::ExchangeRate);

/// Opens the calculator while the app is held back.
fn early<'page>(page: &'page Page, host: &Host, lang: Lang) -> CalculatorDriver<'page> {
    page.expect_message("dtn-watch shift");
    host.hold(".wasm");
    page.go_early(&address(host, lang));
    page.part("calculator").appears();
    CalculatorDriver::at(page, lang)
}

fn answers(page: &Page, host: &Host) {
    assert_eq!(page.js("document.documentElement.dataset.ready === undefined"), true);
    host.release();
    page.ready();
}

fn set(lang: Lang, pillar: Pillar, typed: &str) -> Edit {
    Edit::Set { pillar, yearly_million: amount::parse(lang, typed).unwrap() }
}

#[test]
fn amounts_and_assumptions_that_were_typed_and_left_count() {
    everyone(|page, host, lang| {
        let calculator = early(page, host, lang);
        page.open_everything();
        calculator.control("amount", Pillar::Cooperation).write("12");
        page.key(Key::TAB);
        let rate = page.part(&format!("assume-{}", RATE.id()));
        rate.write("120");
        page.key(Key::TAB);
        answers(page, host);
        calculator.edit(set(lang, Pillar::Cooperation, "12"));
        calculator.edit(Edit::Assume { id: RATE, value: 120.0 });
        rate.holds(&RATE.written(lang, 120.0));
        calculator.agrees();
        // Nor is it written over by what comes after.
        calculator.step(Pillar::Expansion, 1);
        calculator.agrees();
    });
}

#[test]
fn enter_that_was_pressed_too_early_takes_what_stood_there() {
    everyone(|page, host, lang| {
        let calculator = early(page, host, lang);
        let field = calculator.control("amount", Pillar::Expansion);
        field.enter("15");
        answers(page, host);
        calculator.edit(set(lang, Pillar::Expansion, "15"));
        field.is_focused();
        calculator.agrees();
    });
}

#[test]
fn what_is_still_being_typed_is_not_written_over_by_presses_that_came_before() {
    everyone(|page, host, lang| {
        let calculator = early(page, host, lang);
        calculator.step(Pillar::Expansion, 1);
        // It gives what the other one gets.
        let donor = calculator.session.borrow().donor(Pillar::Expansion);
        let field = calculator.control("amount", donor);
        field.write("1");
        answers(page, host);
        field.holds("1").is_focused();
        page.write("2");
        page.key(Key::ENTER);
        calculator.edit(set(lang, donor, "12"));
        calculator.agrees();
    });
}

#[test]
fn a_name_and_a_note_that_stand_in_their_fields_before_the_app_comes_count() {
    everyone(|page, host, lang| {
        // It would bring the app from its store, however long the host holds it back.
        page.without_worker();
        let library = LibraryDriver::open(page, host, lang);
        library.save("A");
        library.part("scenario-note").write("old");
        page.until(
            "the draft is kept",
            "(localStorage.getItem('dtn:draft') ?? '').includes('old')",
        );
        host.hold(".wasm");
        page.expect_message("dtn-watch shift");
        page.go_early(&address(host, lang));
        // As a browser does that fills fields in before the page answers.
        library.part("scenario-name").of("element.value = 'B'");
        answers(page, host);
        library.part("scenario-name").holds("B");
        library.part("scenario-note").holds("old");
        library.state_is(&with_name(library.words().unsaved, "A"));
        library.part("save").press();
        library.says(&with_name(library.words().saved, "B"));
        library.lists(&["B"]);
    });
}
