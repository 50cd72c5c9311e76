//! The project's commands, and what a static host answers, which the browser tests use too.

mod bench;
mod browser;
mod build;
mod command;
mod engine;
mod evaluate;
mod failure;
mod files;
pub mod hosts;
mod pictures;
mod place;
mod process;
mod release;
pub mod serve;
mod stamp;
mod steps;
mod test;
mod tidy;

use std::process::ExitCode;

use lexopt::Parser;

/// Runs the command that the arguments name; what went wrong is printed with what to do about it.
pub fn run(arguments: Parser) -> ExitCode {
    match command::dispatch(arguments) {
        Ok(status) => status,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}
