//! Version 1 of the file of scenarios: what is read, and what is refused with which path.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use model::Pillar::{Cooperation, Expansion, Negotiation};
use model::{ChoiceId, ParameterId};
use proptest::prelude::*;
use scenario::wire::{
    MAX_BYTES, MAX_SCENARIOS, Reason, WireError, read_file, write_file, write_files,
};
use scenario::{LONGEST_NOTE, Scenario};

use crate::arbitrary;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire/v1").join(name)
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

#[test]
fn every_bad_file_is_refused_at_its_path() {
    let folder = folder("bad");
    let table = fs::read_to_string(folder.join("expected.tsv")).unwrap();
    let mut listed = BTreeSet::new();
    for line in table.lines().skip(1) {
        let [name, path, reason] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}: not three columns");
        };
        let text = fs::read_to_string(folder.join(name).with_extension("json")).unwrap();
        let error = read_file(&text).expect_err(name);
        assert_eq!(error.path, path, "{name}");
        if !reason.is_empty() {
            assert_eq!(error.reason.to_string(), reason, "{name}");
        }
        listed.insert(name.to_owned());
    }
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
    assert_eq!(good("empty-list.json"), []);
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

fn refused(text: &str) -> WireError {
    read_file(text).unwrap_err()
}

#[test]
fn deep_nesting_is_refused_with_its_path_and_without_a_deep_stack() {
    let lists = refused(&"[".repeat(100_000));
    assert_eq!(
        (lists.path.as_str(), lists.reason),
        ("[0][0][0][0][0][0][0][0]", Reason::TooDeep { limit: 8 })
    );
    let objects = refused(&"{\"a\":".repeat(100_000));
    assert_eq!(
        (objects.path.as_str(), objects.reason),
        ("a.a.a.a.a.a.a.a", Reason::TooDeep { limit: 8 })
    );
}

#[test]
fn a_file_that_is_too_large_is_refused_unread() {
    let error = refused(&" ".repeat(MAX_BYTES + 1));
    assert_eq!(error.reason, Reason::TooBig { limit_bytes: MAX_BYTES });
    assert!(matches!(refused(&" ".repeat(MAX_BYTES)).reason, Reason::Syntax { .. }));
}

#[test]
fn lists_and_objects_without_end_are_refused() {
    let many = |count: usize| {
        let scenarios = vec!["{}"; count].join(",");
        format!(
            r#"{{"format":"digital-trade-navigator/scenarios","version":1,"scenarios":[{scenarios}]}}"#
        )
    };
    assert_eq!(read_file(&many(MAX_SCENARIOS)).unwrap().len(), MAX_SCENARIOS);
    let error = refused(&many(MAX_SCENARIOS + 1));
    assert_eq!(
        (error.path.as_str(), error.reason),
        ("scenarios", Reason::TooMany { limit: MAX_SCENARIOS })
    );
    let keys: Vec<String> = (0..10_000).map(|n| format!("\"{n}\":0")).collect();
    let error = refused(&format!("{{{}}}", keys.join(",")));
    assert!(matches!(error.reason, Reason::TooMany { .. }), "{error}");
    let items = refused(&format!("[{}]", "0,".repeat(100_000)));
    assert!(matches!(items.reason, Reason::TooMany { .. }), "{items}");
}

#[test]
fn a_long_key_does_not_make_a_long_message() {
    let error = refused(&format!("{{\"{}\":0}}", "k".repeat(1_000_000)));
    assert!(error.to_string().len() < 200);
}

proptest! {
    #[test]
    fn any_scenario_comes_back(scenarios in prop::collection::vec(arbitrary::scenario(), 0..4)) {
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
fn however_many_are_written_each_file_is_read_again() {
    let note = "\u{1}".repeat(LONGEST_NOTE);
    let long = Scenario::reported().labelled("long", &note).unwrap();
    let short = Scenario::reported();
    for (scenario, count, files) in [
        (&short, 0, 1),
        (&short, MAX_SCENARIOS, 1),
        (&short, MAX_SCENARIOS + 1, 2),
        (&long, MAX_SCENARIOS, 9),
    ] {
        let scenarios = vec![scenario.clone(); count];
        let written = write_files(&scenarios, "not the view of METI");
        assert_eq!(written.len(), files, "{count}");
        let read: Vec<_> = written.iter().flat_map(|text| read_file(text).unwrap()).collect();
        assert_eq!(read, scenarios);
    }
}
