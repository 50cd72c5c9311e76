//! What other people's scripts rely on.

use serde_json::Value;

use crate::{evaluate, evaluate_text, file, printed};

pub(crate) const RESULTS: [&str; 8] = [
    "ratio_2030",
    "ratio_2035",
    "ratio_2040",
    "payback_year",
    "cost_per_country_2030_jpy_bn",
    "cost_per_country_2035_jpy_bn",
    "exports_per_yen_2030",
    "exports_per_yen_2035",
];
pub(crate) const YEAR: [&str; 11] = [
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

pub(crate) fn results(scenarios: &str) -> Vec<Value> {
    let document: Value = serde_json::from_str(&printed(evaluate_text(file(scenarios)))).unwrap();
    assert_eq!(keys(&document), ["scenarios"]);
    document["scenarios"].as_array().unwrap().clone()
}

/// In the order of letters: another crate of the workspace may switch on `serde_json`'s own order.
fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<_> = value.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

fn sorted<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<_> = names.into_iter().collect();
    names.sort_unstable();
    names
}

#[test]
fn every_scenario_has_its_name_and_every_field() {
    let results = results(r#"{"name":"一"},{"name":"two"}"#);
    let names: Vec<_> = results.iter().map(|result| result["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["一", "two"]);
    for result in &results {
        assert_eq!(keys(result), sorted(["name", "years"].into_iter().chain(RESULTS)));
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
    for field in RESULTS {
        assert!(result[field].is_null(), "{field}");
    }
}

#[test]
fn the_reported_plan_has_its_golden_values() {
    let result = &results("{}")[0];
    let near = |value: &Value, golden: f64| {
        let value = value.as_f64().unwrap();
        assert!((value - golden).abs() < 1e-4, "{value} is not {golden}");
    };
    let row = &result["years"][6];
    assert_eq!(row["year"], 2030);
    for (field, golden) in [
        ("exports_usd_bn", 132.5844),
        ("exports_base_usd_bn", 131.7678),
        ("exports_support_usd_bn", 0.7799),
        ("exports_rules_usd_bn", 0.0367),
        ("adopters", 9.4676),
        ("adopters_base", 7.6130),
        ("constrained_share", 0.5028),
        ("constrained_share_base", 0.5087),
        ("loss_avoided_jpy_bn", 1.6608),
        ("cost_jpy_bn", 30.0),
    ] {
        near(&row[field], golden);
    }
    near(&result["ratio_2030"], 0.4704);
    near(&result["ratio_2035"], 0.7952);
    near(&result["ratio_2040"], 0.8727);
    assert!(result["payback_year"].is_null());
    for (field, golden) in [
        ("cost_per_country_2030_jpy_bn", 48.529),
        ("cost_per_country_2035_jpy_bn", 15.088),
        ("exports_per_yen_2030", 2.8177),
        ("exports_per_yen_2035", 5.1891),
    ] {
        let value = result[field].as_f64().unwrap();
        assert!((value - golden).abs() < 1e-3, "{field}: {value} is not {golden}");
    }
}

#[test]
fn help_is_no_error() {
    let output = evaluate(&["--help".as_ref()]);
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().contains("FILE"));
}

/// Lines on standard error for a file that leaves something out, each language by itself.
fn told(scenarios: &str) -> [Vec<String>; 2] {
    let output = evaluate_text(file(scenarios));
    assert!(output.status.success(), "{output:?}");
    let lines = String::from_utf8(output.stderr).unwrap();
    let (japanese, english): (Vec<_>, Vec<_>) =
        lines.lines().map(str::to_owned).partition(|line| !line.is_ascii());
    [japanese, english]
}

#[test]
fn what_is_absent_is_named() {
    let [japanese, english] = told(
        r#"{"name":"a","budgets":{"negotiation":{"2026":1,"2028":2}},
            "choices":{"base_year":2024},"parameters":{"rule_effect":{"low":0,"central":0.05}}}"#,
    );
    for lines in [&japanese, &english] {
        assert_eq!(lines.len(), 2, "{lines:?}");
        for year in [2027, 2029, 2030] {
            assert!(lines[0].contains(&format!("budgets.negotiation.{year}")), "{lines:?}");
        }
        for there in ["2026", "2028"] {
            assert!(!lines[0].contains(there), "{lines:?}");
        }
        for absent in [
            "budgets.expansion",
            "budgets.cooperation",
            "choices.exchange_rate",
            "parameters.support_gain",
            "parameters.loss_as_gain",
            "parameters.rule_effect.high",
        ] {
            assert!(lines[1].contains(absent), "{absent}: {lines:?}");
        }
        for there in ["choices.base_year", "rule_effect.low", "budgets.negotiation"] {
            assert!(!lines[1].contains(there), "{there}: {lines:?}");
        }
        assert!(lines.iter().all(|line| line.starts_with("scenarios[0]")), "{lines:?}");
    }
}

#[test]
fn scenarios_that_leave_out_the_same_are_named_together() {
    let whole = scenario::wire::write_file(&[scenario::Scenario::reported()]);
    let (_, whole) = whole.split_once("\"scenarios\":[").unwrap();
    let whole = whole.trim_end_matches("]}");
    let [_, english] = told(&format!(r#"{whole},{{"name":"a"}},{{"name":"b"}},{{"name":"c"}}"#));
    assert_eq!(english.len(), 1, "{english:?}");
    assert!(english[0].starts_with("scenarios[1] (and 2 more): "), "{english:?}");
    assert_eq!(told(whole), [Vec::<String>::new(), Vec::new()]);
}
