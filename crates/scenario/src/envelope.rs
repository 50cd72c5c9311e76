//! What a kept text is wrapped in: format, version and checksum.

use thiserror::Error;

use crate::checksum::checksum;
use crate::wire::write::{object, string};
use crate::wire::{Cursor, Outcome, WireError, read_json};

/// A kind of kept text.
pub(crate) struct Kind {
    /// What it says that it is.
    pub(crate) format: &'static str,
    /// The newest version, and the one that is written.
    pub(crate) version: u32,
}

/// A text that was opened, and is as it was written.
pub(crate) struct Opened {
    pub(crate) version: f64,
    pub(crate) checksum: String,
    pub(crate) content: String,
}

/// Why a text can't be read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Unreadable {
    /// It has a newer version: it may be whole.
    Newer(f64),
    /// Something is wrong with it.
    Damaged(Damage),
}

/// What is wrong with a kept text.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum Damage {
    /// It is no JSON: cut short, or of somebody else.
    #[error("it is incomplete")]
    Incomplete,
    /// It is JSON, but none of this site that belongs here.
    #[error("it is not of this site")]
    Foreign,
    /// Its checksum is not that of its content.
    #[error("it has been changed")]
    Changed,
    /// It is whole, but holds what is not allowed.
    #[error("it is refused: {0}")]
    Refused(WireError),
}

impl From<WireError> for Unreadable {
    fn from(error: WireError) -> Self {
        Self::Damaged(Damage::Refused(error))
    }
}

impl Kind {
    /// Wraps a content.
    pub(crate) fn seal(&self, content: &str) -> String {
        object(&[
            ("format", string(self.format)),
            ("version", self.version.to_string()),
            ("checksum", string(&checksum(content))),
            ("content", string(content)),
        ])
    }

    /// The content, if all of it is there as it was written.
    pub(crate) fn open(&self, text: &str) -> Result<Opened, Unreadable> {
        let damaged = |damage| Err(Unreadable::Damaged(damage));
        let Ok(node) = read_json(text) else {
            return damaged(Damage::Incomplete);
        };
        let envelope = Cursor::top(&node);
        let version = match label(&envelope) {
            Ok((format, version)) if format == self.format => version,
            _ => return damaged(Damage::Foreign),
        };
        if version > f64::from(self.version) {
            return Err(Unreadable::Newer(version));
        }
        let Ok((written, content)) = sealed(&envelope) else {
            return damaged(Damage::Foreign);
        };
        if checksum(content) != written {
            return damaged(Damage::Changed);
        }
        let (checksum, content) = (written.to_owned(), content.to_owned());
        Ok(Opened { version, checksum, content })
    }
}

fn label<'a>(envelope: &Cursor<'a>) -> Outcome<(&'a str, f64)> {
    Ok((envelope.required("format")?.text()?, envelope.required("version")?.number()?))
}

fn sealed<'a>(envelope: &Cursor<'a>) -> Outcome<(&'a str, &'a str)> {
    Ok((envelope.required("checksum")?.text()?, envelope.required("content")?.text()?))
}
