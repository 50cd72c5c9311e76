//! The proposed programme: pillars, goals, prepared splits, and what the calculator takes from the report.

use crate::Bilingual;

/// The ids of the three pillars, in the order of every list of three.
pub const PILLARS: [&str; 3] = ["negotiation", "expansion", "cooperation"];

/// What the report proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// The figure that holds its name.
    pub name: String,
    /// The figure that holds its yearly budget.
    pub budget: String,
    /// The largest yearly amount that a pillar may be given, JPY billion.
    pub largest_amount: i64,
    /// In the order of [`PILLARS`].
    pub pillars: [PillarEntry; 3],
    /// The two goals.
    pub goals: Goals,
    /// Prepared splits of the budget, in the order of the page.
    pub presets: Vec<Preset>,
    /// Which figures the calculator starts from.
    pub inputs: ReportedInputs,
}

/// One of the three pillars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PillarEntry {
    /// One of [`PILLARS`].
    pub id: String,
    /// The figure that holds its reported yearly budget.
    pub figure: String,
    /// As a row of the calculator names it.
    pub name: Bilingual,
    /// As the sentence of a move names it.
    pub short: Bilingual,
}

/// The goals, as ids of figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goals {
    /// Japan's digital services exports.
    pub exports: String,
    /// Countries where Japan-led rules are the standard; the figure means "over".
    pub adopters: String,
    /// The year in which both are read.
    pub year: String,
    /// The difference between the goal and the present exports.
    pub gap: String,
}

/// A prepared split of the budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preset {
    /// The id, as in the page's hooks for tests.
    pub id: String,
    /// As its chip names it.
    pub name: Bilingual,
    /// JPY billion a year, in the order of [`PILLARS`].
    pub amounts: [i64; 3],
}

/// The ids of the figures that the calculator takes from the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportedInputs {
    /// Digital services exports in the base year, USD billion.
    pub base_exports: String,
    /// Their last yearly growth.
    pub last_growth: String,
    /// Companies whose expansion is constrained.
    pub constrained_companies: String,
    /// What that costs a year, JPY billion.
    pub opportunity_loss: String,
    /// Countries that could come to adopt the rules; its use as a pool is an assumption.
    pub adopter_pool: String,
}
