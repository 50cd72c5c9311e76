//! What the app carries: the numbers in the model's units.

use report::{Kind, Unit};

use crate::folder::data;

#[test]
fn the_calculator_gets_its_numbers_in_its_own_units() {
    let facts = data().facts();
    let pillars: Vec<(&str, i64)> =
        facts.pillars.iter().map(|p| (p.id.as_ref(), p.reference)).collect();
    assert_eq!(pillars, [("negotiation", 10_000), ("expansion", 12_000), ("cooperation", 8_000)]);
    assert_eq!(facts.largest_amount, 1_000_000_000);

    let reported = facts.reported;
    assert_eq!((reported.base_exports, reported.last_growth), (98.0, 0.227));
    assert_eq!((reported.constrained_companies, reported.opportunity_loss), (0.426, 120.0));
    assert_eq!(reported.adopter_pool, 80.0);

    let goals = facts.goals;
    assert_eq!(
        (goals.exports, goals.exports_gap, goals.adopters, goals.year),
        (200.0, 102.0, 20.0, 2030)
    );
}

#[test]
fn every_figure_that_is_a_number_is_given_as_it_is_shown() {
    let data = data();
    let values: Vec<_> = data.figure_values().collect();
    let numbers = data.figures.iter().filter(|figure| figure.value.is_some());
    assert!(values.iter().map(|(id, _)| *id).eq(numbers.map(|figure| figure.id.as_str())));

    let known = values.iter().find(|(id, _)| *id == "S2.2").map(|(_, value)| value);
    let value = known.expect("the figure is a number");
    assert_eq!(
        (value.kind, value.unit, value.value, value.decimals),
        (Kind::Reported, Unit::Percent, 18.4, 1)
    );
}

#[test]
fn rates_are_shares_as_in_a_scenario_file() {
    let facts = data().facts();
    let range = |id: &str| {
        let range = facts.parameter(id).expect("the parameter is there");
        [range.low, range.central, range.high]
    };
    assert_eq!(range("long_run_growth"), [0.007, 0.043, 0.081]);
    assert_eq!(range("adopter_share"), [0.0004, 0.003, 0.008]);
    assert_eq!(range("rule_effect"), [0.0, 0.05, 0.09]);
    assert_eq!(range("constraint_growth"), [0.0, 0.03, 0.15]);
    assert_eq!(range("half_effect_budget"), [3.0, 10.0, 40.0]);
    assert_eq!(facts.choice("discount_rate").map(|choice| choice.default), Some(0.04));
}

#[test]
fn prepared_splits_are_money_in_whole_millions() {
    let facts = data().facts();
    let presets: Vec<(&str, [i64; 3])> =
        facts.presets.iter().map(|p| (p.id.as_ref(), p.amounts)).collect();
    let expected = [
        ("report", [10_000, 12_000, 8_000]),
        ("exports", [0, 30_000, 0]),
        ("rules", [19_000, 0, 11_000]),
        ("none", [0, 0, 0]),
    ];
    assert_eq!(presets, expected);
}
