//! `evaluate FILE`: prints what a file of scenarios comes to, as JSON or CSV.

use std::env;
use std::io;
use std::process::ExitCode;

use evaluate::{Absences, Arguments, Failure, absences};

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
            tell(&results.absences);
            results.print(&mut io::stdout().lock()).map_err(Failure::Output)?;
        }
        Arguments::Map { of, table } => tell(&evaluate::map(&of, &table)?),
    }
    Ok(())
}

/// What the scenarios leave out.
fn tell(left_out: &Absences) {
    if let Some(words) = absences(left_out) {
        eprintln!("{words}");
    }
}
