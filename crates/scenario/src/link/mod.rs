//! A scenario as a link: the text after `#s=` in an address.
//!
//! The first character is the version. What follows is base64url of a length, the content and a
//! checksum, so that a link that a chat program has cut is told from one that was changed. Only
//! what differs from the report's plan and the defaults is written; the note is left out, which
//! may be as long as the longest link.

pub(crate) mod base64;
pub(crate) mod bytes;
mod content;

use thiserror::Error;

use crate::checksum::hash;
use crate::scenario::{Invalid, Scenario};
use crate::wire::WireError;
use bytes::{Reader, Writer};

/// The most characters that a link's text has after `#s=`.
pub const LONGEST: usize = 2_000;
/// What stands before a link's text in an address.
pub const FRAGMENT: &str = "#s=";

const VERSION: char = '1';
/// Bytes of the checksum.
const CHECK: usize = 4;

/// Why a text gives no scenario.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum LinkError {
    /// It is empty, or doesn't begin as a link does.
    #[error("not a link of this site")]
    NotALink,
    /// It has more than [`LONGEST`] bytes.
    #[error("longer than {LONGEST} characters")]
    TooLong,
    /// A newer edition of the site wrote it.
    #[error("of a newer version")]
    Newer,
    /// Its end is missing.
    #[error("cut short")]
    Incomplete,
    /// It is not what was written.
    #[error("changed")]
    Changed,
    /// It is whole, but holds what is not allowed.
    #[error("refused: {0}")]
    Refused(WireError),
}

impl From<Invalid> for LinkError {
    fn from(invalid: Invalid) -> Self {
        Self::Refused(invalid.into())
    }
}

/// Writes a scenario without its note, in at most [`LONGEST`] characters that an address takes
/// as they are.
pub fn write(scenario: &Scenario) -> String {
    let mut content = Writer::default();
    content::write(scenario, &mut content);
    let mut whole = Writer::default();
    whole.number(content.0.len() as u64);
    whole.0.extend_from_slice(&content.0);
    whole.0.extend_from_slice(&check(&content.0));
    let mut out = String::from(VERSION);
    out.push_str(&base64::encode(&whole.0));
    out
}

/// Reads what [`write`] wrote. The scenario has no note.
pub fn read(text: &str) -> Result<Scenario, LinkError> {
    if text.len() > LONGEST {
        return Err(LinkError::TooLong);
    }
    let mut rest = text.chars();
    match rest.next() {
        Some(VERSION) => {}
        Some('2'..='9') => return Err(LinkError::Newer),
        _ => return Err(LinkError::NotALink),
    }
    let (bytes, all) = decode(rest.as_str())?;
    let mut from = Reader(&bytes);
    let length = from.number().ok_or(LinkError::Incomplete)?;
    let length = usize::try_from(length).map_err(|_| LinkError::Changed)?;
    let content = from.take(length).ok_or(LinkError::Incomplete)?;
    let written = from.take(CHECK).ok_or(LinkError::Incomplete)?;
    if !all || written != check(content) || !from.0.is_empty() {
        return Err(LinkError::Changed);
    }
    content::read(&mut Reader(content))
}

/// The bytes, and whether they are all. A cut may leave a last group of characters that is none:
/// what stands before it tells the length that is missing.
fn decode(text: &str) -> Result<(Vec<u8>, bool), LinkError> {
    if let Some(bytes) = base64::decode(text) {
        return Ok((bytes, true));
    }
    let whole_groups = text.get(..text.len() / 4 * 4).and_then(base64::decode);
    whole_groups.map(|bytes| (bytes, false)).ok_or(LinkError::Changed)
}

fn check(content: &[u8]) -> [u8; CHECK] {
    let hash = hash(content);
    let [half @ .., _, _, _, _] = (hash ^ hash >> 32).to_le_bytes();
    half
}
