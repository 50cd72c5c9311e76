//! What other people's scripts rely on.

use serde_json::Value;

use crate::{evaluate, evaluate_text, file};

const SCENARIO: [&str; 10] = [
    "name",
    "years",
    "ratio_2030",
    "ratio_2035",
    "ratio_2040",
    "payback_year",
    "cost_per_country_2030_jpy_bn",
    "cost_per_country_2035_jpy_bn",
    "exports_per_yen_2030",
    "exports_per_yen_2035",
];
const YEAR: [&str; 11] = [
    "year",
    "exports_usd_bn",
    "exports_base_usd_bn",
    "exports_support_usd_bn",
    "exports_rules_usd_bn",
    "adopters",
    "adopters_base",
    "constrained_share",
    "constrained_share_base",
    "loss_avoided_jpy_bn",
    "cost_jpy_bn",
];

fn results(scenarios: &str) -> Vec<Value> {
    let output = evaluate_text(file(scenarios));
    assert!(output.status.success(), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(keys(&document), ["scenarios"]);
    document["scenarios"].as_array().unwrap().clone()
}

/// In the order of letters: another crate of the workspace may switch on `serde_json`'s own order.
fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<_> = value.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

fn sorted<const N: usize>(mut names: [&str; N]) -> [&str; N] {
    names.sort_unstable();
    names
}

#[test]
fn every_scenario_has_its_name_and_every_field() {
    let results = results(r#"{"name":"一"},{"name":"two"}"#);
    let names: Vec<_> = results.iter().map(|result| result["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["一", "two"]);
    for result in &results {
        assert_eq!(keys(result), sorted(SCENARIO));
        for row in result["years"].as_array().unwrap() {
            assert_eq!(keys(row), sorted(YEAR));
        }
    }
}

#[test]
fn years_run_from_the_base_year_to_2040() {
    for base in [2021, 2024] {
        let result = &results(&format!(r#"{{"choices":{{"base_year":{base}}}}}"#))[0];
        let years: Vec<_> =
            result["years"].as_array().unwrap().iter().map(|row| &row["year"]).collect();
        assert_eq!(years, (base..=2040).collect::<Vec<_>>());
    }
}

#[test]
fn what_is_undefined_is_null() {
    let nothing = r#"{"budgets":{"negotiation":{},"expansion":{},"cooperation":{}}}"#;
    let result = &results(nothing)[0];
    for field in &SCENARIO[2..] {
        assert!(result[field].is_null(), "{field}");
    }
}

#[test]
fn the_reported_plan_has_its_golden_values() {
    let result = &results("{}")[0];
    let near = |value: &Value, golden: f64| (value.as_f64().unwrap() - golden).abs() < 1e-4;
    let row = &result["years"][6];
    assert_eq!(row["year"], 2030);
    assert!(near(&row["exports_usd_bn"], 132.5844));
    assert!(near(&row["adopters"], 9.4676));
    assert!(near(&row["cost_jpy_bn"], 30.0));
    assert!(near(&result["ratio_2030"], 0.4704));
    assert!(near(&result["ratio_2035"], 0.7952));
    assert!(near(&result["ratio_2040"], 0.8727));
    assert!(result["payback_year"].is_null());
    assert!((result["cost_per_country_2030_jpy_bn"].as_f64().unwrap() - 48.529).abs() < 1e-3);
    assert!((result["cost_per_country_2035_jpy_bn"].as_f64().unwrap() - 15.088).abs() < 1e-3);
    assert!(near(&result["exports_per_yen_2030"], 2.8177));
    assert!(near(&result["exports_per_yen_2035"], 5.1891));
}

#[test]
fn help_is_no_error() {
    let output = evaluate(&["--help".as_ref()]);
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().contains("FILE"));
}
