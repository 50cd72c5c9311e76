//! Several tabs: what one has saved, changed or deleted is never written over by another.

use scenario::library::{Beside, INDEX, LibraryFault};
use scenario::{Balance, Edit, Session, apply};
use tests::Reader;
use tests::key::Key;
use text::words::keep;

use crate::library_driver::{LibraryDriver, Texts, named, saved, with_name};
use crate::library_faults::in_each_language;

/// Opens a scenario, which then changes behind the page's back, and saves over it.
fn saves_over(library: &LibraryDriver, change: impl Fn(&str, &str) -> String, why: Beside) {
    let (page, lang) = (library.page, library.lang);
    library.row("A", "open");
    library.part("scenario-name").holds("A");
    let texts = library.texts();
    let (key, text) = texts.first_key_value().unwrap();
    page.js(&change(key, text));
    let elsewhere = library.texts();
    library.changes_the_plan();
    library.part("save").press();
    library.says(keep::beside(lang, why));
    let now = library.texts();
    assert!(elsewhere.iter().all(|(key, text)| now.get(key) == Some(text)), "{now:?}");
    assert_eq!(now.len(), elsewhere.len() + 1);
    library.serves_everybody();
}

#[test]
fn what_another_tab_has_changed_is_not_written_over() {
    in_each_language(Reader::PHONE, |page, host, lang| {
        let texts = saved(&["A"].map(named));
        let library = LibraryDriver::holding(page, host, lang, &texts);
        let other = |key: &str, _: &str| set(key, &saved(&["from there"].map(named)));
        saves_over(&library, other, Beside::Changed);
        library.lists(&["A", "from there"]);
        // The copy is the target of the next save.
        library.changes_the_plan();
        library.part("save").press();
        library.says(&with_name(library.words().saved, "A"));
        library.lists(&["A", "from there"]);
    });
}

/// A script that puts the one text under a key, and takes the index away as a save does.
fn set(key: &str, texts: &Texts) -> String {
    let text = texts.values().next().unwrap();
    format!("localStorage.setItem({key:?}, {text:?}); localStorage.removeItem({INDEX:?})")
}

#[test]
fn what_another_tab_has_deleted_or_damaged_is_saved_anew() {
    in_each_language(Reader::DESKTOP, |page, host, lang| {
        let texts = saved(&["A"].map(named));
        let delete = |key: &str, _: &str| format!("localStorage.removeItem({key:?})");
        let library = LibraryDriver::holding(page, host, lang, &texts);
        saves_over(&library, delete, Beside::Deleted);
        library.lists(&["A"]);
        let damage = |key: &str, text: &str| {
            format!("localStorage.setItem({key:?}, {:?})", &text[..text.len() - 9])
        };
        let library = LibraryDriver::holding(page, host, lang, &texts);
        saves_over(&library, damage, Beside::Unreadable);
        // A row of what is gone says so.
        page.js("localStorage.clear()");
        library.row("A", "open");
        library.says(keep::library(lang, &LibraryFault::Missing));
        library.lists(&[]);
    });
}

#[test]
fn what_another_tab_saves_shows_here() {
    in_each_language(Reader::PHONE, |page, host, lang| {
        // Rows come without the reader's doing.
        page.expect_message("dtn-watch shift");
        let library = LibraryDriver::open(page, host, lang);
        library.lists(&[]);
        let texts = serde_json::to_string(&saved(&["A", "B"].map(named))).unwrap();
        // A frame is another document of the same browser, so this one hears of it.
        page.js(&format!(
            "const frame = document.createElement('iframe'); frame.hidden = true;
             document.body.append(frame);
             for (const [key, text] of Object.entries({texts})) frame.contentWindow.localStorage.setItem(key, text)"
        ));
        library.lists(&["B", "A"]);
    });
}

/// A script that gives the saved scenarios other texts, as another tab does.
fn elsewhere(texts: &Texts) -> String {
    let texts = serde_json::to_string(texts).unwrap();
    format!("for (const [key, text] of Object.entries({texts})) localStorage.setItem(key, text)")
}

#[test]
fn a_new_name_does_not_adopt_what_another_tab_has_saved() {
    in_each_language(Reader::DESKTOP, |page, host, lang| {
        let texts = saved(&["A"].map(named));
        let library = LibraryDriver::holding(page, host, lang, &texts);
        library.row("A", "open");
        library.part("scenario-name").holds("A");
        let start = Session::new(named("A"), Balance::Keep, None);
        let changed = apply(&start, Edit::Preset("exports".to_owned()), 0.0).unwrap();
        let changed = changed.scenario();
        page.js(&elsewhere(&saved([changed])));
        library.row("A", "rename");
        page.insert("B");
        page.key(Key::ENTER);
        library.says(&with_name(library.words().renamed, "B"));
        library.part("save").press();
        library.says(keep::beside(lang, Beside::Changed));
        let budgets: Vec<_> = library.scenarios().iter().map(|it| it.budgets().clone()).collect();
        assert_eq!(budgets.len(), 2);
        assert!(budgets.contains(changed.budgets()) && budgets.contains(named("").budgets()));
    });
}

#[test]
fn who_only_looks_while_another_tab_saves_writes_no_index() {
    in_each_language(Reader::PHONE, |page, host, lang| {
        page.expect_message("dtn-watch shift");
        let texts = saved(&["A", "B"].map(named));
        let library = LibraryDriver::holding(page, host, lang, &texts);
        library.lists(&["B", "A"]);
        // In the middle of a save the other tab holds the lock and has taken the index away.
        page.js("var done; void navigator.locks.request('dtn:library', () => new Promise((end) => { done = end; }))");
        page.until("another tab saves", "done !== undefined");
        page.js(&format!(
            "localStorage.removeItem({INDEX:?}); dispatchEvent(new StorageEvent('storage'))"
        ));
        page.until(
            "to mend the index waits",
            "navigator.locks.query().then(({pending}) => pending.length === 1)",
        );
        let renamed = saved(&["C", "B"].map(named));
        page.js(&elsewhere(&renamed));
        page.js("done()");
        page.until("the index is mended", &format!("localStorage.getItem({INDEX:?}) !== null"));
        page.js("dispatchEvent(new StorageEvent('storage'))");
        library.lists(&["B", "C"]);
    });
}

#[test]
fn a_save_waits_while_another_tab_saves() {
    in_each_language(Reader::DESKTOP, |page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        page.js("var done; void navigator.locks.request('dtn:library', () => new Promise((end) => { done = end; }))");
        page.until("another tab saves", "done !== undefined");
        library.name("A");
        library.part("save").press();
        page.until(
            "the save waits",
            "navigator.locks.query().then(({pending}) => pending.length === 1)",
        );
        assert!(library.texts().is_empty());
        page.js("done()");
        library.says(&with_name(library.words().saved, "A"));
        library.lists(&["A"]);
    });
}

#[test]
fn where_there_are_no_locks_a_save_is_a_save() {
    let without = [
        "Object.defineProperty(navigator, 'locks', {value: undefined})",
        "Object.defineProperty(navigator, 'locks', {value: {
            request: () => Promise.reject(new DOMException('no', 'SecurityError')) }})",
    ];
    for without in without {
        in_each_language(Reader::PHONE, |page, host, lang| {
            page.before_scripts(without);
            let library = LibraryDriver::open(page, host, lang);
            library.save("A");
            library.row("A", "duplicate");
            library.says(&with_name(
                library.words().duplicated,
                &with_name(library.words().copy_of, "A"),
            ));
            assert_eq!(library.texts().len(), 2);
        });
    }
}
