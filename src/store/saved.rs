//! The saved scenario that the reader is working on.

use scenario::{
    Scenario,
    library::{self, LibraryFault, SavedRevision},
};

use crate::browser::storage::BrowserStorage::Shared;

/// The saved scenario that the reader is working on.
#[derive(Debug, Clone, PartialEq)]
pub struct Saved {
    /// Which one, and as it was seen.
    pub(crate) origin: SavedRevision,
    /// What is saved; none where it can't be read any more.
    pub(crate) scenario: Option<Scenario>,
    /// It has been deleted elsewhere: a save is told so, and nothing goes back to it.
    pub(crate) is_gone: bool,
}

impl Saved {
    /// One that is stored like this.
    pub(crate) const fn new(origin: SavedRevision, scenario: Scenario) -> Self {
        Self { origin, scenario: Some(scenario), is_gone: false }
    }

    /// What is stored now under the id of what was seen; as it was known `before` where the store
    /// doesn't answer.
    pub(crate) fn find(origin: SavedRevision, before: Option<Scenario>) -> Self {
        let (scenario, is_gone) = match library::open(&Shared, &origin.id) {
            Ok(found) => (Some(found.scenario), false),
            Err(LibraryFault::Missing) => (None, true),
            Err(LibraryFault::Storage(_)) => (before, false),
            Err(_) => (None, false),
        };
        Self { origin, scenario, is_gone }
    }
}

impl From<library::Saved> for Saved {
    fn from(found: library::Saved) -> Self {
        Self::new(found.origin, found.scenario)
    }
}
