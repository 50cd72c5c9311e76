//! The command `evaluate`: what it prints, and what it refuses.

#![cfg(test)]

mod contract;
mod refusal;

use std::ffi::OsStr;
use std::process::{Command, Output};

/// Runs the command.
fn evaluate(arguments: &[&OsStr]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_evaluate")).args(arguments).output().unwrap()
}

/// A file of scenarios around the text of its list.
fn file(scenarios: &str) -> String {
    format!(
        r#"{{"format":"digital-trade-navigator/scenarios","version":1,"scenarios":[{scenarios}]}}"#
    )
}

/// Runs the command on a file with this content.
fn evaluate_text(content: impl AsRef<[u8]>) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scenarios.json");
    std::fs::write(&path, content).unwrap();
    evaluate(&[path.as_os_str()])
}
