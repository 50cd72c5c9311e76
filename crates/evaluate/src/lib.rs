//! Batch: a file of scenarios in, the central paths as JSON out.
//!
//! The bin prints what [`run`] returns. Nothing here computes: files are read by
//! [`scenario::wire`], paths come from [`model`]. A whole file takes well under a millisecond to
//! work out (some microseconds a scenario), so it is done on one core.
//!
//! # Memory
//! At most [`scenario::wire::MAX_BYTES`] of a file are read, whatever its size; a larger one is
//! refused without looking at the rest.

mod arguments;
mod failure;
mod file;
mod output;
mod words;

use std::path::Path;

pub use arguments::{Arguments, HELP, Usage};
pub use failure::Failure;
pub use file::Unreadable;

/// Reads a file of scenarios and gives the results as one line of JSON.
pub fn run(path: &Path) -> Result<String, Failure> {
    let text =
        file::read(path).map_err(|reason| Failure::File { path: path.to_path_buf(), reason })?;
    let scenarios = scenario::wire::read_file(&text)?;
    Ok(output::json(&scenarios)?)
}
