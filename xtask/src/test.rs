//! `cargo xtask test`: everything that must hold before a change lands, the quick checks first.

use crate::failure::Failure;
use crate::steps::Steps;
use crate::{browser, build, place, process, tidy};

/// Runs every check; the first that fails ends it.
pub(crate) fn test() -> Result<(), Failure> {
    let mut steps = Steps::new(7);
    steps.run("Set-up: browser, driver, typefaces", browser::install)?;
    steps.run("Format", || cargo(FORMAT, "run `cargo fmt --all`"))?;
    steps.run("Tidy: who knows whom, words, lengths, links", || {
        tidy::tidy().map(|()| "clean".into())
    })?;
    steps.run("Lints: native, then the app as the browser gets it", lints)?;
    steps.run("Native tests", || cargo(NATIVE, REMEDY))?;
    steps.run("Build", || {
        build::build(&place::dist()).map(|()| "built".into())
    })?;
    steps.run("Browser tests", || {
        cargo(BROWSER, REMEDY)
    })
}

const FORMAT: &[&str] = &["fmt", "--all", "--check"];

const REMEDY: &str =
    "the failed test is named above; `cargo test --package NAME` runs one package's";

/// The browser tests need the built site and have `test = false` in tests/Cargo.toml, so all other
/// tests are one run.
const NATIVE: &[&str] = &["test", "--workspace"];
const BROWSER: &[&str] = &["test", "--workspace", "--test", "browser"];

const LINTS: &[&str] = &[
    "clippy",
    "--workspace",
    "--all-targets",
    "--",
    "--deny",
    "warnings",
];
const APP_LINTS: &[&str] = &[
    "clippy",
    "--package",
    "digital-trade-navigator",
    "--lib",
    "--target",
    "wasm32-unknown-unknown",
    "--",
    "--deny",
    "warnings",
];

fn lints() -> Result<String, Failure> {
    let remedy = "the compiler's words are above; a lint that is wrong here is allowed at its place, with the reason";
    cargo(LINTS, remedy)?;
    build::parts()?;
    cargo(APP_LINTS, remedy)
}

fn cargo(arguments: &[&str], remedy: &str) -> Result<String, Failure> {
    process::run(&mut process::cargo(arguments), remedy)?;
    Ok("passed".into())
}
