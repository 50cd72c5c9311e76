//! What each crate adds to the app's code.

use std::fmt::Write as _;

use serde_json::Value;

use crate::build::whole_wasm;
use crate::failure::Failure;
use crate::process;

/// Below that, in KB, a crate has no line of its own.
const SHOWN: f64 = 2.0;

/// A JSON object: crate to KB of code, optimised and not compressed.
pub(super) fn sizes() -> Result<Value, Failure> {
    let mut command = process::command("node", &["xtask/node/crates.mjs"]);
    let sizes = process::run_quietly(command.arg(whole_wasm()), "Node's words are above")?;
    serde_json::from_str(&sizes)
        .map_err(|error| Failure::new(format!("crates.mjs: {error}"), "run the command again"))
}

/// The largest first.
pub(super) fn table(sizes: &Value) -> String {
    let sizes = sizes.as_object().into_iter().flatten();
    let mut sizes: Vec<(&str, f64)> =
        sizes.map(|(name, size)| (name.as_str(), size.as_f64().unwrap_or(0.0))).collect();
    sizes.sort_by(|one, other| other.1.total_cmp(&one.1));
    let mut table = "code by crate, KB, not compressed".to_owned();
    for (name, size) in sizes.iter().filter(|(_, size)| *size >= SHOWN) {
        // Writing to a string does not fail.
        let _ = write!(table, "\n{name:<56} {size:>7.1}");
    }
    let small: f64 = sizes.iter().map(|(_, size)| size).filter(|size| **size < SHOWN).sum();
    let _ = write!(table, "\n{:<56} {small:>7.1}", "others");
    table
}
