//! What goes wrong, in both languages: who runs a batch may read either.

use std::path::PathBuf;

use report::Lang;
use scenario::wire::WireError;
use thiserror::Error;

use crate::arguments::Usage;
use crate::file::Unreadable;
use crate::words;

/// Why there is no result.
#[derive(Debug, Error)]
pub enum Failure {
    /// The command line asks for nothing that can be done.
    #[error(transparent)]
    Usage(#[from] Usage),
    /// The file gives no text.
    #[error("{}: {reason}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        reason: Unreadable,
    },
    /// The text is no file of scenarios, or a value in it is refused.
    #[error(transparent)]
    Wire(#[from] WireError),
    /// The results could not be written as JSON.
    #[error(transparent)]
    Output(#[from] serde_json::Error),
}

impl Failure {
    /// A line a language.
    pub fn in_both_languages(&self) -> String {
        Lang::ALL.iter().map(|&lang| self.in_language(lang)).collect::<Vec<_>>().join("\n")
    }

    fn in_language(&self, lang: Lang) -> String {
        match self {
            Self::Usage(usage) => words::usage(lang, usage),
            Self::File { path, reason } => words::unreadable(lang, path, reason),
            // The path is what someone who mends a file by hand looks for; names are for pages.
            Self::Wire(error) => text::words::fault::of_file(lang, error, |_| None),
            Self::Output(error) => error.to_string(),
        }
    }
}
