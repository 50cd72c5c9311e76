//! Several tabs: what one has saved, changed or deleted is never written over by another.

use scenario::library::{Beside, INDEX, LibraryFault};
use scenario::{Balance, Edit, Session, apply};
use tests::Reader;
use tests::key::Key;
use text::words::keep;

use crate::library_faults::in_each_language;
use crate::shelf::{Shelf, Texts, named, saved, with_name};

/// Opens a scenario, which then changes behind the page's back, and saves over it.
fn saves_over(shelf: &Shelf, change: impl Fn(&str, &str) -> String, why: Beside) {
    let (page, lang) = (shelf.page, shelf.lang);
    shelf.row("A", "open");
    shelf.part("scenario-name").holds("A");
    let texts = shelf.texts();
    let (key, text) = texts.first_key_value().unwrap();
    page.js(&change(key, text));
    let elsewhere = shelf.texts();
    shelf.changes_the_plan();
    shelf.part("save").press();
    shelf.says(keep::beside(lang, why));
    let now = shelf.texts();
    assert!(elsewhere.iter().all(|(key, text)| now.get(key) == Some(text)), "{now:?}");
    assert_eq!(now.len(), elsewhere.len() + 1);
    shelf.serves_everybody();
}

#[test]
fn what_another_tab_has_changed_is_not_written_over() {
    in_each_language(Reader::PHONE, |page, host, lang| {
        let texts = saved(&["A"].map(named));
        let shelf = Shelf::holding(page, host, lang, &texts);
        let other = |key: &str, _: &str| set(key, &saved(&["from there"].map(named)));
        saves_over(&shelf, other, Beside::Changed);
        shelf.lists(&["A", "from there"]);
        // The copy is the target of the next save.
        shelf.changes_the_plan();
        shelf.part("save").press();
        shelf.says(&with_name(shelf.words().saved, "A"));
        shelf.lists(&["A", "from there"]);
    });
}

/// A script that puts the one text under a key, and takes the index away as a save does.
fn set(key: &str, texts: &Texts) -> String {
    let text = texts.values().next().unwrap();
    format!("localStorage.setItem({key:?}, {text:?}); localStorage.removeItem({INDEX:?})")
}

#[test]
fn what_another_tab_has_deleted_or_damaged_is_saved_anew() {
    in_each_language(Reader::DESK, |page, host, lang| {
        let texts = saved(&["A"].map(named));
        let delete = |key: &str, _: &str| format!("localStorage.removeItem({key:?})");
        let shelf = Shelf::holding(page, host, lang, &texts);
        saves_over(&shelf, delete, Beside::Deleted);
        shelf.lists(&["A"]);
        let damage = |key: &str, text: &str| {
            format!("localStorage.setItem({key:?}, {:?})", &text[..text.len() - 9])
        };
        let shelf = Shelf::holding(page, host, lang, &texts);
        saves_over(&shelf, damage, Beside::Unreadable);
        // A row of what is gone says so.
        page.js("localStorage.clear()");
        shelf.row("A", "open");
        shelf.says(keep::library(lang, &LibraryFault::Missing));
        shelf.lists(&[]);
    });
}

#[test]
fn what_another_tab_saves_shows_here() {
    in_each_language(Reader::PHONE, |page, host, lang| {
        // Rows come without the reader's doing.
        page.forgive("dtn-watch shift");
        let shelf = Shelf::open(page, host, lang);
        shelf.lists(&[]);
        let texts = serde_json::to_string(&saved(&["A", "B"].map(named))).unwrap();
        // A frame is another document of the same browser, so this one hears of it.
        page.js(&format!(
            "const frame = document.createElement('iframe'); frame.hidden = true;
             document.body.append(frame);
             for (const [key, text] of Object.entries({texts})) frame.contentWindow.localStorage.setItem(key, text)"
        ));
        shelf.lists(&["B", "A"]);
    });
}

/// A script that gives the saved scenarios other texts, as another tab does.
fn elsewhere(texts: &Texts) -> String {
    let texts = serde_json::to_string(texts).unwrap();
    format!("for (const [key, text] of Object.entries({texts})) localStorage.setItem(key, text)")
}

#[test]
fn a_new_name_does_not_adopt_what_another_tab_has_saved() {
    in_each_language(Reader::DESK, |page, host, lang| {
        let texts = saved(&["A"].map(named));
        let shelf = Shelf::holding(page, host, lang, &texts);
        shelf.row("A", "open");
        shelf.part("scenario-name").holds("A");
        let start = Session::new(named("A"), Balance::Keep, None);
        let changed = apply(&start, Edit::Preset("exports".to_owned()), 0.0).unwrap();
        let changed = changed.scenario();
        page.js(&elsewhere(&saved([changed])));
        shelf.row("A", "rename");
        page.insert("B");
        page.key(Key::ENTER);
        shelf.says(&with_name(shelf.words().renamed, "B"));
        shelf.part("save").press();
        shelf.says(keep::beside(lang, Beside::Changed));
        let budgets: Vec<_> = shelf.scenarios().iter().map(|it| it.budgets().clone()).collect();
        assert_eq!(budgets.len(), 2);
        assert!(budgets.contains(changed.budgets()) && budgets.contains(named("").budgets()));
    });
}

#[test]
fn who_only_looks_while_another_tab_saves_writes_no_index() {
    in_each_language(Reader::PHONE, |page, host, lang| {
        page.forgive("dtn-watch shift");
        let texts = saved(&["A", "B"].map(named));
        let shelf = Shelf::holding(page, host, lang, &texts);
        shelf.lists(&["B", "A"]);
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
        shelf.lists(&["B", "C"]);
    });
}

#[test]
fn a_save_waits_while_another_tab_saves() {
    in_each_language(Reader::DESK, |page, host, lang| {
        let shelf = Shelf::open(page, host, lang);
        page.js("var done; void navigator.locks.request('dtn:library', () => new Promise((end) => { done = end; }))");
        page.until("another tab saves", "done !== undefined");
        shelf.name("A");
        shelf.part("save").press();
        page.until(
            "the save waits",
            "navigator.locks.query().then(({pending}) => pending.length === 1)",
        );
        assert!(shelf.texts().is_empty());
        page.js("done()");
        shelf.says(&with_name(shelf.words().saved, "A"));
        shelf.lists(&["A"]);
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
            let shelf = Shelf::open(page, host, lang);
            shelf.save("A");
            shelf.row("A", "duplicate");
            shelf
                .says(&with_name(shelf.words().duplicated, &with_name(shelf.words().copy_of, "A")));
            assert_eq!(shelf.texts().len(), 2);
        });
    }
}
