//! What decides the answer, on central values and without draws: how it comes about ([`ExportChain`]), what each assumption does
//! ([`tornado`]), what would have to be true ([`break_evens`]), what it would cost ([`goal_seek`]),
//! and what another split of the same money could do ([`best_split`], [`SplitMap`]).

mod best_split;
mod break_even;
mod export_chain;
mod goal_seek;
mod outcome;
mod split_map;
mod tornado;

pub use best_split::{BestSplit, NEARLY, best_split};
pub use break_even::{BreakEven, Threshold, break_even, break_evens};
pub use export_chain::{ExportChain, RulesChain, SupportChain};
pub use goal_seek::{GoalSeek, goal_seek};
pub use outcome::{Objective, Outcome, Target};
pub use split_map::{MAP_PARTS, MappedSplit, SplitMap};
pub use tornado::{Bar, tornado};
