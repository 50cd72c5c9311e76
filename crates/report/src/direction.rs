//! Which way outcomes go when an assumption goes from the low end of its range to the high end.

use crate::code::coded;

coded! {
    /// Where an outcome goes.
    Direction {
        /// Up in the report's plan, and down in no combination.
        Rises = "rises",
        /// Down in the report's plan, and up in no combination.
        Falls = "falls",
        /// Nowhere.
        Same = "same",
        /// Up or down, depending on the split and on the other assumptions.
        Either = "either",
    }
}

/// The outcomes, by the names that results have in files and scripts.
pub const OUTCOMES: [&str; 6] = [
    "exports_difference",
    "exports",
    "adopters_difference",
    "adopters",
    "ratio_2030",
    "ratio_2035",
];

/// Where the outcomes go with one assumption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directions {
    /// The parameter or choice.
    pub id: String,
    /// In the order of [`OUTCOMES`].
    pub outcomes: [Direction; OUTCOMES.len()],
}
