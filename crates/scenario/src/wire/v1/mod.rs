//! Version 1 of the file of scenarios.
//!
//! Budgets are whole JPY million by pillar and year, rates are shares, ids are the model's. A
//! pillar that is absent has the reported plan, a year that is absent from a given pillar has
//! nothing, all else that is absent has its default.

mod read;
mod write;

pub(super) use read::read;
pub(super) use write::write;
