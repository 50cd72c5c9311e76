//! What a kept text is wrapped in: format, version and checksum.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};
use thiserror::Error;

use crate::checksum::checksum;
use crate::wire::{WireError, json};

/// A kind of kept text.
pub(crate) struct Kind {
    /// What it says that it is.
    pub(crate) format: &'static str,
    /// The version that is read and written.
    pub(crate) version: u32,
}

#[derive(Deserialize)]
struct Label<'a> {
    #[serde(borrow)]
    format: Cow<'a, str>,
    version: f64,
}

/// The content as it stands in the text, and its checksum.
#[derive(Deserialize)]
pub(crate) struct VerifiedContent<'a> {
    pub(crate) checksum: String,
    #[serde(borrow)]
    content: &'a RawValue,
}

#[derive(Serialize)]
struct Sealed<'a> {
    format: &'a str,
    version: u32,
    checksum: &'a str,
    content: Option<&'a RawValue>,
}

/// Why a text can't be read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Unreadable {
    /// It has a newer version: it may be whole.
    Newer(f64),
    /// Something is wrong with it.
    Damaged(EnvelopeError),
}

/// What is wrong with a kept text.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum EnvelopeError {
    /// It is no JSON: cut short, or of somebody else.
    #[error("it is incomplete")]
    Incomplete,
    /// It is JSON, but none of this site that belongs here.
    #[error("it is not of this site")]
    Foreign,
    /// It is of a version from before the site was published, whose numbers mean something else.
    #[error("it is of a version that was never published")]
    Unpublished,
    /// Its checksum is not that of its content.
    #[error("it has been changed")]
    Changed,
    /// It is whole, but holds what is not allowed.
    #[error("it is refused: {0}")]
    Refused(WireError),
}

impl From<EnvelopeError> for Unreadable {
    fn from(damage: EnvelopeError) -> Self {
        Self::Damaged(damage)
    }
}

impl From<WireError> for Unreadable {
    fn from(error: WireError) -> Self {
        EnvelopeError::Refused(error).into()
    }
}

impl Kind {
    /// Wraps a content; gives its checksum too.
    pub(crate) fn seal(&self, content: &impl Serialize) -> (String, String) {
        // No content here has a key or a number that JSON doesn't know.
        let content = to_raw_value(content).ok();
        let checksum = checksum(content.as_ref().map_or("null", |content| content.get()));
        let Self { format, version } = *self;
        let sealed = Sealed { format, version, checksum: &checksum, content: content.as_deref() };
        (json(&sealed), checksum)
    }

    /// Whether a text is what [`seal`](Self::seal) has written with this checksum, which is known
    /// without parsing it.
    pub(crate) fn is_sealed(&self, text: &str, checksum_then: &str) -> bool {
        let Self { format, version } = self;
        let start = format!(
            r#"{{"format":"{format}","version":{version},"checksum":"{checksum_then}","content":"#
        );
        let content = text.strip_prefix(&start).and_then(|rest| rest.strip_suffix('}'));
        content.is_some_and(|content| checksum(content) == checksum_then)
    }

    /// The content, if all of it is there as it was written.
    pub(crate) fn open<'a>(&self, text: &'a str) -> Result<VerifiedContent<'a>, Unreadable> {
        if serde_json::from_str::<&RawValue>(text).is_err() {
            return Err(EnvelopeError::Incomplete.into());
        }
        let label: Label<'_> = foreign(text)?;
        let newest = f64::from(self.version);
        if label.format != self.format {
            return Err(EnvelopeError::Foreign.into());
        } else if label.version > newest {
            return Err(Unreadable::Newer(label.version));
        } else if label.version < newest {
            return Err(EnvelopeError::Unpublished.into());
        }
        let opened: VerifiedContent<'a> = foreign(text)?;
        if checksum(opened.content.get()) != opened.checksum {
            return Err(EnvelopeError::Changed.into());
        }
        Ok(opened)
    }
}

impl<'a> VerifiedContent<'a> {
    /// The content as what it was written from.
    pub(crate) fn read<T: Deserialize<'a>>(&self) -> Result<T, Unreadable> {
        foreign(self.content.get())
    }
}

/// JSON of another shape was not written here.
fn foreign<'a, T: Deserialize<'a>>(json: &'a str) -> Result<T, Unreadable> {
    serde_json::from_str(json).map_err(|_| EnvelopeError::Foreign.into())
}
