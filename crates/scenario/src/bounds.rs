//! The data's hard bounds: narrower than the model's domain, wider than what is offered.

use model::{
    Budgets, ChoiceId, Choices, End, Field, ParameterId, Pillar, Range, Reason, Refusal, Year,
};

use crate::decimal::rounded;
use crate::facts::{defaults, facts};

/// The choices as they are written, within the bounds.
pub(crate) fn validated_choices(given: &Choices) -> Result<Choices, Refusal> {
    let mut values = [0.0; ChoiceId::COUNT];
    for id in ChoiceId::ALL {
        values[id.index()] = choice(id, given.get(id))?;
    }
    let choices = Choices::from_values(values)?;
    choices.check_together().map(|()| choices)
}

/// A choice, rounded as it is written. Refused if it is outside its own bounds; the other choices are
/// not looked at.
pub(crate) fn choice(id: ChoiceId, given: f64) -> Result<f64, Refusal> {
    let value = rounded(given);
    id.check(value, &defaults().reported)?;
    if let Some(bound) = facts().choice(id.id()) {
        within(Field::Choice(id), value, bound.min, bound.max)?;
    }
    Ok(value)
}

/// The ranges as they are written, within the bounds.
pub(crate) fn validated_ranges(
    given: &[Range; ParameterId::COUNT],
) -> Result<[Range; ParameterId::COUNT], Refusal> {
    let mut ranges = *given;
    for id in ParameterId::ALL {
        let range = &mut ranges[id.index()];
        let low = end(id, End::Low, range.low())?;
        let central = end(id, End::Central, range.central())?;
        let high = end(id, End::High, range.high())?;
        *range = Range::new(id, low, central, high)?;
    }
    Ok(ranges)
}

/// A value of a range as it is written, if it can be that whatever the others are.
pub(crate) fn end(id: ParameterId, end: End, given: f64) -> Result<f64, Refusal> {
    let value = rounded(given);
    id.check(end, value)?;
    if let Some(bound) = facts().parameter(id.id()) {
        within(Field::Parameter { id, end }, value, bound.min, bound.max)?;
    }
    Ok(value)
}

/// Refuses an amount above the largest, and one in a year that isn't counted.
pub(crate) fn check_budgets(budgets: &Budgets, first: Year) -> Result<(), Refusal> {
    budgets.refuse_uncounted_years(first)?;
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
