use report::{Kind, Lang};
use scenario::{Scenario, facts};
use serde_json::Value;

use super::*;
use crate::{Frame, Origin};

fn values() -> Values {
    Values::of(&Scenario::reported()).unwrap()
}

fn specs() -> impl Iterator<Item = (Lang, Frame, Value)> {
    Lang::ALL.iter().copied().flat_map(|lang| {
        Frame::ALL.map(|frame| (lang, frame, spec(lang, frame, &values()).unwrap()))
    })
}

/// Every string in a spec, with the key under which it stands.
fn strings(key: &str, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => found.push((key.to_owned(), text.clone())),
        Value::Array(items) => items.iter().for_each(|item| strings(key, item, found)),
        Value::Object(object) => object.iter().for_each(|(key, item)| strings(key, item, found)),
        _ => {}
    }
}

#[test]
fn runs_from_the_year_before_to_the_year_of_the_goal() {
    let values = values();
    let first = values.points().next().unwrap().1;
    assert!((first.exports_usd_bn - 79.87).abs() < 0.005);
    assert!((values.base().exports_usd_bn - 98.0).abs() < 1e-12);
    assert_eq!(values.end().year, facts().goals.year);
    assert!((values.end().exports_usd_bn - 132.5844).abs() < 1e-4);
    assert!((values.end().programme_usd_bn - 0.8166).abs() < 1e-4);
    let years: Vec<_> = values.points().map(|(_, point)| point.year).collect();
    assert!(years.windows(2).all(|pair| pair[1] == pair[0] + 1));
}

#[test]
fn a_row_of_the_dataset_is_the_same_row_of_the_table() {
    for (lang, _, spec) in specs() {
        let rows = spec["dataset"]["source"].as_array().unwrap();
        let table = table(lang, &values());
        assert_eq!(rows.len(), table.rows.len());
        for (row, cells) in rows.iter().zip(&table.rows) {
            assert_eq!(cells.len(), table.columns.len());
            let Origin::Year(year) = cells[0].origin else { panic!("a row begins with its year") };
            assert_eq!(row["year"], year.to_string());
            let digits = |sign: &char| sign.is_ascii_digit() || *sign == '.';
            let exports: f64 =
                cells[1].text.chars().filter(digits).collect::<String>().parse().unwrap();
            assert!((row["exports"].as_f64().unwrap() - exports).abs() <= 0.5);
        }
    }
}

/// The columns of every row.
fn columns(spec: &Value) -> Vec<&String> {
    let rows: Vec<_> =
        spec["dataset"]["source"].as_array().unwrap().iter().map(Value::as_object).collect();
    let columns: Vec<_> = rows[0].unwrap().keys().collect();
    assert!(rows.iter().all(|row| row.unwrap().keys().eq(columns.iter().copied())));
    columns
}

#[test]
fn each_series_draws_a_column_that_the_dataset_has() {
    for (_, _, spec) in specs() {
        for series in spec["series"].as_array().unwrap() {
            let column = series["encode"]["y"].as_str().unwrap();
            assert!(columns(&spec).iter().any(|name| *name == column), "{series}");
        }
    }
}

#[test]
fn labels_name_columns_that_the_dataset_has() {
    for (_, _, spec) in specs() {
        let mut found = Vec::new();
        strings("", &spec, &mut found);
        for (_, template) in found.iter().filter(|(key, _)| key == "formatter") {
            for slot in template.split("{@").skip(1) {
                let column = slot.split('}').next().unwrap();
                assert!(columns(&spec).iter().any(|name| *name == column), "{template}");
            }
        }
    }
}

#[test]
fn colours_are_tokens_and_text_is_at_least_14_pixels() {
    for (_, _, spec) in specs() {
        let mut found = Vec::new();
        strings("", &spec, &mut found);
        for (key, value) in found.iter().filter(|(key, _)| key.to_lowercase().ends_with("color")) {
            assert!(value.starts_with("var(--") || value == "transparent", "{key}: {value}");
        }
        let text = spec.to_string();
        let sizes = text
            .split("\"fontSize\":")
            .skip(1)
            .map(|rest| rest.split([',', '}']).next().unwrap().parse::<f64>().unwrap());
        assert!(sizes.clone().count() > 5);
        assert!(sizes.into_iter().all(|size| size >= 14.0));
        assert_eq!(spec["animation"], false);
        assert!(!text.contains("function"));
    }
}

#[test]
fn says_the_same_in_both_languages() {
    let sentence = sentence(Lang::Ja, &values());
    assert!(sentence.contains("1,326億ドル") && sentence.contains("8億ドル"), "{sentence}");
    let sentence = super::sentence(Lang::En, &values());
    assert!(
        sentence.contains("$132.6 billion") && sentence.contains("$67.4 billion"),
        "{sentence}"
    );
    for lang in Lang::ALL.iter().copied() {
        let (template, slots) = finding(lang, &values());
        assert_eq!(text::sentence::slots(template).len(), slots.len());
        assert!(!super::sentence(lang, &values()).contains('{'));
    }
}

#[test]
fn the_finding_turns_when_the_goal_is_reached() {
    let mut values = values();
    let short = finding(Lang::En, &values).0;
    values.goal_usd_bn = values.end().exports_usd_bn;
    assert_ne!(finding(Lang::En, &values).0, short);
    assert!(sentence(Lang::En, &values).contains("is reached"));
}

#[test]
fn every_row_says_whose_it_is() {
    let table = table(Lang::En, &values());
    let kinds: Vec<_> = table
        .rows
        .iter()
        .filter_map(|row| match row.last()?.origin {
            Origin::Layer(kind) => Some(kind),
            _ => None,
        })
        .collect();
    assert_eq!(kinds[..3], [Kind::Derived, Kind::Reported, Kind::Assumed]);
    assert_eq!(kinds.len(), table.rows.len());
}
