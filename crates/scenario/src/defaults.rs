//! From the numbers of the data files to the model's types: the point where
//! every scenario starts. The build script runs this too.

use model::{Budgets, ChoiceId, Choices, ParameterId, Pillar, Range, Reported};
use report::Facts;

/// The report's plan and all defaults.
pub(crate) struct Defaults {
    pub(crate) budgets: Budgets,
    pub(crate) choices: Choices,
    /// In the order of [`ParameterId::ALL`].
    pub(crate) ranges: [Range; ParameterId::COUNT],
    pub(crate) reported: Reported,
}

impl Defaults {
    /// Fails where the data lacks what the model needs, or says what the model refuses.
    pub(crate) fn new(facts: &Facts) -> Result<Self, String> {
        let choices = choices(facts)?;
        let reference = references(facts)?;
        Ok(Self {
            budgets: Budgets::constant(choices.first_budget_year, reference),
            choices,
            ranges: ranges(facts)?,
            reported: reported(facts, reference),
        })
    }
}

fn choices(facts: &Facts) -> Result<Choices, String> {
    for id in ChoiceId::ALL {
        if !facts.choices.iter().any(|choice| choice.id == id.id()) {
            return Err(missing(id.id()));
        }
    }
    let default = |id: ChoiceId| {
        let known = facts.choices.iter().find(|choice| choice.id == id.id());
        known.map_or(f64::NAN, |choice| choice.default)
    };
    Choices::from_fn(default).map_err(|refusal| format!("data/: {refusal}"))
}

fn ranges(facts: &Facts) -> Result<[Range; ParameterId::COUNT], String> {
    let mut ranges = Vec::with_capacity(ParameterId::COUNT);
    for id in ParameterId::ALL {
        let known = facts.parameters.iter().find(|range| range.id == id.id());
        let known = known.ok_or_else(|| missing(id.id()))?;
        let range = Range::new(id, known.low, known.central, known.high);
        ranges.push(range.map_err(|refusal| format!("data/: {refusal}"))?);
    }
    ranges.try_into().map_err(|_| "data/: parameters are missing".to_owned())
}

/// The reported yearly budgets in JPY million, in the order of [`Pillar::ALL`].
fn references(facts: &Facts) -> Result<[i64; 3], String> {
    for (pillar, fact) in Pillar::ALL.iter().zip(&facts.pillars) {
        if pillar.id() != fact.id {
            return Err(missing(pillar.id()));
        }
    }
    Ok(facts.pillars.each_ref().map(|fact| fact.reference))
}

fn reported(facts: &Facts, reference_jpy_million: [i64; 3]) -> Reported {
    let known = facts.reported;
    Reported {
        base_exports: known.base_exports,
        last_growth: known.last_growth,
        constrained_companies: known.constrained_companies,
        opportunity_loss: known.opportunity_loss,
        adopter_pool: known.adopter_pool,
        reference_budgets: reference_jpy_million
            .map(|amount| amount as f64 / model::JPY_MILLION_PER_BN as f64),
    }
}

fn missing(id: &str) -> String {
    format!("data/: `{id}`, which the model needs, is missing")
}
