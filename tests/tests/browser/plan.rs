//! The plan as a whole: locks, single years, the list of changes, undo and redo, the last move
//! again, and every result with its formula.

use model::Pillar::{self, Cooperation, Expansion, Negotiation};
use model::{APPRAISAL_YEARS, LAST_BUDGET_YEAR};
use report::{Lang, Unit};
use scenario::{Edit, Item, Refusal, Session};
use tests::key::Key;
use tests::{Host, Page, Reader, visit};
use text::{quantity, words::refusal};

use crate::calculator_driver::{CalculatorDriver, STEP};

/// A pillar's lock: in its row, or on a phone among the settings.
fn lock(page: &Page, pillar: Pillar) {
    if page.reader().touch {
        page.js("document.getElementById('total-settings').open = true");
        page.part(&format!("tick-lock-{}", pillar.id())).press();
    } else {
        page.part(&format!("lock-{}", pillar.id())).press();
    }
}

#[test]
fn a_locked_pillar_stays_and_says_so() {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::Ja), (Reader::DESKTOP, Lang::En)] {
        visit(reader, |page| {
            let calculator = CalculatorDriver::open(page, &host, lang);
            lock(page, Expansion);
            calculator.edit(Edit::Lock { pillar: Expansion, locked: true });
            calculator.control("step-up", Expansion).press();
            let why = Refusal::Locked { pillar: Expansion };
            calculator.control("error", Expansion).says(&refusal::sentence(lang, &why));
            calculator.agrees();
            calculator.step(Negotiation, 1);
            calculator.agrees();
            page.is_accessible();
            lock(page, Expansion);
            calculator.edit(Edit::Lock { pillar: Expansion, locked: false });
            calculator.step(Expansion, 1);
            calculator.agrees();
        });
    }
}

#[test]
fn single_years_have_amounts_of_their_own() {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::En), (Reader::DESKTOP, Lang::Ja)] {
        visit(reader, |page| {
            let calculator = CalculatorDriver::open(page, &host, lang);
            page.part("years").within("summary").press();
            let place = LAST_BUDGET_YEAR - *model::FIRST_BUDGET_YEARS.start();
            let field = page.part(&format!("year-{}-{place}", Negotiation.id()));
            let typed = if lang == Lang::Ja { "110" } else { "11" };
            field.enter(typed);
            let (pillar, year, million) = (Negotiation, LAST_BUDGET_YEAR, 11 * STEP);
            calculator.edit(Edit::SetYear { pillar, year, million });
            calculator.agrees();
            // The total is kept in that year too, so the dots are splits of the same amount.
            page.select("#tradeoff-dots").mentions("496");
            // A fifth of it a year: the sentence says that it is a mean.
            page.part("move").mentions(match lang {
                Lang::Ja => "年平均",
                Lang::En => "a year on average",
            });
            field.enter("-5");
            page.part("year-error").says(&refusal::sentence(lang, &Refusal::Negative));
            calculator.agrees();
            page.is_accessible();
            page.can_be_read();
        });
    }
}

#[test]
fn a_locked_pillar_is_named_by_no_exchange_and_going_back_says_why_not() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        calculator.step(Expansion, 1);
        let exchange = page.part("exchange");
        exchange.mentions("specialists");
        lock(page, Negotiation);
        exchange.mentions("expansion");
        lock(page, Expansion);
        exchange.says("");
        page.part("change-list").within("summary").press();
        page.part(&format!("back-{}", Expansion.id())).press();
        let why = Refusal::Locked { pillar: Expansion };
        calculator.control("error", Expansion).says(&refusal::sentence(Lang::En, &why)).appears();
    });
}

#[test]
fn the_result_stays_in_sight_on_a_desk_once_the_answer_has_gone_up() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        let in_sight = "(([top, bottom]) => top < innerHeight - 8 && bottom <= innerHeight)(
            ((box) => [box.top, box.bottom])(element.getBoundingClientRect()))";
        let foot = page.select(".foot");
        foot.until("is out of sight", &format!("!({in_sight})"));
        page.js("document.querySelector('.assumptions-own').scrollIntoView()");
        foot.until("is in sight", in_sight);
        page.part("what-if-support_40").press();
        calculator.edit(Edit::WhatIf("support_40".to_owned()));
        calculator.agrees();
    });
}

#[test]
fn changes_are_listed_and_go_back_one_by_one() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::Ja);
        page.part("change-list").within("summary").press();
        calculator.step(Expansion, 1);
        page.part("change-expansion").appears();
        page.part("change-negotiation").appears();
        page.part("change-cooperation").is_gone();
        page.part("back-expansion").press();
        calculator.edit(Edit::ResetItem(Item::Pillar(Expansion)));
        calculator.agrees();
        page.part("change-expansion").is_gone();
        page.part("change-negotiation").is_gone();
    });
}

/// Undo and redo by the keys of every program, also after a reload.
#[test]
fn keys_undo_and_redo_and_a_reload_forgets_nothing() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        calculator.step(Expansion, 1);
        calculator.step(Cooperation, 1);
        page.part("answer").click();
        page.key(Key::UNDO);
        calculator.edit(Edit::Undo);
        calculator.agrees();
        page.reload();
        page.ready();
        calculator.agrees();
        page.key(Key::REDO);
        calculator.edit(Edit::Redo);
        calculator.agrees();
        page.key(Key::UNDO);
        page.part("undo").press();
        for _ in 0..2 {
            calculator.edit(Edit::Undo);
        }
        calculator.agrees();
        assert_eq!(calculator.session.borrow().scenario(), Session::default().scenario());
        page.part("undo").has("aria-disabled", "true");
    });
}

#[test]
fn the_last_move_is_shown_again() {
    let host = Host::start();
    for reader in [Reader::PHONE, Reader::DESKTOP] {
        visit(reader, |page| {
            page.prefers(&[("prefers-reduced-motion", "reduce")]);
            let calculator = CalculatorDriver::open(page, &host, Lang::Ja);
            let before = page.part("tradeoff-you").attribute("transform").unwrap();
            calculator.step(Expansion, 1);
            let after = page.part("tradeoff-you").attribute("transform").unwrap();
            assert_ne!(before, after);
            let replay = if reader.touch { "foot-replay" } else { "replay" };
            page.part(replay).press();
            let shows = |at: &str| format!("element.getAttribute('transform') === {at:?}");
            page.part("tradeoff-you").until("is where it was", &shows(&before));
            page.part("tradeoff-you").until("is where it is", &shows(&after));
            calculator.agrees();
        });
    }
}

#[test]
fn results_are_the_models_and_open_their_formulas() {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::Ja), (Reader::DESKTOP, Lang::En)] {
        visit(reader, |page| {
            let calculator = CalculatorDriver::open(page, &host, lang);
            calculator.step(Expansion, 1);
            let paths = calculator.session.borrow().scenario().central();
            for (until, key) in APPRAISAL_YEARS.into_iter().zip(["ratio", "ratio-later"]) {
                let ratio = quantity(lang, Unit::Times, paths.ratio(until).unwrap(), 2).to_string();
                let result = page.part(&format!("result-{key}"));
                result.within("b").says(&ratio);
                result.within("summary").press();
                result.within("p").mentions(&ratio);
            }
            // Never a payback alone: beside it stands what decides it.
            let last = text::year::year(lang, model::HORIZON);
            page.part("course-ratio").within("h2").mentions(&last);
            let beside = page.select("#payback-said");
            for at in APPRAISAL_YEARS.into_iter().chain([model::HORIZON]) {
                let percent = quantity(lang, Unit::Percent, 100.0 * paths.ratio(at).unwrap(), 0);
                beside.mentions(&percent.to_string());
            }
            page.part("courses-table").within("summary").press();
            page.part("courses-table").within("table").appears();
            page.is_accessible();
            page.can_be_read();
        });
    }
}

#[test]
fn without_a_budget_what_is_undefined_is_a_dash() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        calculator.preset("none");
        for key in [
            "ratio",
            "ratio-later",
            "country-cost",
            "country-cost-later",
            "per-yen",
            "per-yen-later",
        ] {
            page.part(&format!("result-{key}")).within("b").says(text::number::NONE);
        }
        calculator.agrees();
        page.can_be_read();
    });
}
