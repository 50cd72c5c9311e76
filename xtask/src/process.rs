//! Other programs: started in the repository's folder, with a failure that says what to do.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use crate::failure::Failure;
use crate::place;

/// A command that will run in the repository's folder.
pub(crate) fn command(program: impl AsRef<Path>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program.as_ref());
    command.args(arguments).current_dir(place::root());
    command
}

/// Cargo, the same that runs us.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    command(env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from), arguments)
}

/// npm is a script on Windows, and such are found by their full name only.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    command(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments)
}

/// Runs to the end with its output on the terminal.
pub(crate) fn run(command: &mut Command, remedy: &str) -> Result<(), Failure> {
    let status = status(command)?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(format!("`{}` failed ({status})", shown(command)), remedy))
}

/// The same for a program whose failure is its answer.
pub(crate) fn answers(command: &mut Command) -> Result<bool, Failure> {
    status(command).map(|status| status.success())
}

fn status(command: &mut Command) -> Result<ExitStatus, Failure> {
    command.status().map_err(|error| not_started(command, &error))
}

/// Runs to the end; its output is printed only if it fails.
pub(crate) fn run_quietly(command: &mut Command, remedy: &str) -> Result<String, Failure> {
    let output =
        command.stdin(Stdio::null()).output().map_err(|error| not_started(command, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    eprint!("{}", String::from_utf8_lossy(&output.stdout));
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    Err(Failure::new(format!("`{}` failed ({})", shown(command), output.status), remedy))
}

/// Whether the shell would find the program.
pub(crate) fn is_there(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .any(|folder| folder.join(format!("{program}{}", env::consts::EXE_SUFFIX)).is_file())
}

fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    let program = command.get_program().to_string_lossy();
    let remedy = match program.as_ref() {
        "node" | "npm" | "npm.cmd" => {
            "install Node.js 20 or newer with npm, from nodejs.org or your system's packages"
        }
        "rustup" => "install Rust by rustup, from rustup.rs",
        _ => "install it, or put its folder on PATH",
    };
    Failure::new(format!("{program} could not be started: {error}"), remedy)
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
