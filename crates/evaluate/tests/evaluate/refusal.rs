//! Bad input: exit status 2, nothing on standard output, and both languages name what is wrong.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Output};

use crate::{evaluate, evaluate_text, file};

/// Fails unless the output is a refusal that names the field in a line of each language; gives the
/// English line.
#[track_caller]
fn refused(output: &Output, field: &str) -> String {
    let message = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(2), "{message}");
    assert!(output.stdout.is_empty());
    let lines: Vec<_> = message.lines().collect();
    assert_eq!(lines.len(), 2, "{message}");
    assert!(lines.iter().all(|line| line.contains(field)), "{message}");
    let japanese = |line: &str| line.contains('。');
    assert!(japanese(lines[0]) && !japanese(lines[1]), "{message}");
    lines[1].to_owned()
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
fn another_format_or_version_is_named() {
    refused(&evaluate_text(file("{}").replace(":1,", ":2,")), "version");
    refused(&evaluate_text(file("{}").replace("navigator", "x")), "format");
    refused(&evaluate_text("{}"), "format");
}

#[test]
fn what_is_no_json_is_refused() {
    refused(&evaluate_text("{\"format\":"), "JSON");
    refused(&evaluate_text("x"), "JSON");
    refused(&evaluate_text(b"\xff\xfe{\0}\0"), "UTF-8");
    assert!(refused(&evaluate_text(""), "scenarios.json").contains("empty"));
}

#[test]
fn deep_nesting_is_refused() {
    for deep in ["[".repeat(500_000), file(&"[".repeat(100_000)), file(&"{\"a\":".repeat(100_000))]
    {
        assert!(refused(&evaluate_text(deep), "").contains("nested"));
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
fn options_of_the_uncertainty_are_refused_by_name() {
    let text = file("{}");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scenarios.json");
    std::fs::write(&path, text).unwrap();
    for options in [["--draws", "1024"], ["--seed", "7"]] {
        let [option, value] = options.map(AsRef::as_ref);
        refused(&evaluate(&[path.as_os_str(), option, value]), options[0]);
    }
}

/// 100 MB with hardly any address space: it is refused without being held.
#[test]
#[cfg(target_os = "linux")]
fn a_huge_file_is_refused_in_bounded_memory() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.json");
    File::create(&path).unwrap().set_len(100 << 20).unwrap();
    refused(&in_40_megabytes(&path), "2,097,152");
}

#[cfg(target_os = "linux")]
fn in_40_megabytes(path: &Path) -> Output {
    Command::new("sh")
        .args(["-c", "ulimit -v 40000 && exec \"$0\" \"$1\"", env!("CARGO_BIN_EXE_evaluate")])
        .arg(path)
        .output()
        .unwrap()
}
