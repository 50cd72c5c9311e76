//! What is kept of a saved scenario: when it was saved, and all of it as a file of scenarios.

use super::LibraryFault;
use super::entry::{Entry, Id, Origin};
use crate::checksum::checksum;
use crate::envelope::{Kind, Unreadable};
use crate::scenario::Scenario;
use crate::store::Store;
use crate::wire::write::object;
use crate::wire::{Cursor, Outcome, WireError, read_json, read_one, write_file};

const KIND: Kind = Kind { format: "digital-trade-navigator/saved", version: 1 };
/// What 14 digits hold; the year 5138.
const LATEST_MS: f64 = 99_999_999_999_999.0;

/// A scenario as it was saved.
#[derive(Debug, Clone, PartialEq)]
pub struct Saved {
    /// The scenario.
    pub scenario: Scenario,
    /// Which one it is, and as it was read: what [`save`](super::save) asks for.
    pub origin: Origin,
    /// When it was saved, in ms since 1970 by the clock of this device.
    pub saved_ms: u64,
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
    let whole = now_ms.clamp(0.0, LATEST_MS) as u64;
    whole
}

/// Writes a scenario in the place of whatever stands under the id. All of it or nothing.
pub(super) fn write(
    store: &dyn Store,
    id: Id,
    scenario: &Scenario,
    saved_ms: u64,
) -> Result<(Origin, Option<Entry>), LibraryFault> {
    let file = write_file(std::slice::from_ref(scenario));
    let content = object(&[("saved", saved_ms.to_string()), ("file", file)]);
    store.set(&id.key(), &KIND.seal(&content))?;
    let origin = Origin { id, checksum: checksum(&content) };
    let line = Entry::new(origin.clone(), scenario, saved_ms);
    Ok((origin, Some(line)))
}

/// The scenario under an id.
pub(super) fn read(store: &dyn Store, id: &Id) -> Result<Saved, LibraryFault> {
    let text = store.get(&id.key())?.ok_or(LibraryFault::Missing)?;
    let opened = KIND.open(&text)?;
    let content = content(&opened.content);
    let (saved_ms, scenario) = content.map_err(|e| Unreadable::from(WireError::from(e)))?;
    let origin = Origin { id: id.clone(), checksum: opened.checksum };
    Ok(Saved { scenario, origin, saved_ms })
}

fn content(text: &str) -> Outcome<(u64, Scenario)> {
    let node = read_json(text)?;
    let content = Cursor::top(&node);
    content.only(&["saved", "file"])?;
    let saved_ms = whole_ms(content.required("saved")?.number()?);
    Ok((saved_ms, read_one(&content.required("file")?)?))
}
