//! What became of a figure since the last edition of the report.

use crate::raw::cleaned;
use crate::{Bilingual, Data, Figure, Kind};

/// An earlier edition, as far as today's is compared with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    /// What it is called.
    pub name: Bilingual,
    /// Its figures; those from elsewhere are today's.
    pub figures: Vec<Figure>,
}

/// A figure in two editions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change<'a> {
    /// The last edition did not have it.
    New(&'a Figure),
    /// This edition no longer has it.
    Dropped(&'a Figure),
    /// Both have it, in one unit.
    Kept {
        /// In the last edition.
        before: &'a Figure,
        /// In this edition.
        now: &'a Figure,
    },
}

impl<'a> Change<'a> {
    /// The figure as it is known last.
    pub const fn figure(self) -> &'a Figure {
        match self {
            Self::New(figure) | Self::Dropped(figure) | Self::Kept { now: figure, .. } => figure,
        }
    }

    /// The figure in the last edition.
    pub const fn before(self) -> Option<&'a Figure> {
        match self {
            Self::New(_) => None,
            Self::Dropped(figure) | Self::Kept { before: figure, .. } => Some(figure),
        }
    }

    /// The figure in this edition.
    pub const fn now(self) -> Option<&'a Figure> {
        match self {
            Self::Dropped(_) => None,
            Self::New(figure) | Self::Kept { now: figure, .. } => Some(figure),
        }
    }

    /// True where the two editions say the same.
    pub fn is_same(self) -> bool {
        let said = |figure: &'a Figure| {
            (figure.value, figure.over, figure.below, &figure.text, &figure.items)
        };
        matches!(self, Self::Kept { before, now } if said(before) == said(now))
    }

    /// This edition's value minus the last edition's, in the unit of both.
    pub fn difference(self) -> Option<f64> {
        Some(cleaned(self.now()?.value? - self.before()?.value?))
    }

    /// The difference in percent of the last edition's value, where that says something: a rate
    /// changes in points, and a year by years.
    pub fn percent(self) -> Option<f64> {
        let before = self.before()?;
        let is_exact = |figure: &Figure| !figure.over && !figure.below && !figure.signed;
        let makes_sense = before.unit?.is_amount() && is_exact(before) && is_exact(self.now()?);
        let start = before.value.filter(|value| makes_sense && *value > 0.0)?;
        Some(cleaned(self.difference()? / start * 100.0))
    }
}

impl Data {
    /// A figure of this edition beside the last one; none where there is but one edition, and for
    /// what is not the report's.
    pub fn change(&self, id: &str) -> Option<Change<'_>> {
        let now = self.figure(id)?;
        let earlier = self.earlier.as_ref()?;
        let of_report = matches!(now.kind, Kind::Reported | Kind::Derived);
        of_report.then(|| match earlier.figure(id) {
            Some(before) => Change::Kept { before, now },
            None => Change::New(now),
        })
    }

    /// Every reported figure that is not as it was: in today's order, then what was dropped.
    pub fn changes(&self) -> Vec<Change<'_>> {
        let reported = |figure: &&Figure| figure.kind == Kind::Reported;
        let today =
            self.figures.iter().filter(reported).filter_map(|figure| self.change(&figure.id));
        let before = self.earlier.iter().flat_map(|earlier| &earlier.figures).filter(reported);
        let dropped = before.filter(|figure| self.figure(&figure.id).is_none());
        let all = today.chain(dropped.map(Change::Dropped));
        all.filter(|change| !change.is_same()).collect()
    }
}

impl Earlier {
    fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }
}
