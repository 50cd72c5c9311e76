//! Amounts that are typed: what is taken, what is refused, what stays.

use model::Pillar;
use report::Lang;
use scenario::{Edit, amount, facts};
use tests::key::Key;
use tests::{Host, Reader, visit};
use text::words::refusal;

use crate::calculator_driver::CalculatorDriver;

const PILLAR: Pillar = Pillar::Expansion;

/// Types into the field of a pillar; natively the same text is read by the same rules.
fn types(calculator: &CalculatorDriver, typed: &str) {
    let field = calculator.control("amount", PILLAR);
    let error = calculator.control("error", PILLAR);
    field.enter(typed);
    match amount::parse(calculator.lang, typed) {
        Ok(yearly_million) => {
            calculator.edit(Edit::Set { pillar: PILLAR, yearly_million });
            field.lacks("aria-invalid");
            error.says("");
        }
        Err(why) => {
            field.has("aria-invalid", "true").holds(typed);
            error.says(&refusal::sentence(calculator.lang, &why)).appears();
            let described = field.attribute("aria-describedby").unwrap_or_default();
            assert_eq!(error.attribute("id").as_deref(), Some(described.as_str()));
        }
    }
    calculator.agrees();
}

fn types_all(reader: Reader, lang: Lang) {
    let host = Host::start();
    visit(reader, |page| {
        let calculator = CalculatorDriver::open(page, &host, lang);
        for wrong in
            ["−1", "-1", "1e309", "NaN", "many", "", "0.0000001", "１．２．３", &"9".repeat(10_000)]
        {
            types(&calculator, wrong);
        }
        page.can_be_read();
        page.is_accessible();
        for right in ["8", "７", "10.5", "0", " 9 "] {
            types(&calculator, right);
        }
        types(&calculator, if lang == Lang::Ja { "12億円" } else { "¥1.2 bn" });
    });
}

#[test]
fn typed_amounts_are_read_or_refused_in_japanese() {
    types_all(Reader::PHONE, Lang::Ja);
}

#[test]
fn typed_amounts_are_read_or_refused_in_english() {
    types_all(Reader::DESKTOP, Lang::En);
}

#[test]
fn the_last_good_amount_comes_back_with_escape() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        let field = calculator.control("amount", PILLAR);
        let good = field.value();
        field.enter("wrong");
        field.has("aria-invalid", "true");
        page.key(Key::ESCAPE);
        field.holds(&good).lacks("aria-invalid");
        calculator.agrees();
    });
}

#[test]
fn a_refused_amount_gives_way_to_what_the_reader_does_next() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::Ja);
        let field = calculator.control("amount", PILLAR);
        let good = field.value();
        field.enter("wrong");
        field.has("aria-invalid", "true");
        // The report's plan is what it was before, so the amount is too.
        calculator.preset(&facts().presets[0].id);
        field.holds(&good).lacks("aria-invalid");
        calculator.control("error", PILLAR).says("");
        calculator.agrees();
    });
}

#[test]
fn a_refused_amount_stays_behind_with_its_page() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        calculator.step(PILLAR, 1);
        calculator.control("amount", PILLAR).enter("wrong");
        calculator.control("amount", PILLAR).has("aria-invalid", "true");
        page.part("language-switch").within("a:not([aria-current])").press();
        page.select("html").has("lang", "ja");
        let there = CalculatorDriver::resumed(page, Lang::Ja, &calculator.session.borrow());
        there.control("amount", PILLAR).lacks("aria-invalid");
        there.control("error", PILLAR).says("");
        there.agrees();
    });
}

#[test]
fn a_taken_amount_is_written_as_the_site_writes_amounts() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        let field = calculator.control("amount", PILLAR);
        let good = field.value();
        field.enter(&format!("{good}.000"));
        field.holds(&good).lacks("aria-invalid");
    });
}

#[test]
fn an_amount_is_taken_when_the_reader_leaves_the_field() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::Ja);
        calculator.control("amount", PILLAR).write("80");
        page.part("change-total").press();
        let yearly_million = amount::parse(Lang::Ja, "80").unwrap();
        calculator.edit(Edit::Set { pillar: PILLAR, yearly_million });
        calculator.agrees();
    });
}

#[test]
fn nothing_is_taken_while_a_number_is_half_typed() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        calculator.control("amount", PILLAR).write("1");
        calculator.control("amount", PILLAR).holds("1").lacks("aria-invalid");
        page.part("answer").says(&crate::wording::answer(Lang::En, &calculator.session.borrow()));
    });
}
