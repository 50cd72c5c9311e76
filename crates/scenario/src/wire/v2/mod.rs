//! Version 2 of the file and of the link.
//!
//! Budgets are whole JPY million by pillar and year, rates are shares. A pillar that is absent has
//! the reported plan, a year that is absent from a given pillar has nothing, all else that is absent
//! has the default **of this version**: see [`frozen`].

pub(crate) mod frozen;
mod read;
mod write;

pub(super) use read::read;
pub(super) use write::{file, parts};

pub(super) const VERSION: u32 = 2;
