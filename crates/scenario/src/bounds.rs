//! The data's hard bounds: narrower than the model's domain, wider than what is offered.

use model::{
    Budgets, ChoiceId, Choices, End, Field, ParameterId, Pillar, Range, Reason, Refusal, Year,
};

use crate::facts::facts;
use crate::wire::decimal::rounded;

/// The choices as they are written, within the bounds.
pub(crate) fn choices(given: &Choices) -> Result<Choices, Refusal> {
    let choices = Choices::from_values(ChoiceId::ALL.map(|id| rounded(given.get(id))))?;
    for id in ChoiceId::ALL {
        if let Some(bound) = facts().choice(id.id()) {
            within(Field::Choice(id), choices.get(id), bound.min, bound.max)?;
        }
    }
    Ok(choices)
}

/// The ranges as they are written, within the bounds.
pub(crate) fn ranges(
    given: &[Range; ParameterId::COUNT],
) -> Result<[Range; ParameterId::COUNT], Refusal> {
    let mut ranges = *given;
    for id in ParameterId::ALL {
        ranges[id.index()] = range(id, &given[id.index()])?;
    }
    Ok(ranges)
}

fn range(id: ParameterId, given: &Range) -> Result<Range, Refusal> {
    let [low, central, high] = [given.low(), given.central(), given.high()].map(rounded);
    if let Some(bound) = facts().parameter(id.id()) {
        for (end, value) in [(End::Low, low), (End::Central, central), (End::High, high)] {
            within(Field::Parameter { id, end }, value, bound.min, bound.max)?;
        }
    }
    Range::new(id, low, central, high)
}

/// Refuses an amount above the largest, and one in a year that isn't counted.
pub(crate) fn check_budgets(budgets: &Budgets, first: Year) -> Result<(), Refusal> {
    budgets.check_years(first)?;
    let largest = facts().largest_amount;
    for pillar in Pillar::ALL {
        for (year, amount) in budgets[pillar].iter() {
            if amount > largest {
                let field = Field::Budget { pillar, year };
                return Err(field.refused(Reason::Above(largest as f64)));
            }
        }
    }
    Ok(())
}

fn within(field: Field, value: f64, min: f64, max: f64) -> Result<(), Refusal> {
    if value.is_nan() {
        Err(field.refused(Reason::NotFinite))
    } else if (min..=max).contains(&value) {
        Ok(())
    } else {
        Err(field.refused(Reason::Outside(min, max)))
    }
}
