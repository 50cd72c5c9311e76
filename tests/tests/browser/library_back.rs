//! One item goes back to what is saved, and says so; a file is asked for once, however much is in it.

use model::{ChoiceId, Pillar};
use report::Lang;
use scenario::wire::read_file;
use scenario::{AssumptionId, Edit, Item};
use serde_json::json;
use tests::{Host, Reader, visit};
use text::words::calculator::Calculator;

use crate::calculator_driver::CalculatorDriver;
use crate::library_driver::{LibraryDriver, everyone, named, saved, with_name};
use crate::library_files::{REMEMBER_SAVED, saved_text};

const RATE: AssumptionId = AssumptionId::Choice(ChoiceId::ExchangeRate);

#[test]
fn a_pillar_goes_back_to_what_is_saved_and_then_to_the_report() {
    everyone(|page, host, lang| {
        page.expect_message("dtn-watch shift");
        let library = LibraryDriver::open(page, host, lang);
        let calculator = CalculatorDriver::at(page, lang);
        let words = Calculator::of(lang);
        let item = Item::Pillar(Pillar::Expansion);
        calculator.step(Pillar::Expansion, 1);
        page.part("change-list").within("summary").press();
        page.part("back-expansion").says(words.back_to_report);
        library.save("A");
        let kept = calculator.session.borrow().scenario().clone();
        calculator.step(Pillar::Expansion, 1);
        library.state_is(&with_name(library.words().unsaved, "A"));
        let back = page.part("back-expansion");
        back.says(words.back_to_saved).press();
        calculator.edit(Edit::TakeItem(item, Box::new(kept)));
        calculator.agrees();
        library.state_is(&with_name(library.words().as_saved, "A"));
        back.says(words.back_to_report).press();
        calculator.edit(Edit::ResetItem(item));
        calculator.agrees();
        library.state_is(&with_name(library.words().unsaved, "A"));
    });
}

#[test]
fn an_assumption_goes_back_to_what_is_saved_and_then_to_the_default() {
    everyone(|page, host, lang| {
        page.expect_message("dtn-watch shift");
        let library = LibraryDriver::open(page, host, lang);
        let calculator = CalculatorDriver::at(page, lang);
        let words = Calculator::of(lang);
        page.open_everything();
        let [field, back] =
            ["assume", "restore"].map(|name| page.part(&format!("{name}-{}", RATE.id())));
        back.says(words.back_to_default).has("aria-disabled", "true");
        field.enter("120");
        back.says(words.back_to_default).has("aria-disabled", "false");
        library.save("A");
        field.enter("130");
        back.says(words.back_to_saved).press();
        field.holds(&RATE.written(lang, 120.0));
        library.state_is(&with_name(library.words().as_saved, "A"));
        back.says(words.back_to_default).press();
        field.holds(&RATE.written(lang, RATE.default()));
        // From the default there is still the way back to what is saved.
        back.says(words.back_to_saved).has("aria-disabled", "false").press();
        field.holds(&RATE.written(lang, 120.0));
        calculator.edit(Edit::Assume { id: RATE, value: 120.0 });
        calculator.agrees();
    });
}

#[test]
fn three_thousand_scenarios_are_one_file_and_the_page_answers_meanwhile() {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::Ja), (Reader::DESKTOP, Lang::En)] {
        visit(reader, |page| {
            let scenarios: Vec<_> =
                (0..3_000).map(|number| named(&format!("Plan {number:04}"))).collect();
            page.in_documents(REMEMBER_SAVED);
            let library = LibraryDriver::holding(page, &host, lang, &saved(&scenarios));
            page.js("var turns = 0; void setInterval(() => { turns += 1; }, 0)");
            let button = library.part("export-all");
            button.appears();
            let before = page
                .js("const before = turns; document.getElementById('export-all').click(); before");
            // A second press while the first is at work asks for nothing more.
            button.of("element.click()");
            library.says(library.words().file_saved);
            let during = page.js("turns").as_i64().unwrap() - before.as_i64().unwrap();
            assert!(during >= 10, "the page answered {during} times");
            assert_eq!(page.js("saved"), json!(["digital-trade-navigator-scenarios.json"]));
            let newest_first: Vec<_> = scenarios.into_iter().rev().collect();
            assert!(read_file(&saved_text(page)) == Ok(newest_first));
        });
    }
}
