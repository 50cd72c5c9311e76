//! What goes wrong, in both languages: who runs a batch may read either.

use std::io;

use report::Lang;
use scenario::wire::Faults;
use thiserror::Error;

use crate::arguments::Usage;
use crate::input::{Input, Unreadable};
use crate::words;

/// Why there is no result.
#[derive(Debug, Error)]
pub enum Failure {
    /// The command line asks for nothing that can be done.
    #[error(transparent)]
    Usage(#[from] Usage),
    /// The input gives no bytes.
    #[error("{of:?}: {reason}")]
    Input {
        /// The input.
        of: Input,
        /// Why.
        #[source]
        reason: Unreadable,
    },
    /// The text is no file of scenarios, or values in it are refused.
    #[error(transparent)]
    Refused(#[from] Faults),
    /// A map is of one scenario, and the file has so many.
    #[error("--map takes a file with one scenario; this one has {0}")]
    NotOne(usize),
    /// The results can't be kept until they are complete.
    #[error("the results cannot be written: {0}")]
    Output(#[source] io::Error),
}

impl Failure {
    /// All of it in one language, then in the other.
    pub fn in_both_languages(&self) -> String {
        Lang::ALL.iter().map(|&lang| self.in_language(lang)).collect::<Vec<_>>().join("\n")
    }

    fn in_language(&self, lang: Lang) -> String {
        match self {
            Self::Usage(usage) => words::usage(lang, usage),
            Self::Input { of, reason } => words::unreadable(lang, of, reason),
            // The path is what someone who mends a file by hand looks for; names are for pages.
            Self::Refused(faults) => {
                text::words::fault::of_file(lang, faults, Faults::MOST, |_| None)
            }
            Self::NotOne(count) => words::not_one(lang, *count),
            Self::Output(error) => words::not_written(lang, error),
        }
    }
}
