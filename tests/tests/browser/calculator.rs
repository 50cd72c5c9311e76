//! The calculator by mouse and by finger.

use model::Pillar;
use report::Lang;
use scenario::{Balance, Edit, facts};
use tests::{Host, Page, Reader, visit};
use text::words::calculator::Calculator;

use crate::calculator_driver::{CalculatorDriver, STEP};
use crate::wording;

/// What a reader does with every control, on any screen.
fn moves_everything(page: &Page, host: &Host, lang: Lang) {
    let calculator = CalculatorDriver::open(page, host, lang);
    calculator.agrees();
    for pillar in Pillar::ALL {
        calculator.step(pillar, 1);
        calculator.agrees();
        let last = calculator.session.borrow().last_move().cloned().unwrap();
        let effect = wording::step(lang, last.exports_difference_usd_bn, last.adopters_difference);
        page.part("move").mentions(&effect);
        page.part("move").mentions(&wording::budget(lang, STEP as f64));
        calculator.step(pillar, -1);
        calculator.agrees();
    }
    for preset in facts().presets.iter() {
        calculator.preset(&preset.id);
        calculator.agrees();
        page.part(&format!("preset-{}", preset.id)).has("aria-pressed", "true");
    }
    lets_the_total_go(&calculator);
    goes_back(&calculator);
    page.can_be_read();
}

fn lets_the_total_go(calculator: &CalculatorDriver) {
    let page = calculator.page;
    calculator.preset(&facts().presets[0].id);
    page.part("change-total").press();
    page.part("keep-total").press();
    calculator.edit(Edit::Balance(Balance::Free));
    calculator.step(Pillar::Cooperation, 1);
    calculator.agrees();
    page.part("keep-total").press();
    calculator.edit(Edit::Balance(Balance::Keep));
    page.part(&format!("take-from-{}", Pillar::Negotiation.id())).press();
    calculator.edit(Edit::TakeFrom(Some(Pillar::Negotiation)));
    calculator.step(Pillar::Cooperation, 1);
    calculator.agrees();
}

fn goes_back(calculator: &CalculatorDriver) {
    let page = calculator.page;
    let undo = if page.reader().touch { "foot-undo" } else { "undo" };
    page.part(undo).press();
    calculator.edit(Edit::Undo);
    calculator.agrees();
    page.part("reset").press();
    calculator.edit(Edit::Reset);
    calculator.agrees();
    page.part("changes").says(Calculator::of(calculator.lang).changes_none);
}

fn answers_in_both_languages(reader: Reader) {
    let host = Host::start();
    for lang in Lang::ALL {
        visit(reader, |page| moves_everything(page, &host, lang));
    }
}

#[test]
fn every_control_answers_to_the_mouse() {
    answers_in_both_languages(Reader::DESKTOP);
}

#[test]
fn every_control_answers_to_the_finger() {
    answers_in_both_languages(Reader::PHONE);
}

#[test]
fn every_control_answers_on_the_narrowest_screen() {
    answers_in_both_languages(Reader::NARROW);
}

#[test]
fn a_slider_is_dragged_with_the_mouse() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        let slider = calculator.control("slider", Pillar::Expansion);
        let before = slider.value();
        slider.click();
        slider.until("has moved", &format!("element.value !== {before:?}"));
        let step: i64 = slider.value().parse().unwrap();
        calculator.edit(Edit::Set { pillar: Pillar::Expansion, yearly_million: step * STEP });
        calculator.agrees();
        page.part("undo").click();
        calculator.edit(Edit::Undo);
        calculator.agrees();
        slider.holds(&before);
    });
}

#[test]
fn a_row_of_taps_is_one_step_to_undo() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::Ja);
        // In one task, so that nothing slow can come between. What a script presses is no reader's
        // doing, so a sentence that becomes longer counts as a shift.
        page.expect_message("dtn-watch shift");
        let id = calculator.control("step-up", Pillar::Expansion).attribute("id").unwrap();
        page.js(&format!(
            "for (let tap = 0; tap < 5; tap++) document.getElementById({id:?}).click()"
        ));
        for _ in 0..5 {
            calculator.edit(Edit::Step { pillar: Pillar::Expansion, by_million: STEP });
        }
        calculator.agrees();
        page.part("foot-undo").tap();
        calculator.edit(Edit::Reset);
        calculator.agrees();
    });
}

#[test]
fn a_step_that_nobody_can_pay_for_is_refused_beside_its_row() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        let all =
            facts().presets.iter().find(|preset| preset.amounts[0] == 0 && preset.amounts[2] == 0);
        calculator.preset(&all.unwrap().id);
        let starved = calculator.control("step-down", Pillar::Negotiation);
        starved.press();
        let refusal = scenario::apply(
            &calculator.session.borrow(),
            Edit::Step { pillar: Pillar::Negotiation, by_million: -STEP },
            1e9,
        );
        let words = text::words::refusal::sentence(Lang::En, &refusal.unwrap_err());
        calculator.control("error", Pillar::Negotiation).mentions(&words);
        calculator.agrees();
        page.is_accessible();
    });
}

/// As browsers do that translate: each text of the page is exchanged for one of their own, inside
/// two elements that carry no meaning.
pub(crate) const TRANSLATE: &str = r#"(() => {
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    const own = texts.filter((text) => text.parentElement instanceof HTMLElement && text.data.trim());
    for (const text of own) {
        const outer = document.createElement("font");
        outer.append(document.createElement("font"));
        outer.firstChild.textContent = text.data;
        text.replaceWith(outer);
    }
    return own.length;
})()"#;

#[test]
fn a_page_that_the_browser_translated_says_the_new_numbers() {
    let host = Host::start();
    for lang in Lang::ALL {
        visit(Reader::PHONE, |page| {
            let calculator = CalculatorDriver::open(page, &host, lang);
            assert!(page.js(TRANSLATE).as_u64() > Some(50));
            for pillar in Pillar::ALL {
                calculator.step(pillar, 1);
                calculator.agrees();
            }
            calculator.preset(&facts().presets[0].id);
            calculator.agrees();
        });
    }
}
