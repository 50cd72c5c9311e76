//! What a reader has typed, set or saved stays, whatever comes next.

use model::Pillar;
use scenario::draft::KEY;
use scenario::{AssumptionId, Balance, Edit, Scenario, amount};
use tests::key::Key;
use text::words::notice::Notice;

use crate::calculator_driver::{CalculatorDriver, address};
use crate::library_driver::{LibraryDriver, everyone, named, saved, with_count, with_name};
use crate::library_files::choose_text;
use crate::link::{paste, theirs};

const PILLAR: Pillar = Pillar::Negotiation;

/// Gives one year another amount than the others have.
fn make_uneven(calculator: &CalculatorDriver) {
    let (page, lang) = (calculator.page, calculator.lang);
    page.expect_message("dtn-watch shift");
    page.open_everything();
    page.part("keep-total").press();
    calculator.edit(Edit::Balance(Balance::Free));
    page.part("year-negotiation-1").enter("20");
    let million = amount::parse(lang, "20").unwrap();
    let year = *calculator.session.borrow().scenario().years().start();
    calculator.edit(Edit::SetYear { pillar: PILLAR, year, million });
    calculator.agrees();
}

#[test]
fn enter_in_a_field_that_nobody_changed_changes_nothing() {
    everyone(|page, host, lang| {
        let calculator = CalculatorDriver::open(page, host, lang);
        make_uneven(&calculator);
        let field = calculator.control("amount", PILLAR);
        let mean = field.value();
        field.press();
        page.key(Key::ENTER);
        page.rest();
        field.holds(&mean).is_focused();
        calculator.agrees();
    });
}

#[test]
fn an_amount_that_is_typed_and_not_left_survives_a_reload() {
    everyone(|page, host, lang| {
        page.expect_message("dtn-watch shift");
        let calculator = CalculatorDriver::open(page, host, lang);
        let field = calculator.control("amount", Pillar::Expansion);
        field.write("9");
        page.reload();
        page.ready();
        let yearly_million = amount::parse(lang, "9").unwrap();
        calculator.edit(Edit::Set { pillar: Pillar::Expansion, yearly_million });
        calculator.agrees();
        // So does one that stands there when a phone puts the page away.
        let field = calculator.control("amount", Pillar::Cooperation);
        field.write("5");
        page.js("Object.defineProperty(document, 'hidden', {value: true, configurable: true});
             document.dispatchEvent(new Event('visibilitychange', {bubbles: true}))");
        field.is_focused();
        let yearly_million = amount::parse(lang, "5").unwrap();
        calculator.edit(Edit::Set { pillar: Pillar::Cooperation, yearly_million });
        calculator.agrees();
        let kept = format!("\"cooperation\":{{\"2026\":{yearly_million},");
        page.until(
            "the draft is kept",
            &format!("(localStorage.getItem({KEY:?}) ?? '').includes({kept:?}) || localStorage.getItem({KEY:?})"),
        );
    });
}

#[test]
fn what_is_typed_belongs_to_the_scenario_for_which_it_was_typed() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        let calculator = CalculatorDriver::at(page, lang);
        library.part("scenario-name").write("Mine");
        let scenario = theirs("");
        paste(page, &scenario::link::write(&scenario));
        page.part("link-result").says(library.words().from_link_unnamed);
        library.part("scenario-name").holds("");
        // An amount counts for the plan before the link, to which undo leads back.
        page.go("about:blank");
        page.open_app(&address(host, lang));
        calculator.control("amount", Pillar::Expansion).write("7");
        paste(page, &scenario::link::write(&theirs("Their plan")));
        page.part("link-result").says(&with_name(library.words().from_link, "Their plan"));
        library.undo();
        let field = calculator.control("amount", Pillar::Expansion);
        let yearly_million = amount::parse(lang, "7").unwrap();
        let million = text::money::jpy_field(lang, yearly_million as f64);
        page.until("typed for the plan before", &format!("document.getElementById('amount-expansion').value === {million:?} || document.getElementById('amount-expansion').value"));
        field.lacks("aria-invalid");
    });
}

#[test]
fn what_was_said_of_a_link_goes_with_the_next_edit() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        paste(page, &scenario::link::write(&theirs("Their plan")));
        page.part("link-result")
            .says(&with_name(library.words().from_link, "Their plan"))
            .appears();
        // A name is no step, so undo still leads back.
        library.name("Mine now");
        page.part("link-result").appears();
        library.part("step-up-expansion").press();
        page.part("link-result").is_gone();
        library.undo();
        page.rest();
        page.part("link-result").is_gone();
    });
}

#[test]
fn a_deletion_that_is_taken_back_is_the_saved_scenario_again() {
    everyone(|page, host, lang| {
        page.expect_message("dtn-watch shift");
        let library = LibraryDriver::open(page, host, lang);
        library.save("A");
        library.row("A", "delete");
        library.lists(&[]);
        library.part("undo-delete").press();
        library.says(&with_name(library.words().restored, "A"));
        library.state_is(&with_name(library.words().as_saved, "A"));
        library.part("save").press();
        library.lists(&["A"]);
        // So is one to which undo leads back.
        library.name("B");
        library.part("save-new").press();
        library.lists(&["B", "A"]);
        library.row("A", "open");
        library.state_is(&with_name(library.words().as_saved, "A"));
        library.undo();
        library.state_is(&with_name(library.words().as_saved, "B"));
    });
}

#[test]
fn a_draft_that_was_moved_aside_can_be_taken_along() {
    everyone(|page, host, lang| {
        page.expect_message("dtn-watch shift");
        page.open_app(&address(host, lang));
        page.js(&format!("localStorage.setItem({KEY:?}, 'garbage')"));
        page.js("sessionStorage.clear()");
        page.reload();
        page.ready();
        page.part("notice-storage").says(Notice::of(lang).draft_set_aside).appears();
        let library = LibraryDriver { page, lang };
        page.part("unreadable-count").says(&with_count(library.words().unreadable, 1));
        page.part("export-unreadable").appears();
    });
}

#[test]
fn how_many_of_a_file_are_saved_is_said_where_the_rest_finds_no_room() {
    everyone(|page, host, lang| {
        page.expect_message("dtn-watch shift");
        let library = LibraryDriver::open(page, host, lang);
        let scenarios: Vec<Scenario> = (0..40).map(|it| named(&format!("S{it}"))).collect();
        // Room for some of them only.
        let one = saved(&[named("S0")]).values().map(String::len).sum::<usize>();
        page.js(&format!(
            "const room = 5 * 1024 * 1024 - {};
             localStorage.setItem('other', ''); const used = JSON.stringify({{...localStorage}}).length;
             localStorage.setItem('other', 'x'.repeat(room - used))",
            one * 12
        ));
        choose_text(&library, &scenario::wire::write_file(&scenarios));
        page.part("preview").appears();
        page.part("do-import").press();
        page.until(
            "some are saved",
            "Object.keys(localStorage).filter((key) => key.startsWith('dtn:scenario:')).length > 0",
        );
        let done = library.texts().len();
        assert!(done > 0 && done < 40, "{done}");
        let part = with_count(library.words().imported_part, done);
        page.part("library-message").mentions(part.trim());
    });
}

/// Moving the first year to and fro gives back what was there.
#[test]
fn amounts_of_a_year_that_is_not_counted_for_a_while_are_there_again() {
    everyone(|page, host, lang| {
        let calculator = CalculatorDriver::open(page, host, lang);
        make_uneven(&calculator);
        let id = AssumptionId::Choice(model::ChoiceId::FirstBudgetYear);
        for value in [2027.0, 2026.0] {
            // Two steps and no row of presses.
            page.js("new Promise((over) => setTimeout(over, 800))");
            page.part(&format!("assume-{}", id.id())).enter(&id.written(lang, value));
            calculator.edit(Edit::Assume { id, value });
            calculator.agrees();
        }
    });
}
