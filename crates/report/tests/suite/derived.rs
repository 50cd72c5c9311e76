//! What follows exactly from the report is recomputed here, apart from the formulas of the data.

use report::{Formula, FormulaError, Kind, Term};

use crate::folder::data;

/// Id, value as it is shown, and the same calculated once more from the report's numbers.
fn table() -> Vec<(&'static str, &'static str, f64)> {
    let root = |years: f64| ((200.0_f64 / 98.0).powf(1.0 / years) - 1.0) * 100.0;
    vec![
        ("D.trade_check", "315.4", 3800.0 * 0.083),
        ("D.world_before", "3.209", 3.8 / 1.184),
        ("D.exports_before", "79.87", 98.0 / 1.227),
        ("D.gaming", "31.46", 98.0 * 0.321),
        ("D.fintech", "28.32", 98.0 * 0.289),
        ("D.named_share", "61.0", 32.1 + 28.9),
        ("D.other_share", "39.0", 100.0 - 32.1 - 28.9),
        ("D.other", "38.22", 98.0 * 0.39),
        ("D.exports_within_trade", "31.1", 98.0 / 315.4 * 100.0),
        ("D.flow_declared", "90", 90.0),
        ("D.flow_net", "34", 34.0),
        ("D.flow_support", "68.9", 6200.0 / 90.0),
        ("D.localization_declared", "80", 80.0),
        ("D.localization_net", "14", 14.0),
        // 58.75 exactly: shown by rounding half up, as the report's table has it.
        ("D.localization_support", "58.8", 4700.0 / 80.0),
        ("D.source_code_declared", "77", 77.0),
        ("D.source_code_net", "27", 27.0),
        ("D.source_code_support", "67.5", 5200.0 / 77.0),
        ("D.negotiation_share", "33.3", 100.0 / 3.0),
        ("D.expansion_share", "40.0", 40.0),
        ("D.cooperation_share", "26.7", 800.0 / 30.0),
        ("D.pillars_check", "30", 30.0),
        ("D.goal_multiple", "2.041", 200.0 / 98.0),
        ("D.goal_gap", "102", 102.0),
        ("D.needed_growth_4", "19.5", root(4.0)),
        ("D.needed_growth_5", "15.3", root(5.0)),
        ("D.needed_growth_6", "12.6", root(6.0)),
        ("D.needed_growth_7", "10.7", root(7.0)),
        ("D.loss_to_budget", "4.0", 4.0),
        ("D.cost_6_years", "180", 180.0),
    ]
}

/// Rounds half away from zero, as a person does.
fn shown(value: f64, decimals: u8) -> String {
    let step = 10f64.powi(i32::from(decimals));
    format!("{:.*}", usize::from(decimals), (value * step + 1e-9).round() / step)
}

#[test]
fn every_derived_figure_is_recomputed() {
    let data = data();
    for (id, text, expected) in table() {
        let figure = data.figure(id).unwrap_or_else(|| panic!("{id} is missing"));
        let value = figure.value.unwrap_or_else(|| panic!("{id} has no value"));
        assert_eq!(figure.kind, Kind::Derived, "{id}");
        assert!(
            (value - expected).abs() <= expected.abs() * 1e-11,
            "{id}: {value} against {expected}"
        );
        assert_eq!(shown(value, figure.decimals), text, "{id}");
    }
    let derived = data.figures.iter().filter(|figure| figure.kind == Kind::Derived).count();
    assert_eq!(derived, table().len(), "a derived figure that no test recomputes");
}

#[test]
fn checks_name_the_figure_that_they_check() {
    let data = data();
    let agrees = |id: &str| data.figure(id).and_then(|figure| figure.agrees_with.clone());
    assert_eq!(agrees("D.trade_check").as_deref(), Some("S2.4"));
    assert_eq!(agrees("D.pillars_check").as_deref(), Some("S4.2"));
}

fn evaluate(text: &str) -> Result<f64, FormulaError> {
    Formula::parse(text)?.evaluate(&mut |id| match id {
        "a" => Ok(2.0),
        "b" => Ok(8.0),
        other => Err(FormulaError::Unknown(other.to_owned())),
    })
}

#[test]
fn signs_bind_as_in_school() {
    for (text, expected) in [
        ("1 + {a} * 3", 7.0),
        ("(1 + {a}) * 3", 9.0),
        ("{b} / {a} / 2", 2.0),
        ("{b} - {a} - 1", 5.0),
        ("2 ^ 3 ^ 2", 512.0),
        ("{b} ^ (1 / 3)", 2.0),
        (" 1.5*{ a } ", 3.0),
    ] {
        assert_eq!(evaluate(text), Ok(expected), "{text}");
    }
}

#[test]
fn a_broken_formula_says_why() {
    let deep = format!("{}1{}", "(".repeat(100_000), ")".repeat(100_000));
    for (text, expected) in [
        ("", FormulaError::Incomplete),
        ("1 +", FormulaError::Incomplete),
        ("1 2", FormulaError::Incomplete),
        ("(1", FormulaError::Incomplete),
        ("1)", FormulaError::Incomplete),
        ("{a", FormulaError::Incomplete),
        ("1.2.3", FormulaError::Incomplete),
        ("{c}", FormulaError::Unknown("c".to_owned())),
        ("exp({a})", FormulaError::Character('e')),
        ("1 ÷ 2", FormulaError::Character('÷')),
        ("1 / 0", FormulaError::NotANumber),
        ("(0 - 1) ^ 0.5", FormulaError::NotANumber),
        (deep.as_str(), FormulaError::Deep),
        (&"2^".repeat(100_000), FormulaError::Deep),
    ] {
        assert_eq!(evaluate(text), Err(expected), "{}", text.get(..20).unwrap_or(text));
    }
}

#[test]
fn a_formula_can_be_shown_with_names_or_values() {
    let formula = Formula::parse("{S2.1} / (1 + {S2.2})").expect("a good formula");
    assert_eq!(formula.figures().collect::<Vec<_>>(), ["S2.1", "S2.2"]);
    let expected = [
        Term::Figure("S2.1".to_owned()),
        Term::Sign('÷'),
        Term::Sign('('),
        Term::Number(1.0),
        Term::Sign('+'),
        Term::Figure("S2.2".to_owned()),
        Term::Sign(')'),
    ];
    assert_eq!(formula.terms(), expected);
}
