//! Every assumption at both ends of its range, and all pairs of ends: everything stays a number, within its
//! bounds, and what has no effect brings nothing.

use model::{Budgets, HORIZON, ParameterId, Paths, Pillar, ResultId, YearRow};
use scenario::analysis::Outcome;
use scenario::{AssumptionId, Scenario, facts};

/// The report's plan, and all of its money on each pillar alone.
pub(crate) fn plans() -> Vec<Scenario> {
    let report = Scenario::reported();
    let alone = Pillar::ALL.map(|pillar| all_on(&report, pillar));
    [report].into_iter().chain(alone).collect()
}

fn all_on(report: &Scenario, pillar: Pillar) -> Scenario {
    let first = report.choices().first_budget_year;
    let mut amounts = [0; Pillar::ALL.len()];
    amounts[pillar.index()] = report.total(first);
    let ranges = ParameterId::ALL.map(|id| *report.range(id));
    let (budgets, choices) = (Budgets::constant(first, amounts), *report.choices());
    Scenario::new(pillar.id().to_owned(), String::new(), budgets, choices, ranges).unwrap()
}

/// The scenario with an assumption at each end that it can have there.
pub(crate) fn at_ends(scenario: &Scenario, id: AssumptionId) -> [Scenario; 2] {
    scenario.ends_of(id).map(|end| scenario.with_assumption(id, end).unwrap())
}

/// The plan at every end, and at every pair of ends.
fn cases(plan: &Scenario) -> Vec<Scenario> {
    let all: Vec<_> = AssumptionId::all().collect();
    let mut cases = Vec::new();
    for (index, first) in all.iter().enumerate() {
        for at_end in at_ends(plan, *first) {
            cases.extend(all[index + 1..].iter().flat_map(|second| at_ends(&at_end, *second)));
            cases.push(at_end);
        }
    }
    cases
}

fn each_case(check: impl Fn(&Scenario, &Paths)) {
    let count = AssumptionId::all().count();
    for plan in plans() {
        let cases = cases(&plan);
        assert_eq!(cases.len(), 2 * count + 4 * (count * (count - 1) / 2));
        for case in &cases {
            check(case, &case.central());
        }
    }
}

#[test]
fn every_result_is_a_number() {
    each_case(|case, paths| {
        for outcome in Outcome::ALL {
            assert!(outcome.of(paths).is_some(), "{outcome:?} is undefined: {case:?}");
        }
        for year in case.choices().base_year..=HORIZON {
            for id in ResultId::ALL {
                let value = paths.result(*id, year);
                assert!(value.is_none_or(f64::is_finite), "{id:?} in {year}: {case:?}");
            }
        }
    });
}

#[test]
fn every_year_keeps_its_bounds_and_adds_up() {
    let pool = facts().reported.adopter_pool;
    each_case(|case, paths| {
        let initial = f64::from(case.choices().initial_adopters);
        for row in paths.rows() {
            let adopters = [initial, row.adopters_base, row.adopters, pool];
            let shares = [0.0, row.constrained_share, row.constrained_share_base, 1.0];
            for rising in [adopters, shares] {
                // Rounding may part what is equal.
                let in_order = rising.windows(2).all(|pair| pair[0] <= pair[1] + 1e-12);
                assert!(in_order, "{rising:?} in {}: {case:?}", row.year);
            }
            let parts =
                row.exports_base_usd_bn + row.exports_support_usd_bn + row.exports_rules_usd_bn;
            assert!(same(parts, row.exports_usd_bn), "{row:?}: {case:?}");
            let extra = row.adopters - row.adopters_base;
            assert!((extra - row.adopters_difference()).abs() < 1e-12, "{row:?}: {case:?}");
        }
    });
}

fn same(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-12 * one.abs().max(other.abs())
}

#[test]
fn what_has_no_effect_brings_nothing() {
    each_case(|case, paths| {
        for (without, nothing) in zero_effects(case) {
            for row in paths.rows().iter().filter(|_| without) {
                assert!(nothing(row).abs() < 1e-15, "{row:?}: {case:?}");
            }
        }
        for pair in paths.rows().windows(2) {
            steady(case, pair);
        }
    });
}

/// What is read off a year.
type Read = fn(&YearRow) -> f64;

/// What is nothing in every year of a scenario where an effect is zero.
fn zero_effects(case: &Scenario) -> [(bool, Read); 6] {
    use ParameterId as P;
    let zero = |id| is_zero(case, id);
    [
        (zero(P::SupportReturn) && zero(P::CooperationReturn), |row| row.exports_support_usd_bn),
        (zero(P::SupportReturn) || zero(P::SupportGain), |row| row.support_gain_jpy_bn),
        (zero(P::ProgrammeAdoption), YearRow::adopters_difference),
        (zero(P::ProgrammeAdoption) || zero(P::RuleEffect), |row| row.exports_rules_usd_bn),
        (zero(P::ProgrammeAdoption) || zero(P::ConstraintRelief), |row| row.loss_avoided_jpy_bn),
        (zero(P::ProgrammeAdoption) || zero(P::ConstraintRelief), |row| {
            row.constrained_share_base - row.constrained_share
        }),
    ]
}

/// From one year to the next: growth is the long-run one where nothing of the last one persists, and a
/// constraint that does not grow stays.
fn steady(case: &Scenario, pair: &[YearRow]) {
    let [before, after] = [&pair[0], &pair[1]];
    if is_zero(case, ParameterId::GrowthPersistence) {
        let growth = case.range(ParameterId::LongRunGrowth).central();
        let wanted = before.exports_base_usd_bn * (1.0 + growth);
        assert!(same(after.exports_base_usd_bn, wanted), "{after:?}: {case:?}");
    }
    if is_zero(case, ParameterId::ConstraintGrowth) {
        let [before, after] = [before, after].map(|row| row.constrained_share_base);
        assert!(same(before, after) && same(after, facts().reported.constrained_companies));
    }
}

fn is_zero(case: &Scenario, id: ParameterId) -> bool {
    case.range(id).central().abs() < f64::EPSILON
}
