//! `cargo xtask test`: everything that must hold before a change lands, the quick checks first.

use crate::engine::Engine;
use crate::failure::Failure;
use crate::steps::Steps;
use crate::{browser, build, place, process, tidy};

/// Runs every check; the first that fails ends it.
pub(crate) fn test() -> Result<(), Failure> {
    let mut steps = Steps::new(8);
    steps.section("Set-up: browser, driver, typefaces, WASM target", set_up)?;
    steps.section("Format", || cargo(FORMAT, "run `cargo fmt --all`"))?;
    steps.section("Tidy: who knows whom, lengths of files, links", tidy::tidy)?;
    steps.section("Lints: native, then the app as the browser gets it", lints)?;
    steps.section("Native tests", || cargo(NATIVE, REMEDY))?;
    steps.section("Links and files changed by chance", || {
        cargo(MUTATED, "read `crates/scenario/examples/mutate/main.rs`")
    })?;
    steps.section("Build", || build::build(&place::dist()))?;
    steps.section("Browser tests", || Engine::Chromium.test(true))
}

/// The built site in another engine: what every engine must pass, or all that this one can run.
pub(crate) fn in_engine(engine: Engine, everything: bool) -> Result<(), Failure> {
    let mut steps = Steps::new(3);
    steps.section("Set-up: browser and driver", || {
        eprintln!("browser: {}", engine.install()?);
        Ok(())
    })?;
    steps.section("Build", || build::build(&place::dist()))?;
    steps.section("Browser tests", || engine.test(everything))
}

const FORMAT: &[&str] = &["fmt", "--all", "--check"];

const REMEDY: &str =
    "the failed test is named above; `cargo test --package NAME` runs one package's";

/// The browser tests need the built site and have `test = false` in tests/Cargo.toml, so all other
/// tests are one run.
const NATIVE: &[&str] = &["test", "--workspace", "--no-fail-fast"];

/// What ends within half a minute once it is compiled; by hand it reads ten million.
const MUTATED: &[&str] =
    &["run", "--package", "scenario", "--profile", "tool", "--example", "mutate", "--", "4000000"];

const LINTS: &[&str] = &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"];
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

fn set_up() -> Result<(), Failure> {
    eprintln!("browser: {}", browser::install()?);
    eprintln!("build: {}", build::install_parts()?);
    Ok(())
}

fn lints() -> Result<(), Failure> {
    let remedy = "the compiler's words are above; a lint that is wrong here is allowed at its place, with the reason";
    cargo(LINTS, remedy)?;
    cargo(APP_LINTS, remedy)
}

fn cargo(arguments: &[&str], remedy: &str) -> Result<(), Failure> {
    process::run(&mut process::cargo(arguments), remedy)
}
