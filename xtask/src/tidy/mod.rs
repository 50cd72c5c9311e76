//! `cargo xtask tidy`: what must hold and no common tool can say. Each check is one file. Lengths of
//! functions and methods that nobody may call are Clippy's (`clippy.toml`), licences and sources of
//! crates cargo-deny's (`deny.toml`).

mod arrows;
mod browser;
mod finding;
mod length;
mod links;
mod source;

use crate::failure::Failure;
use finding::Finding;

/// Runs every check and shows all that they found.
pub(crate) fn tidy() -> Result<(), Failure> {
    let sources = source::all()?;
    let found: Vec<Finding> = [
        arrows::check()?,
        browser::check(&sources),
        length::check(&sources),
        links::check(&sources),
    ]
    .concat();
    for finding in &found {
        eprintln!("{finding}");
    }
    if found.is_empty() {
        eprintln!("tidy: {} files, nothing to say", sources.len());
        return Ok(());
    }
    Err(Failure::new(
        format!("tidy has {} remarks", found.len()),
        "each one above says where, why and what to do",
    ))
}
