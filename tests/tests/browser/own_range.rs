//! The ends of an assumption's range are the reader's to set: by keys and by touch, in both languages.

use model::End;
use model::ParameterId::SupportReturn;
use report::Lang;
use scenario::draft::KEY;
use scenario::link::FRAGMENT;
use scenario::{AssumptionId, Edit, GESTURE_TIMEOUT_MS, Item, apply, number};
use tests::key::Key;
use tests::{Host, Page, Part, Reader, visit};
use text::sentence;
use text::words::{calculator::Calculator, own_range::OwnRange, refusal};

use crate::calculator_driver::CalculatorDriver;
use crate::library_driver::{LibraryDriver, everyone, with_name};
use crate::link::follow;

const SUPPORT: AssumptionId = AssumptionId::Parameter(SupportReturn);
/// The reader's own range, in the unit of its fields.
const OWN: [(End, &str); 2] = [(End::Low, "5"), (End::High, "20")];

fn part<'page>(page: &'page Page, name: &str) -> Part<'page> {
    page.part(&format!("{name}-{}", SUPPORT.id()))
}

/// The field of an end.
fn field(page: &Page, end: End) -> Part<'_> {
    part(page, &format!("assume-{}", end.id()))
}

/// What opens the fields of the range.
fn summary(page: &Page) -> Part<'_> {
    page.select(&format!(".assumption:has(#assume-{}) summary", SUPPORT.id()))
}

fn set(lang: Lang, end: End, typed: &str) -> Edit {
    Edit::SetEnd { id: SupportReturn, end, value: number::parse(lang, SUPPORT, typed).unwrap() }
}

/// Sets both ends by mouse or finger.
fn set_both(calculator: &CalculatorDriver) {
    summary(calculator.page).press();
    for (end, typed) in OWN {
        field(calculator.page, end).enter(typed);
        calculator.edit(set(calculator.lang, end, typed));
    }
    range_agrees(calculator);
}

/// Fields, words and line are those of the scenario.
fn range_agrees(calculator: &CalculatorDriver) {
    let (page, lang) = (calculator.page, calculator.lang);
    let session = calculator.session.borrow();
    let (scenario, words) = (session.scenario(), OwnRange::of(lang));
    let [low, high] = scenario.ends_of(SUPPORT);
    let written = [low, high].map(|end| SUPPORT.written(lang, end));
    for (end, written) in [End::Low, End::High].into_iter().zip(&written) {
        field(page, end).holds(written).lacks("aria-invalid");
    }
    let [from, to] = SUPPORT.ends().map(|end| SUPPORT.written(lang, end));
    let [low_written, high_written] = written;
    let slots = [("from", from), ("to", to), ("low", low_written), ("high", high_written)];
    let own = scenario.has_own_ends(SUPPORT);
    let said = |template| if own { sentence::text(template, &slots) } else { String::new() };
    page.select("#range-support_return").until(
        "says the range",
        &format!(
            "element.textContent.replace(/[\\u200b\\u2060]/g, '') === {:?} || element.textContent",
            said(words.now)
        ),
    );
    let change = page.select("#change-said-support_return");
    change.until(
        "tells the range",
        &format!("element.textContent.replace(/[\\u200b\\u2060]/g, '').endsWith({:?}) || element.textContent", said(words.change)),
    );
    let [least, most] = SUPPORT.ends();
    let axis = [least.min(low), most.max(high)];
    let at = |value: f64| 100.0 * (value - axis[0]) / (axis[1] - axis[0]);
    let near = |seen: f64, wanted: f64| assert!((seen - wanted).abs() < 0.01, "{seen} {wanted}");
    // What is as long as the axis has no words for it.
    let length = |name: &str, attribute: &str, all: f64| {
        let part = part(page, name);
        part.attribute(attribute).map_or(all, |_| part.number(attribute))
    };
    near(length("line", "x", 0.0), at(low));
    near(length("line", "width", 100.0), at(high) - at(low));
    near(length("studies", "width", 100.0), at(most) - at(least));
    near(part(page, "assume-dot").number("x"), at(scenario.assumption(SUPPORT)));
}

/// The draft holds this text.
fn is_kept(page: &Page, text: &str) {
    page.until(
        "the draft is kept",
        &format!("(localStorage.getItem({KEY:?}) ?? '').includes({text:?}) || localStorage.getItem({KEY:?})"),
    );
}

fn by_keys(lang: Lang) {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, lang);
        let words = OwnRange::of(lang);
        page.tab_to(&summary(page));
        page.key(Key::ENTER);
        for (end, typed) in OWN {
            page.key(Key::TAB);
            field(page, end).is_focused();
            page.key(Key::SELECT_ALL);
            page.write(typed);
        }
        page.key(Key::ENTER);
        for (end, typed) in OWN {
            calculator.edit(set(lang, end, typed));
        }
        range_agrees(&calculator);
        calculator.agrees();
        // What it could do is told from end to end, and the move is told as one of the range.
        for (_, typed) in OWN {
            page.select("#sensitivity-support_return").mentions(&match lang {
                Lang::Ja => format!("{typed}ドルなら"),
                Lang::En => format!("At ${typed}:"),
            });
        }
        let before = words.moved.split("{from}").next().unwrap_or_default();
        let name = page.select("#assume-support_return-name").of("element.firstChild.textContent");
        page.part("move").mentions(&before.replace("{name}", name.as_str().unwrap().trim()));
        page.part("changes").mentions("1");
        page.part("change-list").within("summary").press();
        page.part("change-support_return").appears();
        page.is_accessible();
        page.can_be_read();
    });
}

#[test]
fn a_range_is_set_by_keys_in_japanese() {
    by_keys(Lang::Ja);
}

#[test]
fn a_range_is_set_by_keys_in_english() {
    by_keys(Lang::En);
}

#[test]
fn an_end_that_cannot_be_stays_typed_with_a_message_and_the_last_range() {
    everyone(|page, host, lang| {
        let calculator = CalculatorDriver::open(page, host, lang);
        set_both(&calculator);
        let error = page.select("#range-error-support_return");
        for (end, typed) in [
            (End::Low, ""),
            (End::Low, "-1"),
            (End::Low, "abc"),
            (End::Low, "10.5"),
            (End::High, "9.5"),
            (End::High, "1000000"),
        ] {
            let field = field(page, end);
            field.enter(typed);
            let why = number::parse(lang, SUPPORT, typed).and_then(|value| {
                let edit = Edit::SetEnd { id: SupportReturn, end, value };
                apply(&calculator.session.borrow(), edit, 0.0).map(drop)
            });
            let Err(why) = why else { panic!("{typed} is not refused") };
            error.says(&refusal::sentence(lang, &why)).has("role", "alert");
            field.has("aria-invalid", "true").holds(typed);
            assert_eq!(
                field.attribute("aria-describedby").as_deref(),
                Some("range-error-support_return")
            );
            page.is_accessible();
            page.can_be_read();
            // The last valid end comes back.
            page.key(Key::ESCAPE);
            range_agrees(&calculator);
            error.says("");
        }
        field(page, End::High).enter("４０");
        calculator.edit(set(lang, End::High, "40"));
        range_agrees(&calculator);
        calculator.agrees();
    });
}

#[test]
fn a_value_beyond_takes_an_end_along() {
    everyone(|page, host, lang| {
        let calculator = CalculatorDriver::open(page, host, lang);
        set_both(&calculator);
        for value in [30.0, 10.0, 2.0] {
            part(page, "assume").enter(&SUPPORT.written(lang, value));
            calculator.edit(Edit::Assume { id: SUPPORT, value });
            range_agrees(&calculator);
            // What follows at once would be one gesture with it, and act on the range before.
            page.js(&format!("new Promise((still) => setTimeout(still, {GESTURE_TIMEOUT_MS}))"));
        }
        calculator.agrees();
    });
}

#[test]
fn own_ends_survive_a_reload_and_travel_by_link() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        let calculator = CalculatorDriver::at(page, lang);
        set_both(&calculator);
        is_kept(page, "\"support_return\":{\"low\":5,\"central\":10,\"high\":20}");
        page.reload();
        page.ready();
        range_agrees(&calculator);
        let link = library.part("link").value();
        let (_, text) = link.split_once(FRAGMENT).unwrap();
        page.js("[localStorage, sessionStorage].forEach((storage) => storage.clear())");
        follow(page, host, lang, text);
        range_agrees(&calculator);
        calculator.agrees();
    });
}

#[test]
fn an_item_goes_back_with_its_range() {
    everyone(|page, host, lang| {
        page.expect_message("dtn-watch shift");
        let library = LibraryDriver::open(page, host, lang);
        let calculator = CalculatorDriver::at(page, lang);
        let (words, item) = (Calculator::of(lang), Item::Assumption(SUPPORT));
        let back = part(page, "restore");
        back.says(words.back_to_default).has("aria-disabled", "true");
        set_both(&calculator);
        library.save("A");
        let kept = calculator.session.borrow().scenario().clone();
        field(page, End::High).enter("30");
        calculator.edit(set(lang, End::High, "30"));
        library.state_is(&with_name(library.words().unsaved, "A"));
        back.says(words.back_to_saved).press();
        calculator.edit(Edit::TakeItem(item, Box::new(kept)));
        range_agrees(&calculator);
        library.state_is(&with_name(library.words().as_saved, "A"));
        back.says(words.back_to_default).press();
        calculator.edit(Edit::ResetItem(item));
        range_agrees(&calculator);
        page.select("#change-support_return").has("hidden", "");
        library.undo();
        calculator.edit(Edit::Undo);
        range_agrees(&calculator);
    });
}
