//! A folder a case under `faulty/`: what a person typed, and the faults that answer.
//!
//! `edit.toml` says what is changed in a copy of the real data; `faults.txt` holds every fault of
//! the outcome, with the line's own text in place of its number, so that an edit elsewhere in the
//! data changes no case. `REPORT_REFRESH=1` writes `faults.txt` anew, to be read before it is kept.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use report::Fault;
use serde::Deserialize;

use crate::folder::Copy;

/// What a case changes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// Whether the edits are made after `edition-1` was copied as `edition-2`.
    #[serde(default)]
    second_edition: bool,
    edit: Vec<Edit>,
}

/// One change of one file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    file: String,
    /// What is replaced, at its first place outside the comments; without it the file is written whole.
    find: Option<String>,
    /// What takes its place; without it the file, or the folder, is deleted.
    write: Option<String>,
    /// Bytes that no text can hold, instead of `write`.
    bytes: Option<Vec<u8>>,
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faulty");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the cases are there")
        .map(|entry| entry.expect("a case").path())
        .collect();
    cases.sort();
    cases
}

fn faults_of(case: &Path) -> (Copy, Vec<Fault>) {
    let text = fs::read_to_string(case.join("edit.toml")).expect("a case says what it edits");
    let edits: Case =
        toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", case.display()));
    let copy = Copy::new();
    if edits.second_edition {
        copy.duplicate("edition-1", "edition-2");
    }
    for edit in edits.edit {
        apply(&copy, &edit);
    }
    match report::read(copy.path()) {
        Ok(_) => panic!("{} is not refused", case.display()),
        Err(faults) => (copy, faults),
    }
}

fn apply(copy: &Copy, edit: &Edit) {
    match (&edit.find, &edit.write, &edit.bytes) {
        (None, None, None) => copy.delete(&edit.file),
        (None, None, Some(bytes)) => copy.write(&edit.file, bytes),
        (None, Some(text), _) => copy.write(&edit.file, text.as_bytes()),
        (Some(find), text, _) => {
            replace(copy, &edit.file, find, text.as_deref().unwrap_or_default());
        }
    }
}

/// Replaces what stands first outside the comments.
fn replace(copy: &Copy, file: &str, find: &str, write: &str) {
    let mut text = copy.text(file);
    let is_data = |at: &usize| {
        !text[..*at].lines().last().is_some_and(|line| line.starts_with('#'))
            || text[..*at].ends_with('\n')
    };
    let places = text.match_indices(find).map(|(at, _)| at);
    let at = places.filter(|at| !text[*at..].starts_with('#')).find(is_data);
    let at = at.unwrap_or_else(|| panic!("{file} has no {find}"));
    text.replace_range(at..at + find.len(), write);
    copy.write(file, text.as_bytes());
}

/// Faults as a case keeps them.
fn listing(copy: &Copy, faults: &[Fault]) -> String {
    let mut text = String::new();
    for fault in faults {
        let file = fault.file.strip_prefix(copy.path()).expect("a fault is in the folder");
        let whole =
            String::from_utf8_lossy(&fs::read(&fault.file).unwrap_or_default()).into_owned();
        let line = whole.lines().nth(fault.line - 1).unwrap_or("(no such line)").trim();
        let (rule, problem, remedy) = (fault.rule, &fault.problem, &fault.remedy);
        let _ = writeln!(text, "{} | {line}\nrule: {rule}", file.display());
        let _ = writeln!(text, "ja: {}\n    {}", problem.ja, remedy.ja);
        let _ = writeln!(text, "en: {}\n    {}\n", problem.en, remedy.en);
    }
    text
}

#[test]
fn every_case_answers_with_its_faults_and_no_others() {
    let mut wrong = String::new();
    for case in cases() {
        let (copy, faults) = faults_of(&case);
        let (found, kept) = (listing(&copy, &faults), case.join("faults.txt"));
        if env::var_os("REPORT_REFRESH").is_some() {
            fs::write(&kept, &found).expect("a case can be written");
        }
        if fs::read_to_string(&kept).unwrap_or_default() != found {
            let _ = writeln!(wrong, "== {}\n{found}", case.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_rule_has_a_case_that_bears_its_name() {
    let mut shown: BTreeSet<&str> = BTreeSet::new();
    for case in cases() {
        let name = case.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (_, faults) = faults_of(&case);
        let rules =
            report::rules().filter(|rule| name == *rule || name.starts_with(&format!("{rule}-")));
        let named: Vec<&str> =
            rules.filter(|rule| faults.iter().any(|fault| fault.rule == *rule)).collect();
        assert!(!named.is_empty(), "{name} is named after a rule and shows it");
        shown.extend(named);
    }
    let without: Vec<&str> = report::rules().filter(|rule| !shown.contains(rule)).collect();
    assert!(without.is_empty(), "rules without a case: {without:?}");
}

#[test]
fn all_faults_are_shown_at_once_with_file_line_rule_and_remedy() {
    let copy = Copy::new();
    replace(&copy, "edition-1/figures.toml", "value = 315.4", "value = 351.4");
    replace(&copy, "edition-1/figures.toml", "unit = \"agreements\"", "unit = \"treaties\"");
    replace(&copy, "assumptions.toml", "low = 0.7", "low = 70");
    replace(&copy, "sources.toml", "form = \"own_count\"", "from = \"own_count\"");
    let faults = report::read(copy.path()).expect_err("four slips");
    let rules: BTreeSet<&str> = faults.iter().map(|fault| fault.rule).collect();
    assert_eq!(
        rules,
        BTreeSet::from(["amount", "unknown-unit", "range", "unknown-key", "missing-key"])
    );

    for lang in report::Lang::ALL {
        let text = report::explain(&faults, lang);
        for fault in &faults {
            assert!(text.contains(&format!("{}:{}", fault.file.display(), fault.line)));
            assert!(text.contains(fault.rule) && text.contains(fault.problem.get(lang)));
            assert!(text.contains(fault.remedy.get(lang)));
        }
    }
}
