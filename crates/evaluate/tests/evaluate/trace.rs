//! How results come about: `--trace`.

use std::collections::BTreeMap;

use equations::{Name, work_out};
use report::{Formula, FormulaError};
use scenario::{AssumptionId, figure};
use serde_json::Value;

use crate::{evaluate_text_as, file, printed};

/// The report's plan, and scenarios at the edges: no money, a late start, a long delay, one country left,
/// everything negative that may be, and effects beyond all ranges.
const SCENARIOS: &str = r#"{"name":"report"},
    {"name":"nothing","budgets":{"negotiation":{},"expansion":{},"cooperation":{}}},
    {"name":"late","choices":{"base_year":2025,"first_budget_year":2029,"adoption_delay":10}},
    {"name":"early","choices":{"base_year":2021,"first_budget_year":2025,"adoption_delay":0,"initial_adopters":79}},
    {"name":"uneven","budgets":{"negotiation":{"2026":1,"2030":123457},"expansion":{"2028":40000}},
     "parameters":{"long_run_growth":{"low":-0.05,"central":-0.0123,"high":0.1},
       "constraint_growth":{"low":-0.1,"central":-0.05,"high":0.1},
       "rule_effect":{"low":-0.5,"central":-0.05,"high":0.1},
       "support_return":{"low":0,"central":922.125,"high":1000},
       "half_effect_budget":{"low":0.01,"central":0.01,"high":40}}}"#;

fn document() -> Value {
    let printed = printed(evaluate_text_as(file(SCENARIOS), &["--trace"]));
    serde_json::from_str(&printed).unwrap()
}

/// Every trace of every scenario with the scenario's name.
fn traces(document: &Value) -> impl Iterator<Item = (&str, &Value)> {
    list(&document["scenarios"]).flat_map(|scenario| {
        let name = scenario["name"].as_str().unwrap();
        list(&scenario["results"]).map(move |result| (name, result))
    })
}

fn list(value: &Value) -> std::slice::Iter<'_, Value> {
    value.as_array().unwrap().iter()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

/// Undefined is the same as undefined only.
fn same(ours: Option<f64>, wanted: &Value) -> bool {
    let ours = ours.filter(|value| value.is_finite());
    match (ours, wanted.as_f64()) {
        (Some(ours), Some(wanted)) => {
            (ours - wanted).abs() <= 1e-12 * wanted.abs().max(ours.abs()).max(1.0)
        }
        (ours, wanted) => ours.is_none() && wanted.is_none(),
    }
}

/// What a step's formula comes to with these values; a derived figure's is in the notation of the data.
fn worked_out(step: &Value, formula: &str, values: &BTreeMap<&str, (&str, f64)>) -> Option<f64> {
    if step["kind"] == "derived" {
        let value = |id: &str| {
            values.get(id).map(|it| it.1).ok_or_else(|| FormulaError::Unknown(id.to_owned()))
        };
        return Formula::parse(formula).unwrap().evaluate(&mut { value }).ok();
    }
    let value = |name: &Name| {
        let known = values.values().find(|(symbol, _)| Name::of(symbol) == *name);
        known.map(|(_, value)| *value)
    };
    work_out(formula, &value)
}

#[test]
fn the_version_the_scenarios_and_the_results_are_named() {
    let document = document();
    assert_eq!(document["version"], 1);
    let names: Vec<_> = list(&document["scenarios"]).map(|it| text(&it["name"])).collect();
    assert_eq!(names, ["report", "nothing", "late", "early", "uneven"]);
    for scenario in list(&document["scenarios"]) {
        let results: Vec<_> =
            list(&scenario["results"]).map(|it| (text(&it["id"]), &it["year"])).collect();
        for id in ["exports_difference", "exports", "adopters_difference", "adopters"] {
            assert!(results.iter().any(|it| it.0 == id && it.1 == 2030), "{id}");
        }
        for year in [2030, 2035] {
            assert!(results.iter().any(|it| it.0 == "ratio" && it.1 == year), "{year}");
        }
    }
}

/// The last step is the result, and the result is what the paths say.
#[test]
fn a_trace_ends_at_the_result_that_the_paths_have() {
    let document = document();
    let paths = printed(evaluate_text_as(file(SCENARIOS), &[]));
    let paths: Value = serde_json::from_str(&paths).unwrap();
    for (scenario, result) in traces(&document) {
        let last = list(&result["steps"]).next_back().unwrap();
        assert_eq!((&last["value"], &last["unit"]), (&result["value"], &result["unit"]));
        let path = list(&paths["scenarios"]).find(|it| it["name"] == scenario).unwrap();
        let year = list(&path["years"]).find(|row| row["year"] == result["year"]).unwrap();
        let (id, until) = (text(&result["id"]), &result["year"]);
        let fields = ["", "_usd_bn", "_jpy_bn"].map(|unit| format!("{id}{unit}"));
        let until = ["", "_jpy_bn"].map(|unit| format!("{id}_{until}{unit}"));
        let of_year = fields.iter().find_map(|field| year.get(field));
        let of_path = until.iter().find_map(|field| path.get(field));
        if let Some(wanted) = of_year.or(of_path) {
            assert!(same(result["value"].as_f64(), wanted), "{scenario} {id}: {wanted}");
        }
    }
}

/// A reader can work out every step anew from the steps before it, in letters and in digits alike.
#[test]
fn every_step_follows_from_its_inputs_to_1e_12() {
    let document = document();
    let mut steps = 0;
    for (scenario, result) in traces(&document) {
        let mut known: BTreeMap<&str, (&str, f64)> = BTreeMap::new();
        for step in list(&result["steps"]) {
            let id = text(&step["id"]);
            let inputs = list(&step["inputs"]).map(|input| {
                let input = text(input);
                (
                    input,
                    *known.get(input).unwrap_or_else(|| panic!("{id}: {input} is not before it")),
                )
            });
            let inputs: BTreeMap<_, _> = inputs.collect();
            if let Some(formula) = step["formula"].as_str() {
                let ours = worked_out(step, formula, &inputs);
                assert!(same(ours, &step["value"]), "{scenario}: {ours:?}, {step}");
                let with_values = text(&step["formula_with_values"]);
                let ours = worked_out(step, with_values, &BTreeMap::new());
                assert!(same(ours, &step["value"]), "{scenario}: {ours:?}, {step}");
            }
            let value = step["value"].as_f64().unwrap_or(f64::NAN);
            assert!(known.insert(id, (text(&step["symbol"]), value)).is_none(), "{id} comes twice");
            steps += 1;
        }
    }
    assert!(steps > 3_000, "{steps} steps prove little");
}

/// A chain begins with figures of the data and assumptions, each of its own kind.
#[test]
fn every_chain_begins_with_figures_and_assumptions() {
    let document = document();
    let mut kinds = BTreeMap::new();
    for (scenario, result) in traces(&document) {
        for step in list(&result["steps"]) {
            let (id, kind) = (text(&step["id"]), text(&step["kind"]));
            *kinds.entry(kind).or_insert(0) += 1;
            if step["formula"].is_string() {
                let derived = figure(id).is_some_and(|it| it.kind.code() == kind);
                assert!(kind == "calculated" || kind == "derived" && derived, "{step}");
                continue;
            }
            assert!(list(&step["inputs"]).next().is_none(), "{step}");
            let wanted = if let Some(known) = figure(id) {
                known.kind.code()
            } else if AssumptionId::from_id(id).is_some() {
                "assumed"
            } else {
                assert!(id.starts_with("budgets."), "{step}");
                let is_the_reports = ["report", "early", "late"].contains(&scenario);
                let cooperation = scenario == "uneven" && id.contains("cooperation");
                if is_the_reports || cooperation { "reported" } else { "assumed" }
            };
            assert_eq!(kind, wanted, "{step}");
            assert!(kind != "reported" || list(&step["source"]).next().is_some(), "{step}");
        }
    }
    assert_eq!(
        kinds.keys().copied().collect::<Vec<_>>(),
        ["assumed", "calculated", "derived", "reported"]
    );
}

#[test]
fn every_step_is_a_sentence_in_both_languages() {
    let document = document();
    for (_, result) in traces(&document) {
        for step in list(&result["steps"]) {
            let [ja, en] = ["ja", "en"].map(|lang| text(&step["sentence"][lang]));
            assert!(ja.ends_with('。') && en.ends_with('.'), "{ja} {en}");
            assert!(![ja, en].iter().any(|it| it.contains(['{', '}'])), "{ja} {en}");
            assert!(en.chars().all(|sign| !('ぁ'..='鿿').contains(&sign)), "{en}");
        }
    }
    let undefined = traces(&document).find(|(name, it)| *name == "nothing" && it["id"] == "ratio");
    let undefined = list(&undefined.unwrap().1["steps"]).next_back().unwrap();
    assert!(text(&undefined["sentence"]["en"]).ends_with(": 0 ÷ 0 is not defined."), "{undefined}");
    let exports = traces(&document).find(|(_, it)| it["id"] == "exports").unwrap().1;
    let last = list(&exports["steps"]).next_back().unwrap();
    assert_eq!(text(&last["formula"]), "XB_2030 + XA_2030 + XR_2030");
    assert!(text(&last["sentence"]["en"]).ends_with("= $132.5844 billion."), "{last}");
    assert!(text(&last["sentence"]["ja"]).ends_with("= 1,325.844億ドル。"), "{last}");
}
