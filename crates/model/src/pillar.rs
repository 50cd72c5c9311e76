//! The programme's three pillars.

use core::ops::{Index, IndexMut};

/// One of the three purposes that the programme's budget is split over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pillar {
    /// Dispatch and develop specialists for multilateral negotiations (report, S4.3).
    Negotiation,
    /// Support corporate international expansion (report, S4.4).
    Expansion,
    /// Technical cooperation and capacity building with emerging countries (report, S4.5).
    Cooperation,
}

impl Pillar {
    /// Every pillar, in the report's order.
    pub const ALL: [Self; 3] = [Self::Negotiation, Self::Expansion, Self::Cooperation];

    /// The id that data and scenario files use.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Negotiation => "negotiation",
            Self::Expansion => "expansion",
            Self::Cooperation => "cooperation",
        }
    }

    /// The pillar with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pillar| pillar.id() == id)
    }

    /// The pillar's place in [`Pillar::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// One value a pillar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct PerPillar<T>([T; 3]);

impl<T> PerPillar<T> {
    /// The value of each pillar by a function of the pillar.
    pub(crate) fn from_fn(value: impl FnMut(Pillar) -> T) -> Self {
        Self(Pillar::ALL.map(value))
    }
}

impl<T> Index<Pillar> for PerPillar<T> {
    type Output = T;

    fn index(&self, pillar: Pillar) -> &T {
        &self.0[pillar.index()]
    }
}

impl<T> IndexMut<Pillar> for PerPillar<T> {
    fn index_mut(&mut self, pillar: Pillar) -> &mut T {
        &mut self.0[pillar.index()]
    }
}
