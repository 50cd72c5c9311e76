//! `cargo xtask evaluate FILE`: the batch program in release mode, its exit status passed on.

use std::process::{Command, ExitCode};

use lexopt::Parser;

use crate::failure::Failure;
use crate::{place, process};

/// Its words go to stderr: what evaluate prints is for other programs.
pub(crate) fn evaluate(mut arguments: Parser) -> Result<ExitCode, Failure> {
    let program =
        place::target().join("tool").join(format!("evaluate{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        eprintln!("Compiling evaluate in release mode, once (about half a minute)");
    }
    process::run(
        &mut process::cargo(&["build", "--quiet", "--profile", "tool", "--package", "evaluate"]),
        "the compiler's words are above",
    )?;
    // In the folder that the person is in: the file's name starts from there.
    let status = Command::new(&program)
        .args(arguments.raw_args()?)
        .status()
        .map_err(|error| Failure::file(&program, &error))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
