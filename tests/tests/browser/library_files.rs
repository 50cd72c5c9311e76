//! Scenarios as files: written out, looked at, and read in.

use model::Pillar;
use scenario::wire::{MAX_BYTES, read_bytes, read_file, write_file};
use scenario::{AssumptionId, Scenario, years};
use serde_json::json;
use tests::Page;
use text::words::calculator::Calculator;
use text::words::fault::of_file;
use text::words::keep;

use crate::calculator_driver::CalculatorDriver;
use crate::library_driver::{LibraryDriver, ODD_NAMES, everyone, named, saved, with_count};

/// Remembers the files that the page hands to the reader, instead of saving them.
pub(crate) const REMEMBER_SAVED: &str = "
    window.saved = [];
    window.blobs = [];
    const address = URL.createObjectURL;
    URL.createObjectURL = (blob) => { blobs.push(blob); return address.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };";

/// What the last file says that the page has handed over.
pub(crate) fn saved_text(page: &Page) -> String {
    page.js("blobs.at(-1).text()").as_str().unwrap_or_default().to_owned()
}

/// Chooses a file whose parts a script makes.
fn choose(library: &LibraryDriver, parts: &str) {
    // What follows from a file is no shift: the reader has chosen it in the browser's own window.
    library.page.expect_message("dtn-watch shift");
    library.page.js(&format!(
        "var chosen = new DataTransfer();
         chosen.items.add(new File({parts}, 'scenarios.json', {{type: 'application/json'}}));
         var field = document.querySelector('#import');
         field.files = chosen.files;
         field.dispatchEvent(new Event('change', {{bubbles: true}}))"
    ));
}

pub(crate) fn choose_text(library: &LibraryDriver, text: &str) {
    choose(library, &format!("[{text:?}]"));
}

/// The names of what a file holds, before it is imported.
fn previews(library: &LibraryDriver, names: &[&str]) {
    let names: Vec<_> = names.iter().map(|name| text::sentence::strip_bidi(name)).collect();
    let wanted = json!(names).to_string();
    library.page.until(
        &format!("the preview is {wanted}"),
        &format!(
            "((names) => names === JSON.stringify({wanted}) || names)(JSON.stringify(
                [...document.querySelectorAll('#preview-list [data-testid=name]')].map((name) => name.textContent)))"
        ),
    );
}

/// As many as the page tells at once.
const MOST_FAULTS: usize = 20;

fn odd_scenarios() -> Vec<Scenario> {
    ODD_NAMES.iter().map(|name| named(name).labelled(name, "a note\n\"memo\"").unwrap()).collect()
}

#[test]
fn what_is_written_out_is_read_back_equal() {
    everyone(|page, host, lang| {
        page.in_documents(REMEMBER_SAVED);
        let scenarios = odd_scenarios();
        let library = LibraryDriver::holding(page, host, lang, &saved(&scenarios));
        let calculator = CalculatorDriver::at(page, lang);
        calculator.step(Pillar::Expansion, 1);
        library.part("export-this").press();
        library.says(library.words().file_saved);
        let here = calculator.session.borrow().scenario().clone();
        assert_eq!(read_file(&saved_text(page)), Ok(vec![here]));
        // Whoever opens the file as a text reads whose results these are.
        assert!(saved_text(page).contains(Calculator::of(lang).whose_split));
        library.part("export-all").press();
        page.until("the second file is there", "blobs.length === 2");
        let newest_first: Vec<_> = scenarios.into_iter().rev().collect();
        assert_eq!(read_file(&saved_text(page)), Ok(newest_first));
        let name = "digital-trade-navigator-scenarios.json";
        assert_eq!(page.js("saved"), json!([name, name]));
    });
}

#[test]
fn the_years_are_a_table_in_which_no_name_is_a_formula() {
    everyone(|page, host, lang| {
        page.in_documents(REMEMBER_SAVED);
        let name = "=HYPERLINK(\"http://example.com\",\"…\")";
        let scenario = named("years").labelled(name, "").unwrap();
        let library =
            LibraryDriver::holding(page, host, lang, &saved(std::slice::from_ref(&scenario)));
        library.row(name, "open");
        library.part("scenario-name").holds(name);
        library.part("export-years").press();
        library.says(library.words().file_saved);
        assert_eq!(page.js("saved"), json!(["digital-trade-navigator-years.csv"]));
        let citation = library.part("own-citation").text();
        let heads = page.js(
            "JSON.parse(document.querySelector('[data-root=library] script').textContent).year_heads",
        );
        let heads: Vec<String> = serde_json::from_value(heads).unwrap();
        assert_eq!(heads.len(), years::RESULTS + AssumptionId::all().count() + 1);
        let heads = years::line(heads.into_iter());
        let text = years::csv(lang, &[(scenario, citation)], &heads);
        assert_eq!(saved_text(page), text.trim_start_matches('\u{feff}'));
        assert!(saved_text(page).contains("\"'=HYPERLINK("));
    });
}

#[test]
fn where_there_is_no_scenario_the_page_says_so() {
    everyone(|page, host, lang| {
        page.in_documents(REMEMBER_SAVED);
        let library = LibraryDriver::open(page, host, lang);
        library.part("export-all").press();
        library.says(&with_count(library.words().count, 0));
        assert_eq!(page.js("blobs.length"), 0);
        choose_text(&library, &write_file(&[]));
        library.says(library.words().file_refused);
        library.part("preview").is_gone();
    });
}

#[test]
fn a_file_is_looked_at_before_it_is_imported() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::holding(page, host, lang, &saved(&[named("mine")]));
        let calculator = CalculatorDriver::at(page, lang);
        let file = write_file(&odd_scenarios());
        choose_text(&library, &file);
        previews(&library, &ODD_NAMES);
        let words = with_count(library.words().preview, ODD_NAMES.len());
        library.part("preview").appears().mentions(&words);
        library.lists(&["mine"]);
        library.serves_everybody();
        library.part("cancel-import").press();
        library.part("preview").is_gone();
        assert_eq!(library.texts().len(), 1);
        // The same file once more, as editors on some systems write it.
        choose_text(&library, &format!("\u{feff}{file}"));
        previews(&library, &ODD_NAMES);
        library.part("do-import").press();
        library.says(&with_count(library.words().imported, ODD_NAMES.len()));
        library.part("preview").is_gone();
        let mut there = library.scenarios();
        assert_eq!(there.pop(), Some(named("mine")));
        for scenario in odd_scenarios() {
            assert!(there.contains(&scenario), "{}", scenario.name());
        }
        assert_eq!(there.len(), ODD_NAMES.len());
        // The current scenario stays.
        calculator.agrees();
        library.serves_everybody();
    });
}

#[test]
fn a_file_is_read_in_each_encoding_that_editors_write_and_no_other() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        let file = write_file(&[named("第一案")]);
        let utf16 = |little: bool| {
            format!(
                "[((text) => {{
                    const bytes = new DataView(new ArrayBuffer(2 * text.length));
                    [...text].forEach((c, at) => bytes.setUint16(2 * at, c.charCodeAt(0), {little}));
                    return bytes;
                }})('\\ufeff' + {file:?})]"
            )
        };
        for parts in [utf16(true), utf16(false)] {
            choose(&library, &parts);
            previews(&library, &["第一案"]);
            library.part("cancel-import").press();
            library.part("preview").is_gone();
        }
        choose(&library, &format!("[{file:?}, new Uint8Array([0xff])]"));
        let faults = read_bytes(&[file.as_bytes(), &[0xff]].concat()).unwrap_err();
        library.part("import-faults").says(&of_file(lang, &faults, MOST_FAULTS, |_| None));
        library.part("preview").is_gone();
    });
}

/// Files that are none, or hold what cannot be used.
fn bad_files() -> Vec<String> {
    let whole = write_file(&[named("A")]);
    let with = |from: &str, to: &str| {
        let bad = whole.replacen(from, to, 1);
        assert_ne!(bad, whole, "{from}");
        bad
    };
    let amount = scenario::facts().pillars[0].reference.to_string();
    vec![
        String::new(),
        whole[..whole.len() / 2].to_owned(),
        r#"{"foreign": true}"#.to_owned(),
        "[1, 2, 3]".to_owned(),
        with("\"name\"", "\"nom\""),
        with(&amount, "-1"),
        with(&amount, "1e309"),
        with("\"version\":2", "\"version\":3"),
        with("\"version\":2", "\"version\":1"),
        with("\"A\"", &format!("\"{}\"", "長".repeat(201))),
        write_file(&[]),
        write_file(&["A", "B"].map(named)).replacen("\"B\"", "\"A\"", 1),
        // More faults than are told at once.
        with(
            "\"choices\"",
            &(0..50)
                .map(|n| format!("\"{n}\":0,"))
                .chain(["\"choices\"".to_owned()])
                .collect::<String>(),
        ),
    ]
}

#[test]
fn a_file_that_cannot_be_used_changes_nothing() {
    everyone(|page, host, lang| {
        let texts = saved(&[named("mine")]);
        let library = LibraryDriver::holding(page, host, lang, &texts);
        for file in bad_files() {
            let faults = read_file(&file).unwrap_err();
            choose_text(&library, &file);
            library.part("import-faults").says(&of_file(lang, &faults, MOST_FAULTS, |_| None));
            library.says(library.words().file_refused);
            library.part("preview").is_gone();
        }
        library.serves_everybody();
        assert_eq!(library.texts(), texts);
        CalculatorDriver::at(page, lang).agrees();
    });
}

#[test]
fn a_file_that_is_far_too_big_is_not_read() {
    everyone(|page, host, lang| {
        let texts = saved(&[named("mine")]);
        let library = LibraryDriver::holding(page, host, lang, &texts);
        choose_text(&library, &write_file(&[named("from a file")]));
        previews(&library, &["from a file"]);
        page.js("var reads = 0, read = Blob.prototype.arrayBuffer;
             Blob.prototype.arrayBuffer = function () { reads += 1; return read.call(this); };");
        choose(&library, &format!("Array(2).fill(new Uint8Array({MAX_BYTES}))"));
        // At once: the next look finds it.
        page.rest();
        assert_eq!(library.part("library-message").text(), library.words().file_too_big);
        library.part("import-faults").says(library.words().file_too_big).appears();
        // Nor is the file before it taken for this one.
        library.part("preview").is_gone();
        assert_eq!(page.js("reads"), 0);
        assert_eq!(library.texts(), texts);
    });
}

#[test]
fn what_found_no_room_waits_to_be_imported() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::holding(page, host, lang, &saved(&[named("mine")]));
        choose_text(&library, &write_file(&["A", "B", "C"].map(named)));
        previews(&library, &["A", "B", "C"]);
        page.js("
            var room = 1, setItem = Storage.prototype.setItem;
            Storage.prototype.setItem = function (key, text) {
                if (key.startsWith('dtn:scenario:') && --room < 0) throw new DOMException('full', 'QuotaExceededError');
                setItem.call(this, key, text);
            };");
        library.part("do-import").press();
        let part = with_count(library.words().imported_part, 1);
        library.says(&[&part, keep::library(lang, &scenario::StorageError::Full.into())].concat());
        previews(&library, &["B", "C"]);
        library.lists(&["A", "mine"]);
        page.js("room = 10");
        library.part("do-import").press();
        library.says(&with_count(library.words().imported, 2));
        let mut names: Vec<_> = library.scenarios().iter().map(|it| it.name().to_owned()).collect();
        names.sort();
        assert_eq!(names, ["A", "B", "C", "mine"]);
    });
}
