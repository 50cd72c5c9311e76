//! What each assumption could do: the result at both ends of its range, all else as it is.

use scenario::{AssumptionId, Scenario};

use crate::workbench::{Effect, effect_of};

/// What an assumption could do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Swing {
    /// The assumption.
    pub id: AssumptionId,
    /// The programme's effect at the low and at the high end; none where an end can't be.
    pub ends: [Option<Effect>; 2],
    /// How far exports and countries move from end to end, as multiples of what the programme brings.
    pub widths: [f64; 2],
}

impl Swing {
    /// Of one assumption.
    pub fn of(scenario: &Scenario, id: AssumptionId) -> Self {
        let ends = id.ends().map(|value| Some(effect_of(&scenario.with_assumption(id, value)?)));
        let now = effect_of(scenario);
        Self { id, ends, widths: widths(now, ends) }
    }

    /// How far the goal moves that moves more.
    pub fn width(&self) -> f64 {
        let [exports, countries] = self.widths;
        exports.max(countries)
    }

    /// Of every assumption, the widest first.
    pub fn all(scenario: &Scenario) -> Vec<Self> {
        let mut swings: Vec<_> = AssumptionId::all().map(|id| Self::of(scenario, id)).collect();
        // Stable: of equally wide ones the first in the method's order.
        swings.sort_by(|one, other| other.width().total_cmp(&one.width()));
        swings
    }
}

fn widths(now: Effect, ends: [Option<Effect>; 2]) -> [f64; 2] {
    let [Some(low), Some(high)] = ends else {
        return [0.0; 2];
    };
    let part = |of: fn(Effect) -> f64| {
        let part = (of(high) - of(low)).abs() / of(now).abs();
        if part.is_finite() { part } else { 0.0 }
    };
    [part(|effect| effect.exports_usd_bn), part(|effect| effect.adopters)]
}

#[cfg(test)]
mod tests {
    use model::{ChoiceId, ParameterId};

    use super::*;

    #[test]
    fn what_has_no_effect_swings_nothing() {
        let scenario = Scenario::reported();
        for id in [ParameterId::GrowthShock, ParameterId::SupportGain, ParameterId::LossAsGain] {
            assert!(Swing::of(&scenario, AssumptionId::Parameter(id)).width().abs() < 1e-12);
        }
    }

    #[test]
    fn the_widest_come_first_and_each_is_there_once() {
        let swings = Swing::all(&Scenario::reported());
        assert_eq!(swings.len(), AssumptionId::all().count());
        assert!(swings.windows(2).all(|pair| pair[0].width() >= pair[1].width()));
    }

    #[test]
    fn an_end_that_cannot_be_has_no_effect() {
        let late = AssumptionId::Choice(ChoiceId::FirstBudgetYear);
        let base = AssumptionId::Choice(ChoiceId::BaseYear);
        let scenario = Scenario::reported().with_assumption(base, 2025.0).unwrap();
        assert_eq!(Swing::of(&scenario, late).ends[0], None);
    }
}
