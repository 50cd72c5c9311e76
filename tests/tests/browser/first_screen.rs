//! The calculator's first screen: what stands on it, in which order, and that it stays in sight.

use model::{ChoiceId, Pillar};
use report::Lang;
use scenario::{AssumptionId, Edit, facts};
use tests::key::Key;
use tests::{Host, Page, Reader, visit};
use text::words::{calculator::Calculator, calculator_page::CalculatorPage};

use crate::calculator_driver::CalculatorDriver;
use crate::wording;

/// Above this a phone's reader sees what the page is about: context, answer, bars, prepared splits.
const FOLD: f64 = 660.0;

/// Where a part begins and ends in the window.
fn edges(page: &Page, selector: &str) -> (f64, f64) {
    let place = page.select(selector).bounds();
    (place.top, place.top + place.height)
}

/// The parts follow each other from top to bottom; where the last ends.
fn in_order(page: &Page, parts: &[&str]) -> f64 {
    parts.iter().fold(0.0, |end, part| {
        let (top, bottom) = edges(page, part);
        assert!(top >= end - 1.0, "{part} begins at {top}, before {end}");
        bottom
    })
}

fn in_both_languages(reader: Reader, story: impl Fn(&Page, &Host, Lang)) {
    let host = Host::start();
    for lang in Lang::ALL {
        visit(reader, |page| story(page, &host, lang));
    }
}

#[test]
fn a_phone_shows_context_answer_and_both_goals_at_once() {
    in_both_languages(Reader::PHONE, |page, host, lang| {
        let calculator = CalculatorDriver::open(page, host, lang);
        let parts = [
            ".operator-line",
            ".context-sentence",
            ".calculator .layer",
            "h1",
            ".answer",
            ".bar",
            ".adopters",
            ".chips",
        ];
        let end = in_order(page, &parts);
        assert!(end <= FOLD, "the prepared splits end at {end}");
        let (rows, _) = edges(page, ".row");
        let (foot, bottom) = edges(page, ".foot");
        assert!(rows < foot, "the rows begin at {rows}, the foot at {foot}");
        assert!((bottom - foot - 89.0).abs() < 1.0, "the foot is {} high", bottom - foot);
        calculator.agrees();
    });
}

#[test]
fn a_desk_shows_both_goals_and_the_move_without_holes() {
    in_both_languages(Reader::DESKTOP, |page, host, lang| {
        let calculator = CalculatorDriver::open(page, host, lang);
        let hint = text::sentence::text(
            Calculator::of(lang).move_none,
            &[("step", wording::budget(lang, 1_000.0))],
        );
        page.select(".move").says(&hint).appears();
        let right = [".context-sentence", ".answer", ".caveat", ".bar", ".adopters", ".move"];
        let end = in_order(page, &right);
        assert!(end < f64::from(Reader::DESKTOP.height), "the sentence of the move ends at {end}");
        in_order(page, &[".context-sentence", "h1", ".chips", ".rows", ".total-line", ".tools"]);
        let hole = edges(page, ".chips").0 - edges(page, "#rate-heading").1;
        assert!((0.0..24.0).contains(&hole), "{hole} px between the question and the splits");
        calculator.step(Pillar::Negotiation, 1);
        page.select(".move").mentions(&said(&calculator));
        page.part("undo").mentions(CalculatorPage::of(lang).undo);
    });
}

/// What the last move did, in words.
fn said(calculator: &CalculatorDriver) -> String {
    let last = calculator.session.borrow().last_move().cloned().unwrap();
    wording::step(calculator.lang, last.exports_difference_usd_bn, last.adopters_difference)
}

#[test]
fn the_foot_says_the_rate_and_then_the_move_where_it_was_made() {
    for reader in [Reader::PHONE, Reader::NARROW] {
        in_both_languages(reader, |page, host, lang| {
            let calculator = CalculatorDriver::open(page, host, lang);
            page.part("foot-rate").appears();
            page.part("foot-said").is_gone();
            for pillar in Pillar::ALL {
                calculator.step(pillar, 1);
                page.part("foot-said").mentions(&said(&calculator)).appears();
                page.part("foot-rate").is_gone();
                let (top, bottom) = edges(page, "#foot-said");
                let height = f64::from(reader.height);
                assert!(top > 0.0 && bottom <= height, "from {top} to {bottom}");
            }
            let words = CalculatorPage::of(lang);
            let [first, second] = words.replay;
            let replay = [first, second].concat();
            for (id, word) in
                [("foot-undo", words.undo), ("foot-redo", words.redo), ("foot-replay", &replay)]
            {
                page.part(id).until("has its word", &format!("element.textContent === {word:?}"));
            }
            page.part("foot-undo").tap();
            calculator.edit(Edit::Undo);
            calculator.agrees();
            page.part("foot-redo").tap();
            calculator.edit(Edit::Redo);
            calculator.agrees();
            page.can_be_read();
        });
    }
}

#[test]
fn the_bar_of_countries_holds_however_they_are_counted() {
    let counting = AssumptionId::Choice(ChoiceId::InitialAdopters);
    for reader in [Reader::PHONE, Reader::NARROW, Reader::DESKTOP] {
        in_both_languages(reader, |page, host, lang| {
            let calculator = CalculatorDriver::open(page, host, lang);
            let offered = facts().choice(counting.id()).unwrap().offered.clone();
            for preset in ["rules", "none", "report"] {
                calculator.preset(preset);
                calculator.agrees();
                for (index, value) in offered.iter().enumerate() {
                    page.part(&format!("counting-{index}")).press();
                    calculator.edit(Edit::Assume { id: counting, value: *value });
                    calculator.agrees();
                    page.can_be_read();
                }
            }
        });
    }
}

#[test]
fn the_answer_leads_to_the_assumptions() {
    for reader in [Reader::PHONE, Reader::DESKTOP] {
        in_both_languages(reader, |page, host, lang| {
            let calculator = CalculatorDriver::open(page, host, lang);
            let way = page.select(".answer a");
            way.says(Calculator::of(lang).central);
            if reader.touch {
                way.tap();
            } else {
                page.tab_to(&way);
                page.key(Key::ENTER);
            }
            page.stop_scrolling();
            let (top, _) = edges(page, "#assumptions-title");
            let height = f64::from(reader.height);
            assert!((0.0..height / 2.0).contains(&top), "the assumptions begin at {top}");
            calculator.agrees();
        });
    }
}

/// The control with the focus and how far it reaches under the foot, where it does.
const COVERED: &str = "(() => {
    const [at, foot] = [document.activeElement, document.querySelector('.foot')];
    if (foot.contains(at) || !document.querySelector('.calculator').contains(at)) return '';
    const [control, line] = [at.getBoundingClientRect(), foot.getBoundingClientRect()];
    const stuck = line.bottom >= innerHeight - 1;
    const under = stuck && control.bottom > line.top + 1 && control.top < line.bottom;
    return under ? at.outerHTML.slice(0, 120) : '';
})()";

#[test]
fn the_foot_covers_no_control_that_has_the_focus() {
    in_both_languages(Reader::PHONE, |page, host, lang| {
        CalculatorDriver::open(page, host, lang);
        for _ in 0..60 {
            page.key(Key::TAB);
            assert_eq!(page.js(COVERED), "", "the foot lies over it");
        }
    });
}

#[test]
fn an_unnamed_operator_is_said_in_two_rows_on_a_phone() {
    in_both_languages(Reader::PHONE, |page, host, lang| {
        CalculatorDriver::open(page, host, lang);
        let words = text::words::shell::Shell::of(lang);
        let line = page.select(".operator-line");
        line.mentions(words.operator_not_stated);
        let unofficial = match lang {
            Lang::Ja => "非公式のサイト（運営者の記載なし）",
            Lang::En => "Unofficial site; operator not stated",
        };
        line.mentions(unofficial);
        in_order(page, &[".operator-line span:nth-child(1)", ".operator-line span:nth-child(2)"]);
    });
}
