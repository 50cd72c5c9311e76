//! The data to take away says what the pages say.

use serde_json::Value;

use super::built::{files, repository};
use crate::Files;

fn json(path: &str) -> Value {
    serde_json::from_slice(files().get(path).unwrap()).unwrap()
}

fn rows(name: &str) -> Vec<Vec<String>> {
    csv(&format!("data/{name}.csv"))
}

/// The rows of a CSV, its head first.
pub(super) fn csv(path: &str) -> Vec<Vec<String>> {
    csv_of(files(), path)
}

pub(super) fn csv_of(files: &Files, path: &str) -> Vec<Vec<String>> {
    let bytes = files.get(path).unwrap();
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text);
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn every_figure_is_in_the_table_and_in_the_json() {
    let data = report::read(&repository("data")).unwrap();
    let (table, whole) = (rows("figures"), json("data/report.json"));
    let whole = whole["tables"]["figures"].as_array().unwrap();
    assert_eq!(table.len(), data.figures.len() + 1);
    for ((figure, row), object) in data.figures.iter().zip(&table[1..]).zip(whole) {
        assert_eq!((row[0].as_str(), row[1].as_str()), (figure.id.as_str(), figure.kind.code()));
        let shown = figure.value.map(|value| text::agreeing::printed(value, figure.decimals));
        assert_eq!(row[4].parse().ok(), shown, "{}", figure.id);
        assert_eq!(object["value"].as_f64(), shown, "{}", figure.id);
        let decimals = row[4].split_once('.').map_or(0, |(_, after)| after.len());
        assert!(decimals <= usize::from(figure.decimals), "{}: {}", figure.id, row[4]);
        let over = if figure.over { "over" } else { "" };
        assert_eq!(row[3], if figure.below { "below" } else { over }, "{}", figure.id);
        assert_eq!(object["name_ja"], figure.name.get(report::Lang::Ja));
    }
}

#[test]
fn the_package_describes_every_table_as_it_is() {
    let package = json("data/datapackage.json");
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), 4);
    for resource in resources {
        let name = resource["name"].as_str().unwrap();
        assert_eq!(resource["path"], format!("{name}.csv"));
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let table = rows(name);
        let names: Vec<_> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(table[0], names);
        for (column, field) in fields.iter().enumerate() {
            let numbers = field["type"] == "number";
            for cell in table[1..].iter().map(|row| &row[column]).filter(|cell| !cell.is_empty()) {
                assert!(!numbers || cell.parse::<f64>().is_ok(), "{name}: {cell}");
            }
        }
    }
}

#[test]
fn a_goal_over_a_number_is_no_bare_number() {
    let table = rows("figures");
    let goal = table.iter().find(|row| row[0] == "S4.6").unwrap();
    assert_eq!((&*goal[3], &*goal[4]), ("over", "20"));
}
