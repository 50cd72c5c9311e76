//! The calculator with nothing but the keyboard.

use model::Pillar;
use report::Lang;
use scenario::{Balance, Edit, Refusal, amount, facts};
use tests::key::Key;
use tests::{Host, Reader, visit};
use text::words::refusal;

use crate::calculator_driver::{CalculatorDriver, STEP};

fn without_a_pointer(reader: Reader, lang: Lang) {
    let host = Host::start();
    visit(reader, |page| {
        let calculator = CalculatorDriver::open(page, &host, lang);
        let press = |hook: &str, key: Key| {
            page.tab_to(&page.part(hook));
            page.key(key);
        };
        let preset = &facts().presets[1].id;
        press(&format!("preset-{preset}"), Key::ENTER);
        calculator.edit(Edit::Preset(preset.to_string()));
        calculator.agrees();

        press(&format!("step-up-{}", Pillar::Negotiation.id()), Key::SPACE);
        calculator.edit(Edit::Step { pillar: Pillar::Negotiation, by_million: STEP });
        calculator.agrees();

        press(&format!("amount-{}", Pillar::Cooperation.id()), Key::SELECT_ALL);
        page.write("3");
        page.key(Key::ENTER);
        let yearly_million = amount::parse(lang, "3").unwrap();
        calculator.edit(Edit::Set { pillar: Pillar::Cooperation, yearly_million });
        calculator.agrees();

        press("change-total", Key::ENTER);
        press("keep-total", Key::SPACE);
        calculator.edit(Edit::Balance(Balance::Free));
        page.key(Key::SPACE);
        calculator.edit(Edit::Balance(Balance::Keep));
        calculator.agrees();

        // Each screen has one: in the foot of a phone, beside the reset elsewhere.
        press(if reader.width < 1040 { "foot-undo" } else { "undo" }, Key::ENTER);
        calculator.edit(Edit::Undo);
        calculator.agrees();
        press("reset", Key::SPACE);
        calculator.edit(Edit::Reset);
        calculator.agrees();
    });
}

#[test]
fn a_phone_with_a_keyboard_needs_no_finger() {
    without_a_pointer(Reader::PHONE, Lang::Ja);
}

#[test]
fn a_laptop_needs_no_mouse() {
    without_a_pointer(Reader::DESKTOP, Lang::En);
}

#[test]
fn a_slider_moves_by_keys_and_says_its_amount() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::Ja);
        let slider = calculator.control("slider", Pillar::Negotiation);
        page.tab_to(&slider);
        let start = facts().pillars[0].reference;
        for (key, wanted) in [(Key::RIGHT, start + STEP), (Key::LEFT, start), (Key::HOME, 0)] {
            page.key(key);
            calculator.edit(Edit::Set { pillar: Pillar::Negotiation, yearly_million: wanted });
            slider.holds(&(wanted / STEP).to_string());
            slider.has("aria-valuetext", &crate::wording::budget(Lang::Ja, wanted as f64));
            // Keys that follow each other quickly are one gesture and take from one pillar.
            page.part("answer")
                .says(&crate::wording::answer(Lang::Ja, &calculator.session.borrow()));
        }
    });
}

#[test]
fn a_slider_of_a_locked_pillar_goes_back_to_its_amount() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        let slider = calculator.control("slider", Pillar::Expansion);
        let before = slider.value();
        page.part("lock-expansion").press();
        slider.click();
        calculator
            .control("error", Pillar::Expansion)
            .says(&refusal::sentence(Lang::En, &Refusal::Locked { pillar: Pillar::Expansion }));
        slider.holds(&before);
        page.tab_to(&slider);
        page.key(Key::END);
        slider.holds(&before);
    });
}

#[test]
fn the_partner_is_chosen_by_arrow_keys() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        page.tab_to(&page.part("change-total"));
        page.key(Key::ENTER);
        page.tab_to(&page.part("keep-total"));
        page.key(Key::TAB);
        page.key(Key::DOWN);
        let chosen = page.js("document.activeElement.id");
        let chosen = chosen.as_str().and_then(|hook| hook.strip_prefix("take-from-")).unwrap();
        let pillar = Pillar::from_id(chosen).unwrap();
        calculator.edit(Edit::TakeFrom(Some(pillar)));
        let other = Pillar::ALL.into_iter().find(|other| *other != pillar).unwrap();
        page.tab_to(&calculator.control("step-up", other));
        page.key(Key::SPACE);
        calculator.edit(Edit::Step { pillar: other, by_million: STEP });
        calculator.agrees();
    });
}
