//! Whatever goes wrong with what is saved: nothing is lost, and the page says what to do.

use model::Pillar;
use report::Lang;
use scenario::library::{Beside, Damage, INDEX, LibraryFault};
use scenario::wire::read_file;
use scenario::{Balance, Edit, MemoryStore, Session, Store, StoreError, apply};
use serde_json::{Value, json};
use tests::key::Key;
use tests::{Host, Page, Reader, visit};
use text::words::keep;

use crate::desk::Desk;
use crate::library_files::{REMEMBER_SAVED, saved_text};
use crate::shelf::{NOW, Shelf, Texts, named, saved, with_count, with_name};
use crate::stopped::{loads_again, stops};

fn in_each_language(reader: Reader, story: impl Fn(&Page, &Host, Lang)) {
    let host = Host::start();
    for lang in Lang::ALL {
        visit(reader, |page| story(page, &host, lang));
    }
}

/// Writes of saved scenarios are refused, as in the middle of a save.
const FULL: &str = "
    var setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
        if (key.startsWith('dtn:scenario:')) throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, text);
    };";

/// The link still takes the scenario along.
fn a_link_is_there(shelf: &Shelf) {
    let link = shelf.part("link").value();
    let text = link.split_once("#s=").map(|(_, text)| text.to_owned()).unwrap_or_default();
    assert!(scenario::link::read(&text).is_ok(), "{link}");
}

#[test]
fn where_storage_is_blocked_a_save_says_so_and_the_link_is_there() {
    in_each_language(Reader::PHONE.without_storage(), |page, host, lang| {
        let shelf = Shelf::open(page, host, lang);
        shelf.name("A");
        shelf.part("save").press();
        shelf.says(keep::library(lang, &StoreError::Blocked.into()));
        shelf.part("scenario-name").holds("A");
        a_link_is_there(&shelf);
        shelf.serves_everybody();
    });
}

#[test]
fn a_save_without_room_leaves_all_as_it_was() {
    in_each_language(Reader::DESK, |page, host, lang| {
        let texts = saved(&["old", "older"].map(named));
        let shelf = Shelf::holding(page, host, lang, &texts);
        page.js(FULL);
        shelf.name("new");
        shelf.part("save").press();
        shelf.says(keep::library(lang, &StoreError::Full.into()));
        shelf.lists(&["older", "old"]);
        shelf.part("scenario-name").holds("new");
        // Nor where a saved one was to be written over, renamed or copied.
        shelf.row("old", "open");
        changes_the_plan(&shelf);
        for act in ["save", "save-new"] {
            shelf.part(act).press();
            shelf.says(keep::library(lang, &StoreError::Full.into()));
        }
        shelf.row("old", "duplicate");
        shelf.says(keep::library(lang, &StoreError::Full.into()));
        assert_eq!(shelf.texts(), texts);
        a_link_is_there(&shelf);
        shelf.serves_everybody();
        page.js("Storage.prototype.setItem = setItem");
        shelf.save("old");
        shelf.lists(&["old", "older"]);
    });
}

/// What can stand in a place of ours that nobody can read, made from what should be there.
fn unreadable(whole: &str) -> [String; 4] {
    let with = |key: &str, value: Value| {
        let mut text: Value = serde_json::from_str(whole).unwrap();
        text[key] = value;
        text.to_string()
    };
    [
        whole[..whole.len() / 2].to_owned(),
        with("content", json!("{}")),
        r#"{"foreign": true}"#.to_owned(),
        with("version", json!(2)),
    ]
}

#[test]
fn what_cannot_be_read_stays_and_can_be_taken_away() {
    in_each_language(Reader::PHONE, |page, host, lang| {
        let mut texts = saved(&["whole"].map(named));
        let whole = texts.values().next().cloned().unwrap();
        for (number, text) in unreadable(&whole).into_iter().enumerate() {
            assert_ne!(text, whole);
            texts.insert(format!("dtn:scenario:{number}"), text);
        }
        page.before_scripts(REMEMBER_SAVED);
        let shelf = Shelf::holding(page, host, lang, &texts);
        let words = shelf.words();
        shelf.lists(&["whole"]);
        shelf.part("list-count").says(&with_count(words.count, 1));
        shelf.part("unreadable").appears().mentions(&with_count(words.unreadable, 4));
        shelf.serves_everybody();
        shelf.part("export-unreadable").press();
        shelf.says(words.file_saved);
        let file = saved_text(page);
        for (key, text) in texts.iter().filter(|(_, text)| **text != whole) {
            assert!(file.contains(&format!("{key}\n{text}\n")), "{key} in {file}");
        }
        shelf.save("one more");
        let now = shelf.texts();
        assert!(texts.iter().all(|(key, text)| now.get(key) == Some(text)), "{now:?}");
        assert_eq!(now.len(), texts.len() + 1);
    });
}

/// What was said of the plan before goes, and what stands below moves up.
fn changes_the_plan(shelf: &Shelf) {
    Desk::at(shelf.page, shelf.lang).step(Pillar::Expansion, 1);
    shelf.says("");
}

/// Opens a scenario, which then changes behind the page's back, and saves over it.
fn saves_over(shelf: &Shelf, change: impl Fn(&str, &str) -> String, why: Beside) {
    let (page, lang) = (shelf.page, shelf.lang);
    shelf.row("A", "open");
    shelf.part("scenario-name").holds("A");
    let texts = shelf.texts();
    let (key, text) = texts.first_key_value().unwrap();
    page.js(&change(key, text));
    let elsewhere = shelf.texts();
    changes_the_plan(shelf);
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
        changes_the_plan(&shelf);
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

#[test]
fn a_list_is_mended_where_a_tab_was_closed_between_two_writes() {
    in_each_language(Reader::PHONE, |page, host, lang| {
        let texts = saved(&["A", "B", "C"].map(named));
        for index in [None, Some(stale_index(&texts)), Some("nonsense".to_owned())] {
            let mut all = texts.clone();
            all.extend(index.map(|text| (INDEX.to_owned(), text)));
            let shelf = Shelf::holding(page, host, lang, &all);
            shelf.lists(&["C", "B", "A"]);
            assert_eq!(shelf.texts(), texts);
        }
    });
}

/// The index of a moment when only the first was there, and one that has been deleted since.
fn stale_index(texts: &Texts) -> String {
    let store = MemoryStore::default();
    let gone = saved(&["gone", "gone", "gone", "gone"].map(named));
    for (key, text) in texts.iter().take(1).chain(gone.iter().skip(3)) {
        store.set(key, text).unwrap();
    }
    scenario::library::mend(&store).unwrap();
    store.get(INDEX).unwrap().unwrap()
}

#[test]
fn after_the_app_has_stopped_draft_and_saved_scenarios_are_back() {
    in_each_language(Reader::DESK, |page, host, lang| {
        page.forgive("unreachable");
        let texts = saved(&["A", "B"].map(named));
        let shelf = Shelf::holding(page, host, lang, &texts);
        shelf.row("A", "open");
        let desk = Desk::at(page, lang);
        desk.step(Pillar::Expansion, 1);
        let unsaved = with_name(shelf.words().unsaved, "A");
        shelf.state_is(&unsaved);
        page.until("the draft is kept", "(localStorage.getItem('dtn:draft') ?? '').includes('-1')");
        stops(page, lang);
        loads_again(page);
        shelf.lists(&["B", "A"]);
        shelf.state_is(&unsaved);
        Desk::resumed(page, lang, &desk.session.borrow()).agrees();
        assert_eq!(shelf.texts(), texts);
    });
}

#[test]
fn a_clock_that_was_set_back_writes_nothing_over() {
    in_each_language(Reader::PHONE, |page, host, lang| {
        page.before_scripts(&format!("Date.now = () => {NOW}"));
        let texts = saved(&["A"].map(named));
        let shelf = Shelf::holding(page, host, lang, &texts);
        shelf.save("B");
        page.js("Date.now = () => -5");
        for name in ["C", "D"] {
            shelf.name(name);
            shelf.part("save-new").press();
            shelf.says(&with_name(shelf.words().saved, name));
        }
        let now = shelf.texts();
        assert_eq!(now.len(), 4);
        assert!(texts.iter().all(|(key, text)| now.get(key) == Some(text)), "{now:?}");
        let mut names: Vec<_> = shelf.scenarios().iter().map(|it| it.name().to_owned()).collect();
        names.sort();
        assert_eq!(names, ["A", "B", "C", "D"]);
    });
}

#[test]
fn a_thousand_scenarios_are_listed_searched_and_opened() {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::Ja), (Reader::DESK, Lang::En)] {
        visit(reader, |page| {
            let names: Vec<_> = (0..1_000).map(|number| format!("Plan {number:03}")).collect();
            let scenarios: Vec<_> = names.iter().map(|name| named(name)).collect();
            page.before_scripts(REMEMBER_SAVED);
            let shelf = Shelf::holding(page, &host, lang, &saved(&scenarios));
            shelf.part("list-count").says(&with_count(shelf.words().count, 1_000));
            shelf.part("export-all").press();
            shelf.says(shelf.words().file_saved);
            assert_eq!(read_file(&saved_text(page)).unwrap().len(), 1_000);
            let newest: Vec<_> = names.iter().rev().map(String::as_str).collect();
            shelf.lists(&newest[..50]);
            shelf.part("list-more").press();
            shelf.lists(&newest[..100]);
            shelf.part("list-search").write("plan 123");
            shelf.lists(&["Plan 123"]);
            shelf.part("list-more").is_gone();
            shelf.row("Plan 123", "open");
            shelf.says(&with_name(shelf.words().opened, "Plan 123"));
            shelf.serves_everybody();
        });
    }
}

#[test]
fn each_fault_of_a_saved_text_has_words_on_the_page() {
    // A row whose text is damaged after the list was drawn says what is wrong when it is opened.
    in_each_language(Reader::PHONE, |page, host, lang| {
        let texts = saved(&["A"].map(named));
        let (key, whole) = texts.first_key_value().unwrap();
        let damages = [Damage::Incomplete, Damage::Changed, Damage::Foreign];
        let faults = damages.map(LibraryFault::Damaged).into_iter();
        let faults = faults.chain([LibraryFault::Newer { version: 2.0 }]);
        for (text, fault) in unreadable(whole).into_iter().zip(faults) {
            let shelf = Shelf::holding(page, host, lang, &texts);
            page.js(&format!("localStorage.setItem({key:?}, {text:?})"));
            shelf.row("A", "open");
            shelf.says(keep::library(lang, &fault));
            assert_eq!(shelf.texts()[key], text);
        }
    });
}
