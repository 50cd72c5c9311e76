//! What is kept of a saved scenario: when it was saved, and all of it as a file of scenarios.

use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};

use super::LibraryFault;
use super::entry::{Entry, Id, SavedRevision};
use crate::envelope::{Kind, Unreadable};
use crate::scenario::Scenario;
use crate::storage::Storage;
use crate::wire::{one, read_one};

/// Version 1 was never published.
const KIND: Kind = Kind { format: "digital-trade-navigator/saved", version: 2 };
/// What 14 digits hold; the year 5138.
const LATEST_MS: u64 = 99_999_999_999_999;

/// A scenario as it was saved.
#[derive(Debug, Clone, PartialEq)]
pub struct Saved {
    /// The scenario.
    pub scenario: Scenario,
    /// Which one it is, and as it was read: what [`save`](super::save) asks for.
    pub origin: SavedRevision,
    /// When it was saved, in ms since 1970 by the clock of this device.
    pub saved_ms: u64,
}

/// A saved scenario as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    saved_ms: u64,
    file: Box<RawValue>,
}

impl Saved {
    pub(super) fn entry(&self) -> Entry {
        Entry::new(self.origin.clone(), &self.scenario, self.saved_ms)
    }
}

/// A time as it is kept: whole, not negative, of 14 digits.
pub(super) fn whole_ms(now_ms: f64) -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and LATEST_MS; what is no number becomes 0"
    )]
    let whole = now_ms.clamp(0.0, LATEST_MS as f64) as u64;
    whole
}

/// Writes a scenario in the place of whatever stands under the id. All of it or nothing.
pub(super) fn write(
    storage: &dyn Storage,
    id: Id,
    scenario: &Scenario,
    saved_ms: u64,
) -> Result<(SavedRevision, Option<Entry>), LibraryFault> {
    // A scenario has no key or number that JSON doesn't know.
    let file = to_raw_value(&one(scenario)).unwrap_or_default();
    let (text, checksum) = KIND.seal(&Content { saved_ms, file });
    storage.set(&id.key(), &text)?;
    let origin = SavedRevision { id, checksum };
    let line = Entry::new(origin.clone(), scenario, saved_ms);
    Ok((origin, Some(line)))
}

/// The scenario under an id.
pub(super) fn read(storage: &dyn Storage, id: &Id) -> Result<Saved, LibraryFault> {
    let text = storage.get(&id.key())?.ok_or(LibraryFault::Missing)?;
    Ok(parse(&text, id)?)
}

/// The scenario in a text that is kept under an id.
pub(super) fn parse(text: &str, id: &Id) -> Result<Saved, Unreadable> {
    let opened = KIND.open(text)?;
    let content: Content = opened.read()?;
    let scenario = read_one(content.file.get()).map_err(Unreadable::from)?;
    // A forged time is kept as far as it can be.
    let saved_ms = content.saved_ms.min(LATEST_MS);
    Ok(Saved {
        scenario,
        origin: SavedRevision { id: id.clone(), checksum: opened.checksum },
        saved_ms,
    })
}

/// Whether a text is all of what was written as `origin`, letter by letter.
pub(super) fn is_whole(text: &str, origin: &SavedRevision) -> bool {
    KIND.is_sealed(text, &origin.checksum)
}
