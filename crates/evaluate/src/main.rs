//! `evaluate FILE`: prints the central paths of a file of scenarios as JSON.

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use evaluate::{Arguments, Failure};

/// What tells a script that the file or an option is wrong, and not the machine.
const BAD_INPUT: u8 = 2;

fn main() -> ExitCode {
    match result() {
        Ok(text) => print(&text),
        Err(failure) => {
            eprintln!("{}", failure.in_both_languages());
            match failure {
                Failure::Output(_) => ExitCode::FAILURE,
                _ => ExitCode::from(BAD_INPUT),
            }
        }
    }
}

fn result() -> Result<String, Failure> {
    match Arguments::read(env::args_os().skip(1))? {
        Arguments::Help => Ok(evaluate::HELP.to_owned()),
        Arguments::File(path) => evaluate::run(&path),
    }
}

fn print(text: &str) -> ExitCode {
    match writeln!(io::stdout().lock(), "{text}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("evaluate: {error}");
            ExitCode::FAILURE
        }
    }
}
