//! The trade-off plot of the two goals.

use model::{Budgets, PLOT_PARTS, ParameterId, Pillar, Split, split_budgets, splits, tradeoff};
use proptest::prelude::*;

use crate::anyone;
use crate::plan::{Plan, close, reported_plan};

fn of(plan: &Plan) -> Vec<Split> {
    tradeoff(&plan.clone().inputs().unwrap())
}

fn dominates(one: &Split, other: &Split) -> bool {
    let exports = one.exports_difference_usd_bn - other.exports_difference_usd_bn;
    let adopters = one.adopters_difference - other.adopters_difference;
    exports >= 0.0 && adopters >= 0.0 && (exports > 0.0 || adopters > 0.0)
}

#[test]
fn there_are_496_splits_of_which_157_are_undominated() {
    let splits = of(&reported_plan());
    assert_eq!(splits.len(), 496);
    assert!(splits.iter().all(|split| split.parts.iter().sum::<u32>() == PLOT_PARTS));
    assert_eq!(splits.iter().filter(|split| split.undominated).count(), 157);
    let report = splits.iter().find(|split| split.parts == [10, 12, 8]).unwrap();
    assert!(report.undominated);
}

/// "Beats on both" read as better on both, and as at least as good on both, counts the same.
#[test]
fn better_on_both_counts_157_as_well() {
    let splits = of(&reported_plan());
    let beaten = |split: &Split| {
        splits.iter().any(|other| {
            other.exports_difference_usd_bn > split.exports_difference_usd_bn
                && other.adopters_difference > split.adopters_difference
        })
    };
    assert_eq!(splits.iter().filter(|split| !beaten(split)).count(), 157);
}

#[test]
fn the_best_splits_for_each_goal() {
    let splits = of(&reported_plan());
    let best = |by: fn(&Split) -> f64| {
        splits.iter().max_by(|a, b| by(a).total_cmp(&by(b))).copied().unwrap()
    };
    let exports = best(|split| split.exports_difference_usd_bn);
    assert_eq!(exports.parts, [0, 30, 0]);
    close(exports.exports_difference_usd_bn, 1.3124, 1e-4);
    close(exports.adopters_difference, 0.0, 0.0);
    let adopters = best(|split| split.adopters_difference);
    assert_eq!(adopters.parts, [19, 0, 11]);
    close(adopters.adopters_difference, 2.7328, 1e-4);
}

#[test]
fn a_total_of_nothing_is_one_split_without_difference() {
    let splits = of(&reported_plan().bn([0, 0, 0]));
    assert_eq!(splits.len(), 1);
    assert_eq!(splits[0].parts, [0; 3]);
    close(splits[0].exports_difference_usd_bn, 0.0, 0.0);
    close(splits[0].adopters_difference, 0.0, 0.0);
    assert!(splits[0].undominated);
}

#[test]
fn splits_in_the_same_place_are_undominated_together() {
    let plan = reported_plan()
        .parameter(ParameterId::SupportReturn, 0.0)
        .parameter(ParameterId::CooperationReturn, 0.0)
        .parameter(ParameterId::ProgrammeAdoption, 0.0);
    assert!(of(&plan).iter().all(|split| split.undominated));
}

/// 100 in thirds is 33.3: the million that is left goes to the largest remainder, then to the first.
#[test]
fn what_cannot_be_split_evenly_goes_to_the_largest_remainder() {
    let amounts = |total: i64, parts| {
        let plan = reported_plan().million([total, 0, 0]);
        let budgets = split_budgets(&plan.inputs().unwrap(), parts);
        Pillar::ALL.map(|pillar| budgets[pillar].get(2028))
    };
    assert_eq!(amounts(100, [10, 10, 10]), [34, 33, 33]);
    assert_eq!(amounts(101, [10, 10, 10]), [34, 34, 33]);
    assert_eq!(amounts(100, [1, 14, 15]), [3, 47, 50]);
    assert_eq!(amounts(1, [14, 15, 1]), [0, 1, 0]);
    assert_eq!(amounts(30_000, [10, 12, 8]), [10_000, 12_000, 8_000]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Whatever the years' totals, each split spends them to the million and is the model's own.
    #[test]
    fn a_split_spends_each_years_total(plan in anyone::plan()) {
        let inputs = plan.clone().inputs().unwrap();
        for split in splits(&inputs).step_by(7) {
            let budgets: Budgets = split_budgets(&inputs, split.parts);
            for year in plan.choices.first_budget_year..=2030 {
                prop_assert_eq!(budgets.in_year(year), plan.budgets.in_year(year));
            }
            let row = Plan { budgets, ..plan.clone() }.in_2030();
            prop_assert_eq!(split.exports_difference_usd_bn, row.exports_difference_usd_bn());
            prop_assert_eq!(split.adopters_difference, row.adopters_difference());
        }
    }

    #[test]
    fn marked_is_what_no_other_split_dominates(plan in anyone::plan()) {
        let splits = of(&plan);
        for split in &splits {
            let dominated = splits.iter().any(|other| dominates(other, split));
            prop_assert_eq!(split.undominated, !dominated, "{:?}", split);
        }
    }
}
