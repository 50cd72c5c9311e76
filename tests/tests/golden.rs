//! `evaluate` against the independent implementation in `tests/reference`, to 1e-9.

#![cfg(test)]

use std::path::{Path, PathBuf};

use evaluate::{Form, Input};
use serde_json::Value;

fn reference(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("reference").join(name)
}

fn read(text: &str) -> Vec<Value> {
    let document: Value = serde_json::from_str(text).unwrap();
    document["scenarios"].as_array().unwrap().clone()
}

fn expected() -> Vec<Value> {
    read(&std::fs::read_to_string(reference("expected.json")).unwrap())
}

/// Every value of two trees side by side, with the path to it.
fn leaves<'a>(
    path: String,
    ours: &'a Value,
    theirs: &'a Value,
) -> Vec<(String, &'a Value, &'a Value)> {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            assert!(ours.keys().eq(theirs.keys()), "{path}: fields differ");
            let pairs = ours.iter().zip(theirs.values());
            pairs.flat_map(|((key, a), b)| leaves(format!("{path}.{key}"), a, b)).collect()
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            assert_eq!(ours.len(), theirs.len(), "{path}: lengths differ");
            let pairs = ours.iter().zip(theirs).enumerate();
            pairs.flat_map(|(at, (a, b))| leaves(format!("{path}[{at}]"), a, b)).collect()
        }
        _ => vec![(path, ours, theirs)],
    }
}

fn agree(ours: &Value, theirs: &Value) -> bool {
    match (ours.as_f64(), theirs.as_f64()) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * a.abs().max(b.abs()),
        _ => ours == theirs,
    }
}

#[test]
fn twenty_scenarios_agree_with_the_independent_script_to_1e_9() {
    let mut ours = Vec::new();
    let of = Input::File(reference("scenarios.json"));
    evaluate::run(&of, Form::Json).unwrap().print(&mut ours).unwrap();
    let ours = read(&String::from_utf8(ours).unwrap());
    let theirs = expected();
    assert_eq!((ours.len(), theirs.len()), (20, 20));
    for (at, (ours, theirs)) in ours.iter().zip(&theirs).enumerate() {
        for (path, ours, theirs) in leaves(format!("scenarios[{at}]"), ours, theirs) {
            assert!(agree(ours, theirs), "{path}: {ours}, the script says {theirs}");
        }
    }
}

/// The scenarios would prove little if they left an equation idle.
#[test]
fn the_scenarios_touch_every_result() {
    let expected = expected();
    let some = |test: &dyn Fn(&Value) -> bool| expected.iter().filter(|s| test(s)).count();
    // Few plans pay back at all.
    assert!(some(&|scenario| !scenario["payback_year"].is_null()) >= 3, "nothing ever pays back");
    assert!(some(&|scenario| scenario["payback_year"].is_null()) >= 1, "everything pays back");
    for field in [
        "ratio_2030",
        "ratio_2035",
        "ratio_2040",
        "cost_per_country_2030_jpy_bn",
        "cost_per_country_2035_jpy_bn",
        "exports_per_yen_2030",
        "exports_per_yen_2035",
    ] {
        assert!(some(&|scenario| scenario[field].is_null()) >= 1, "{field} is never null");
        assert!(some(&|scenario| !scenario[field].is_null()) >= 8, "{field} is mostly null");
    }
    for field in ["exports_support_usd_bn", "exports_rules_usd_bn", "loss_avoided_jpy_bn"] {
        let moves = |scenario: &Value| {
            scenario["years"].as_array().unwrap().iter().any(|row| row[field].as_f64() > Some(1e-3))
        };
        assert!(some(&moves) >= 8, "{field} hardly moves");
    }
}
