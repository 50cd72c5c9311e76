//! The plane of the two goals.

use model::{Split, plane};
use proptest::prelude::*;

use crate::anyone;
use crate::plan::{Plan, close, reported_plan};

fn splits(plan: &Plan, total: u32) -> Vec<Split> {
    plane(&plan.clone().inputs().unwrap(), total)
}

fn amounts(split: &Split) -> [u32; 3] {
    [split.negotiation, split.expansion, split.cooperation]
}

fn dominates(one: &Split, other: &Split) -> bool {
    let exports = one.exports_difference_usd_bn - other.exports_difference_usd_bn;
    let adopters = one.adopters_difference - other.adopters_difference;
    exports >= 0.0 && adopters >= 0.0 && (exports > 0.0 || adopters > 0.0)
}

fn direct(plan: &Plan, split: &Split) -> (f64, f64) {
    let row = plan.clone().bn(amounts(split).map(i64::from)).in_2030();
    (row.exports_difference_usd_bn(), row.adopters_difference())
}

#[test]
fn a_total_of_30_has_496_splits_of_which_158_are_undominated() {
    let splits = splits(&reported_plan(), 30);
    assert_eq!(splits.len(), 496);
    assert!(splits.iter().all(|split| amounts(split).iter().sum::<u32>() == 30));
    assert_eq!(splits.iter().filter(|split| split.undominated).count(), 158);
    let report = splits.iter().find(|split| amounts(split) == [10, 12, 8]).unwrap();
    assert!(report.undominated);
}

/// "Beats on both" read as better on both, and as at least as good on both, counts the same.
#[test]
fn better_on_both_counts_158_as_well() {
    let splits = splits(&reported_plan(), 30);
    let beaten = |split: &Split| {
        splits.iter().any(|other| {
            other.exports_difference_usd_bn > split.exports_difference_usd_bn
                && other.adopters_difference > split.adopters_difference
        })
    };
    assert_eq!(splits.iter().filter(|split| !beaten(split)).count(), 158);
}

#[test]
fn the_best_splits_for_each_goal() {
    let splits = splits(&reported_plan(), 30);
    let best = |by: fn(&Split) -> f64| {
        splits.iter().max_by(|a, b| by(a).total_cmp(&by(b))).copied().unwrap()
    };
    let exports = best(|split| split.exports_difference_usd_bn);
    assert_eq!(amounts(&exports), [0, 30, 0]);
    close(exports.exports_difference_usd_bn, 1.969, 5e-4);
    close(exports.adopters_difference, 0.0, 0.0);
    let adopters = best(|split| split.adopters_difference);
    assert_eq!(amounts(&adopters), [19, 0, 11]);
    close(adopters.adopters_difference, 2.837, 5e-4);
}

#[test]
fn a_total_of_nothing_is_one_split_without_difference() {
    let splits = splits(&reported_plan(), 0);
    assert_eq!(splits.len(), 1);
    close(splits[0].exports_difference_usd_bn, 0.0, 0.0);
    close(splits[0].adopters_difference, 0.0, 0.0);
    assert!(splits[0].undominated);
}

#[test]
fn splits_in_the_same_place_are_undominated_together() {
    let plan = reported_plan()
        .parameter(model::ParameterId::SupportReturn, 0.0)
        .parameter(model::ParameterId::CooperationReturn, 0.0)
        .parameter(model::ParameterId::ProgrammeAdoption, 0.0);
    assert!(splits(&plan, 5).iter().all(|split| split.undominated));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_plane_equals_the_direct_model(plan in anyone::plan(), total in 0_u32..60) {
        for split in splits(&plan, total).iter().step_by(7) {
            let (exports, adopters) = direct(&plan, split);
            prop_assert!((split.exports_difference_usd_bn - exports).abs() <= 1e-9);
            prop_assert!((split.adopters_difference - adopters).abs() <= 1e-9);
        }
    }

    #[test]
    fn marked_is_what_no_other_split_dominates(plan in anyone::plan(), total in 0_u32..20) {
        let splits = splits(&plan, total);
        for split in &splits {
            let dominated = splits.iter().any(|other| dominates(other, split));
            prop_assert_eq!(split.undominated, !dominated, "{:?}", split);
        }
    }
}
