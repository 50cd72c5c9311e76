//! What is saved and what is typed stay what they are: through other tabs, damage, links and pages.

use model::Pillar;
use scenario::LONGEST_NAME;
use scenario::library::{Beside, INDEX};
use scenario::link;
use scenario::wire::read_file;
use tests::Page;
use tests::key::Key;
use text::words::keep;

use crate::desk::Desk;
use crate::library_files::{REMEMBER_SAVED, saved_text};
use crate::link::{paste, theirs};
use crate::shelf::{Shelf, Texts, everyone, named, saved, with_count, with_name};

/// Another document of the same browser does something to the storage, so this one hears of it.
fn elsewhere(page: &Page, act: &str) {
    page.forgive("dtn-watch shift");
    page.js(&format!(
        "(() => {{
            const frame = document.createElement('iframe'); frame.hidden = true;
            document.body.append(frame);
            const there = frame.contentWindow.localStorage;
            {act}
        }})()"
    ));
}

fn cut(page: &Page, texts: &Texts, name: &str) {
    let (key, text) = texts.iter().find(|(_, text)| text.contains(&format!("\"{name}\""))).unwrap();
    page.js(&format!("localStorage.setItem({key:?}, {:?})", &text[..400]));
}

fn draft_holds(page: &Page, words: &str) {
    page.until(
        "the draft is kept",
        &format!("(localStorage.getItem('dtn:draft') ?? '').includes({words:?})"),
    );
}

#[test]
fn a_value_that_was_cut_is_unreadable_whatever_the_index_says_and_no_export_hides_it() {
    everyone(|page, host, lang| {
        page.before_scripts(REMEMBER_SAVED);
        page.forgive("dtn-watch shift");
        let texts = saved(&["A", "B", "C"].map(named));
        let shelf = Shelf::holding(page, host, lang, &texts);
        let words = shelf.words();
        shelf.lists(&["C", "B", "A"]);
        page.until("the index is there", &format!("localStorage.getItem({INDEX:?}) !== null"));
        cut(page, &texts, "A");
        page.reload();
        page.ready();
        shelf.lists(&["C", "B"]);
        shelf.part("list-count").says(&with_count(words.count, 2));
        shelf.part("unreadable").appears().mentions(&with_count(words.unreadable, 1));
        for act in ["export-all", "export-years-all"] {
            shelf.part(act).press();
            shelf.says(&[words.file_saved, &with_count(words.file_without, 1)].concat());
        }
        // One that was cut since the list was drawn is left out, and that is said.
        cut(page, &texts, "B");
        shelf.part("export-all").press();
        shelf.says(&[words.file_saved, &with_count(words.file_without, 2)].concat());
        assert_eq!(read_file(&saved_text(page)), Ok(vec![named("C")]));
        shelf.lists(&["C"]);
        shelf.part("unreadable").mentions(&with_count(words.unreadable, 2));
        shelf.serves_everybody();
    });
}

#[test]
fn a_name_that_is_being_typed_in_a_row_is_no_other_tabs_business() {
    everyone(|page, host, lang| {
        let shelf = Shelf::holding(page, host, lang, &saved(&["A", "B"].map(named)));
        shelf.row("A", "rename");
        let field = shelf.in_row("A", None);
        field.appears().holds("A");
        page.insert("half");
        let more = serde_json::to_string(&saved(&["A", "B", "C"].map(named))).unwrap();
        elsewhere(
            page,
            &format!("for (const [key, text] of Object.entries({more})) there.setItem(key, text)"),
        );
        // The reader looks at that tab: this window has lost the focus, and the field has not.
        field.of("element.dispatchEvent(new FocusEvent('focusout', {bubbles: true}))");
        page.rest();
        field.holds("half").is_focused();
        shelf.lists(&["B", "A"]);
        page.insert(" a name");
        page.key(Key::ENTER);
        shelf.says(&with_name(shelf.words().renamed, "half a name"));
        shelf.lists(&["C", "B", "half a name"]);
        shelf.in_row("half a name", Some("rename")).is_focused();
    });
}

#[test]
fn a_new_name_that_is_refused_stays_to_be_mended_and_escape_gives_it_up() {
    everyone(|page, host, lang| {
        let shelf = Shelf::holding(page, host, lang, &saved(&["A"].map(named)));
        shelf.row("A", "rename");
        let field = shelf.in_row("A", None);
        let long = "長".repeat(LONGEST_NAME + 1);
        page.insert(&long);
        page.key(Key::ENTER);
        shelf.part("library-said").until("says why", "element.textContent !== ''");
        field.holds(&long).is_focused();
        page.key(Key::ESCAPE);
        field.is_gone();
        shelf.in_row("A", Some("rename")).is_focused();
        shelf.lists(&["A"]);
    });
}

#[test]
fn an_unsaved_note_is_kept_over_a_link_a_reload_and_undo() {
    everyone(|page, host, lang| {
        let shelf = Shelf::open(page, host, lang);
        Desk::at(page, lang).step(Pillar::Expansion, 1);
        let note = shelf.part("scenario-note");
        note.write("");
        page.insert("why\nand how");
        draft_holds(page, "and how");
        page.key(Key::TAB);
        paste(page, &link::write(&theirs("theirs")));
        shelf.part("scenario-name").holds("theirs");
        note.holds("");
        draft_holds(page, "theirs");
        page.go("about:blank");
        page.open_app(&crate::desk::address(host, lang));
        shelf.part("scenario-name").holds("theirs");
        shelf.undo();
        note.holds("why\nand how");
        shelf.undo();
        note.holds("why\nand how");
    });
}

#[test]
fn a_note_is_kept_while_the_name_is_too_long() {
    everyone(|page, host, lang| {
        let shelf = Shelf::open(page, host, lang);
        let long = "名".repeat(LONGEST_NAME + 1);
        shelf.name(&long);
        let note = shelf.part("scenario-note");
        note.write("a note of its own");
        draft_holds(page, "a note of its own");
        // What was refused is still there to be mended.
        shelf.part("scenario-name").holds(&long).has("aria-invalid", "true");
        page.reload();
        page.ready();
        note.holds("a note of its own");
    });
}

#[test]
fn a_deletion_can_be_undone_after_a_change_of_page() {
    everyone(|page, host, lang| {
        let shelf = Shelf::holding(page, host, lang, &saved(&["A", "B"].map(named)));
        let texts = shelf.texts();
        shelf.row("A", "delete");
        shelf.lists(&["B"]);
        page.part("nav-market").of("element.click()");
        page.select("html").has("data-page", "market");
        page.part("nav-programme").of("element.click()");
        page.select("html").has("data-page", "programme");
        shelf.lists(&["B"]);
        shelf.part("undo-delete").appears().press();
        shelf.says(&with_name(shelf.words().restored, "A"));
        shelf.lists(&["B", "A"]);
        assert_eq!(shelf.texts(), texts);
        shelf.in_row("A", Some("open")).is_focused();
    });
}

#[test]
fn what_the_page_says_is_saved_is_what_is_stored() {
    everyone(|page, host, lang| {
        let texts = saved(&["A"].map(named));
        let key = texts.keys().next().unwrap().clone();
        for act in [format!("there.removeItem({key:?})"), "there.clear()".to_owned()] {
            let shelf = Shelf::holding(page, host, lang, &texts);
            let words = shelf.words();
            shelf.row("A", "open");
            shelf.state_is(&with_name(words.as_saved, "A"));
            elsewhere(page, &act);
            shelf.state_is(words.saved_gone);
            shelf.part("reset-saved").has("aria-disabled", "true");
            shelf.lists(&[]);
            shelf.part("save").press();
            shelf.says(keep::beside(lang, Beside::Deleted));
            shelf.state_is(&with_name(words.as_saved, "A"));
            shelf.lists(&["A"]);
        }
        // What another tab has saved anew is what there is to go back to.
        let shelf = Shelf::holding(page, host, lang, &texts);
        shelf.row("A", "open");
        shelf.state_is(&with_name(shelf.words().as_saved, "A"));
        let other = saved(&[theirs("from there")]);
        let text = other.values().next().unwrap();
        elsewhere(page, &format!("there.setItem({key:?}, {text:?})"));
        shelf.state_is(&with_name(shelf.words().unsaved, "from there"));
        shelf.part("reset-saved").press();
        shelf.part("scenario-name").holds("from there");
        shelf.state_is(&with_name(shelf.words().as_saved, "from there"));
    });
}
