//! What each assumption could do: the results at both ends of its range, all else as it is.

use model::{APPRAISAL_YEARS, HORIZON, Paths, Year};
use scenario::{AssumptionId, Scenario};
use text::agreeing::differ;

use crate::store::ProgrammeEffect;

/// The years to which benefits are held against costs.
pub(super) const RATIO_YEARS: [Year; 3] = [APPRAISAL_YEARS[0], APPRAISAL_YEARS[1], HORIZON];
/// What an assumption could move: exports, countries, benefits against costs.
pub(super) const RESULTS: usize = 3;

/// What a scenario comes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// In the goals' year.
    pub effect: ProgrammeEffect,
    /// Benefits over costs to 2030, to 2035 and to the last year; none without costs.
    pub ratios: [Option<f64>; 3],
    /// The first year from the goals' year on in which benefits reach costs.
    pub payback: Option<Year>,
}

impl Standing {
    /// What a path comes to.
    pub fn of(paths: &Paths) -> Self {
        let row = paths.goal_year();
        Self {
            effect: ProgrammeEffect {
                exports_usd_bn: row.exports_difference_usd_bn(),
                adopters: row.adopters_difference(),
            },
            ratios: RATIO_YEARS.map(|year| paths.ratio(year)),
            payback: paths.payback_year(),
        }
    }

    /// Which of exports, countries and ratios are not the same here and there.
    fn differs(&self, other: &Self) -> [bool; RESULTS] {
        let ratios = self.ratios.into_iter().zip(other.ratios).any(|pair| match pair {
            (Some(one), Some(other)) => differ(one, other),
            (one, other) => one.is_some() != other.is_some(),
        });
        [
            differ(self.effect.exports_usd_bn, other.effect.exports_usd_bn),
            differ(self.effect.adopters, other.effect.adopters),
            ratios || self.payback != other.payback,
        ]
    }
}

/// What an assumption could do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sensitivity {
    /// The assumption.
    pub id: AssumptionId,
    /// The low and the high end in this scenario, and what it comes to there.
    pub ends: [(f64, Standing); 2],
    /// How far exports and countries move from end to end, as multiples of what the programme
    /// brings; and how far the ratio to the last year moves.
    pub widths: [f64; RESULTS],
    /// Which of them are not the same at both ends, and now.
    pub moves: [bool; RESULTS],
}

impl Sensitivity {
    /// Of one assumption, of a scenario that comes to `now`.
    pub fn of(scenario: &Scenario, now: &Standing, id: AssumptionId) -> Self {
        let [low, high] = scenario.ends_of(id);
        // A reader or a file may have left a parameter no range: then what it could do is what its default
        // one says.
        let ends = if low < high { [low, high] } else { id.ends() };
        let ends = ends.map(|value| {
            let there = scenario.with_assumption(id, value);
            (value, there.map_or(*now, |there| Standing::of(&there.central())))
        });
        let [(_, low), (_, high)] = ends;
        let [apart, from_low, from_high] =
            [low.differs(&high), low.differs(now), high.differs(now)];
        let moves =
            std::array::from_fn(|index| apart[index] || from_low[index] || from_high[index]);
        Self { id, ends, widths: widths(now, [low, high]), moves }
    }

    /// How far the goal moves that moves more.
    pub fn width(&self) -> f64 {
        let [exports, countries, _] = self.widths;
        exports.max(countries)
    }

    /// Of every assumption, the widest first.
    pub fn all(scenario: &Scenario) -> Vec<Self> {
        let now = Standing::of(&scenario.central());
        let mut sensitivities: Vec<_> =
            AssumptionId::all().map(|id| Self::of(scenario, &now, id)).collect();
        // Stable: of equally wide ones the first in the method's order.
        sensitivities.sort_by(|one, other| other.width().total_cmp(&one.width()));
        sensitivities
    }
}

fn widths(now: &Standing, [low, high]: [Standing; 2]) -> [f64; RESULTS] {
    let part = |of: fn(ProgrammeEffect) -> f64| {
        let part = (of(high.effect) - of(low.effect)).abs() / of(now.effect).abs();
        if part.is_finite() { part } else { 0.0 }
    };
    let last = |standing: Standing| standing.ratios.last().copied().flatten().unwrap_or_default();
    [
        part(|effect| effect.exports_usd_bn),
        part(|effect| effect.adopters),
        (last(high) - last(low)).abs(),
    ]
}

#[cfg(test)]
mod tests {
    use model::{ChoiceId, ParameterId};

    use super::*;

    fn of(scenario: &Scenario, id: AssumptionId) -> Sensitivity {
        Sensitivity::of(scenario, &Standing::of(&scenario.central()), id)
    }

    #[test]
    fn what_has_no_effect_moves_nothing() {
        let shock = AssumptionId::Parameter(ParameterId::GrowthShock);
        assert_eq!(of(&Scenario::reported(), shock).moves, [false; 3]);
    }

    #[test]
    fn how_benefits_are_counted_moves_the_ratios_and_no_goal() {
        for id in [ParameterId::SupportGain, ParameterId::LossAsGain, ParameterId::ConstraintRelief]
        {
            let sensitivity = of(&Scenario::reported(), AssumptionId::Parameter(id));
            assert_eq!(sensitivity.moves, [false, false, true], "{}", id.id());
            assert!(sensitivity.widths[2] > 0.1, "{}", id.id());
        }
    }

    #[test]
    fn relief_of_the_constraint_decides_whether_it_pays() {
        let gain = AssumptionId::Parameter(ParameterId::SupportGain);
        let relief = AssumptionId::Parameter(ParameterId::ConstraintRelief);
        let scenario = Scenario::reported().with_assumption(gain, 2.5).unwrap();
        assert!(Standing::of(&scenario.central()).payback.is_some());
        assert_eq!(of(&scenario, relief).ends[0].1.payback, None);
    }

    #[test]
    fn the_widest_come_first_and_each_is_there_once() {
        let sensitivities = Sensitivity::all(&Scenario::reported());
        assert_eq!(sensitivities.len(), AssumptionId::all().count());
        assert!(sensitivities.windows(2).all(|pair| pair[0].width() >= pair[1].width()));
    }

    #[test]
    fn an_end_that_cannot_be_gives_way_to_the_nearest_that_can() {
        let first = AssumptionId::Choice(ChoiceId::FirstBudgetYear);
        let base = AssumptionId::Choice(ChoiceId::BaseYear);
        for (years, id, ends) in [
            ([2025.0, 2029.0], first, [2026.0, 2029.0]),
            ([2021.0, 2025.0], base, [2021.0, 2024.0]),
        ] {
            let plan = Scenario::reported().with_assumption(base, 2021.0).unwrap();
            let plan = plan.with_assumption(first, years[1]).unwrap();
            let plan = plan.with_assumption(base, years[0]).unwrap();
            let found = of(&plan, id);
            assert_eq!(found.ends.map(|(value, _)| value.to_bits()), ends.map(f64::to_bits));
            assert!(found.moves[0] && found.moves[2], "{}", id.id());
            assert!(found.width() > 0.0 && found.widths[2] > 0.0, "{}: {found:?}", id.id());
        }
    }

    #[test]
    fn a_value_outside_its_range_is_an_end_of_it() {
        let support = AssumptionId::Parameter(ParameterId::SupportReturn);
        let scenario = Scenario::reported().with_assumption(support, 87.0).unwrap();
        assert_eq!(of(&scenario, support).ends[1].0.to_bits(), 87.0_f64.to_bits());
        let exports = |it: &Sensitivity| it.widths[0];
        let all = Sensitivity::all(&scenario);
        let widest = all.iter().max_by(|one, other| exports(one).total_cmp(&exports(other)));
        assert_eq!(widest.unwrap().id, support);
    }

    #[test]
    fn a_parameter_that_a_file_has_left_no_range_still_moves_what_it_moves() {
        let report = Scenario::reported();
        let mut ranges = ParameterId::ALL.map(|id| *report.range(id));
        let id = ParameterId::SupportReturn;
        ranges[id.index()] = model::Range::new(id, 10.0, 10.0, 10.0).unwrap();
        let (budgets, choices) = (report.budgets().clone(), *report.choices());
        let fixed = Scenario::new(String::new(), String::new(), budgets, choices, ranges).unwrap();
        assert!(of(&fixed, AssumptionId::Parameter(id)).moves[0]);
    }
}
