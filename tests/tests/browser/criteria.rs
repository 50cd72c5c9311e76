//! Success criteria that a machine can look at, each on every page.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use model::{ParameterId, Pillar};
use report::Lang;
use scenario::{AssumptionId, LONGEST_NAME, Refusal, facts, link};
use serde_json::json;
use tests::key::Key;
use tests::{Gesture, Host, Page, Part, Reader, dist, visit};
use text::words::refusal;

use crate::calculator_driver::CalculatorDriver;
use crate::every_page::{finds_nothing, on_every_page};
use crate::library_driver::{LibraryDriver, everyone, named, saved, with_count, with_name};

/// A phone that lies on its side.
const LYING: Reader = Reader { width: 844, height: 390, ..Reader::PHONE };

/// Looks at every page with a script that needs axe-core's own reckoning of names.
fn by_names(script: &str) {
    on_every_page(Reader::DESKTOP, &Lang::ALL, |page| {
        page.open_everything();
        page.with_axe();
        finds_nothing(page, script);
    });
}

/// Looks at every page with a script.
fn by_script(reader: Reader, script: &str) {
    on_every_page(reader, &Lang::ALL, |page| {
        page.open_everything();
        finds_nothing(page, script);
    });
}

#[test]
fn a_phone_on_its_side_has_the_whole_page() {
    on_every_page(LYING, &Lang::ALL, |page| {
        page.open_everything();
        page.can_be_read();
        page.is_accessible();
    });
}

#[test]
fn nothing_asks_how_the_screen_is_held() {
    let mut files = vec![dist::folder()];
    let mut seen = 0;
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if ["css", "js", "webmanifest"]
            .iter()
            .any(|kind| path.extension().is_some_and(|extension| extension == *kind))
        {
            let text = fs::read_to_string(&path).unwrap();
            let words = text.replace("text-orientation", "");
            assert!(!words.contains("orientation"), "{}", path.display());
            seen += 1;
        }
    }
    assert!(seen > 3, "only {seen} files");
}

fn stands_out(reader: Reader) {
    on_every_page(reader, &Lang::ALL, |page| {
        page.open_everything();
        // On a short page the key leads past the last link, out of the page.
        page.command("Emulation.setFocusEmulationEnabled", &json!({"enabled": true}));
        for dark in [false, true] {
            page.dark(dark);
            // Who comes by keyboard sees the ring.
            page.key(Key::TAB);
            finds_nothing(page, include_str!("script/non_text.js"));
        }
    });
}

#[test]
fn controls_rings_and_marks_stand_out_on_a_phone() {
    stands_out(Reader::PHONE);
}

#[test]
fn controls_rings_and_marks_stand_out_on_a_laptop() {
    stands_out(Reader::DESKTOP);
}

#[test]
fn sheets_show_nothing_new_where_pointer_or_focus_is() {
    by_script(Reader::DESKTOP, include_str!("script/hovered_rules.js"));
}

/// Points at everything, then puts the focus on everything; nothing else may come.
fn brings_nothing(page: &Page) {
    page.until(
        "what is worked out is there",
        "document.querySelector('[data-root=sensitivity]:not(:has(.map-buttons))') === null",
    );
    // A chart comes alive when the reader first comes to it.
    let charts =
        page.js("[...document.querySelectorAll('[data-chart]')].map((it) => it.dataset.chart)");
    for chart in charts.as_array().into_iter().flatten().filter_map(serde_json::Value::as_str) {
        page.select(&format!("[data-chart={chart}] [data-chart-picture]")).hover(0.5, 0.5);
    }
    page.until(
        "charts are alive",
        "document.querySelectorAll('.chart-live svg').length === document.querySelectorAll('[data-chart]').length",
    );
    page.mouse(Gesture::Move(1.0, 1.0), 0);
    page.js("document.documentElement.setAttribute('data-opened-by-test', '')");
    page.js(include_str!("script/appearing.js"));
    let count = page.js("appearing.targets.length").as_u64().unwrap_or_default();
    for index in 0..count {
        let place = page.js(&format!("appearing.settle(), appearing.middle({index})"));
        let [x, y] = [0, 1].map(|at| place[at].as_f64().unwrap_or_default());
        page.mouse(Gesture::Move(x, y), 0);
        page.rest();
        let news = page.js("appearing.news()");
        assert_eq!(news, json!([]), "{}: target {index}", page.place());
    }
    page.mouse(Gesture::Move(1.0, 1.0), 0);
    page.key(Key::TAB);
    finds_nothing(page, "appearing.focused()");
}

#[test]
fn nothing_new_comes_with_pointer_or_focus_in_japanese() {
    on_every_page(Reader::DESKTOP, &[Lang::Ja], brings_nothing);
}

#[test]
fn nothing_new_comes_with_pointer_or_focus_in_english() {
    on_every_page(Reader::DESKTOP, &[Lang::En], brings_nothing);
}

#[test]
fn links_say_where_they_lead() {
    by_names(include_str!("script/links.js"));
}

#[test]
fn headings_and_labels_are_told_apart() {
    by_names(include_str!("script/labels.js"));
}

#[test]
fn names_hold_the_words_that_are_seen() {
    on_every_page(Reader::DESKTOP, &Lang::ALL, |page| {
        page.open_everything();
        page.obeys_rule("label-content-name-mismatch");
    });
}

#[test]
fn words_of_another_language_say_so() {
    by_script(Reader::PHONE, include_str!("script/language.js"));
}

#[test]
fn nothing_is_said_by_colour_alone() {
    by_script(Reader::DESKTOP, include_str!("script/colour.js"));
}

#[test]
fn lines_stand_as_they_are_read_on_a_phone() {
    by_script(Reader::PHONE, include_str!("script/sequence.js"));
}

#[test]
fn lines_stand_as_they_are_read_on_a_laptop() {
    by_script(Reader::DESKTOP, include_str!("script/sequence.js"));
}

#[test]
fn nothing_is_pointed_at_by_place_shape_or_colour() {
    by_script(Reader::PHONE, include_str!("script/senses.js"));
}

/// What every part is called, by its hook or by where it leads.
type Names = BTreeMap<String, BTreeSet<String>>;

fn names(page: &Page) -> Names {
    page.with_axe();
    serde_json::from_value(page.js(include_str!("script/names.js"))).unwrap()
}

#[test]
fn the_same_part_has_the_same_name_on_every_page() {
    for lang in Lang::ALL {
        let all = std::cell::RefCell::new(Names::new());
        on_every_page(Reader::DESKTOP, &[lang], |page| {
            page.open_everything();
            for (part, said) in names(page) {
                all.borrow_mut().entry(part).or_default().extend(said);
            }
        });
        let all = all.into_inner();
        assert!(all.len() > 20, "only {} parts", all.len());
        let differ: Vec<_> = all.iter().filter(|(_, said)| said.len() != 1).collect();
        assert!(differ.is_empty(), "{lang:?}: {differ:#?}");
    }
}

#[test]
fn a_press_that_ends_elsewhere_does_nothing() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        CalculatorDriver::open(page, &host, Lang::Ja);
        page.open_everything();
        page.rest();
        page.js(include_str!("script/cancelled.js"));
        let count = page.js("cancelled.count").as_u64().unwrap_or_default();
        assert!(count > 30, "only {count} buttons");
        for index in 0..count {
            let place = page.js(&format!("cancelled.middle({index})"));
            let [x, y] = [0, 1].map(|at| place[at].as_f64().unwrap_or_default());
            page.js("window.before = cancelled.state(); true");
            page.mouse(Gesture::Move(x, y), 0);
            page.mouse(Gesture::Down(x, y), 0);
            page.mouse(Gesture::Move(4.0, 400.0), 0);
            page.mouse(Gesture::Up(4.0, 400.0), 0);
            page.rest();
            let same = page.js(&format!("before === cancelled.state() || cancelled.name({index})"));
            assert_eq!(same, true);
        }
    });
}

/// A refusal says what would be taken: a bound, or the kind of number.
fn says_the_way_out(words: &str) {
    let bound = words.chars().any(|sign| sign.is_ascii_digit());
    let kind = ["ゼロ", "zero", "億円", "billions", "整数", "whole", "数字", "digits"];
    assert!(bound || kind.iter().any(|word| words.contains(word)), "{words}");
}

/// Types what cannot be into a field; gives what is said then.
fn refused(field: &Part, error: &Part, typed: &str) -> String {
    field.enter(typed);
    field.has("aria-invalid", "true");
    error.until("says something", "element.innerText.trim() !== ''");
    let words = error.text();
    says_the_way_out(&words);
    words
}

#[test]
fn refused_amounts_are_told_what_is_allowed() {
    everyone(|page, host, lang| {
        let calculator = CalculatorDriver::open(page, host, lang);
        let largest = text::money::jpy(lang, facts().largest_amount).to_string();
        for pillar in Pillar::ALL {
            let (field, error) =
                (calculator.control("amount", pillar), calculator.control("error", pillar));
            assert!(refused(&field, &error, "999999999").contains(&largest));
            for typed in ["-1", "many", "0.0000001"] {
                refused(&field, &error, typed);
            }
            page.key(Key::ESCAPE);
        }
        let library = LibraryDriver { page, lang };
        library.name(&"名".repeat(LONGEST_NAME + 1));
        library.part("save").press();
        library.part("name-error").says(&refusal::sentence(lang, &Refusal::LongText));
        library.part("name-error").mentions(&LONGEST_NAME.to_string());
    });
}

/// Nothing on screen uses it, so it has no control.
const SHOCK: AssumptionId = AssumptionId::Parameter(ParameterId::GrowthShock);

#[test]
fn refused_assumptions_are_told_what_is_allowed() {
    everyone(|page, host, lang| {
        let calculator = CalculatorDriver::open(page, host, lang);
        page.open_everything();
        for id in AssumptionId::all().filter(|id| *id != SHOCK) {
            let field = calculator.page.part(&format!("assume-{}", id.id()));
            let error = calculator.page.select(&format!("#assume-error-{}", id.id()));
            for typed in ["99999999", "-99999999", "many"] {
                refused(&field, &error, typed);
            }
            page.key(Key::ESCAPE);
        }
    });
}

/// The place of a message stands in the page as it is sent, and is announced by its role.
fn is_announced(page: &Page, hook: &str, role: &str) {
    page.until(
        &format!("{hook} is announced"),
        &format!(
            "fetch(location.pathname).then((page) => page.text()).then((text) => {{
                const page = new DOMParser().parseFromString(text, 'text/html');
                return [page, document].every((page) => page.querySelector('[data-testid={hook}], #{hook}')?.closest('[role={role}]'));
            }})"
        ),
    );
}

#[test]
fn messages_come_into_places_that_announce_them() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::holding(page, host, lang, &saved(&["A", "B"].map(named)));
        let calculator = CalculatorDriver::at(page, lang);
        calculator.step(Pillar::Expansion, 1);
        page.part("move").until("says the move", "element.innerText.trim() !== ''");
        library.save("C");
        library.part("list-search").write("A");
        let counts = [("count", "3".to_owned()), ("found", "1".to_owned())];
        library.part("list-count").says(&text::sentence::text(library.words().found, &counts));
        library.part("list-search").write("");
        library.part("list-count").says(&with_count(library.words().count, 3));
        for hook in ["move", "library-message", "list-count", "link-result", "notice-storage"] {
            is_announced(page, hook, "status");
        }
        for hook in ["notice-version", "notice-stopped"] {
            is_announced(page, hook, "status");
        }
        for pillar in Pillar::ALL {
            is_announced(page, &format!("error-{}", pillar.id()), "alert");
        }
        is_announced(page, "name-error", "alert");
    });
}

#[test]
fn what_a_link_came_to_is_announced() {
    everyone(|page, host, lang| {
        page.expect_message("dtn-watch shift");
        let text = link::write(&named("Theirs"));
        page.open_app(&format!(
            "{}{}{text}",
            crate::calculator_driver::address(host, lang),
            link::FRAGMENT
        ));
        let words = LibraryDriver { page, lang }.words();
        page.part("link-result").says(&with_name(words.from_link, "Theirs")).appears();
        is_announced(page, "link-result", "status");
    });
}
