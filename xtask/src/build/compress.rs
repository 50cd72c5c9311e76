//! What the finished folder holds for its host: compressed files, and what some hosts read of it.

use super::pages;
use crate::failure::Failure;
use crate::{files, hosts, place, process};

/// Beside each text file and each WASM the same as `.br` and `.gz`. What a build before has compressed
/// is taken from there, so only what has changed costs time.
pub(super) fn beside() -> Result<String, Failure> {
    for (name, text) in hosts::in_the_site() {
        files::write(&pages::fresh().join(name), text)?;
    }
    let mut program = process::command(place::program("compress"), &[]);
    program.arg(pages::fresh()).arg(place::work().join("compressed"));
    let done = process::run_quietly(&mut program, "look whether the disk is full")?;
    Ok(done.trim().to_owned())
}
