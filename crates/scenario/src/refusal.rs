//! Why an edit changes nothing. The words for readers are in crate `text`.

use model::{Pillar, Reason};
use thiserror::Error;

use crate::assumption::AssumptionId;

/// An edit or a typed amount that is refused; what was there before stays.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum Refusal {
    /// Nothing was typed.
    #[error("no amount was typed")]
    Empty,
    /// What was typed is no amount of money.
    #[error("not an amount of money")]
    NotAnAmount,
    /// Its commas and points can be read in two ways.
    #[error("commas and points that can be read in two ways")]
    Ambiguous,
    /// A negative amount was typed.
    #[error("a negative amount")]
    Negative,
    /// What was typed is not a whole number of JPY million.
    #[error("finer than JPY 1 million")]
    TooFine,
    /// More than a pillar may have in a year.
    #[error("above JPY {bound_million} million a year")]
    TooLarge {
        /// The most that it may have, in JPY million.
        bound_million: i64,
    },
    /// The pillar would have less than nothing in some year.
    #[error("{} would fall below zero", pillar.id())]
    BelowZero {
        /// The pillar.
        pillar: Pillar,
    },
    /// The total is kept, and the other pillars have too little left to give.
    #[error("the other pillars have only JPY {available_million} million a year for {}", pillar.id())]
    NothingLeft {
        /// The pillar that was to get more.
        pillar: Pillar,
        /// What the others have left in the year in which they have least, in JPY million.
        available_million: i64,
    },
    /// The pillar is locked.
    #[error("{} is locked", pillar.id())]
    Locked {
        /// The pillar.
        pillar: Pillar,
    },
    /// What was typed is no number.
    #[error("not a number")]
    NotANumber,
    /// An assumption can't have this value; the bounds are in stored units, rates as shares.
    #[error("{}: {why}", id.id())]
    Assumption {
        /// The assumption that was to change.
        id: AssumptionId,
        /// Why it stays.
        why: Reason,
    },
    /// A name or a note has more characters than are kept.
    #[error("a name or a note is too long")]
    LongText,
    /// No preset has this id.
    #[error("no preset `{id}`")]
    UnknownPreset {
        /// The id.
        id: String,
    },
    /// No step is left to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// No step is left to redo.
    #[error("nothing to redo")]
    NothingToRedo,
}
