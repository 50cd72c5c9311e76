//! A saved scenario: its identity, and the line of it that a list shows.

use model::Pillar;

use crate::decimal::rounded;
use crate::scenario::Scenario;

/// What keys of saved scenarios begin with; an [`Id`] follows.
pub const PREFIX: &str = "dtn:scenario:";

/// The name of a saved scenario in the storage: whatever follows [`PREFIX`] in its key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub(crate) String);

impl Id {
    /// The text that stands in the key.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The id with this text, as from an element of a page.
    pub fn from_text(text: &str) -> Self {
        Self(text.to_owned())
    }

    pub(crate) fn of_key(key: &str) -> Option<Self> {
        key.strip_prefix(PREFIX).map(Self::from_text)
    }

    /// The key that holds the scenario.
    pub fn key(&self) -> String {
        [PREFIX, &self.0].concat()
    }

    /// An id that begins with `start` and that no key has yet. What no clock or chance can break:
    /// one of as many numbers as there are keys, and one more, is free.
    pub(crate) fn free(start: &str, taken: &[String]) -> Option<Self> {
        let numbered = |n: usize| Self([start, "-", &n.to_string()].concat());
        (1..=taken.len() + 1).map(numbered).find(|id| !taken.contains(&id.key()))
    }
}

/// Which saved scenario something was opened from, and as it was then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedRevision {
    /// The saved scenario.
    pub id: Id,
    /// Its checksum: another one says that it has been saved anew since.
    pub checksum: String,
}

/// A line of the list of saved scenarios.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Which scenario, and as it was when the line was made.
    pub origin: SavedRevision,
    /// The name; may be empty.
    pub name: String,
    /// When it was saved, in ms since 1970 by the clock of this device.
    pub saved_ms: u64,
    /// JPY million a year, or the mean where years differ, in the order of [`Pillar::ALL`].
    pub amounts: [f64; 3],
}

impl Entry {
    pub(super) fn new(origin: SavedRevision, scenario: &Scenario, saved_ms: u64) -> Self {
        let amounts = Pillar::ALL.map(|pillar| rounded(scenario.yearly(pillar).mean()));
        Self { origin, name: scenario.name().to_owned(), saved_ms, amounts }
    }
}
