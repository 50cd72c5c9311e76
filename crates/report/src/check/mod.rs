//! The rules that `data/` must keep, one a file; all faults are shown at once.

mod amount;
mod date;
mod duplicate_id;
mod edition_absent;
mod edition_folder;
mod edition_name;
mod edition_prose;
mod edition_unit;
mod example;
mod file;
mod formula;
mod kind;
mod missing_id;
mod missing_key;
mod missing_language;
mod near;
mod number;
mod pillar_total;
mod plausible;
mod preset;
mod prose_digit;
mod prose_figures;
mod prose_gap;
mod prose_pair;
mod prose_placeholder;
mod range;
mod required_id;
mod role;
mod share_total;
mod site_address;
mod source_address;
mod syntax;
mod uncited_source;
mod unknown_key;
mod unknown_source;
mod unknown_unit;
mod unknown_word;
mod what_if;
mod written;
mod wrong_shape;

use std::collections::BTreeSet;

use crate::raw::{Location, RawData};
use crate::{Bilingual, Fault, Lang};

/// A named rule.
pub(crate) struct Rule {
    /// As faults and fixtures name it.
    pub(crate) id: &'static str,
    /// What it asks, in Japanese and English.
    name: [&'static str; 2],
    /// It compares entries with each other, so it waits until every file can be read: else each
    /// reference to an unreadable file would be one more fault.
    whole: bool,
    find: fn(&RawData) -> Vec<Finding>,
}

/// What a rule finds.
#[derive(Clone)]
struct Finding {
    location: Location,
    problem: Bilingual,
    remedy: Bilingual,
}

/// Every rule, in the order in which faults of one line are shown.
pub(crate) const RULES: &[Rule] = &[
    edition_absent::RULE,
    edition_folder::RULE,
    file::RULE,
    syntax::RULE,
    example::RULE,
    unknown_key::RULE,
    missing_key::RULE,
    wrong_shape::RULE,
    missing_language::RULE,
    unknown_unit::RULE,
    unknown_word::RULE,
    number::RULE,
    date::RULE,
    duplicate_id::RULE,
    required_id::RULE,
    missing_id::RULE,
    unknown_source::RULE,
    uncited_source::RULE,
    source_address::RULE,
    site_address::RULE,
    kind::RULE,
    formula::RULE,
    role::RULE,
    plausible::RULE,
    amount::RULE,
    share_total::RULE,
    pillar_total::RULE,
    preset::RULE,
    range::RULE,
    what_if::RULE,
    prose_pair::RULE,
    prose_digit::RULE,
    prose_figures::RULE,
    prose_gap::RULE,
    prose_placeholder::RULE,
    edition_name::RULE,
    edition_unit::RULE,
    edition_prose::RULE,
];

/// What must be so before entries can be compared with each other.
const READABLE: [&str; 3] = [edition_absent::RULE.id, file::RULE.id, syntax::RULE.id];

/// The names of all rules.
pub fn rules() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|rule| rule.id)
}

/// What a rule asks, in the words of a language; its name where there is no such rule.
pub(crate) fn rule_title(id: &'static str, lang: Lang) -> &'static str {
    let rule = RULES.iter().find(|rule| rule.id == id);
    rule.map_or(id, |rule| match lang {
        Lang::Ja => rule.name[0],
        Lang::En => rule.name[1],
    })
}

/// Every fault of an edition and of those before it, by file and line.
pub(crate) fn faults(newest: &RawData) -> Vec<Fault> {
    let mut faults: Vec<Fault> = newest.editions().flat_map(of_edition).collect();
    // Stable: faults of one line stay in the order of the rules.
    faults.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    // The files that editions share are judged with each of them.
    let mut told = BTreeSet::new();
    faults.retain(|fault| told.insert(fault.clone()));
    faults
}

fn of_edition(raw: &RawData) -> Vec<Fault> {
    let readable = run(raw, |rule| READABLE.contains(&rule.id));
    let is_whole = readable.is_empty();
    let mut faults = run(raw, |rule| !READABLE.contains(&rule.id) && (is_whole || !rule.whole));
    // What an entry with a line of broken syntax seems to lack or say is no fault of its own.
    faults.retain(|fault| {
        let entry = |line| (&fault.file, raw.entry_at(&fault.file, line));
        !readable
            .iter()
            .any(|broken| broken.file == fault.file && entry(broken.line) == entry(fault.line))
    });
    faults.extend(readable);
    faults
}

fn run(raw: &RawData, wanted: impl Fn(&Rule) -> bool) -> Vec<Fault> {
    let fault = |rule: &Rule, finding: Finding| Fault {
        file: finding.location.file,
        line: finding.location.line,
        rule: rule.id,
        problem: finding.problem,
        remedy: finding.remedy,
    };
    RULES
        .iter()
        .filter(|rule| wanted(rule))
        .flat_map(|rule| (rule.find)(raw).into_iter().map(move |finding| fault(rule, finding)))
        .collect()
}

/// Words in both languages.
fn words(ja: impl Into<String>, en: impl Into<String>) -> Bilingual {
    Bilingual::new(ja, en)
}

/// A number as a person would type it.
fn typed(number: f64) -> String {
    format!("{number}")
}
