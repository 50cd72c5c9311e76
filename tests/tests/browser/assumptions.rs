//! The assumptions on the page: asked, changed, refused and put back.

use model::ParameterId::{GrowthShock, LossAsGain, SupportReturn};
use model::Pillar;
use report::Lang;
use scenario::{AssumptionId, Edit, Item, Refusal, Scenario, apply, facts, number};
use tests::key::Key;
use tests::{Host, Page, Part, Reader, visit};
use text::words::{
    calculator::Calculator, own_range::OwnRange, refusal, tradeoff_plot::TradeoffPlot,
};

use crate::calculator_driver::CalculatorDriver;
use crate::wording;

const SUPPORT: AssumptionId = AssumptionId::Parameter(SupportReturn);

fn part<'page>(page: &'page Page, name: &str, id: AssumptionId) -> Part<'page> {
    page.part(&format!("{name}-{}", id.id()))
}

/// Opens every topic, by its own summary.
fn open_topics(page: &Page) {
    // A script is no reader: what it opens counts as a shift.
    page.expect_message("dtn-watch shift");
    page.js(
        "document.querySelectorAll('.assumption-topic').forEach((topic) => { topic.open = true })",
    );
}

/// The field holds what the scenario assumes.
fn field_agrees(calculator: &CalculatorDriver, id: AssumptionId) {
    let value = calculator.session.borrow().scenario().assumption(id);
    part(calculator.page, "assume", id).holds(&id.written(calculator.lang, value));
}

/// What each assumption could do.
const SAID: &str = "[...document.querySelectorAll('.assumption-sensitivity')].map((said) => said.textContent).join()";

/// One press up, or its refusal, then the way back.
fn moves(calculator: &CalculatorDriver, id: AssumptionId) {
    let edit = Edit::Nudge { id, presses: 1 };
    let can = apply(&calculator.session.borrow(), edit.clone(), 0.0);
    let said = calculator.page.js(SAID);
    part(calculator.page, "more", id).press();
    if let Err(why) = can {
        calculator
            .page
            .select(&format!("#assume-error-{}", id.id()))
            .says(&refusal::sentence(calculator.lang, &why));
        return;
    }
    calculator.edit(edit);
    field_agrees(calculator, id);
    calculator.page.part(&format!("change-{}", id.id())).until("is listed", "!element.hidden");
    part(calculator.page, "restore", id).press();
    calculator.edit(Edit::ResetItem(Item::Assumption(id)));
    field_agrees(calculator, id);
    // It is told a moment later, and may move the next one by a line.
    calculator.page.until("what each could do is told", &format!("{SAID} === {said}"));
}

fn every_assumption_answers(reader: Reader, lang: Lang) {
    let host = Host::start();
    visit(reader, |page| {
        let calculator = CalculatorDriver::open(page, &host, lang);
        open_topics(page);
        // Shocks count where chance is drawn, which nothing on this page does: no control.
        let shock = AssumptionId::Parameter(GrowthShock);
        let there =
            page.select("body").of("String(document.getElementById('assume-growth_shock'))");
        assert_eq!(there, "null");
        for id in AssumptionId::all().filter(|id| *id != shock) {
            moves(&calculator, id);
        }
        calculator.agrees();
        page.is_accessible();
        page.can_be_read();
    });
}

#[test]
fn every_assumption_answers_to_the_mouse() {
    every_assumption_answers(Reader::DESKTOP, Lang::Ja);
}

#[test]
fn every_assumption_answers_to_the_finger() {
    every_assumption_answers(Reader::PHONE, Lang::En);
}

#[test]
fn a_value_that_cannot_be_stays_typed_with_a_message_and_the_last_result() {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::Ja), (Reader::DESKTOP, Lang::En)] {
        visit(reader, |page| {
            let calculator = CalculatorDriver::open(page, &host, lang);
            let field = part(page, "assume", SUPPORT);
            let error = page.select(&format!("#assume-error-{}", SUPPORT.id()));
            for typed in ["", "-1", "1e309", "abc", "<b>1</b>", "1000000"] {
                field.enter(typed);
                let why = number::parse(lang, SUPPORT, typed).and_then(|value| {
                    apply(&calculator.session.borrow(), Edit::Assume { id: SUPPORT, value }, 0.0)
                        .map(drop)
                });
                let Err(why) = why else { panic!("{typed} is not refused") };
                error.says(&refusal::sentence(lang, &why));
                field.has("aria-invalid", "true").holds(typed);
                calculator.agrees();
            }
            page.is_accessible();
            page.can_be_read();
            field.write("40");
            page.key(Key::ESCAPE);
            field_agrees(&calculator, SUPPORT);
            field.enter("４０");
            calculator.edit(Edit::Assume { id: SUPPORT, value: 40.0 });
            field_agrees(&calculator, SUPPORT);
            calculator.agrees();
        });
    }
}

#[test]
fn sets_of_assumptions_and_ways_of_counting_are_chosen() {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::En), (Reader::DESKTOP, Lang::Ja)] {
        visit(reader, |page| {
            let calculator = CalculatorDriver::open(page, &host, lang);
            for what_if in facts().what_ifs.iter() {
                let chip = page.part(&format!("what-if-{}", what_if.id));
                chip.press();
                calculator.edit(Edit::WhatIf(what_if.id.to_string()));
                chip.has("aria-pressed", "true");
                calculator.agrees();
            }
            let id = AssumptionId::Choice(model::ChoiceId::InitialAdopters);
            let offered = facts().choice(id.id()).unwrap().offered.clone();
            for (place, value) in offered.iter().enumerate().rev() {
                page.part(&format!("counting-{place}")).press();
                if *value != calculator.session.borrow().scenario().assumption(id) {
                    calculator.edit(Edit::Assume { id, value: *value });
                }
                calculator.agrees();
            }
        });
    }
}

#[test]
fn what_an_assumption_could_do_is_said_at_its_ends() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        let sensitivity = page.select(&format!("#sensitivity-{}", SUPPORT.id()));
        for value in SUPPORT.ends() {
            sensitivity.mentions(&format!("${}", SUPPORT.written(calculator.lang, value)));
        }
        // How a loss is read moves no goal, but both ratios and the payback.
        open_topics(page);
        let loss = AssumptionId::Parameter(LossAsGain);
        let sensitivity = page.select(&format!("#sensitivity-{}", loss.id()));
        sensitivity.mentions("paid back by 2040");
        sensitivity.mentions("No change: exports, countries adopting.");
    });
}

#[test]
fn what_each_goal_hinges_on_is_said_by_its_name() {
    const HINGES: [(Lang, [&str; 2]); 2] = [
        (
            Lang::Ja,
            [
                "輸出の増え方を最も左右する前提は「支援1ドルがもたらす輸出」",
                "採用国の増え方を最も左右する前提は「報告書の案で1年に増える採用国」",
            ],
        ),
        (
            Lang::En,
            [
                "The extra exports hinge most on “Exports from one dollar of support”",
                "The extra countries hinge most on “Extra countries a year under the report’s plan”",
            ],
        ),
    ];
    let host = Host::start();
    for (lang, hinges) in HINGES {
        visit(Reader::DESKTOP, |page| {
            let _desk = CalculatorDriver::open(page, &host, lang);
            for hinge in hinges {
                page.part("most-sensitive").mentions(hinge);
            }
        });
    }
}

#[test]
fn a_value_beyond_the_range_is_taken_and_said_to_be_outside() {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::Ja), (Reader::DESKTOP, Lang::En)] {
        visit(reader, |page| {
            let calculator = CalculatorDriver::open(page, &host, lang);
            let outside = page.select("#range-support_return");
            outside.says("");
            let [low, high] = SUPPORT.ends();
            for (value, beyond) in [(high, false), (high + 1.0, true), (low, false)] {
                part(page, "assume", SUPPORT).enter(&SUPPORT.written(lang, value));
                calculator.edit(Edit::Assume { id: SUPPORT, value });
                calculator.agrees();
                outside.says(if beyond { OwnRange::of(lang).outside } else { "" });
            }
            page.is_accessible();
            page.can_be_read();
        });
    }
}

#[test]
fn the_budget_may_not_begin_before_the_base_year() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::Ja);
        open_topics(page);
        let first = AssumptionId::Choice(model::ChoiceId::FirstBudgetYear);
        part(page, "less", first).press();
        calculator.edit(Edit::Nudge { id: first, presses: -1 });
        calculator.agrees();
        let base = AssumptionId::Choice(model::ChoiceId::BaseYear);
        part(page, "more", base).press();
        let why = Refusal::Assumption { id: base, why: model::Reason::NotAfterBaseYear };
        page.select("#assume-error-base_year").says(&refusal::sentence(Lang::Ja, &why));
        calculator.agrees();
    });
}

/// The sentence below the trade-off plot, worked out natively.
fn position(lang: Lang, scenario: &Scenario) -> String {
    let [own, report] = [scenario.clone(), scenario.with_reported_budgets()].map(|it| {
        let result = wording::Result::of(&it);
        let exports = wording::exports_change(lang, result.exports_usd_bn);
        [exports, wording::countries_change(lang, result.countries)]
    });
    let names = ["exports", "countries", "report_exports", "report_countries"];
    let values: Vec<_> = names.into_iter().zip(own.into_iter().chain(report)).collect();
    let words = TradeoffPlot::of(lang);
    let central = scenario.assumes_the_defaults();
    let assumed = if central { words.on_central } else { words.on_changed };
    let values: Vec<_> = values.into_iter().chain([("assumed", assumed.to_owned())]).collect();
    text::sentence::text(words.position, &values)
}

/// How many dots there are: each a line of no length in one of two paths.
fn dots(page: &Page) -> f64 {
    page.select("#tradeoff-cloud")
        .of("[...element.querySelectorAll('path')].reduce(
            (sum, path) => sum + (path.getAttribute('d').match(/M/g) ?? []).length, 0)")
        .as_f64()
        .unwrap()
}

#[test]
fn the_reports_plan_stands_beside_the_readers_under_the_same_assumptions() {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::Ja), (Reader::DESKTOP, Lang::En)] {
        visit(reader, |page| {
            let calculator = CalculatorDriver::open(page, &host, lang);
            let says = || {
                let position = position(lang, calculator.session.borrow().scenario());
                page.select("#tradeoff-position").says(&position);
            };
            let seen = |part: &str| {
                page.select(part).of("getComputedStyle(element).visibility") == "visible"
            };
            calculator.step(Pillar::Negotiation, 1);
            says();
            assert!(seen("#tradeoff-cloud") && seen("#tradeoff-quarter"));
            let all = |said: &str| {
                page.select("#tradeoff-of-all").mentions(said);
            };
            all("157");
            page.select("#tradeoff-claim").appears();
            page.part("what-if-support_40").press();
            calculator.edit(Edit::WhatIf("support_40".to_owned()));
            calculator.agrees();
            says();
            // The dots are worked out anew, under the reader's assumptions.
            all(TradeoffPlot::of(lang).on_changed);
            assert!((dots(page) - 496.0).abs() < 0.5);
            // Back to the report in one move, which is of money and of assumptions.
            page.part("reset").press();
            calculator.edit(Edit::Reset);
            says();
            page.part("move").mentions(Calculator::of(lang).move_both.trim());
            page.part("preset-none").press();
            calculator.edit(Edit::Preset("none".to_owned()));
            says();
            page.part("both-ways").mentions(match lang {
                Lang::Ja => "予算がない",
                Lang::En => "There is no budget",
            });
            page.select("#tradeoff-of-all").says(TradeoffPlot::of(lang).said_one_dot);
            assert!((dots(page) - 1.0).abs() < 0.5 && !seen("#tradeoff-quarter"));
            calculator.step(Pillar::Expansion, 1);
            calculator.agrees();
            says();
            all("496");
            assert!((dots(page) - 496.0).abs() < 0.5);
            page.is_accessible();
        });
    }
}
