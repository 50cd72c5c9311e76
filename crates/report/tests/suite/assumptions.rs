//! Every parameter, choice and source of the model's third edition, as it was decided.

use report::Strength::{Good, Medium, NoStudy, Proxy, Weak};
use report::Unit::{
    CountriesAYear, JpyBillionAYear, JpyPerJpy, Number, Percent, PercentAYear, UsdPerUsd,
};
use report::{Strength, Unit};

use crate::folder::data;

type Parameter = (&'static str, &'static str, [f64; 3], Unit, Strength);

/// Id, symbol, low / central / high, unit, strength of the evidence.
const PARAMETERS: &[Parameter] = &[
    ("long_run_growth", "g∞", [0.7, 4.3, 8.1], PercentAYear, Medium),
    ("growth_persistence", "λ", [0.0, 0.2, 0.5], Number, Medium),
    ("growth_shock", "σ", [0.04, 0.06, 0.10], Number, Good),
    ("support_return", "R_S", [0.0, 10.0, 40.0], UsdPerUsd, Weak),
    ("cooperation_return", "R_C", [0.0, 0.83, 1.7], UsdPerUsd, Weak),
    ("half_effect_budget", "K", [3.0, 10.0, 40.0], JpyBillionAYear, Weak),
    ("capability_persistence", "ρ", [0.3, 0.5, 0.7], Number, Medium),
    ("baseline_adoption", "h0", [0.3, 1.6, 4.4], CountriesAYear, Medium),
    ("programme_adoption", "h1", [0.0, 1.5, 4.0], CountriesAYear, NoStudy),
    ("negotiation_weight", "ω", [0.4, 0.6, 0.8], Number, NoStudy),
    ("rule_effect", "β", [0.0, 5.0, 9.0], Percent, Weak),
    ("adopter_share", "ς", [0.04, 0.3, 0.8], Percent, Proxy),
    ("constraint_relief", "θ", [0.0, 0.5, 0.9], Number, NoStudy),
    ("constraint_growth", "γ", [0.0, 3.0, 15.0], PercentAYear, Weak),
    ("support_gain", "G", [0.0, 2.0, 3.0], JpyPerJpy, Medium),
    ("loss_as_gain", "η", [0.15, 0.5, 1.0], Number, NoStudy),
];

#[test]
fn every_parameter_is_there_with_its_range() {
    let data = data();
    for (id, symbol, range, unit, strength) in PARAMETERS {
        let parameter = data.parameter(id).unwrap_or_else(|| panic!("{id} is missing"));
        assert_eq!(parameter.symbol, *symbol, "{id}");
        assert_eq!([parameter.low, parameter.central, parameter.high], *range, "{id}");
        assert_eq!((parameter.unit, parameter.strength), (*unit, *strength), "{id}");
        assert!(!parameter.evidence.is_empty(), "{id}");
    }
    assert_eq!(data.parameters.len(), PARAMETERS.len());
}

#[test]
fn zero_is_an_end_of_every_effect_of_the_programme() {
    let data = data();
    for id in [
        "support_return",
        "cooperation_return",
        "programme_adoption",
        "rule_effect",
        "constraint_relief",
        "support_gain",
    ] {
        assert_eq!(data.parameter(id).map(|parameter| parameter.low), Some(0.0), "{id}");
    }
}

#[test]
fn only_growth_and_the_effect_of_rules_may_be_negative() {
    let data = data();
    let mut negative: Vec<&str> =
        data.parameters.iter().filter(|p| p.min < 0.0).map(|p| p.id.as_str()).collect();
    negative.sort_unstable();
    assert_eq!(negative, ["constraint_growth", "long_run_growth", "rule_effect"]);
    assert!(data.choices.iter().all(|choice| choice.min >= 0.0));
    for id in [
        "growth_persistence",
        "capability_persistence",
        "negotiation_weight",
        "constraint_relief",
        "loss_as_gain",
    ] {
        assert_eq!(data.parameter(id).map(|p| (p.min, p.max)), Some((0.0, 1.0)), "{id}");
    }
}

#[test]
fn where_no_study_was_found_the_data_say_so() {
    let data = data();
    for parameter in data.parameters.iter().filter(|parameter| parameter.strength == NoStudy) {
        let says = |ja: &str, en: &str| {
            parameter.evidence.iter().any(|e| e.text.ja.contains(ja) && e.text.en.contains(en))
        };
        assert!(says("研究は見つかっていません", "We found no study"), "{}", parameter.id);
    }
}
