//! What is wrong with a file, and where. The words for readers are in crate `text`.

use thiserror::Error;

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

/// How readers answer.
pub(crate) type Outcome<T> = Result<T, Refused>;

/// The error as it is passed on inside: one word a call instead of a dozen, which the app feels.
#[derive(Debug)]
pub(crate) struct Refused(Box<WireError>);

impl Refused {
    pub(crate) fn at(path: String, reason: Reason) -> Self {
        Self(Box::new(WireError { path, reason }))
    }
}

impl From<Refused> for WireError {
    fn from(refused: Refused) -> Self {
        *refused.0
    }
}

/// What is wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq, Error)]
pub enum Reason {
    /// It is longer than is read.
    #[error("more than {limit_bytes} bytes")]
    TooBig {
        /// The most bytes that are read.
        limit_bytes: usize,
    },
    /// It is not JSON, or ends early.
    #[error("not JSON at line {line}, column {column}")]
    Syntax {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// Objects and lists stand deeper in each other than any field does.
    #[error("nested deeper than {limit} levels")]
    TooDeep {
        /// The deepest level.
        limit: usize,
    },
    /// An object or a list has more entries than are read.
    #[error("more than {limit} entries")]
    TooMany {
        /// The most entries.
        limit: usize,
    },
    /// A key stands there twice.
    #[error("the key stands there twice")]
    DuplicateKey,
    /// A key that means nothing there.
    #[error("unknown key")]
    UnknownKey,
    /// A key that must be there is not.
    #[error("missing")]
    Missing,
    /// It is JSON, but not of this project.
    #[error("not a file of scenarios")]
    OtherFormat,
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
    /// One of some words that are listed in the format.
    #[error("one of its words")]
    Word,
}

/// The path to a key of an object.
pub(crate) fn child(path: &str, key: &str) -> String {
    // A key of a foreign file may be as long as the file: its beginning tells enough.
    let mut out = path.to_owned();
    if !path.is_empty() {
        out.push('.');
    }
    out.extend(key.chars().take(80));
    out
}

/// The path to an item of a list.
pub(crate) fn item(path: &str, index: usize) -> String {
    [path, "[", &index.to_string(), "]"].concat()
}
