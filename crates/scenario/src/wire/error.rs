//! What is wrong with a file, and where. The words for readers are in crate `text`.

use std::fmt;

use thiserror::Error;

use super::path::Path;
use crate::scenario::{Invalid, LONGEST_NAME, LONGEST_NOTE};

/// A text that is refused, with the path to what is wrong in it.
#[derive(Debug, Clone, PartialEq, Error)]
#[error("{}: {reason}", if path.is_empty() { "the file" } else { path })]
pub struct WireError {
    /// `scenarios[0].budgets.negotiation.2026`; empty for the text as a whole.
    pub path: String,
    /// What is wrong there.
    pub reason: Reason,
}

impl From<Invalid> for WireError {
    /// The model names its field as the format of files does.
    fn from(invalid: Invalid) -> Self {
        let (path, reason) = match invalid {
            Invalid::LongName => ("name".to_owned(), Reason::TooLong { limit: LONGEST_NAME }),
            Invalid::LongNote => ("note".to_owned(), Reason::TooLong { limit: LONGEST_NOTE }),
            Invalid::Value(refusal) => (refusal.field.to_string(), Reason::Value(refusal.reason)),
        };
        Self { path, reason }
    }
}

/// Everything that is wrong with a file, scenario by scenario: of each name, note, choices, parameters,
/// budgets.
///
/// At most [`Faults::MOST`] are kept, so that a file of faults alone does not fill the memory; the
/// others are counted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Faults {
    kept: Vec<WireError>,
    more: usize,
}

impl Faults {
    /// The most faults that are kept.
    pub const MOST: usize = 10_000;

    /// The faults that are kept.
    pub fn kept(&self) -> &[WireError] {
        &self.kept
    }

    /// How many there are.
    pub const fn count(&self) -> usize {
        self.kept.len() + self.more
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    pub(crate) fn tell(&mut self, path: Path<'_>, reason: Reason) {
        if self.kept.len() < Self::MOST {
            self.kept.push(WireError { path: path.to_string(), reason });
        } else {
            self.more += 1;
        }
    }

    pub(crate) fn into_first(self) -> WireError {
        let whole = WireError { path: String::new(), reason: Reason::Empty };
        self.kept.into_iter().next().unwrap_or(whole)
    }
}

impl From<WireError> for Faults {
    fn from(error: WireError) -> Self {
        Self { kept: vec![error], more: 0 }
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, fault) in self.kept.iter().enumerate() {
            let separator = if number > 0 { "; " } else { "" };
            write!(out, "{separator}{fault}")?;
        }
        if self.more > 0 {
            write!(out, "; and {} more", self.more)?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

/// What is wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq, Error)]
pub enum Reason {
    /// It is longer than is read.
    #[error("more than {limit_bytes} bytes")]
    TooBig {
        /// The most bytes that are read.
        limit_bytes: usize,
    },
    /// It is neither UTF-8 nor UTF-16 with a byte order mark at its beginning.
    #[error("not UTF-8 text")]
    NotText,
    /// It is not JSON, or ends early.
    #[error("not JSON at line {line}, column {column}")]
    Syntax {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// An object or a list has more entries than are read.
    #[error("more than {limit} entries")]
    TooMany {
        /// The most entries.
        limit: usize,
    },
    /// A list has no entry.
    #[error("no entry")]
    Empty,
    /// A key stands there twice.
    #[error("the key stands there twice")]
    DuplicateKey,
    /// Another scenario of the file has the same name.
    #[error("the name of another scenario")]
    DuplicateName,
    /// A key that means nothing there.
    #[error("unknown key")]
    UnknownKey,
    /// A key that must be there is not.
    #[error("missing")]
    Missing,
    /// It is JSON, but not of this project.
    #[error("not a file of scenarios")]
    OtherFormat,
    /// Its version is the first one, which was never published.
    #[error("version 1, which was never published; version {known} is read")]
    Unpublished {
        /// The version that is read.
        known: u32,
    },
    /// Its version is not one that this edition reads.
    #[error("a version other than {known}")]
    OtherVersion {
        /// The newest version that is read.
        known: u32,
    },
    /// A value of another kind stands there.
    #[error("not {0}")]
    Expected(Expected),
    /// A number that is too large to be held, such as 1e309.
    #[error("a number too large to be held")]
    NumberTooLarge,
    /// A text with more characters than are kept.
    #[error("more than {limit} characters")]
    TooLong {
        /// The most characters.
        limit: usize,
    },
    /// A value that the model or the data's bounds refuse.
    #[error("{0}")]
    Value(model::Reason),
}

/// A kind of JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Expected {
    /// `{}`
    #[error("an object")]
    Object,
    /// `[]`
    #[error("a list")]
    List,
    /// `""`
    #[error("a text")]
    Text,
    /// `0`
    #[error("a number")]
    Number,
}
