//! The whole main job by one means alone, keyboard or finger: move the budget, doubt an assumption,
//! see why, save, find again, take along. At each stage everybody can use the page as it stands.

use model::{ParameterId, Pillar};
use report::Lang;
use scenario::{AssumptionId, Edit, Item, amount, facts, number};
use tests::key::Key;
use tests::{Host, Page, Part, Reader, visit};
use text::words::refusal;

use crate::calculator_driver::{CalculatorDriver, STEP};
use crate::library_driver::{LibraryDriver, with_name};
use crate::library_files::{REMEMBER_SAVED, saved_text};

const SUPPORT: AssumptionId = AssumptionId::Parameter(ParameterId::SupportReturn);

/// The one means that the reader has: the keyboard, or a finger, whose place the mouse takes in an engine that
/// has none.
struct Hand<'page>(&'page Page);

impl<'page> Hand<'page> {
    fn is_finger(&self) -> bool {
        self.0.reader().width < Reader::DESKTOP.width
    }

    fn press(&self, part: &Part<'page>) {
        if self.is_finger() {
            return part.tap();
        }
        self.0.tab_to(part);
        // Enter does nothing to a box, as everywhere.
        let box_to_tick = part.of("element.type === 'checkbox'") == true;
        self.0.key(if box_to_tick { Key::SPACE } else { Key::ENTER });
    }

    fn on(&self, hook: &str) {
        self.press(&self.0.part(hook));
    }

    /// A finger brings up the device's own keys; nothing else is typed on them than what stands there.
    fn enter(&self, part: &Part<'page>, text: &str) {
        if self.is_finger() {
            return part.enter(text);
        }
        self.0.tab_to(part);
        self.0.key(Key::SELECT_ALL);
        self.0.write(text);
        self.0.key(Key::ENTER);
    }
}

fn budget_is_moved(hand: &Hand, calculator: &CalculatorDriver) {
    let preset = &facts().presets[1].id;
    hand.on(&format!("preset-{preset}"));
    calculator.edit(Edit::Preset(preset.to_string()));
    hand.on("step-up-negotiation");
    calculator.edit(Edit::Step { pillar: Pillar::Negotiation, by_million: STEP });
    let typed = match calculator.lang {
        Lang::Ja => "30",
        Lang::En => "3",
    };
    hand.enter(&calculator.control("amount", Pillar::Cooperation), typed);
    let yearly_million = amount::parse(calculator.lang, typed).unwrap();
    calculator.edit(Edit::Set { pillar: Pillar::Cooperation, yearly_million });
    hand.on("change-total");
    hand.on("keep-total");
    calculator.edit(Edit::Balance(scenario::Balance::Free));
    calculator.agrees();
}

/// First as it cannot be, then as it can.
fn an_assumption_is_doubted(hand: &Hand, calculator: &CalculatorDriver) {
    let field = hand.0.part(&format!("assume-{}", SUPPORT.id()));
    hand.enter(&field, "abc");
    let why = number::parse(calculator.lang, SUPPORT, "abc").unwrap_err();
    hand.0
        .select(&format!("#assume-error-{}", SUPPORT.id()))
        .says(&refusal::sentence(calculator.lang, &why));
    serves_everybody(hand.0);
    hand.enter(&field, "40");
    calculator.edit(Edit::Assume { id: SUPPORT, value: 40.0 });
    field.holds("40");
    let topic = hand.0.select(".assumption-topic summary");
    hand.press(&topic);
    let what_if = &facts().what_ifs[1].id;
    hand.on(&format!("what-if-{what_if}"));
    calculator.edit(Edit::WhatIf(what_if.to_string()));
    calculator.agrees();
}

fn the_reasons_are_opened(hand: &Hand) {
    hand.press(&hand.0.part("result-difference").within("summary"));
    hand.0.part("result-difference").within("p").appears();
    hand.press(&hand.0.part("courses-table").within("summary"));
    hand.0.part("courses-table").within("table").appears();
    serves_everybody(hand.0);
}

fn a_change_goes_back(hand: &Hand, calculator: &CalculatorDriver) {
    hand.press(&hand.0.part("change-list").within("summary"));
    hand.on(&format!("back-{}", SUPPORT.id()));
    calculator.edit(Edit::ResetItem(Item::Assumption(SUPPORT)));
    calculator.agrees();
    let phone = hand.is_finger();
    hand.on(if phone { "foot-undo" } else { "undo" });
    calculator.edit(Edit::Undo);
    calculator.agrees();
    hand.on(if phone { "foot-redo" } else { "redo" });
    calculator.edit(Edit::Redo);
    calculator.agrees();
}

fn it_is_saved_and_taken_along(
    hand: &Hand,
    library: &LibraryDriver,
    calculator: &CalculatorDriver,
) {
    let words = library.words();
    hand.enter(&library.part("scenario-name"), "A");
    library.says(&with_name(words.saved, "A"));
    hand.press(&library.in_row("A", Some("rename")));
    hand.enter(&library.in_row("A", None), "B");
    library.says(&with_name(words.renamed, "B"));
    hand.press(&library.in_row("B", Some("duplicate")));
    let copy = with_name(words.copy_of, "B");
    library.lists(&[&copy, "B"]);
    hand.press(&library.in_row(&copy, Some("delete")));
    library.lists(&["B"]);
    serves_everybody(hand.0);
    hand.on("undo-delete");
    library.lists(&[&copy, "B"]);
    hand.on("export-this");
    library.says(words.file_saved);
    let file = scenario::wire::read_file(&saved_text(hand.0)).unwrap();
    assert_eq!(file[0].budgets(), calculator.session.borrow().scenario().budgets());
    hand.on("reset");
    hand.press(&library.in_row("B", Some("open")));
    library.says(&with_name(words.opened, "B"));
    CalculatorDriver::resumed(hand.0, calculator.lang, &calculator.session.borrow()).agrees();
}

fn serves_everybody(page: &Page) {
    page.rest();
    page.is_accessible();
    page.can_be_read();
}

fn the_whole_job(reader: Reader, lang: Lang) {
    let host = Host::start();
    visit(reader, |page| {
        page.in_documents(REMEMBER_SAVED);
        let library = LibraryDriver::open(page, &host, lang);
        let (hand, calculator) = (Hand(page), CalculatorDriver::at(page, lang));
        serves_everybody(page);
        budget_is_moved(&hand, &calculator);
        an_assumption_is_doubted(&hand, &calculator);
        the_reasons_are_opened(&hand);
        a_change_goes_back(&hand, &calculator);
        it_is_saved_and_taken_along(&hand, &library, &calculator);
        serves_everybody(page);
    });
}

#[test]
fn keys_alone_do_it_in_japanese() {
    the_whole_job(Reader::DESKTOP, Lang::Ja);
}

#[test]
fn keys_alone_do_it_in_english() {
    the_whole_job(Reader::DESKTOP, Lang::En);
}

#[test]
fn a_finger_alone_does_it_in_japanese() {
    the_whole_job(Reader::PHONE, Lang::Ja);
}

#[test]
fn a_finger_alone_does_it_in_english() {
    the_whole_job(Reader::PHONE, Lang::En);
}
