//! A scenario is kept, found again, and put in order, by mouse, finger and keys.

use model::Pillar;
use report::Lang;
use scenario::{LONGEST_NAME, Refusal, facts};
use tests::key::Key;
use tests::{Host, Page, Reader, visit};
use text::words::refusal;

use crate::desk::{Desk, STEP};
use crate::shelf::{ODD_NAMES, Shelf, everyone, named, saved, with_count, with_name};

/// The amount of a pillar that the calculator shows is this.
fn shows(page: &Page, lang: Lang, million: i64) {
    let seen = || page.part(&format!("amount-{}", Pillar::Expansion.id())).value();
    page.rest();
    assert_eq!(scenario::amount::parse(lang, &seen()), Ok(million));
}

#[test]
fn a_name_is_asked_for_and_what_is_typed_stays() {
    everyone(|page, host, lang| {
        let shelf = Shelf::open(page, host, lang);
        shelf.is_not_saved();
        shelf.part("list-count").says(&with_count(shelf.words().count, 0));
        shelf.part("list-tools").is_gone();
        shelf.serves_everybody();
        refuses(&shelf, "", shelf.words().name_missing);
        refuses(&shelf, " 　", shelf.words().name_missing);
        shelf.serves_everybody();
        let long = "名".repeat(LONGEST_NAME + 1);
        refuses(&shelf, &long, &refusal::sentence(lang, &Refusal::LongText));
        shelf.serves_everybody();
        // The message goes when the reader mends the name.
        shelf.name("A");
        shelf.part("name-error").says("");
        shelf.part("scenario-name").lacks("aria-invalid");
    });
}

/// A name that cannot be: said beside its field, and nothing is saved.
fn refuses(shelf: &Shelf, name: &str, words: &str) {
    shelf.name(name);
    shelf.part("save").press();
    shelf.part("name-error").says(words).appears();
    let field = shelf.part("scenario-name");
    field.holds(name).has("aria-invalid", "true");
    let described = field.attribute("aria-describedby");
    assert_eq!(shelf.part("name-error").attribute("id"), described);
    assert_eq!(shelf.texts().len(), 0);
    shelf.lists(&[]);
}

#[test]
fn a_scenario_is_saved_changed_and_taken_back() {
    everyone(|page, host, lang| {
        let shelf = Shelf::open(page, host, lang);
        let desk = Desk::at(page, lang);
        let words = shelf.words();
        let plan = facts().pillars[Pillar::Expansion.index()].reference;
        shelf.save("A");
        shelf.state_is(&with_name(words.as_saved, "A"));
        shelf.lists(&["A"]);
        desk.step(Pillar::Expansion, 1);
        shelf.state_is(&with_name(words.unsaved, "A"));
        shelf.serves_everybody();
        shelf.part("reset-saved").press();
        shelf.state_is(&with_name(words.as_saved, "A"));
        shows(page, lang, plan);
        desk.step(Pillar::Expansion, 1);
        shelf.says("");
        shelf.name("B");
        shelf.part("save-new").press();
        shelf.says(&with_name(words.saved, "B"));
        shelf.lists(&["B", "A"]);
        shelf.row("A", "open");
        shelf.says(&with_name(words.opened, "A"));
        shelf.part("scenario-name").holds("A");
        shows(page, lang, plan);
        shelf.undo();
        shows(page, lang, plan + STEP);
        let names: Vec<_> = shelf.scenarios().iter().map(|it| it.name().to_owned()).collect();
        assert_eq!(names, ["B", "A"]);
        // What undo has brought back is B, as one that is not saved: A is not written over.
        shelf.is_not_saved();
        shelf.part("scenario-name").holds("B");
        let before = shelf.texts();
        shelf.part("save").press();
        shelf.says(&with_name(words.saved, "B"));
        shelf.lists(&["B", "B", "A"]);
        let now = shelf.texts();
        assert!(before.iter().all(|(key, text)| now.get(key) == Some(text)), "{now:?}");
    });
}

#[test]
fn what_is_typed_as_name_and_note_is_kept_with_the_draft() {
    everyone(|page, host, lang| {
        let shelf = Shelf::open(page, host, lang);
        shelf.save("A");
        shelf.name("A and more");
        shelf.state_is(&with_name(shelf.words().unsaved, "A"));
        shelf.part("scenario-note").write("why");
        // Undo takes back what was done to the plan, not what it is called.
        Desk::at(page, lang).step(Pillar::Expansion, 1);
        shelf.undo();
        page.until(
            "the draft knows the name",
            "localStorage.getItem('dtn:draft').includes('and more')",
        );
        page.reload();
        page.ready();
        shelf.part("scenario-name").holds("A and more");
        shelf.part("scenario-note").holds("why");
        shelf.state_is(&with_name(shelf.words().unsaved, "A"));
    });
}

#[test]
fn a_message_goes_with_the_next_change_and_a_deleted_scenario_is_saved_no_more() {
    everyone(|page, host, lang| {
        let shelf = Shelf::open(page, host, lang);
        let words = shelf.words();
        shelf.save("A");
        Desk::at(page, lang).step(Pillar::Expansion, 1);
        shelf.state_is(&with_name(words.unsaved, "A"));
        shelf.says("");
        shelf.row("A", "delete");
        shelf.lists(&[]);
        shelf.is_not_saved();
        shelf.save("A");
        shelf.lists(&["A"]);
    });
}

#[test]
fn what_is_saved_is_back_after_a_reload_and_in_the_other_language() {
    everyone(|page, host, lang| {
        // The rows come when the app has read them, and what stands below makes room.
        page.forgive("dtn-watch shift");
        let shelf = Shelf::open(page, host, lang);
        shelf.save("A");
        page.reload();
        page.ready();
        shelf.lists(&["A"]);
        shelf.part("scenario-name").holds("A");
        page.until("the draft knows its name", "localStorage.getItem('dtn:draft') !== null");
        let other = if lang == Lang::Ja { Lang::En } else { Lang::Ja };
        page.part("language-switch").within(&format!("[hreflang={}]", other.code())).press();
        page.select("html").has("lang", other.code());
        let there = Shelf { page, lang: other };
        there.lists(&["A"]);
        there.part("scenario-name").holds("A");
        there.state_is(&with_name(there.words().as_saved, "A"));
    });
}

#[test]
fn rows_are_renamed_copied_deleted_and_put_back() {
    everyone(|page, host, lang| {
        let texts = saved(&["A", "B", "C"].map(named));
        let shelf = Shelf::holding(page, host, lang, &texts);
        let words = shelf.words();
        shelf.lists(&["C", "B", "A"]);
        shelf.row("B", "rename");
        let field = shelf.in_row("B", None);
        field.appears().holds("B").is_focused();
        shelf.serves_everybody();
        page.insert("D");
        page.key(Key::ENTER);
        shelf.says(&with_name(words.renamed, "D"));
        shelf.lists(&["C", "D", "A"]);
        shelf.row("D", "duplicate");
        let copy = with_name(words.copy_of, "D");
        shelf.says(&with_name(words.duplicated, &copy));
        shelf.lists(&[&copy, "C", "D", "A"]);
        let before = shelf.texts();
        shelf.row("C", "delete");
        shelf.says(&with_name(words.deleted, "C"));
        shelf.lists(&[&copy, "D", "A"]);
        shelf.serves_everybody();
        shelf.row("D", "delete");
        shelf.lists(&[&copy, "A"]);
        shelf.part("undo-delete").press();
        shelf.says(&with_name(words.restored, "D"));
        shelf.lists(&[&copy, "D", "A"]);
        shelf.part("undo-delete").press();
        shelf.says(&with_name(words.restored, "C"));
        shelf.lists(&[&copy, "C", "D", "A"]);
        shelf.part("undo-delete").is_gone();
        assert_eq!(shelf.texts(), before);
        // A name is taken too when the reader goes on to something else.
        shelf.row("A", "rename");
        page.insert("E");
        shelf.part("scenario-note").press();
        shelf.says(&with_name(words.renamed, "E"));
        shelf.lists(&[&copy, "C", "D", "E"]);
    });
}

#[test]
fn a_name_of_full_length_can_be_copied_and_a_longer_one_is_refused_in_its_row() {
    everyone(|page, host, lang| {
        let full = "名".repeat(LONGEST_NAME);
        let shelf = Shelf::holding(page, host, lang, &saved(&[named(&full)]));
        shelf.row(&full, "duplicate");
        let copy = with_name(shelf.words().copy_of, &full);
        let copy: String = copy.chars().take(LONGEST_NAME).collect();
        shelf.says(&with_name(shelf.words().duplicated, &copy));
        shelf.lists(&[&copy, &full]);
        shelf.row(&copy, "delete");
        shelf.lists(&[&full]);
        shelf.row(&full, "rename");
        page.insert(&"名".repeat(LONGEST_NAME + 1));
        page.key(Key::ENTER);
        shelf.says(&refusal::sentence(lang, &Refusal::LongText));
        shelf.lists(&[&full]);
        shelf.serves_everybody();
    });
}

#[test]
fn a_list_is_searched_and_ordered() {
    everyone(|page, host, lang| {
        let texts = saved(&["Beta", "Alpha", "案 beta", "Gamma"].map(named));
        let shelf = Shelf::holding(page, host, lang, &texts);
        shelf.lists(&["Gamma", "案 beta", "Alpha", "Beta"]);
        shelf.part("list-by-name").press();
        shelf.lists(&["Alpha", "Beta", "Gamma", "案 beta"]);
        shelf.part("list-search").write("BETA");
        shelf.lists(&["Beta", "案 beta"]);
        let counts = [("count", "4".to_owned()), ("found", "2".to_owned())];
        shelf.part("list-count").says(&text::sentence::text(shelf.words().found, &counts));
        shelf.serves_everybody();
        shelf.part("list-newest").press();
        shelf.lists(&["案 beta", "Beta"]);
        shelf.part("list-search").write("");
        shelf.lists(&["Gamma", "案 beta", "Alpha", "Beta"]);
        shelf.part("list-count").says(&with_count(shelf.words().count, 4));
    });
}

#[test]
fn the_keyboard_alone_saves_renames_deletes_and_opens() {
    let host = Host::start();
    visit(Reader::DESK, |page| {
        let shelf = Shelf::open(page, &host, Lang::En);
        let words = shelf.words();
        let press = |part: &tests::Part| {
            page.tab_to(part);
            page.key(Key::ENTER);
        };
        page.tab_to(&shelf.part("scenario-name"));
        page.write("A");
        page.key(Key::ENTER);
        shelf.says(&with_name(words.saved, "A"));
        press(&Desk::at(page, Lang::En).control("step-up", Pillar::Expansion));
        shelf.state_is(&with_name(words.unsaved, "A"));
        press(&shelf.part("reset-saved"));
        shelf.state_is(&with_name(words.as_saved, "A"));
        press(&shelf.in_row("A", Some("rename")));
        shelf.in_row("A", None).is_focused();
        page.write("B");
        page.key(Key::ENTER);
        shelf.says(&with_name(words.renamed, "B"));
        // The focus stays where the reader was, though the list is made anew.
        shelf.in_row("B", Some("rename")).is_focused();
        press(&shelf.in_row("B", Some("duplicate")));
        let copy = with_name(words.copy_of, "B");
        shelf.lists(&[&copy, "B"]);
        shelf.in_row("B", Some("duplicate")).is_focused();
        press(&shelf.in_row(&copy, Some("delete")));
        shelf.lists(&["B"]);
        shelf.part("undo-delete").is_focused();
        page.key(Key::ENTER);
        shelf.lists(&[&copy, "B"]);
        shelf.in_row(&copy, Some("open")).is_focused();
        page.key(Key::ENTER);
        shelf.says(&with_name(words.opened, &copy));
        shelf.in_row(&copy, Some("open")).is_focused();
        page.tab_to(&shelf.part("list-newest"));
        page.key(Key::DOWN);
        shelf.lists(&["B", &copy]);
    });
}

#[test]
fn whatever_a_name_holds_it_is_text() {
    everyone(|page, host, lang| {
        page.before_scripts("var called = 0; window.alert = () => { called += 1; };");
        let shelf = Shelf::open(page, host, lang);
        for name in ODD_NAMES {
            shelf.save(name);
            shelf.part("library-said").until("is text", "element.childElementCount === 0");
            shelf.state_is(&with_name(shelf.words().as_saved, name));
            shelf.lists(&[name]);
            let shown = page.select("#saved-list [data-testid=name]");
            shown.until("is text", "element.childElementCount === 0");
            shelf.row(name, "rename");
            shelf.in_row(name, None).holds(name);
            page.key(Key::ENTER);
            shelf.says(&with_name(shelf.words().renamed, name));
            let kept: Vec<_> = shelf.scenarios().iter().map(|it| it.name().to_owned()).collect();
            assert_eq!(kept, [name]);
            page.can_be_read();
        }
        assert_eq!(page.js("called"), 0);
    });
}
