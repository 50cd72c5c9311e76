//! The command `evaluate`: what it prints, and what it refuses.

#![cfg(test)]

mod analysis;
mod contract;
mod input;
mod refusal;
mod table;
mod trace;

use std::ffi::OsStr;
use std::process::{Command, Output};

/// Runs the command.
fn evaluate(arguments: &[&OsStr]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_evaluate")).args(arguments).output().unwrap()
}

/// A file of scenarios around the text of its list.
fn file(scenarios: &str) -> String {
    format!(
        r#"{{"format":"digital-trade-navigator/scenarios","version":2,"scenarios":[{scenarios}]}}"#
    )
}

/// Runs the command on a file with this content.
fn evaluate_text(content: impl AsRef<[u8]>) -> Output {
    evaluate_text_as(content, &[])
}

/// The same with options.
fn evaluate_text_as(content: impl AsRef<[u8]>, options: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scenarios.json");
    std::fs::write(&path, content).unwrap();
    let options = options.iter().map(OsStr::new);
    evaluate(&[path.as_os_str()].into_iter().chain(options).collect::<Vec<_>>())
}

/// What a command that has succeeded prints.
fn printed(output: Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}
