//! What the scenarios of a file leave out, so that it can be named once for all that are alike.

use scenario::wire::Absent;

/// The most kinds of scenarios that are told apart: a file of any length is told in a few lines.
const MOST_KINDS: usize = 100;

/// What was left out so far.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Absences {
    kinds: Vec<Absence>,
    more: usize,
}

/// Something that some scenarios leave out.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Absence {
    /// What the first of them leaves out.
    pub(crate) what: Absent,
    /// How many they are.
    pub(crate) count: usize,
}

impl Absences {
    /// Remembers what one more scenario leaves out.
    pub(crate) fn add(&mut self, what: Absent) {
        if what.years.is_empty() && what.defaults.is_empty() {
            return;
        }
        let is_alike = |known: &Absence| {
            known.what.years == what.years && known.what.defaults == what.defaults
        };
        if let Some(place) = self.kinds.iter().position(is_alike) {
            self.kinds[place].count += 1;
        } else if self.kinds.len() < MOST_KINDS {
            self.kinds.push(Absence { what, count: 1 });
        } else {
            self.more += 1;
        }
    }

    pub(crate) fn kinds(&self) -> &[Absence] {
        &self.kinds
    }

    /// How many scenarios leave out something else than the kinds do.
    pub(crate) const fn more(&self) -> usize {
        self.more
    }
}
