//! A scenario as a link: the text after `#s=` in an address.
//!
//! The first character is the version. What follows is base64url of a length, the content and a
//! checksum. So a link that a chat program has cut is told from one that was changed, and a whole
//! one is found in whatever stands around it. Only what differs from the defaults of the version is
//! written; the note is left out, which may be as long as the longest link.

mod bytes;
mod found;
mod v2;

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD, URL_SAFE_NO_PAD};
use thiserror::Error;

use crate::checksum::hash;
use crate::scenario::{Invalid, Scenario};
use crate::wire::WireError;
use bytes::{Reader, Writer};

/// The most characters that a link's text has after `#s=`.
pub const LONGEST: usize = 2_000;
/// What stands before a link's text in an address.
pub const FRAGMENT: &str = "#s=";

/// The most bytes of a text in which a link is looked for.
const MOST_READ: usize = 100_000;
const VERSION: char = '2';
/// Bytes of the checksum.
const CHECK: usize = 4;
/// Letters that hold the length of the longest link.
const LENGTH_LETTERS: usize = 4;
/// Reads letters whose last bits belong to a byte that follows.
const BEGINNING: GeneralPurpose =
    GeneralPurpose::new(&URL_SAFE, NO_PAD.with_decode_allow_trailing_bits(true));

/// Why a text gives no scenario.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum LinkError {
    /// It is empty, or doesn't begin as a link does.
    #[error("not a link of this site")]
    NotALink,
    /// It is longer than any link and what may stand around it.
    #[error("longer than {MOST_READ} bytes")]
    TooLong,
    /// It is of the first version, which was never published.
    #[error("of version 1, which was never published")]
    Unpublished,
    /// A newer version of the site of the site wrote it.
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
    v2::write(scenario, &mut content);
    let mut whole = Writer::default();
    whole.number(content.0.len() as u64);
    whole.0.extend_from_slice(&content.0);
    whole.0.extend_from_slice(&check(&content.0));
    let mut out = String::from(VERSION);
    URL_SAFE_NO_PAD.encode_string(&whole.0, &mut out);
    out
}

/// Reads what [`write`] wrote, also with an address before it and other words, signs or invisible
/// characters around it: length and checksum tell which characters belong to it. The scenario has no
/// note.
pub fn read(text: &str) -> Result<Scenario, LinkError> {
    if text.len() > MOST_READ {
        return Err(LinkError::TooLong);
    }
    let mut first = None;
    for beginning in found::beginnings(text) {
        match read_at(&beginning) {
            Ok(scenario) => return Ok(scenario),
            Err(error) => first = first.or(Some(error)),
        }
    }
    Err(first.unwrap_or(LinkError::NotALink))
}

fn read_at(text: &str) -> Result<Scenario, LinkError> {
    let mut rest = text.chars();
    match rest.next() {
        Some(VERSION) => {}
        Some('1') => return Err(LinkError::Unpublished),
        Some('3'..='9') => return Err(LinkError::Newer),
        _ => return Err(LinkError::NotALink),
    }
    match read_letters(&found::letters(rest.as_str())) {
        Err(LinkError::Incomplete) => read_letters(&found::letters_across_lines(rest.as_str()))
            .map_err(|_| LinkError::Incomplete),
        read => read,
    }
}

/// Reads the letters after the version, of which those that are too many don't matter.
fn read_letters(letters: &str) -> Result<Scenario, LinkError> {
    let beginning = letters.get(..LENGTH_LETTERS).ok_or(LinkError::Incomplete)?;
    let beginning = BEGINNING.decode(beginning).map_err(|_| LinkError::Changed)?;
    let mut from = Reader(&beginning);
    let length = from.number().and_then(|length| usize::try_from(length).ok());
    let length = length.filter(|length| *length < LONGEST).ok_or(LinkError::Changed)?;
    let bytes = beginning.len() - from.0.len() + length + CHECK;
    let own = letters.get(..(bytes * 8).div_ceil(6)).ok_or(LinkError::Incomplete)?;
    let whole = URL_SAFE_NO_PAD.decode(own).map_err(|_| LinkError::Changed)?;
    let mut from = Reader(&whole);
    // The length once more, to come behind it.
    let content = from.number().and_then(|_| from.take(length)).ok_or(LinkError::Changed)?;
    if from.0 != check(content) {
        return Err(LinkError::Changed);
    }
    v2::read(&mut Reader(content))
}

fn check(content: &[u8]) -> [u8; CHECK] {
    let hash = hash(content);
    let [half @ .., _, _, _, _] = (hash ^ hash >> 32).to_le_bytes();
    half
}
