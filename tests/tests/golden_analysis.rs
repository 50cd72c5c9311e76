//! What decides the results, against the independent implementation in `tests/reference`, to 1e-9.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

use evaluate::{Form, Input};
use model::ParameterId;
use scenario::analysis::{Objective, Outcome, SplitMap, Target, Threshold, best_split, break_even};
use scenario::wire::read_each;
use scenario::{AssumptionId, Scenario};
use serde_json::Value;

fn reference(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("reference").join(name)
}

fn scenarios(text: &str) -> Vec<Value> {
    let document: Value = serde_json::from_str(text).unwrap();
    document["scenarios"].as_array().unwrap().clone()
}

fn expected() -> Vec<Value> {
    read("analysis.json")
}

fn read(name: &str) -> Vec<Value> {
    scenarios(&fs::read_to_string(reference(name)).unwrap())
}

/// The scenario of this name.
fn named(name: &Value) -> Scenario {
    let mut found = None;
    let file = fs::File::open(reference("scenarios.json")).unwrap();
    read_each(file, |scenario, _| {
        if scenario.name() == name.as_str().unwrap() {
            found = Some(scenario);
        }
        Ok(())
    })
    .unwrap();
    found.unwrap()
}

/// Zero is what rounding leaves of it.
fn agree(ours: Option<f64>, theirs: Option<f64>) -> bool {
    match (ours, theirs) {
        (Some(ours), Some(theirs)) => {
            (ours - theirs).abs() <= 1e-9 * ours.abs().max(theirs.abs()) + 1e-14
        }
        (ours, theirs) => ours.is_none() && theirs.is_none(),
    }
}

#[test]
fn tornados_agree_with_the_independent_script() {
    let mut printed = Vec::new();
    let of = Input::File(reference("scenarios.json"));
    evaluate::run(&of, Form::Tornado).unwrap().print(&mut printed).unwrap();
    let ours = scenarios(&String::from_utf8(printed).unwrap());
    for theirs in expected() {
        let ours = ours.iter().find(|ours| ours["name"] == theirs["name"]).unwrap();
        for (outcome, bars) in theirs["tornado"].as_object().unwrap() {
            let found = ours["tornado"][outcome].as_array().unwrap();
            assert_eq!(found.len(), bars.as_array().unwrap().len());
            for bar in bars.as_array().unwrap() {
                let found = found.iter().find(|found| found["input"] == bar["input"]).unwrap();
                for field in ["low", "high", "at_low", "at_high"] {
                    let [ours, theirs] = [found, bar].map(|bar| bar[field].as_f64());
                    assert!(agree(ours, theirs), "{outcome} {bar}: {found}");
                }
            }
        }
    }
}

/// The outcomes with two assumptions at their ends, the first of them set first.
fn at_pairs_of_ends(plan: &Scenario, [first, second]: [AssumptionId; 2]) -> Vec<[Option<f64>; 6]> {
    let at_ends =
        |plan: &Scenario, id| plan.ends_of(id).map(|end| plan.with_assumption(id, end).unwrap());
    let both = at_ends(plan, first).into_iter().flat_map(|one| at_ends(&one, second));
    both.map(|case| {
        let paths = case.central();
        Outcome::ALL.map(|outcome| outcome.of(&paths))
    })
    .collect()
}

#[test]
fn all_pairs_of_ends_agree_with_the_independent_script() {
    let theirs = read("ends.json").remove(0);
    let pairs = theirs["pairs"].as_array().unwrap();
    let count = AssumptionId::all().count();
    assert_eq!(pairs.len(), count * (count - 1) / 2);
    let plan = named(&theirs["name"]);
    for pair in pairs {
        let id = |at: usize| AssumptionId::from_id(pair["inputs"][at].as_str().unwrap()).unwrap();
        for (case, ours) in at_pairs_of_ends(&plan, [id(0), id(1)]).iter().enumerate() {
            let theirs = pair["outcomes"][case].as_array().unwrap();
            assert_eq!(ours.len(), theirs.len());
            let agree = ours.iter().zip(theirs).all(|(ours, theirs)| agree(*ours, theirs.as_f64()));
            assert!(agree, "{}, case {case}: {ours:?}, the script says {theirs:?}", pair["inputs"]);
        }
    }
}

#[test]
fn break_evens_agree_with_the_independent_script() {
    let mut reached = 0;
    for theirs in expected() {
        let scenario = named(&theirs["name"]);
        for id in ParameterId::ALL {
            let theirs = theirs["break_evens"][id.id()].as_array().unwrap();
            for (target, theirs) in Target::ALL.into_iter().zip(theirs) {
                let ours = match break_even(&scenario, id, target).threshold {
                    Threshold::Within(it)
                    | Threshold::OutsideRange(it)
                    | Threshold::Impossible(it) => Some(it),
                    Threshold::Nowhere | Threshold::NoEffect => None,
                };
                let theirs = theirs.as_f64();
                assert!(
                    agree(ours, theirs),
                    "{}, {}, {target:?}: {ours:?}, the script says {theirs:?}",
                    scenario.name(),
                    id.id()
                );
                reached += usize::from(ours.is_some());
            }
        }
    }
    assert!(reached > 40, "{reached} break-evens prove little");
}

/// The search goes on between the map's dots, so it is a little better at most.
#[test]
fn best_splits_agree_with_the_independent_script() {
    for theirs in expected() {
        let scenario = named(&theirs["name"]);
        let map: Vec<_> = SplitMap::of(&scenario).collect();
        let names =
            ["exports_difference_usd_bn", "adopters_difference", "ratio_2030", "ratio_2035"];
        for (objective, name) in Objective::ALL.into_iter().zip(names) {
            let theirs = theirs["best_splits"][name]["value"].as_f64();
            let at = objective.outcome() as usize;
            let on_map = map.iter().filter_map(|split| split.outcomes[at]).max_by(f64::total_cmp);
            assert!(agree(on_map, theirs), "{name}: {on_map:?}, the script says {theirs:?}");
            if let Some(best) = best_split(&scenario, &map, objective) {
                let theirs = theirs.unwrap();
                let [least, most] = [theirs * (1.0 - 1e-9), theirs * 1.001];
                assert!((least..=most).contains(&best.value), "{name}: {best:?}");
            }
        }
    }
}
