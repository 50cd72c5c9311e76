use scenario::Scenario;

use super::*;
use crate::Frame;

fn values(outcome: Outcome) -> Values {
    Values::of(outcome, &Scenario::reported().central()).unwrap()
}

#[test]
fn every_outcome_has_the_same_years_and_its_own_words() {
    for lang in Lang::ALL.iter().copied() {
        for outcome in Outcome::ALL {
            let shown = values(outcome).followed(lang).unwrap();
            assert_eq!(shown.table.rows.len(), 16);
            let said = [shown.title(), shown.measure, shown.sentence].concat();
            assert!(!said.contains('{') && !said.contains('–'), "{said}");
            let rows: serde_json::Value = serde_json::from_str(&shown.dataset).unwrap();
            assert_eq!(rows.as_array().unwrap().len(), 16);
        }
    }
}

#[test]
fn only_levels_have_what_they_would_be_without_the_programme() {
    let has: Vec<bool> = Outcome::ALL.map(|outcome| values(outcome).has_without()).into();
    assert_eq!(has, [false, true, false, true, false, false]);
}

#[test]
fn labels_and_series_name_columns_that_the_dataset_has() {
    let values = values(Outcome::Exports);
    for frame in Frame::ALL {
        let spec = spec::spec(Lang::En, frame, &values).unwrap();
        let row = spec["dataset"]["source"][0].as_object().unwrap().clone();
        let text = spec.to_string();
        for slot in text.split("{@").skip(1) {
            assert!(row.contains_key(slot.split('}').next().unwrap()), "{slot}");
        }
        for series in spec["series"].as_array().unwrap() {
            assert!(row.contains_key(series["encode"]["y"].as_str().unwrap()), "{series}");
        }
    }
}

#[test]
fn without_money_there_is_no_ratio_over_the_years() {
    let edit = scenario::Edit::Preset("none".to_owned());
    let session = scenario::apply(&scenario::Session::default(), edit, 0.0).unwrap();
    let paths = session.scenario().central();
    assert_eq!(Values::of(Outcome::LateRatio, &paths), None);
    assert!(Values::of(Outcome::ExportsDifference, &paths).is_some());
}
