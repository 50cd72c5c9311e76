//! The calculator's mathematics: from budgets and assumptions to paths.
//!
//! The report that this project explains gives a budget and two goals, and nothing that links
//! them. This crate is a small open model in which every link is an assumption that the caller
//! hands in. It shows what would have to be true; nothing in it is tuned to the goals.
//!
//! # In scope
//! - The central path of one set of inputs, year by year up to [`HORIZON`]: [`central`].
//! - What is read off a path: benefit–cost ratios, the payback year, exports for a yen, the cost of
//!   an extra country, and the growth that a goal would still need ([`Paths`]).
//! - The steps of one year, for those who show how a result comes about: [`workings`].
//! - Every split of the yearly totals on the trade-off plot of two goals: [`tradeoff`], [`splits`].
//! - The mathematical domain of every input: [`Inputs::new`] is the only way in, and each
//!   [`Refusal`] names its field.
//!
//! # Not in scope
//! - The goals. No type here holds one, so no path can depend on one; a caller who wants to know
//!   the growth that a goal needs hands it to [`Paths::needed_growth`] afterwards.
//! - Defaults, offered values and editorial bounds: they are data and live outside.
//! - Words, files, clocks and randomness.
//!
//! # Equations, one file each
//! `market` (1), `capability` (2), `support` (3), `adoption` (4), `rules` (5), `constraint` (6),
//! `benefit` (7), `growth` (8).
//!
//! # Arithmetic
//! Transcendental functions come from [`libm`] and nothing asks for a fused multiply-add, so a
//! native build and a WASM build give the same bits ([`fingerprint`] tells whether they do).
//! Money comes in as whole JPY million; inside, amounts are JPY bn and USD bn, rates are shares.

mod adoption;
mod benefit;
mod budget;
mod capability;
mod choice;
mod constraint;
mod domain;
mod fingerprint;
mod growth;
mod inputs;
mod market;
mod parameter;
mod paths;
mod pillar;
mod range;
mod refusal;
mod reported;
mod results;
mod row;
mod rules;
mod support;
mod tradeoff;
mod workings;
mod year;

pub use budget::{Budgets, JPY_MILLION_PER_BN, LARGEST_BUDGET_JPY_MILLION, Schedule};
pub use choice::{ChoiceId, Choices};
pub use fingerprint::fingerprint;
pub use inputs::Inputs;
pub use parameter::{ParameterId, Parameters};
pub use paths::{Paths, central, goal_year};
pub use pillar::Pillar;
pub use range::Range;
pub use refusal::{End, Field, Reason, Refusal};
pub use reported::{Reported, ReportedId};
pub use results::{ResultId, ResultUnit};
pub use row::YearRow;
pub use support::{SupportSteps, support_steps};
pub use tradeoff::{
    Compositions, PLOT_PARTS, Split, Splits, compositions, mark_undominated, split_budgets, splits,
    tradeoff,
};
pub use workings::{Workings, workings};
pub use year::{
    APPRAISAL_YEARS, BASE_YEARS, FIRST_BUDGET_YEARS, GOAL_YEAR, HORIZON, LAST_BUDGET_YEAR,
    LAST_YEAR_WITHOUT_ADOPTION, Year,
};
