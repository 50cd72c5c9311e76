//! `cargo xtask bench`: what the site costs beside its peers, as a table and as `target/bench.json`. It
//! measures and never judges: no test depends on a time.

mod browser;
mod crates;
mod peers;
mod row;
mod size;
mod table;

use serde_json::json;

use crate::failure::Failure;
use crate::{build, files, place};
use row::Row;

/// Builds what has changed, measures so many rounds, prints.
pub(crate) fn bench(rounds: u32) -> Result<(), Failure> {
    build::build(&place::dist())?;
    peers::build()?;
    let crates = crates::sizes()?;
    let (pages, times) = browser::measure(&peers::folder(), rounds)?;
    let rows = [size::rows(&place::dist())?, times].concat();
    println!("\n{}", table::of_pages(&pages));
    println!("\n{}", row::table(&rows));
    println!("\n{}", crates::table(&crates));
    let report = json!({
        "rounds": rounds,
        "pages": table::json(&pages),
        "rows": rows.iter().map(Row::json).collect::<Vec<_>>(),
        "crates": crates,
    });
    files::write(&place::target().join("bench.json"), format!("{report:#}\n"))
}
