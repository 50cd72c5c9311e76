//! How much a reader downloads, compressed as a good static host does it.

use std::path::{Path, PathBuf};

use super::row::Row;
use crate::failure::Failure;
use crate::{files, process};

/// Kilobytes of 1,000 bytes. Above a limit of the app, the table of crates says what pays for it.
const APP: f64 = 250.0;
/// With what a page that is only read weighs, and its sheet, 150 KB and less.
const READING: f64 = 100.0;
const ECHARTS: f64 = 170.0;
/// The programme page, which has the calculator's elements, and any other.
const PROGRAMME: f64 = 45.0;
const PAGE: f64 = 35.0;

/// The app with its glue, ECharts, and each page with its sheet.
pub(super) fn rows(dist: &Path) -> Result<Vec<Row>, Failure> {
    let all = files::below(dist)?;
    let asset = |start: &str, end: &str| -> Vec<PathBuf> {
        let is_it = |file: &&PathBuf| {
            let name = files::relative(file, &dist.join("assets"));
            name.starts_with(start) && name.ends_with(end)
        };
        all.iter().filter(is_it).cloned().collect()
    };
    let reading = [asset("app.", ".wasm"), asset("app.", ".js")].concat();
    let of_calculator = ["shared.", "shared-calculator-", "calculator."];
    let of_calculator = of_calculator.map(|start| asset(start, ".wasm")).concat();
    let answering = [&*reading, &of_calculator].concat();
    let of_library = ["shared-library-", "library."].map(|start| asset(start, ".wasm")).concat();
    let editing = [&*answering, &of_library].concat();
    let whole = [&*editing, &asset("sensitivity.", ".wasm")].concat();
    let sheet = asset("style.", ".css");
    let mut rows = vec![
        row("app: WASM and glue", &whole, Some(APP))?,
        row("of these, with a calculator and a library", &editing, None)?,
        row("of these, before the calculator answers", &answering, None)?,
        row("of these, on pages that are read", &reading, Some(READING))?,
        row("ECharts", &asset("echarts.", ".js"), Some(ECHARTS))?,
        row("starter", &asset("boot.", ".js"), None)?,
    ];
    for page in all.iter().filter(|file| file.ends_with("index.html")) {
        let name = format!("page with sheet: {}", files::relative(page, dist));
        let limit = if name.contains("/programme/") { PROGRAMME } else { PAGE };
        rows.push(row(&name, &[vec![page.clone()], sheet.clone()].concat(), Some(limit))?);
    }
    Ok(rows)
}

fn row(name: &str, files: &[PathBuf], limit: Option<f64>) -> Result<Row, Failure> {
    Ok(Row {
        name: name.into(),
        value: compressed(files)? / 1000.0,
        unit: "KB brotli".into(),
        limit,
    })
}

fn compressed(files: &[PathBuf]) -> Result<f64, Failure> {
    let mut command = process::command("node", &["xtask/node/brotli.mjs"]);
    let sizes = process::run_quietly(command.args(files), "Node's words are above")?;
    let sizes: Vec<f64> = serde_json::from_str(&sizes)
        .map_err(|error| Failure::new(format!("brotli.mjs: {error}"), "run the command again"))?;
    Ok(sizes.iter().sum())
}
