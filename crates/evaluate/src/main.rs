//! `evaluate FILE`: prints the central paths of a file of scenarios as JSON or CSV.

use std::env;
use std::io;
use std::process::ExitCode;

use evaluate::{Arguments, Failure, absences};

/// What tells a script that the file or an option is wrong, and not the machine.
const BAD_INPUT: u8 = 2;

fn main() -> ExitCode {
    match result() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{}", failure.in_both_languages());
            match failure {
                Failure::Output(_) => ExitCode::FAILURE,
                _ => ExitCode::from(BAD_INPUT),
            }
        }
    }
}

fn result() -> Result<(), Failure> {
    match Arguments::read(env::args_os().skip(1))? {
        Arguments::Help => println!("{}", evaluate::HELP),
        Arguments::Results { of, form } => {
            let results = evaluate::run(&of, form)?;
            if let Some(words) = absences(&results.absences) {
                eprintln!("{words}");
            }
            results.print(&mut io::stdout().lock()).map_err(Failure::Output)?;
        }
    }
    Ok(())
}
