//! A scenario is kept, found again, and put in order, by mouse, finger and keys.

use model::Pillar;
use report::Lang;
use scenario::{LONGEST_NAME, Refusal, facts};
use tests::key::Key;
use tests::{Host, Page, Reader, visit};
use text::words::refusal;

use crate::calculator_driver::{CalculatorDriver, STEP};
use crate::library_driver::{
    LibraryDriver, ODD_NAMES, everyone, named, saved, with_count, with_name,
};

/// The amount of a pillar that the calculator shows is this.
fn shows(page: &Page, lang: Lang, million: i64) {
    let seen = || page.part(&format!("amount-{}", Pillar::Expansion.id())).value();
    page.rest();
    assert_eq!(scenario::amount::parse(lang, &seen()), Ok(million));
}

#[test]
fn a_name_is_asked_for_and_what_is_typed_stays() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        library.is_not_saved();
        library.part("list-count").says(&with_count(library.words().count, 0));
        library.part("list-tools").is_gone();
        library.serves_everybody();
        refuses(&library, "", library.words().name_missing);
        refuses(&library, " 　", library.words().name_missing);
        library.serves_everybody();
        let long = "名".repeat(LONGEST_NAME + 1);
        refuses(&library, &long, &refusal::sentence(lang, &Refusal::LongText));
        library.serves_everybody();
        // The message goes when the reader mends the name.
        library.name("A");
        library.part("name-error").says("");
        library.part("scenario-name").lacks("aria-invalid");
    });
}

/// A name that cannot be: said beside its field, and nothing is saved.
fn refuses(library: &LibraryDriver, name: &str, words: &str) {
    library.name(name);
    library.part("save").press();
    library.part("name-error").says(words).appears();
    let field = library.part("scenario-name");
    field.holds(name).has("aria-invalid", "true");
    let described = field.attribute("aria-describedby");
    assert_eq!(library.part("name-error").attribute("id"), described);
    assert_eq!(library.texts().len(), 0);
    library.lists(&[]);
}

#[test]
fn a_scenario_is_saved_changed_and_taken_back() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        let calculator = CalculatorDriver::at(page, lang);
        let words = library.words();
        let plan = facts().pillars[Pillar::Expansion.index()].reference;
        library.save("A");
        library.state_is(&with_name(words.as_saved, "A"));
        library.lists(&["A"]);
        calculator.step(Pillar::Expansion, 1);
        library.state_is(&with_name(words.unsaved, "A"));
        library.serves_everybody();
        library.part("reset-saved").press();
        library.state_is(&with_name(words.as_saved, "A"));
        shows(page, lang, plan);
        calculator.step(Pillar::Expansion, 1);
        library.says("");
        library.name("B");
        library.part("save-new").press();
        library.says(&with_name(words.saved, "B"));
        library.lists(&["B", "A"]);
        library.row("A", "open");
        library.says(&with_name(words.opened, "A"));
        library.part("scenario-name").holds("A");
        shows(page, lang, plan);
        library.undo();
        shows(page, lang, plan + STEP);
        let names: Vec<_> = library.scenarios().iter().map(|it| it.name().to_owned()).collect();
        assert_eq!(names, ["B", "A"]);
        // What undo has brought back is B to the last word, so it is the saved B: A is not written over.
        library.state_is(&with_name(words.as_saved, "B"));
        library.part("scenario-name").holds("B");
        let a = |library: &LibraryDriver| {
            let scenarios = library.scenarios();
            scenarios.into_iter().find(|it| it.name() == "A")
        };
        let before = a(&library);
        library.part("save").press();
        library.says(&with_name(words.saved, "B"));
        library.lists(&["B", "A"]);
        assert_eq!(a(&library), before);
    });
}

#[test]
fn what_is_typed_as_name_and_note_is_kept_with_the_draft() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        library.save("A");
        library.name("A and more");
        library.state_is(&with_name(library.words().unsaved, "A"));
        library.part("scenario-note").write("why");
        // Undo takes back what was done to the plan, not what it is called.
        CalculatorDriver::at(page, lang).step(Pillar::Expansion, 1);
        library.undo();
        page.until(
            "the draft knows the name",
            "localStorage.getItem('dtn:draft').includes('and more')",
        );
        page.reload();
        page.ready();
        library.part("scenario-name").holds("A and more");
        library.part("scenario-note").holds("why");
        library.state_is(&with_name(library.words().unsaved, "A"));
    });
}

#[test]
fn a_message_goes_with_the_next_change_and_a_deleted_scenario_is_saved_no_more() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        let words = library.words();
        library.save("A");
        CalculatorDriver::at(page, lang).step(Pillar::Expansion, 1);
        library.state_is(&with_name(words.unsaved, "A"));
        library.says("");
        library.row("A", "delete");
        library.lists(&[]);
        library.is_not_saved();
        library.save("A");
        library.lists(&["A"]);
    });
}

#[test]
fn what_is_saved_is_back_after_a_reload_and_in_the_other_language() {
    everyone(|page, host, lang| {
        // The rows come when the app has read them, and what stands below makes room.
        page.expect_message("dtn-watch shift");
        let library = LibraryDriver::open(page, host, lang);
        library.save("A");
        page.reload();
        page.ready();
        library.lists(&["A"]);
        library.part("scenario-name").holds("A");
        page.until("the draft knows its name", "localStorage.getItem('dtn:draft') !== null");
        let other = if lang == Lang::Ja { Lang::En } else { Lang::Ja };
        page.part("language-switch").within(&format!("[hreflang={}]", other.code())).press();
        page.select("html").has("lang", other.code());
        let there = LibraryDriver { page, lang: other };
        there.lists(&["A"]);
        there.part("scenario-name").holds("A");
        there.state_is(&with_name(there.words().as_saved, "A"));
    });
}

#[test]
fn rows_are_renamed_copied_deleted_and_put_back() {
    everyone(|page, host, lang| {
        let texts = saved(&["A", "B", "C"].map(named));
        let library = LibraryDriver::holding(page, host, lang, &texts);
        let words = library.words();
        library.lists(&["C", "B", "A"]);
        library.row("B", "rename");
        let field = library.in_row("B", None);
        field.appears().holds("B").is_focused();
        library.serves_everybody();
        page.insert("D");
        page.key(Key::ENTER);
        library.says(&with_name(words.renamed, "D"));
        library.lists(&["C", "D", "A"]);
        library.row("D", "duplicate");
        let copy = with_name(words.copy_of, "D");
        library.says(&with_name(words.duplicated, &copy));
        library.lists(&[&copy, "C", "D", "A"]);
        let before = library.texts();
        library.row("C", "delete");
        library.says(&with_name(words.deleted, "C"));
        library.lists(&[&copy, "D", "A"]);
        library.serves_everybody();
        library.row("D", "delete");
        library.lists(&[&copy, "A"]);
        library.part("undo-delete").press();
        library.says(&with_name(words.restored, "D"));
        library.lists(&[&copy, "D", "A"]);
        library.part("undo-delete").press();
        library.says(&with_name(words.restored, "C"));
        library.lists(&[&copy, "C", "D", "A"]);
        library.part("undo-delete").is_gone();
        assert_eq!(library.texts(), before);
        // A name is taken too when the reader goes on to something else.
        library.row("A", "rename");
        page.insert("E");
        library.part("scenario-note").press();
        library.says(&with_name(words.renamed, "E"));
        library.lists(&[&copy, "C", "D", "E"]);
    });
}

#[test]
fn a_name_of_full_length_can_be_copied_and_a_longer_one_is_refused_in_its_row() {
    everyone(|page, host, lang| {
        let full = "名".repeat(LONGEST_NAME);
        let library = LibraryDriver::holding(page, host, lang, &saved(&[named(&full)]));
        library.row(&full, "duplicate");
        let copy = with_name(library.words().copy_of, &full);
        let copy: String = copy.chars().take(LONGEST_NAME).collect();
        library.says(&with_name(library.words().duplicated, &copy));
        library.lists(&[&copy, &full]);
        library.row(&copy, "delete");
        library.lists(&[&full]);
        library.row(&full, "rename");
        page.insert(&"名".repeat(LONGEST_NAME + 1));
        page.key(Key::ENTER);
        library.says(&refusal::sentence(lang, &Refusal::LongText));
        library.lists(&[&full]);
        library.serves_everybody();
    });
}

#[test]
fn a_list_is_searched_and_ordered() {
    everyone(|page, host, lang| {
        let texts = saved(&["Beta", "Alpha", "案 beta", "Gamma"].map(named));
        let library = LibraryDriver::holding(page, host, lang, &texts);
        library.lists(&["Gamma", "案 beta", "Alpha", "Beta"]);
        library.part("list-by-name").press();
        library.lists(&["Alpha", "Beta", "Gamma", "案 beta"]);
        library.part("list-search").write("BETA");
        library.lists(&["Beta", "案 beta"]);
        let counts = [("count", "4".to_owned()), ("found", "2".to_owned())];
        library.part("list-count").says(&text::sentence::text(library.words().found, &counts));
        library.serves_everybody();
        library.part("list-newest").press();
        library.lists(&["案 beta", "Beta"]);
        library.part("list-search").write("");
        library.lists(&["Gamma", "案 beta", "Alpha", "Beta"]);
        library.part("list-count").says(&with_count(library.words().count, 4));
    });
}

#[test]
fn the_keyboard_alone_saves_renames_deletes_and_opens() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let library = LibraryDriver::open(page, &host, Lang::En);
        let words = library.words();
        let press = |part: &tests::Part| {
            page.tab_to(part);
            page.key(Key::ENTER);
        };
        page.tab_to(&library.part("scenario-name"));
        page.write("A");
        page.key(Key::ENTER);
        library.says(&with_name(words.saved, "A"));
        press(&CalculatorDriver::at(page, Lang::En).control("step-up", Pillar::Expansion));
        library.state_is(&with_name(words.unsaved, "A"));
        press(&library.part("reset-saved"));
        library.state_is(&with_name(words.as_saved, "A"));
        press(&library.in_row("A", Some("rename")));
        library.in_row("A", None).is_focused();
        page.write("B");
        page.key(Key::ENTER);
        library.says(&with_name(words.renamed, "B"));
        // The focus stays where the reader was, though the list is made anew.
        library.in_row("B", Some("rename")).is_focused();
        press(&library.in_row("B", Some("duplicate")));
        let copy = with_name(words.copy_of, "B");
        library.lists(&[&copy, "B"]);
        library.in_row("B", Some("duplicate")).is_focused();
        press(&library.in_row(&copy, Some("delete")));
        library.lists(&["B"]);
        library.part("undo-delete").is_focused();
        page.key(Key::ENTER);
        library.lists(&[&copy, "B"]);
        library.in_row(&copy, Some("open")).is_focused();
        page.key(Key::ENTER);
        library.says(&with_name(words.opened, &copy));
        library.in_row(&copy, Some("open")).is_focused();
        page.tab_to(&library.part("list-newest"));
        page.key(Key::DOWN);
        library.lists(&["B", &copy]);
    });
}

#[test]
fn whatever_a_name_holds_it_is_text() {
    everyone(|page, host, lang| {
        page.before_scripts("window.called = 0; window.alert = () => { called += 1; };");
        let library = LibraryDriver::open(page, host, lang);
        for name in ODD_NAMES {
            library.save(name);
            library.part("library-message").until("is text", "element.childElementCount === 0");
            library.state_is(&with_name(library.words().as_saved, name));
            library.lists(&[name]);
            let shown = page.select("#saved-list [data-testid=name]");
            shown.until("is text", "element.childElementCount === 0");
            library.row(name, "rename");
            library.in_row(name, None).holds(name);
            page.key(Key::ENTER);
            library.says(&with_name(library.words().renamed, name));
            let kept: Vec<_> = library.scenarios().iter().map(|it| it.name().to_owned()).collect();
            assert_eq!(kept, [name]);
            page.can_be_read();
        }
        assert_eq!(page.js("called"), 0);
    });
}
