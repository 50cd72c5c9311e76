//! `--csv`: the same results as a table.

use serde_json::Value;

use crate::contract::{RESULTS, YEAR, results};
use crate::{evaluate_text_as, file, printed};

fn table(scenarios: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let text = printed(evaluate_text_as(file(scenarios), &["--csv"]));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heads = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let cells = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    (heads, reader.records().map(|row| cells(row.unwrap())).collect())
}

/// A cell is what JSON has as a number, or empty where it has null. The reader of JSON here may miss
/// the last bit of a number.
fn is_same(cell: &str, value: &Value) -> bool {
    let Some(value) = value.as_f64() else {
        return value.is_null() && cell.is_empty();
    };
    let cell: f64 = cell.parse().unwrap();
    (cell - value).abs() <= 2.0 * f64::EPSILON * value.abs()
}

#[test]
fn the_table_says_what_the_json_says() {
    let scenarios = r#"{"name":"a, \"b\""},{"name":"二","choices":{"base_year":2021}},
        {"name":"nothing","budgets":{"negotiation":{},"expansion":{},"cooperation":{}}}"#;
    let (heads, rows) = table(scenarios);
    assert_eq!(heads[0], "name");
    assert_eq!(heads[1..], YEAR.into_iter().chain(RESULTS).collect::<Vec<_>>());
    let mut rows = rows.iter();
    for result in results(scenarios) {
        for year in result["years"].as_array().unwrap() {
            let row = rows.next().unwrap();
            assert_eq!(row[0], result["name"].as_str().unwrap());
            let values =
                YEAR.map(|key| &year[key]).into_iter().chain(RESULTS.map(|key| &result[key]));
            for ((head, cell), value) in heads[1..].iter().zip(&row[1..]).zip(values) {
                assert!(is_same(cell, value), "{head}: {cell} is not {value}");
            }
        }
    }
    assert_eq!(rows.next(), None);
}

#[test]
fn no_name_is_a_formula() {
    let (_, rows) = table(r#"{"name":"=HYPERLINK(\"http://example.com\")"}"#);
    assert!(rows.iter().all(|row| row[0] == "'=HYPERLINK(\"http://example.com\")"), "{rows:?}");
}
