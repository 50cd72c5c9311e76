//! Times in a real browser. The package `tests` measures them, since it drives one.

use std::path::Path;
use std::process::Stdio;

use serde_json::{Map, Value};

use super::row::Row;
use crate::failure::Failure;
use crate::{browser, process};

/// Values of pages: page to measure to one value a round.
pub(super) type Pages = Map<String, Value>;

/// Runs the program that measures: pages against each other, and rows about the site alone.
pub(super) fn measure(folder: &Path, rounds: u32) -> Result<(Pages, Vec<Row>), Failure> {
    browser::install()?;
    let mut measure =
        process::cargo(&["run", "--quiet", "--package", "tests", "--bin", "bench-browser", "--"]);
    // What it says of its progress goes straight to the terminal.
    measure.arg(folder).arg(rounds.to_string()).stderr(Stdio::inherit());
    let printed = process::run_quietly(&mut measure, "its words are above")?;
    read(&printed).ok_or_else(|| {
        Failure::new(
            "bench-browser printed something else than its measurements",
            r#"it must print {"pages": {…}, "rows": [{"name":…,"value":…,"unit":…,"limit":…}]} and nothing more"#,
        )
    })
}

fn read(printed: &str) -> Option<(Pages, Vec<Row>)> {
    let mut measured: Value = serde_json::from_str(printed).ok()?;
    let rows =
        measured.get("rows")?.as_array()?.iter().map(Row::from_json).collect::<Option<_>>()?;
    match measured.get_mut("pages")?.take() {
        Value::Object(pages) => Some((pages, rows)),
        _ => None,
    }
}
