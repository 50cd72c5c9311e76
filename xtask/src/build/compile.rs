//! Cargo's part. One run after the other: each keeps two cores busy, both at once took 4 % longer.

use crate::failure::Failure;
use crate::process;

const REMEDY: &str = "the compiler's words are above";

/// Which native programs are compiled.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Native {
    /// What the site needs.
    ForSite,
    /// Every program and test: after `cargo test --workspace` that is a matter of seconds, while the
    /// site's programs alone would get other features in their crates and be compiled again.
    WithTests,
}

/// The page generator and the bindings generator, for this machine.
pub(super) fn native(programs: Native) -> Result<String, Failure> {
    cargo(match programs {
        Native::ForSite => &["build", "--package", "site", "--package", "bindings", "--bins"],
        Native::WithTests => &["build", "--workspace", "--bins", "--tests"],
    })
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
