//! From the numbers of the data files to the model's types: the point where
//! every scenario starts. The build script runs this too.

use std::fmt;

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

/// Why the data gives no starting point.
#[derive(Debug)]
pub(crate) enum Unusable {
    /// What the model needs is not there.
    Missing(&'static str),
    /// The model refuses a value.
    Refused(model::Refusal),
}

impl fmt::Display for Unusable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(id) => write!(out, "`{id}`, which the model needs, is missing"),
            Self::Refused(refusal) => write!(out, "the model refuses a default: {refusal}"),
        }
    }
}

impl From<model::Refusal> for Unusable {
    fn from(refusal: model::Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl Defaults {
    /// Fails where the data lacks what the model needs, or says what the model refuses.
    pub(crate) fn new(facts: &Facts) -> Result<Self, Unusable> {
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

fn choices(facts: &Facts) -> Result<Choices, Unusable> {
    let mut defaults = [0.0; ChoiceId::COUNT];
    for id in ChoiceId::ALL {
        let known = facts.choice(id.id()).ok_or(Unusable::Missing(id.id()))?;
        defaults[id.index()] = known.default;
    }
    Ok(Choices::from_values(defaults)?)
}

fn ranges(facts: &Facts) -> Result<[Range; ParameterId::COUNT], Unusable> {
    // The first one everywhere, then each in its place.
    let mut ranges = [range(facts, ParameterId::ALL[0])?; ParameterId::COUNT];
    for id in ParameterId::ALL {
        ranges[id.index()] = range(facts, id)?;
    }
    Ok(ranges)
}

fn range(facts: &Facts, id: ParameterId) -> Result<Range, Unusable> {
    let known = facts.parameter(id.id()).ok_or(Unusable::Missing(id.id()))?;
    Ok(Range::new(id, known.low, known.central, known.high)?)
}

/// The reported yearly budgets in JPY million, in the order of [`Pillar::ALL`].
fn references(facts: &Facts) -> Result<[i64; 3], Unusable> {
    for (pillar, fact) in Pillar::ALL.iter().zip(&facts.pillars) {
        if pillar.id() != fact.id {
            return Err(Unusable::Missing(pillar.id()));
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
