//! Saved scenarios: one key each, and an index that makes the list quick.
//!
//! Nothing is ever written over that this version of the site can't read or that another tab has changed:
//! the scenario is saved beside it. Who calls holds a lock over tabs where the browser has one;
//! without it the worst is an index that lags and is mended later.

mod entry;
mod index;
mod list;
mod saved;

use thiserror::Error;

pub use crate::envelope::EnvelopeError;
pub use entry::{Entry, Id, PREFIX, SavedRevision};
pub use index::INDEX;
pub use list::{Listing, list, rebuild_index_if_stale, unreadable};
pub use saved::Saved;

use crate::envelope::Unreadable;
use crate::scenario::Scenario;
use crate::storage::{Storage, StorageError};

/// Why a saved scenario was not opened, saved or changed. What is stored is as it was.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum LibraryFault {
    /// The storage does not answer.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// No scenario has this id: another tab has deleted it.
    #[error("no such scenario")]
    Missing,
    /// A newer version of the site of the site saved it.
    #[error("the scenario is of a newer version, {version}")]
    Newer {
        /// The version of what is stored.
        version: f64,
    },
    /// What is stored can't be read. It stays where it is.
    #[error(transparent)]
    Damaged(EnvelopeError),
    /// The name has more than [`LONGEST_NAME`](crate::LONGEST_NAME) characters.
    #[error("the name is too long")]
    LongName,
}

impl From<Unreadable> for LibraryFault {
    fn from(unreadable: Unreadable) -> Self {
        match unreadable {
            Unreadable::Newer(version) => Self::Newer { version },
            Unreadable::Damaged(damage) => Self::Damaged(damage),
        }
    }
}

/// Where a scenario is to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveTarget {
    /// As one more.
    New,
    /// In the place of a saved one, if that is still as it was seen.
    Over(SavedRevision),
}

/// Why a scenario was saved beside the one that it was to replace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// That one has been saved anew in another tab.
    Changed,
    /// That one has been deleted in another tab.
    Deleted,
    /// That one can't be read any more, or is a newer version of the site's.
    Unreadable,
}

/// Where a scenario has been saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedAs {
    /// The saved scenario: the target of the next save.
    pub origin: SavedRevision,
    /// None where it stands in its target.
    pub beside: Option<Beside>,
}

/// The scenario that is saved under an id.
pub fn open(storage: &dyn Storage, id: &Id) -> Result<Saved, LibraryFault> {
    saved::read(storage, id)
}

/// Saves a scenario at a time in ms since 1970. What another tab has changed since it was opened
/// is not written over: the scenario then stands beside it, and the result says why.
pub fn save(
    storage: &dyn Storage,
    target: SaveTarget,
    scenario: &Scenario,
    now_ms: f64,
) -> Result<SavedAs, LibraryFault> {
    let saved_ms = saved::whole_ms(now_ms);
    let (over, beside) = match target {
        SaveTarget::New => (None, None),
        SaveTarget::Over(seen) => match saved::read(storage, &seen.id) {
            Ok(there) if there.origin == seen => (Some(seen.id), None),
            Ok(_) => (None, Some(Beside::Changed)),
            Err(LibraryFault::Storage(error)) => return Err(error.into()),
            Err(LibraryFault::Missing) => (None, Some(Beside::Deleted)),
            Err(_) => (None, Some(Beside::Unreadable)),
        },
    };
    let id = match over {
        Some(id) => id,
        None => free(storage, &saved_ms.to_string())?,
    };
    let origin = put(storage, id, scenario, saved_ms)?;
    Ok(SavedAs { origin, beside })
}

/// Saves many scenarios as new ones, at a time in ms since 1970. Where one can't be saved, those
/// before it are; the fault comes with how many. The index lags until it is mended: a line
/// each, as it is for one, would take a thousand times as long for a thousand.
pub fn save_all(
    storage: &dyn Storage,
    scenarios: &[Scenario],
    now_ms: f64,
) -> Result<(), (usize, LibraryFault)> {
    let mut taken = index::remove_index(storage).map_err(|error| (0, error.into()))?;
    let saved_ms = saved::whole_ms(now_ms);
    for (done, (scenario, start)) in scenarios.iter().zip(saved_ms..).enumerate() {
        let id = Id::free(&start.to_string(), &taken).ok_or(StorageError::Failed);
        let id = id.map_err(|error| (done, error.into()))?;
        taken.push(id.key());
        saved::write(storage, id, scenario, saved_ms).map_err(|fault| (done, fault))?;
    }
    Ok(())
}

/// Gives a saved scenario another name. When it was saved stays.
pub fn rename(storage: &dyn Storage, id: &Id, name: &str) -> Result<SavedRevision, LibraryFault> {
    let saved = open(storage, id)?;
    put(storage, id.clone(), &named(&saved.scenario, name)?, saved.saved_ms)
}

/// Saves a saved scenario once more, under a name, at a time in ms since 1970.
pub fn duplicate(
    storage: &dyn Storage,
    id: &Id,
    name: &str,
    now_ms: f64,
) -> Result<SavedRevision, LibraryFault> {
    let scenario = named(&open(storage, id)?.scenario, name)?;
    save(storage, SaveTarget::New, &scenario, now_ms).map(|saved| saved.origin)
}

/// What was deleted, to be put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deleted {
    id: Id,
    text: String,
}

/// Deletes whatever stands under an id, readable or not, and hands it back.
pub fn delete(storage: &dyn Storage, id: &Id) -> Result<Deleted, LibraryFault> {
    let text = storage.get(&id.key())?.ok_or(LibraryFault::Missing)?;
    index::with_index_updated(storage, id, || {
        storage.remove(&id.key())?;
        Ok((Deleted { id: id.clone(), text }, None))
    })
}

/// Puts back what was deleted, letter by letter: under its id, or beside what stands there now.
pub fn restore(storage: &dyn Storage, deleted: &Deleted) -> Result<Id, LibraryFault> {
    let id = match storage.get(&deleted.id.key())? {
        Some(text) if text == deleted.text => return Ok(deleted.id.clone()),
        Some(_) => free(storage, deleted.id.text())?,
        None => deleted.id.clone(),
    };
    index::with_index_updated(storage, &id, || {
        storage.set(&id.key(), &deleted.text)?;
        let line = open(storage, &id).ok().map(|saved| saved.entry());
        Ok((id.clone(), line))
    })
}

fn put(
    storage: &dyn Storage,
    id: Id,
    scenario: &Scenario,
    saved_ms: u64,
) -> Result<SavedRevision, LibraryFault> {
    index::with_index_updated(storage, &id.clone(), || {
        saved::write(storage, id, scenario, saved_ms)
    })
}

fn free(storage: &dyn Storage, start: &str) -> Result<Id, StorageError> {
    Id::free(start, &storage.keys()?).ok_or(StorageError::Failed)
}

fn named(scenario: &Scenario, name: &str) -> Result<Scenario, LibraryFault> {
    // All but the name has been checked.
    scenario.labelled(name, scenario.note()).map_err(|_| LibraryFault::LongName)
}
