//! What is wrong with a data file, in words for the person who edited it.

use std::fmt::Write;
use std::path::PathBuf;

use crate::{Bilingual, Lang};

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

/// All faults as text, one paragraph a fault, with where it is first.
pub fn explain(faults: &[Fault], lang: Lang) -> String {
    let mut text = String::new();
    for fault in faults {
        let place = format!("{}:{}", fault.file.display(), fault.line);
        let (problem, remedy) = (fault.problem.get(lang), fault.remedy.get(lang));
        // Writing to a string cannot fail.
        let _ = match lang {
            Lang::Ja => writeln!(
                text,
                "{place}（規則：{}）\n  誤り：{problem}\n  直し方：{remedy}\n",
                fault.rule
            ),
            Lang::En => writeln!(
                text,
                "{place} (rule: {})\n  Wrong: {problem}\n  Remedy: {remedy}\n",
                fault.rule
            ),
        };
    }
    text
}
