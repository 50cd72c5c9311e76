//! What the equations hand to one another within a year, for those who show how a result comes about.

use crate::inputs::Inputs;
use crate::pillar::{PerPillar, Pillar};
use crate::year::{Series, Year};
use crate::{adoption, capability, market};

/// The steps of one year that no path keeps. Lists are in the order of [`Pillar::ALL`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Workings {
    /// g: growth of the market, as a share.
    pub growth: f64,
    /// C of the year before, JPY bn a year.
    pub capability_before: [f64; 3],
    /// C, JPY bn a year.
    pub capability: [f64; 3],
    /// ψ.
    pub effect: [f64; 3],
    /// ψ of as many years before as an adoption takes.
    pub delayed_effect: [f64; 3],
    /// u: what the programme pulls countries with.
    pub pull: f64,
    /// H of the year before.
    pub hazard_before: f64,
    /// H.
    pub hazard: f64,
    /// m: countries that are left to win.
    pub adopters_left: f64,
}

/// The steps of a year after the base year.
pub fn workings(inputs: &Inputs, year: Year) -> Workings {
    let exports = market::exports(inputs);
    let capabilities = PerPillar::from_fn(|pillar| {
        capability::capability(inputs, |year| inputs.pillar_budget_jpy_bn(pillar, year))
    });
    let effects = capability::effects(inputs);
    let hazards = adoption::added_cumulated_hazards(inputs, &effects);
    let cumulated_hazard = |year| adoption::cumulated_hazard_base(inputs, year) + hazards.at(year);
    let in_year = |series: &PerPillar<Series>, year| Pillar::ALL.map(|it| series[it].at(year));
    let delayed_effect = in_year(&effects, year - inputs.choices().adoption_delay);
    let pull = Pillar::ALL.map(|it| adoption::pull(inputs, it, delayed_effect[it.index()]));
    Workings {
        growth: exports.at(year) / exports.at(year - 1) - 1.0,
        capability_before: in_year(&capabilities, year - 1),
        capability: in_year(&capabilities, year),
        effect: in_year(&effects, year),
        delayed_effect,
        pull: pull.iter().sum(),
        hazard_before: cumulated_hazard(year - 1),
        hazard: cumulated_hazard(year),
        adopters_left: inputs.adopters_left(),
    }
}
