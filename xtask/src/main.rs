//! `cargo xtask COMMAND`: the project's commands. The list is in `command.rs`.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::run(lexopt::Parser::from_env())
}
