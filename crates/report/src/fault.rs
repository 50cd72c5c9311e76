//! What is wrong with a data file, in words for the person who edited it.

use std::path::PathBuf;

use crate::{Bilingual, Lang, check};

/// One thing that is wrong, where, and what to type instead.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, as a path from where the check was started.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// The rule that the file breaks.
    pub rule: &'static str,
    /// What is wrong.
    pub problem: Bilingual,
    /// What to do.
    pub remedy: Bilingual,
}

impl Fault {
    /// What the broken rule asks, in a few words.
    pub fn rule_title(&self, lang: Lang) -> &'static str {
        check::rule_title(self.rule, lang)
    }
}

/// All faults as text, one paragraph a fault, with where it is first.
pub fn explain(faults: &[Fault], lang: Lang) -> String {
    faults.iter().map(|fault| paragraph(fault, lang)).collect()
}

fn paragraph(fault: &Fault, lang: Lang) -> String {
    let location = format!("{}:{}", fault.file.display(), fault.line);
    let (rule, name) = (fault.rule, fault.rule_title(lang));
    let (problem, remedy) = (fault.problem.get(lang), fault.remedy.get(lang));
    match lang {
        Lang::Ja => {
            format!("{location}（規則 {rule}：{name}）\n  誤り：{problem}\n  直し方：{remedy}\n\n")
        }
        Lang::En => {
            format!("{location} (rule {rule}: {name})\n  Wrong: {problem}\n  Remedy: {remedy}\n\n")
        }
    }
}
