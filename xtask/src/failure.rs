//! What went wrong, and what the person at the keyboard can do about it.

use std::fmt;
use std::io;
use std::path::Path;

/// By hand rather than by `thiserror`: its macro would more than double the time that a fresh
/// machine compiles before it sees the first line of progress.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    what: String,
    remedy: String,
}

impl Failure {
    pub(crate) fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }

    /// A file or folder that could not be read or written.
    pub(crate) fn file(path: &Path, error: &io::Error) -> Self {
        Self::new(
            format!("{}: {error}", path.display()),
            "look whether the file is there, who may read and write it, and whether the disk is full",
        )
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}\n  what to do: {}", self.what, self.remedy)
    }
}

/// A command line that asks for nothing that can be done.
impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::new(error.to_string(), "`cargo xtask help` lists commands and options")
    }
}

impl std::error::Error for Failure {}
