//! Bad input: exit status 2, nothing on standard output, and both languages name what is wrong.

use std::process::Output;

use crate::{evaluate, evaluate_text, evaluate_text_as, file};

/// Fails unless the output is a refusal that names the field in a line of each language; gives the
/// English line.
#[track_caller]
pub(crate) fn refused(output: &Output, field: &str) -> String {
    all_refused(output, &[field]).remove(0)
}

/// Fails unless the output is a refusal that names the fields in their order, in Japanese, then in
/// English; gives the English lines.
#[track_caller]
fn all_refused(output: &Output, fields: &[&str]) -> Vec<String> {
    let message = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(2), "{message}");
    assert!(output.stdout.is_empty());
    let lines: Vec<_> = message.lines().map(str::to_owned).collect();
    let (japanese, english) = lines.split_at(fields.len());
    assert_eq!(english.len(), fields.len(), "{message}");
    for lines in [japanese, english] {
        let named = lines.iter().zip(fields).all(|(line, field)| line.contains(field));
        assert!(named, "{message}");
    }
    assert!(japanese.iter().all(|line| line.contains('。')), "{message}");
    assert!(!english.iter().any(|line| line.contains('。')), "{message}");
    english.to_vec()
}

#[test]
fn a_bad_value_is_named() {
    let cases = [
        (r#"{"budgets":{"negotiation":{"2026":-1}}}"#, "scenarios[0].budgets.negotiation.2026"),
        (r#"{"budgets":{"expansion":{"2031":1}}}"#, "scenarios[0].budgets.expansion.2031"),
        (r#"{"budgets":{"expansion":{"2026":1.5}}}"#, "scenarios[0].budgets.expansion.2026"),
        (r#"{"budgets":{"expansion":{"2026":1e309}}}"#, "scenarios[0].budgets.expansion.2026"),
        (r#"{"choices":{"exchange_rate":1e309}}"#, "scenarios[0].choices.exchange_rate"),
        (r#"{"choices":{"adoption_delay":2.5}}"#, "scenarios[0].choices.adoption_delay"),
        (r#"{},{"choices":{"initial_adopters":80}}"#, "scenarios[1].choices.initial_adopters"),
        (
            r#"{"choices":{"base_year":2025,"first_budget_year":2025}}"#,
            "scenarios[0].choices.first_budget_year",
        ),
        (
            r#"{"parameters":{"support_return":{"low":16,"central":15,"high":87}}}"#,
            "scenarios[0].parameters.support_return.low",
        ),
        (
            r#"{"parameters":{"half_effect_budget":{"low":0,"central":10,"high":40}}}"#,
            "scenarios[0].parameters.half_effect_budget.low",
        ),
        (r#"{"name":7}"#, "scenarios[0].name"),
    ];
    for (scenario, field) in cases {
        refused(&evaluate_text(file(scenario)), field);
    }
}

#[test]
fn an_unknown_key_is_named_wherever_it_stands() {
    let cases = [
        (r#"{"goal":200}"#, "scenarios[0].goal"),
        (r#"{"budgets":{"defence":{}}}"#, "scenarios[0].budgets.defence"),
        (r#"{"choices":{"exports_goal":200}}"#, "scenarios[0].choices.exports_goal"),
        (r#"{"parameters":{"luck":{}}}"#, "scenarios[0].parameters.luck"),
    ];
    for (scenario, field) in cases {
        refused(&evaluate_text(file(scenario)), field);
    }
}

#[test]
fn every_fault_is_told_at_once() {
    let scenarios = r#"{"name":"a","budgets":{"negotiation":{"2026":-1,"2031":1},"defence":{}},
            "choices":{"first_budget_year":"2026","exchange_rate":0}},
        {"name":"a","parameters":{"rule_effect":{"central":0.2},"luck":{}}},
        {"name":"b"},{"name":"b"}"#;
    all_refused(
        &evaluate_text(file(scenarios)),
        &[
            "scenarios[0].choices.first_budget_year",
            "scenarios[0].choices.exchange_rate",
            "scenarios[0].budgets.defence",
            "scenarios[0].budgets.negotiation.2026",
            "scenarios[0].budgets.negotiation.2031",
            "scenarios[1].parameters.luck",
            "scenarios[1].parameters.rule_effect.high",
            "scenarios[1].name",
            "scenarios[3].name",
        ],
    );
}

#[test]
fn equal_names_and_no_scenarios_are_refused() {
    refused(&evaluate_text(file(r#"{"name":"a"},{"name":"b"},{"name":"a"}"#)), "scenarios[2].name");
    refused(&evaluate_text(file("")), "scenarios");
    refused(
        &evaluate_text(r#"{"format":"digital-trade-navigator/scenarios","version":2}"#),
        "scenarios",
    );
}

#[test]
fn another_format_or_version_is_named() {
    refused(&evaluate_text(file("{}").replace(":2,", ":3,")), "version");
    let first = refused(&evaluate_text(file("{}").replace(":2,", ":1,")), "version");
    assert!(first.contains("before this site was published"), "{first}");
    refused(&evaluate_text(file("{}").replace("navigator", "x")), "format");
    refused(&evaluate_text("{}"), "format");
}

#[test]
fn what_is_no_json_is_refused() {
    refused(&evaluate_text("{\"format\":"), "JSON");
    refused(&evaluate_text("x"), "JSON");
    refused(&evaluate_text("{\0}\0"), "JSON");
    assert!(refused(&evaluate_text(""), "scenarios.json").contains("empty"));
}

#[test]
fn deep_nesting_is_refused() {
    for (deep, field) in [
        ("[".repeat(500_000), "{ }"),
        (file(&["[".repeat(100_000), "]".repeat(100_000)].concat()), "scenarios[0]"),
        (file(&["{\"a\":".repeat(100_000), "}".repeat(100_000)].concat()), "JSON"),
    ] {
        refused(&evaluate_text(deep), field);
    }
}

#[test]
fn what_is_no_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    refused(&evaluate(&[folder.path().as_os_str()]), "");
    refused(&evaluate(&[folder.path().join("none.json").as_os_str()]), "");
    refused(&evaluate(&[]), "");
}

#[test]
fn options_of_later_versions_are_refused_by_name() {
    for option in ["--draws", "--seed", "--disagree", "--sobol"] {
        refused(&evaluate_text_as(file("{}"), &[option]), option);
    }
    refused(&evaluate_text_as(file("{}"), &["--fast"]), "--fast");
}
