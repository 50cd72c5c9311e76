//! `cargo xtask tidy`: what DESIGN asks of the code and no compiler holds. Each check is one file.

mod arrows;
mod finding;
mod function;
mod length;
mod links;
mod mask;
mod patterns;
mod source;

use crate::failure::Failure;
use finding::Finding;

/// Runs every check and shows all that they found.
pub(crate) fn tidy() -> Result<(), Failure> {
    let sources = source::all()?;
    let found: Vec<Finding> = [
        arrows::check()?,
        patterns::check(&sources),
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
