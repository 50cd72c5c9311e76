//! Version 2 of the file of scenarios: what is read, and what is refused with which paths.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use model::Pillar::{Cooperation, Expansion, Negotiation};
use model::{ChoiceId, ParameterId};
use proptest::prelude::*;
use scenario::wire::{
    Expected, MAX_BYTES, MAX_SCENARIO_BYTES, MAX_SCENARIOS, Reason, StreamError, WireError,
    read_bytes, read_each, read_file, write_file, write_parts,
};
use scenario::{LONGEST_NOTE, Scenario};

use crate::arbitrary;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire/v2").join(name)
}

fn file(scenarios: &str) -> String {
    format!(
        r#"{{"format":"digital-trade-navigator/scenarios","version":2,"scenarios":[{scenarios}]}}"#
    )
}

fn good(name: &str) -> Vec<Scenario> {
    let text = fs::read_to_string(folder("good").join(name)).unwrap();
    read_file(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The names of a folder's files with this ending.
fn names(folder: &Path, ending: &str) -> BTreeSet<String> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    files.filter_map(|name| name.to_str()?.strip_suffix(ending).map(str::to_owned)).collect()
}

/// All that is wrong with a file, as `path: reason`; a reason that is left out may be any.
#[test]
fn every_bad_file_is_refused_with_all_its_faults() {
    let folder = folder("bad");
    let table = fs::read_to_string(folder.join("expected.tsv")).unwrap();
    let mut expected: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for line in table.lines().skip(1) {
        let [name, path, reason] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}: not three columns");
        };
        expected.entry(name).or_default().push((path, reason));
    }
    for (name, expected) in &expected {
        let text = fs::read_to_string(folder.join(name).with_extension("json")).unwrap();
        let faults = read_file(&text).expect_err(name);
        let paths: Vec<_> = faults.kept().iter().map(|fault| fault.path.as_str()).collect();
        let known: Vec<_> = expected.iter().map(|(path, _)| *path).collect();
        assert_eq!(paths, known, "{name}: {faults}");
        for (fault, (_, reason)) in faults.kept().iter().zip(expected) {
            assert!(reason.is_empty() || fault.reason.to_string() == *reason, "{name}: {fault}");
        }
    }
    let listed: BTreeSet<_> = expected.into_keys().map(str::to_owned).collect();
    assert_eq!(listed, names(&folder, ".json"));
}

#[test]
fn every_good_file_is_read_and_written_back_alike() {
    for name in names(&folder("good"), ".json") {
        let scenarios = good(&format!("{name}.json"));
        assert_eq!(read_file(&write_file(&scenarios)), Ok(scenarios), "{name}");
    }
}

#[test]
fn a_file_that_says_all_is_written_back_letter_by_letter() {
    let text = fs::read_to_string(folder("good").join("full.json")).unwrap();
    assert_eq!(write_file(&read_file(&text).unwrap()), text);
}

#[test]
fn what_is_absent_has_its_default() {
    assert_eq!(good("defaults.json"), [Scenario::reported()]);
    assert_eq!(good("byte-order-mark.json"), [Scenario::reported()]);
    let central = &good("central-only.json")[0];
    let (given, default) = (central.range(ParameterId::LongRunGrowth), Scenario::reported());
    assert_eq!(given.central().to_bits(), 0.081_f64.to_bits());
    assert_eq!(given.high().to_bits(), default.range(ParameterId::LongRunGrowth).high().to_bits());
}

#[test]
fn a_pillar_that_is_absent_has_the_plan_and_a_year_that_is_absent_nothing() {
    let (report, one) = (Scenario::reported(), &good("one-pillar.json")[0]);
    assert_eq!(one.budgets()[Negotiation], report.budgets()[Negotiation]);
    assert_eq!(one.budgets()[Cooperation], report.budgets()[Cooperation]);
    let expansion: Vec<i64> = one.years().map(|year| one.budgets()[Expansion].get(year)).collect();
    assert_eq!(expansion, [0, 0, 0, 0, 1_000]);
    let late = &good("later-start.json")[0];
    assert_eq!(late.years(), 2029..=2030);
    assert_eq!(late.total(2030), report.total(2030));
    assert_eq!(late.total(2028), 0);
}

#[test]
fn reads_the_example_of_the_format() {
    let example = &good("design.json")[0];
    assert_eq!((example.name(), example.note()), ("…", "…"));
    let totals: Vec<i64> = example.years().map(|year| example.total(year)).collect();
    assert_eq!(totals, [10_000, 10_000, 0, 0, 0]);
    assert_eq!(example.choices().get(ChoiceId::ExchangeRate).to_bits(), 155.2_f64.to_bits());
}

/// The one thing that is wrong with a text.
fn refused(text: &str) -> WireError {
    let faults = read_file(text).unwrap_err();
    assert_eq!(faults.count(), 1, "{faults}");
    faults.kept()[0].clone()
}

#[test]
fn deep_nesting_is_refused_where_it_begins_and_without_a_deep_stack() {
    let deep = |open: &str, close: &str| {
        [open.repeat(300_000), "0".to_owned(), close.repeat(300_000)].concat()
    };
    let not_an_object = |error: &WireError| error.reason == Reason::Expected(Expected::Object);
    let lists = refused(&deep("[", "]"));
    assert!(lists.path.is_empty() && not_an_object(&lists), "{lists}");
    assert!(matches!(refused(&"[".repeat(300_000)).reason, Reason::Expected(_)));
    let objects = refused(&file(&deep(r#"{"a":"#, "}")));
    assert_eq!((&*objects.path, objects.reason), ("scenarios[0].a", Reason::UnknownKey));
    let inside = refused(&file(&deep("[", "]")));
    assert!(inside.path == "scenarios[0]" && not_an_object(&inside), "{inside}");
    let name = refused(&file(&[r#"{"name":"#, &deep("[", "]"), "}"].concat()));
    assert_eq!((&*name.path, name.reason), ("scenarios[0].name", Reason::Expected(Expected::Text)));
}

#[test]
fn a_file_that_is_too_large_is_refused_unread() {
    let error = refused(&" ".repeat(MAX_BYTES + 1));
    assert_eq!(error.reason, Reason::TooBig { limit_bytes: MAX_BYTES });
    let error = refused(&" ".repeat(MAX_BYTES));
    assert_eq!(error.reason, Reason::TooBig { limit_bytes: MAX_SCENARIO_BYTES });
    assert!(matches!(refused(&" ".repeat(MAX_SCENARIO_BYTES)).reason, Reason::Syntax { .. }));
}

#[test]
fn lists_and_objects_without_end_are_refused() {
    let many = |count: usize| file(&vec!["{}"; count].join(","));
    assert_eq!(read_file(&many(MAX_SCENARIOS)).unwrap().len(), MAX_SCENARIOS);
    let error = refused(&many(MAX_SCENARIOS + 1));
    assert_eq!(
        (error.path.as_str(), error.reason),
        ("scenarios", Reason::TooMany { limit: MAX_SCENARIOS })
    );
    let keys: Vec<String> = (0..10_000).map(|n| format!("\"{n}\":0")).collect();
    let faults = read_file(&file(&format!("{{{}}}", keys.join(",")))).unwrap_err();
    assert_eq!(faults.count(), 1_001, "every key up to the limit, then the limit");
    let last = faults.kept().last().unwrap();
    assert_eq!((&*last.path, last.reason), ("scenarios[0]", Reason::TooMany { limit: 1_000 }));
}

#[test]
fn a_long_key_does_not_make_a_long_message() {
    let error = refused(&file(&format!("{{\"{}\":0}}", "k".repeat(1_000_000))));
    assert!(error.to_string().len() < 200);
}

#[test]
fn a_key_cannot_turn_the_words_around_it() {
    let error = refused(&file(r#"{"\u001b[2J\n\u202escenarios":1}"#));
    assert_eq!(error.path, r"scenarios[0].\u{1b}[2J\n\u{202e}scenarios");
}

#[test]
fn scenarios_without_a_name_are_told_apart_by_their_place() {
    assert_eq!(read_file(&file("{},{}")).unwrap().len(), 2);
}

#[test]
fn a_long_file_is_read_one_scenario_at_a_time() {
    let names = |text: &str| {
        let mut names = Vec::new();
        let read = read_each(text.as_bytes(), |scenario, absent| {
            names.push((absent.index, scenario.name().to_owned()));
            Ok(())
        });
        (names, read)
    };
    let many = (0..=MAX_SCENARIOS).map(|n| format!(r#"{{"name":"{n}"}}"#)).collect::<Vec<_>>();
    let (all, read) = names(&file(&many.join(",")));
    assert!(read.is_ok());
    assert!(all.into_iter().eq((0..=MAX_SCENARIOS).map(|n| (n, n.to_string()))));
    // From the first fault on none is handed on, and the others are told.
    let (some, read) = names(&file(r#"{"name":"a"},{"nom":""},{"name":"b"},{"name":7}"#));
    assert_eq!(some, [(0, "a".to_owned())]);
    let Err(StreamError::Refused(faults)) = read else { panic!("{read:?}") };
    let paths: Vec<_> = faults.kept().iter().map(|fault| &*fault.path).collect();
    assert_eq!(paths, ["scenarios[1].nom", "scenarios[3].name"]);
    let full = read_each(file("{},{}").as_bytes(), |_, _| Err(ErrorKind::StorageFull.into()));
    assert!(matches!(full, Err(StreamError::Output(_))), "{full:?}");
}

#[test]
fn bytes_are_read_in_each_encoding_that_editors_write() {
    let text = file(r#"{"name":"案"}"#);
    let scenarios = read_file(&text);
    let marked = ["\u{feff}", &text].concat();
    let utf16 = |bytes: fn(u16) -> [u8; 2]| marked.encode_utf16().flat_map(bytes).collect();
    let encodings: [Vec<u8>; 4] = [
        text.clone().into_bytes(),
        marked.clone().into_bytes(),
        utf16(u16::to_le_bytes),
        utf16(u16::to_be_bytes),
    ];
    for bytes in encodings {
        assert_eq!(read_bytes(&bytes), scenarios);
    }
    let faults = read_bytes(&[text.as_bytes(), b"\xff"].concat()).unwrap_err();
    assert_eq!(faults.kept()[0].reason, Reason::NotText);
}

proptest! {
    #[test]
    fn any_scenario_comes_back(scenarios in prop::collection::vec(arbitrary::scenario(), 1..4)) {
        prop_assert_eq!(read_file(&write_file(&scenarios)), Ok(scenarios));
    }

    #[test]
    fn what_is_written_is_json(scenario in arbitrary::scenario()) {
        let text = write_file(std::slice::from_ref(&scenario));
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(value["scenarios"][0]["name"].as_str(), Some(scenario.name()));
    }

    #[test]
    fn reading_never_panics(text in "\\PC{0,200}|[\\[\\]{}\",:0-9a-z.eE+-]{0,200}") {
        prop_assert!(read_file(&text).is_err());
    }
}

#[test]
fn a_file_that_is_written_in_parts_is_read_again() {
    let note = "\u{1}\"".repeat(LONGEST_NOTE / 2);
    let long = Scenario::reported().labelled("long", &note).unwrap();
    for (scenario, count) in [(Scenario::reported(), 1), (long, 1_000)] {
        let scenarios = vec![scenario; count];
        let parts: Vec<_> = write_parts(&scenarios, "not the \"view\" of METI").collect();
        assert_eq!(parts.len(), count + 2);
        let text = parts.concat();
        assert!(text.contains(r#""notice":"not the \"view\" of METI""#));
        let read = read_file(&text).unwrap();
        let without_name = |it: &Scenario| it.labelled("", it.note()).unwrap();
        assert!(read.iter().map(without_name).eq(scenarios.iter().map(without_name)));
    }
}

#[test]
fn scenarios_of_one_name_are_written_under_names_that_can_be_read_again() {
    let scenarios = ["A", "A", ""].map(|name| Scenario::reported().labelled(name, "").unwrap());
    let read = read_file(&write_file(&scenarios)).unwrap();
    assert_eq!(read.iter().map(Scenario::name).collect::<Vec<_>>(), ["A", "A (2)", ""]);
}
