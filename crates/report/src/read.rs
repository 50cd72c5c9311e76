//! The way in: a folder becomes data, or all that is wrong with it.

use std::path::Path;

use crate::check::faults;
use crate::raw::load;
use crate::{Bilingual, Data, Fault, build};

/// Reads `data/` and judges it by every rule.
///
/// The error holds every fault that was found, by file and line; it is never empty. No input,
/// however broken, ends the program.
pub fn read(dir: &Path) -> Result<Data, Vec<Fault>> {
    let raw = load(dir);
    let faults = faults(&raw);
    if !faults.is_empty() {
        return Err(faults);
    }
    build::data(&raw).ok_or_else(|| vec![overlooked(dir)])
}

/// What is said should a rule ever overlook something that the types do not.
fn overlooked(dir: &Path) -> Fault {
    Fault {
        file: dir.to_path_buf(),
        line: 1,
        rule: "complete",
        problem: Bilingual::new(
            "規則には合っていますが、データを組み立てられません。",
            "The data keep every rule, and still cannot be put together.",
        ),
        remedy: Bilingual::new(
            "最後に編集した箇所を元に戻し、開発者に知らせてください。",
            "Undo the last edit, and tell the developers.",
        ),
    }
}
