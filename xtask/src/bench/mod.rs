//! `cargo xtask bench`: what the site costs, as a table and as `target/bench.json`. It measures and
//! never judges: no test depends on a time.

mod browser;
mod row;
mod size;

use serde_json::json;

use crate::failure::Failure;
use crate::{build, files, place};
use row::Row;

/// Builds what has changed, measures, prints.
pub(crate) fn bench() -> Result<(), Failure> {
    build::build(&place::dist())?;
    let rows = [size::rows(&place::dist())?, browser::rows()?].concat();
    println!("\n{}", row::table(&rows));
    let report = json!({ "rows": rows.iter().map(Row::json).collect::<Vec<_>>() });
    files::write(&place::target().join("bench.json"), format!("{report:#}\n"))
}
