//! Whatever goes wrong with what is saved: nothing is lost, and the page says what to do.

use model::Pillar;
use report::Lang;
use scenario::library::{EnvelopeError, INDEX, LibraryFault};
use scenario::wire::read_file;
use scenario::{MemoryStorage, Storage, StorageError};
use serde_json::{Value, json};
use tests::{Host, Page, Reader, visit};
use text::words::keep;

use crate::calculator_driver::CalculatorDriver;
use crate::library_driver::{LibraryDriver, NOW, Texts, named, saved, with_count, with_name};
use crate::library_files::{REMEMBER_SAVED, saved_text};
use crate::stopped::{loads_again, stops};

pub(crate) fn in_each_language(reader: Reader, story: impl Fn(&Page, &Host, Lang)) {
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
fn a_link_is_there(library: &LibraryDriver) {
    let link = library.part("link").value();
    let text = link.split_once("#s=").map(|(_, text)| text.to_owned()).unwrap_or_default();
    assert!(scenario::link::read(&text).is_ok(), "{link}");
}

#[test]
fn where_storage_is_blocked_a_save_says_so_and_the_link_is_there() {
    in_each_language(Reader::PHONE.without_storage(), |page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        library.name("A");
        library.part("save").press();
        library.says(keep::library(lang, &StorageError::Blocked.into()));
        library.part("scenario-name").holds("A");
        a_link_is_there(&library);
        library.serves_everybody();
    });
}

#[test]
fn a_save_without_room_leaves_all_as_it_was() {
    in_each_language(Reader::DESKTOP, |page, host, lang| {
        let texts = saved(&["old", "older"].map(named));
        let library = LibraryDriver::holding(page, host, lang, &texts);
        page.js(FULL);
        library.name("new");
        library.part("save").press();
        library.says(keep::library(lang, &StorageError::Full.into()));
        library.lists(&["older", "old"]);
        library.part("scenario-name").holds("new");
        // Nor where a saved one was to be written over, renamed or copied.
        library.row("old", "open");
        library.changes_the_plan();
        for act in ["save", "save-new"] {
            library.part(act).press();
            library.says(keep::library(lang, &StorageError::Full.into()));
        }
        library.row("old", "duplicate");
        library.says(keep::library(lang, &StorageError::Full.into()));
        assert_eq!(library.texts(), texts);
        a_link_is_there(&library);
        library.serves_everybody();
        page.js("Storage.prototype.setItem = setItem");
        library.save("old");
        library.lists(&["old", "older"]);
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
        with("version", json!(3)),
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
        page.in_documents(REMEMBER_SAVED);
        let library = LibraryDriver::holding(page, host, lang, &texts);
        let words = library.words();
        library.lists(&["whole"]);
        library.part("list-count").says(&with_count(words.count, 1));
        library.part("unreadable").appears().mentions(&with_count(words.unreadable, 4));
        library.serves_everybody();
        library.part("export-unreadable").press();
        library.says(words.file_saved);
        let file = saved_text(page);
        for (key, text) in texts.iter().filter(|(_, text)| **text != whole) {
            assert!(file.contains(&format!("{key}\n{text}\n")), "{key} in {file}");
        }
        library.save("one more");
        let now = library.texts();
        assert!(texts.iter().all(|(key, text)| now.get(key) == Some(text)), "{now:?}");
        assert_eq!(now.len(), texts.len() + 1);
    });
}

#[test]
fn a_list_is_mended_where_a_tab_was_closed_between_two_writes() {
    in_each_language(Reader::PHONE, |page, host, lang| {
        let texts = saved(&["A", "B", "C"].map(named));
        for index in [None, Some(stale_index(&texts)), Some("nonsense".to_owned())] {
            let mut all = texts.clone();
            all.extend(index.map(|text| (INDEX.to_owned(), text)));
            let library = LibraryDriver::holding(page, host, lang, &all);
            library.lists(&["C", "B", "A"]);
            assert_eq!(library.texts(), texts);
        }
    });
}

/// The index of a moment when only the first was there, and one that has been deleted since.
fn stale_index(texts: &Texts) -> String {
    let store = MemoryStorage::default();
    let gone = saved(&["gone", "gone", "gone", "gone"].map(named));
    for (key, text) in texts.iter().take(1).chain(gone.iter().skip(3)) {
        store.set(key, text).unwrap();
    }
    scenario::library::rebuild_index_if_stale(&store).unwrap();
    store.get(INDEX).unwrap().unwrap()
}

#[test]
fn after_the_app_has_stopped_draft_and_saved_scenarios_are_back() {
    in_each_language(Reader::DESKTOP, |page, host, lang| {
        page.expect_message("unreachable");
        let texts = saved(&["A", "B"].map(named));
        let library = LibraryDriver::holding(page, host, lang, &texts);
        library.row("A", "open");
        let calculator = CalculatorDriver::at(page, lang);
        calculator.step(Pillar::Expansion, 1);
        let unsaved = with_name(library.words().unsaved, "A");
        library.state_is(&unsaved);
        page.until("the draft is kept", "(localStorage.getItem('dtn:draft') ?? '').includes('-1')");
        stops(page, lang);
        loads_again(page);
        library.lists(&["B", "A"]);
        library.state_is(&unsaved);
        CalculatorDriver::resumed(page, lang, &calculator.session.borrow()).agrees();
        assert_eq!(library.texts(), texts);
    });
}

#[test]
fn a_clock_that_was_set_back_writes_nothing_over() {
    in_each_language(Reader::PHONE, |page, host, lang| {
        page.before_scripts(&format!("Date.now = () => {NOW}"));
        let texts = saved(&["A"].map(named));
        let library = LibraryDriver::holding(page, host, lang, &texts);
        library.save("B");
        page.js("Date.now = () => -5");
        for name in ["C", "D"] {
            library.name(name);
            library.part("save-new").press();
            library.says(&with_name(library.words().saved, name));
        }
        let now = library.texts();
        assert_eq!(now.len(), 4);
        assert!(texts.iter().all(|(key, text)| now.get(key) == Some(text)), "{now:?}");
        let mut names: Vec<_> = library.scenarios().iter().map(|it| it.name().to_owned()).collect();
        names.sort();
        assert_eq!(names, ["A", "B", "C", "D"]);
    });
}

#[test]
fn a_thousand_scenarios_are_listed_searched_and_opened() {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::Ja), (Reader::DESKTOP, Lang::En)] {
        visit(reader, |page| {
            let names: Vec<_> = (0..1_000).map(|number| format!("Plan {number:03}")).collect();
            let scenarios: Vec<_> = names.iter().map(|name| named(name)).collect();
            page.in_documents(REMEMBER_SAVED);
            let library = LibraryDriver::holding(page, &host, lang, &saved(&scenarios));
            library.part("list-count").says(&with_count(library.words().count, 1_000));
            library.part("export-all").press();
            library.says(library.words().file_saved);
            assert_eq!(read_file(&saved_text(page)).unwrap().len(), 1_000);
            let newest: Vec<_> = names.iter().rev().map(String::as_str).collect();
            library.lists(&newest[..50]);
            library.part("list-more").press();
            library.lists(&newest[..100]);
            library.part("list-search").write("plan 123");
            library.lists(&["Plan 123"]);
            library.part("list-more").is_gone();
            library.row("Plan 123", "open");
            library.says(&with_name(library.words().opened, "Plan 123"));
            library.serves_everybody();
        });
    }
}

#[test]
fn each_fault_of_a_saved_text_has_words_on_the_page() {
    // A row whose text is damaged after the list was drawn says what is wrong when it is opened.
    in_each_language(Reader::PHONE, |page, host, lang| {
        let texts = saved(&["A"].map(named));
        let (key, whole) = texts.first_key_value().unwrap();
        let damages = [EnvelopeError::Incomplete, EnvelopeError::Changed, EnvelopeError::Foreign];
        let faults = damages.map(LibraryFault::Damaged).into_iter();
        let faults = faults.chain([LibraryFault::Newer { version: 3.0 }]);
        for (text, fault) in unreadable(whole).into_iter().zip(faults) {
            let library = LibraryDriver::holding(page, host, lang, &texts);
            page.js(&format!("localStorage.setItem({key:?}, {text:?})"));
            library.row("A", "open");
            library.says(keep::library(lang, &fault));
            assert_eq!(library.texts()[key], text);
        }
    });
}
