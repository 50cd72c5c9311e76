//! `cargo xtask COMMAND`: the project's commands. The list is in `command.rs`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    xtask::run(&arguments)
}
