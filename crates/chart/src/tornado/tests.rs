use std::path::Path;

use report::Lang;
use scenario::Scenario;

use super::*;
use crate::{Frame, Origin, tornado::spec::spec};

fn data() -> Data {
    report::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")).unwrap()
}

fn values_of(lang: Lang, outcome: Outcome, scenario: &Scenario) -> Option<Values> {
    let bars = &analysis::tornado(scenario)[outcome as usize];
    let of = (outcome, outcome.of(&scenario.central()));
    Values::of(&NamesOfData(&data(), lang), lang, of, bars)
}

fn values(lang: Lang) -> Values {
    values_of(lang, Outcome::ExportsDifference, &Scenario::reported()).unwrap()
}

#[test]
fn the_widest_come_first_with_what_the_model_states() {
    let values = values(Lang::En);
    assert_eq!(values.bars.len(), DRAWN);
    let width = |bar: &Bar| bar.highest() - bar.lowest();
    assert!(values.bars.windows(2).all(|pair| width(&pair[0]) >= width(&pair[1])));
    assert_eq!(values.bars[0].id, "support_return");
    assert!((values.bars[0].at[0] - 0.0774).abs() < 1e-4);
    assert!((values.bars[0].at[1] - 3.0341).abs() < 1e-4);
    assert!((values.now - 0.8166).abs() < 1e-4);
}

#[test]
fn every_assumption_is_drawn_or_named() {
    for lang in Lang::ALL.iter().copied() {
        let values = values(lang);
        let named: usize = values.others.iter().map(Vec::len).sum();
        assert_eq!(values.bars.len() + named, AssumptionId::all().count());
        let sentence = words::sentence(lang, &values);
        let drawn = values.bars.iter().map(|bar| &bar.name);
        for name in drawn.chain(values.others.iter().flatten()) {
            assert!(sentence.contains(name), "{name}");
        }
        assert!(!sentence.contains('{'), "{sentence}");
    }
}

#[test]
fn a_row_of_the_dataset_is_the_same_row_of_the_table() {
    for lang in Lang::ALL.iter().copied() {
        let values = values(lang);
        let table = table::table(lang, &values);
        for frame in Frame::ALL {
            let spec = spec(lang, frame, &values).unwrap();
            let rows = spec["dataset"]["source"].as_array().unwrap();
            assert_eq!(rows.len(), table.rows.len());
            for (row, cells) in rows.iter().zip(&table.rows) {
                assert_eq!(cells.len(), table.columns.len());
                assert_eq!(row["name"], *cells[0].text);
                assert!(matches!(cells[0].origin, Origin::Heading(_)));
            }
        }
    }
}

#[test]
fn bars_lie_within_the_picture_and_the_frame_holds_the_others() {
    for lang in Lang::ALL.iter().copied() {
        let spec = spec(lang, Frame::Wide, &values(lang)).unwrap();
        let rows = spec["dataset"]["source"].as_array().unwrap();
        let number = |row: &serde_json::Value, name: &str| row[name].as_f64().unwrap();
        for row in rows {
            let ends = ["from", "now", "to"].map(|name| number(row, name));
            assert!(ends.iter().all(|place| (0.0..=100.0).contains(place)), "{row}");
            assert!(number(row, "length") >= 0.0 && ends[0] <= ends[2], "{row}");
        }
        let lens = ["lens_from", "lens_length"].map(|name| number(&rows[0], name));
        assert!(lens[0] > 0.0 && lens[1] > 0.0 && lens[0] + lens[1] < 100.0);
        assert!(rows.iter().skip(1).all(|row| row["lens_length"].is_null()));
    }
}

#[test]
fn a_range_without_width_has_a_bar_without_width() {
    let report = Scenario::reported();
    let of = |id: &str| AssumptionId::from_id(id).unwrap();
    // Without what support brings, the first year of the budget moves only what rules bring.
    let plan = report.with_assumption(of("support_return"), 0.0).unwrap();
    let plan = plan.with_assumption(of("rule_effect"), 0.0).unwrap();
    let plan = plan.with_assumption(of("cooperation_return"), 0.0).unwrap();
    let values = values_of(Lang::En, Outcome::ExportsDifference, &plan).unwrap();
    assert!(values.now.abs() < 1e-12);
    assert!(spec(Lang::En, Frame::Narrow, &values).is_ok());
}

#[test]
fn labels_name_columns_that_the_dataset_has() {
    let spec = spec(Lang::Ja, Frame::Narrow, &values(Lang::Ja)).unwrap();
    let row = spec["dataset"]["source"][0].as_object().unwrap().clone();
    let text = spec.to_string();
    for slot in text.split("{@").skip(1) {
        let column = slot.split('}').next().unwrap();
        assert!(row.contains_key(column), "{column}");
    }
    for series in spec["series"].as_array().unwrap() {
        assert!(row.contains_key(series["encode"]["x"].as_str().unwrap()), "{series}");
    }
    assert!(!text.contains("function"));
}

#[test]
fn every_outcome_has_a_tornado_with_its_own_words() {
    for lang in Lang::ALL.iter().copied() {
        for outcome in Outcome::ALL {
            let values = values_of(lang, outcome, &Scenario::reported()).unwrap();
            let shown = values.followed(lang).unwrap();
            let said = [shown.title(), shown.sentence, shown.measure].concat();
            assert!(!said.contains('{'), "{said}");
            assert_eq!((shown.table.rows.len(), shown.ids.len()), (DRAWN, DRAWN));
            assert!(spec(lang, Frame::Narrow, &values).is_ok());
        }
    }
}

#[test]
fn without_money_nothing_moves_and_there_is_no_ratio() {
    let presets = &scenario::facts().presets;
    let nothing = presets.iter().find(|preset| preset.amounts == [0, 0, 0]).unwrap();
    let edit = scenario::Edit::Preset(nothing.id.to_string());
    let session = scenario::apply(&scenario::Session::default(), edit, 0.0).unwrap();
    let extra = values_of(Lang::En, Outcome::ExportsDifference, session.scenario()).unwrap();
    assert_eq!(words::finding(Lang::En, &extra).0, words::words(Lang::En).finding_none);
    assert!(extra.bars.iter().all(|bar| bar.at == [0.0, 0.0]));
    assert_eq!(values_of(Lang::En, Outcome::EarlyRatio, session.scenario()), None);
}

/// Without support no assumption outdoes the others by much.
#[test]
fn bars_that_are_alike_share_one_scale_and_the_note_says_so() {
    let edit = scenario::Edit::Preset("rules".to_owned());
    let session = scenario::apply(&scenario::Session::default(), edit, 0.0).unwrap();
    for lang in Lang::ALL.iter().copied() {
        let values = values_of(lang, Outcome::ExportsDifference, session.scenario()).unwrap();
        let words = words::words(lang);
        assert_eq!(values.note(lang), words.note_one_scale);
        let rows = dataset::dataset(lang, &values);
        let text = serde_json::to_value(&rows).unwrap();
        assert!(text.as_array().unwrap().iter().all(|row| row["lens_from"].is_null()));
        let plan = values_of(lang, Outcome::ExportsDifference, &Scenario::reported()).unwrap();
        assert_eq!(plan.note(lang), words.note);
    }
}
