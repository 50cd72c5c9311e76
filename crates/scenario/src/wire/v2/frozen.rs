//! What version 2 stands for whatever `data/` says later: ids, their order, and defaults, typed as
//! they were when it was published.
//!
//! Nothing here is ever changed. Files and links that people keep mean these values where they leave
//! one out. Whoever changes a default, an id, the order or the set of parameters makes version 3
//! beside this one: a copy of this folder with other values, written from then on. The test below
//! fails as long as that has not been done.

use model::{Budgets, ChoiceId, End, ParameterId, Pillar, Year};

/// A pillar's key, and its yearly amount in the report's plan in JPY million.
pub(crate) const PILLARS: [(Pillar, &str, i64); 3] = [
    (Pillar::Negotiation, "negotiation", 10_000),
    (Pillar::Expansion, "expansion", 12_000),
    (Pillar::Cooperation, "cooperation", 8_000),
];

/// A choice's key and default; rates as shares.
pub(crate) const CHOICES: [(ChoiceId, &str, f64); 7] = [
    (ChoiceId::BaseYear, "base_year", 2024.0),
    (ChoiceId::FirstBudgetYear, "first_budget_year", 2026.0),
    (ChoiceId::AdoptionDelay, "adoption_delay", 2.0),
    (ChoiceId::InitialAdopters, "initial_adopters", 0.0),
    (ChoiceId::ExchangeRate, "exchange_rate", 155.2),
    (ChoiceId::DiscountRate, "discount_rate", 0.04),
    (ChoiceId::PublicFundsCost, "public_funds_cost", 0.1),
];

/// The first year with a budget where a file gives none that can be used.
pub(crate) const FIRST_BUDGET_YEAR: Year = 2026;

/// A parameter's key, and its low end, central value and high end; rates as shares.
pub(crate) const PARAMETERS: [(ParameterId, &str, [f64; 3]); 16] = [
    (ParameterId::LongRunGrowth, "long_run_growth", [0.007, 0.043, 0.081]),
    (ParameterId::GrowthPersistence, "growth_persistence", [0.0, 0.2, 0.5]),
    (ParameterId::GrowthShock, "growth_shock", [0.04, 0.06, 0.1]),
    (ParameterId::SupportReturn, "support_return", [0.0, 10.0, 40.0]),
    (ParameterId::CooperationReturn, "cooperation_return", [0.0, 0.83, 1.7]),
    (ParameterId::HalfEffectBudget, "half_effect_budget", [3.0, 10.0, 40.0]),
    (ParameterId::CapabilityPersistence, "capability_persistence", [0.3, 0.5, 0.7]),
    (ParameterId::BaselineAdoption, "baseline_adoption", [0.3, 1.6, 4.4]),
    (ParameterId::ProgrammeAdoption, "programme_adoption", [0.0, 1.5, 4.0]),
    (ParameterId::NegotiationWeight, "negotiation_weight", [0.4, 0.6, 0.8]),
    (ParameterId::RuleEffect, "rule_effect", [0.0, 0.05, 0.09]),
    (ParameterId::AdopterShare, "adopter_share", [0.0004, 0.003, 0.008]),
    (ParameterId::ConstraintRelief, "constraint_relief", [0.0, 0.5, 0.9]),
    (ParameterId::ConstraintGrowth, "constraint_growth", [0.0, 0.03, 0.15]),
    (ParameterId::SupportGain, "support_gain", [0.0, 2.0, 3.0]),
    (ParameterId::LossAsGain, "loss_as_gain", [0.15, 0.5, 1.0]),
];

/// The keys of a range's values, in the order of [`PARAMETERS`]' values.
pub(crate) const ENDS: [(End, &str); 3] =
    [(End::Low, "low"), (End::Central, "central"), (End::High, "high")];

/// The report's plan from a year on.
pub(crate) fn plan(first: Year) -> Budgets {
    let mut amounts = [0; 3];
    for (pillar, _, amount) in PILLARS {
        amounts[pillar.index()] = amount;
    }
    Budgets::constant(first, amounts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::defaults;

    const REMEDY: &str = "data/ or the model now says something else than version 2 does. Version \
        2 stays as it is, since people keep files and links that mean its values: make version 3 \
        (docs/decisions/links.md, \"A new version\")";

    #[test]
    fn the_newest_version_begins_where_the_data_does() {
        let start = defaults();
        assert_eq!(plan(FIRST_BUDGET_YEAR), start.budgets, "{REMEDY}");
        assert_eq!(FIRST_BUDGET_YEAR, start.choices.first_budget_year, "{REMEDY}");
        let choices = ChoiceId::ALL.map(|id| (id, id.id(), start.choices.get(id)));
        assert_eq!(CHOICES, choices, "{REMEDY}");
        let parameters = ParameterId::ALL.map(|id| {
            let range = &start.ranges[id.index()];
            (id, id.id(), [range.low(), range.central(), range.high()])
        });
        assert_eq!(PARAMETERS, parameters, "{REMEDY}");
        assert_eq!(
            PILLARS.map(|(pillar, id, _)| (pillar, id)),
            Pillar::ALL.map(|it| (it, it.id())),
            "{REMEDY}"
        );
        assert_eq!(ENDS.map(|(end, id)| (end.id(), id)), ENDS.map(|(_, id)| (id, id)), "{REMEDY}");
    }
}
