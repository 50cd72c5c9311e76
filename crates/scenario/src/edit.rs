//! Edits: what a reader does. [`apply`](crate::apply) does it.

use model::{End, ParameterId, Pillar, Year};

use crate::assumption::AssumptionId;
use crate::balance::Balance;
use crate::scenario::Scenario;

/// Something that a reader does.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Adds an amount to every budget year of a pillar.
    Step {
        /// The pillar.
        pillar: Pillar,
        /// JPY million, below zero to take away.
        by_million: i64,
    },
    /// Gives a pillar the same amount in every budget year.
    Set {
        /// The pillar.
        pillar: Pillar,
        /// JPY million a year.
        yearly_million: i64,
    },
    /// Gives a pillar an amount in one of the budget years.
    SetYear {
        /// The pillar.
        pillar: Pillar,
        /// The year.
        year: Year,
        /// JPY million.
        million: i64,
    },
    /// Locks a pillar, or unlocks it.
    Lock {
        /// The pillar.
        pillar: Pillar,
        /// Whether it stays as it is from now on.
        locked: bool,
    },
    /// Moves an assumption by some presses of its buttons.
    Nudge {
        /// The assumption.
        id: AssumptionId,
        /// How many presses, below zero to go down.
        presses: i32,
    },
    /// Gives an assumption a value.
    Assume {
        /// The assumption.
        id: AssumptionId,
        /// The value; a rate as a share.
        value: f64,
    },
    /// Gives a parameter another end of its range; refused beyond the central value.
    SetEnd {
        /// The parameter.
        id: ParameterId,
        /// Which end.
        end: End,
        /// The value; a rate as a share.
        value: f64,
    },
    /// Gives assumptions their prepared values, by the id of the set.
    WhatIf(String),
    /// Gives every pillar the amounts of a preset, by its id. The total becomes the preset's.
    Preset(String),
    /// Splits each year's total in these parts, in the order of [`Pillar::ALL`]; no parts at all change nothing.
    Split([u32; Pillar::ALL.len()]),
    /// Keeps the total from now on, or lets it go.
    Balance(Balance),
    /// Names the pillar that gives first; none finds the largest other one at the next edit.
    TakeFrom(Option<Pillar>),
    /// Takes the last step back.
    Undo,
    /// Does the step again that was taken back last.
    Redo,
    /// The report's plan and all defaults.
    Reset,
    /// One item as the report or the defaults have it.
    ResetItem(Item),
    /// One item as another scenario has it.
    TakeItem(Item, Box<Scenario>),
    /// Another scenario takes the place of this one, which can be undone.
    Open(Box<Scenario>),
    /// A name and a note; no step to undo, since no result changes.
    Label {
        /// The name.
        name: String,
        /// The note.
        note: String,
    },
}

/// Something that can be changed by itself.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Item {
    /// A pillar's budget.
    Pillar(Pillar),
    /// An assumption.
    Assumption(AssumptionId),
}
