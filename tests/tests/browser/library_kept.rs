//! What is saved and what is typed stay what they are: through other tabs, damage, links and pages.

use model::Pillar;
use scenario::LONGEST_NAME;
use scenario::library::{Beside, INDEX};
use scenario::link;
use scenario::wire::read_file;
use tests::Page;
use tests::key::Key;
use text::words::keep;

use crate::calculator_driver::CalculatorDriver;
use crate::library_driver::{LibraryDriver, Texts, everyone, named, saved, with_count, with_name};
use crate::library_files::{REMEMBER_SAVED, saved_text};
use crate::link::{paste, theirs};

/// Another document of the same browser does something to the storage, so this one hears of it.
fn elsewhere(page: &Page, act: &str) {
    page.expect_message("dtn-watch shift");
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
        page.in_documents(REMEMBER_SAVED);
        page.expect_message("dtn-watch shift");
        let texts = saved(&["A", "B", "C"].map(named));
        let library = LibraryDriver::holding(page, host, lang, &texts);
        let words = library.words();
        library.lists(&["C", "B", "A"]);
        page.until("the index is there", &format!("localStorage.getItem({INDEX:?}) !== null"));
        cut(page, &texts, "A");
        page.reload();
        page.ready();
        library.lists(&["C", "B"]);
        library.part("list-count").says(&with_count(words.count, 2));
        library.part("unreadable").appears().mentions(&with_count(words.unreadable, 1));
        for act in ["export-all", "export-years-all"] {
            library.part(act).press();
            library.says(&[words.file_saved, &with_count(words.file_without, 1)].concat());
        }
        // One that was cut since the list was drawn is left out, and that is said.
        cut(page, &texts, "B");
        library.part("export-all").press();
        library.says(&[words.file_saved, &with_count(words.file_without, 2)].concat());
        assert_eq!(read_file(&saved_text(page)), Ok(vec![named("C")]));
        library.lists(&["C"]);
        library.part("unreadable").mentions(&with_count(words.unreadable, 2));
        library.serves_everybody();
    });
}

#[test]
fn a_name_that_is_being_typed_in_a_row_is_no_other_tabs_business() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::holding(page, host, lang, &saved(&["A", "B"].map(named)));
        library.row("A", "rename");
        let field = library.in_row("A", None);
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
        library.lists(&["B", "A"]);
        page.insert(" a name");
        page.key(Key::ENTER);
        library.says(&with_name(library.words().renamed, "half a name"));
        library.lists(&["C", "B", "half a name"]);
        library.in_row("half a name", Some("rename")).is_focused();
    });
}

#[test]
fn a_new_name_that_is_refused_stays_to_be_mended_and_escape_gives_it_up() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::holding(page, host, lang, &saved(&["A"].map(named)));
        library.row("A", "rename");
        let field = library.in_row("A", None);
        let long = "長".repeat(LONGEST_NAME + 1);
        page.insert(&long);
        page.key(Key::ENTER);
        library.part("library-message").until("says why", "element.textContent !== ''");
        field.holds(&long).is_focused();
        page.key(Key::ESCAPE);
        field.is_gone();
        library.in_row("A", Some("rename")).is_focused();
        library.lists(&["A"]);
    });
}

#[test]
fn an_unsaved_note_is_kept_over_a_link_a_reload_and_undo() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        CalculatorDriver::at(page, lang).step(Pillar::Expansion, 1);
        let note = library.part("scenario-note");
        note.write("");
        page.insert("why\nand how");
        draft_holds(page, "and how");
        page.key(Key::TAB);
        paste(page, &link::write(&theirs("theirs")));
        library.part("scenario-name").holds("theirs");
        note.holds("");
        draft_holds(page, "theirs");
        page.go("about:blank");
        page.open_app(&crate::calculator_driver::address(host, lang));
        library.part("scenario-name").holds("theirs");
        library.undo();
        note.holds("why\nand how");
        library.undo();
        note.holds("why\nand how");
    });
}

#[test]
fn a_note_is_kept_while_the_name_is_too_long() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        let long = "名".repeat(LONGEST_NAME + 1);
        library.name(&long);
        let note = library.part("scenario-note");
        note.write("a note of its own");
        draft_holds(page, "a note of its own");
        // What was refused is still there to be mended.
        library.part("scenario-name").holds(&long).has("aria-invalid", "true");
        page.reload();
        page.ready();
        note.holds("a note of its own");
    });
}

#[test]
fn a_deletion_can_be_undone_after_a_change_of_page() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::holding(page, host, lang, &saved(&["A", "B"].map(named)));
        let texts = library.texts();
        library.row("A", "delete");
        library.lists(&["B"]);
        page.part("nav-market").of("element.click()");
        page.select("html").has("data-page", "market");
        page.part("nav-programme").of("element.click()");
        page.select("html").has("data-page", "programme");
        library.lists(&["B"]);
        library.part("undo-delete").appears().press();
        library.says(&with_name(library.words().restored, "A"));
        library.lists(&["B", "A"]);
        assert_eq!(library.texts(), texts);
        library.in_row("A", Some("open")).is_focused();
    });
}

#[test]
fn what_the_page_says_is_saved_is_what_is_stored() {
    everyone(|page, host, lang| {
        let texts = saved(&["A"].map(named));
        let key = texts.keys().next().unwrap().clone();
        for act in [format!("there.removeItem({key:?})"), "there.clear()".to_owned()] {
            let library = LibraryDriver::holding(page, host, lang, &texts);
            let words = library.words();
            library.row("A", "open");
            library.state_is(&with_name(words.as_saved, "A"));
            elsewhere(page, &act);
            library.state_is(words.saved_gone);
            library.part("reset-saved").has("aria-disabled", "true");
            library.lists(&[]);
            library.part("save").press();
            library.says(keep::beside(lang, Beside::Deleted));
            library.state_is(&with_name(words.as_saved, "A"));
            library.lists(&["A"]);
        }
        // What another tab has saved anew is what there is to go back to.
        let library = LibraryDriver::holding(page, host, lang, &texts);
        library.row("A", "open");
        library.state_is(&with_name(library.words().as_saved, "A"));
        let other = saved(&[theirs("from there")]);
        let text = other.values().next().unwrap();
        elsewhere(page, &format!("there.setItem({key:?}, {text:?})"));
        library.state_is(&with_name(library.words().unsaved, "from there"));
        library.part("reset-saved").press();
        library.part("scenario-name").holds("from there");
        library.state_is(&with_name(library.words().as_saved, "from there"));
    });
}
