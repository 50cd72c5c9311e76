//! Cargo's part. One run after the other: each keeps two cores busy, both at once took 4 % longer.

use crate::failure::Failure;
use crate::process;

const REMEDY: &str = "the compiler's words are above";

/// The page generator and the bindings generator, for this machine. Always these two packages, after
/// `cargo test --workspace` too: the tests' own crates switch on features of shared ones (the order
/// of keys in JSON, say), and a tested site must be the site that is published, byte for byte.
pub(super) fn native() -> Result<String, Failure> {
    cargo(&["build", "--package", "site", "--package", "bindings", "--bins"])
}

/// The app for browsers, as a cdylib alone: beside an rlib, Cargo would leave out the optimising
/// across crates, which makes the app a tenth smaller.
pub(super) fn app() -> Result<String, Failure> {
    cargo(&[
        "rustc",
        "--release",
        "--target",
        "wasm32-unknown-unknown",
        "--package",
        "digital-trade-navigator",
        "--lib",
        "--crate-type",
        "cdylib",
    ])
}

fn cargo(arguments: &[&str]) -> Result<String, Failure> {
    process::run(&mut process::cargo(arguments), REMEDY)?;
    Ok("compiled".into())
}
