//! Times in a real browser. The package `tests` measures them, since it drives one.

use serde_json::Value;

use super::row::Row;
use crate::failure::Failure;
use crate::{browser, place, process};

/// Runs the program that measures; it prints a JSON array of rows:
/// `[{"name":"move, 95 % of frames","value":6.1,"unit":"ms","limit":8}]`.
pub(super) fn rows() -> Result<Vec<Row>, Failure> {
    if !place::root().join("tests/src/bin/bench-browser.rs").exists() {
        eprintln!("bench: the package `tests` has no program `bench-browser`, so no times");
        return Ok(Vec::new());
    }
    browser::install()?;
    let mut measure =
        process::cargo(&["run", "--quiet", "--package", "tests", "--bin", "bench-browser"]);
    let printed = process::run_quietly(&mut measure, "its words are above")?;
    let rows: Option<Vec<Row>> = serde_json::from_str::<Vec<Value>>(&printed)
        .ok()
        .and_then(|rows| rows.iter().map(Row::from_json).collect());
    rows.ok_or_else(|| {
        Failure::new(
            "bench-browser printed something else than rows",
            "it must print [{\"name\":…,\"value\":…,\"unit\":…,\"limit\":…}] and nothing more",
        )
    })
}
