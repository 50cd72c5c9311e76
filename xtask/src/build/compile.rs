//! Cargo's part. One run after the other: each keeps two cores busy, both at once took 4 % longer.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::failure::Failure;
use crate::process;

const REMEDY: &str = "the compiler's words are above";

/// The page generator, the bindings generator and what compresses, for this machine. Always these
/// packages, after
/// `cargo test --workspace` too: the tests' own crates switch on features of shared ones (the order
/// of keys in JSON, say), and a tested site must be the site that is published, byte for byte.
pub(super) fn native() -> Result<String, Failure> {
    let packages = ["--package", "site", "--package", "bindings", "--package", "compress"];
    run(process::cargo(&["build", "--bins"]).args(packages))
}

/// The app for browsers, as a cdylib alone: beside an rlib, Cargo would leave out the optimising
/// across crates, which makes the app a tenth smaller.
pub(super) fn app() -> Result<String, Failure> {
    let mut command = process::cargo(&[
        "rustc",
        "--release",
        "--target",
        "wasm32-unknown-unknown",
        "--package",
        "digital-trade-navigator",
        "--lib",
        "--crate-type",
        "cdylib",
        "--",
        // Where code refers to what: by that it is split.
        "-C",
        "link-arg=--emit-relocs",
    ]);
    if let Some(flag) = nameless() {
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flag);
    }
    run(&mut command)
}

/// What a panic says of its place must not tell where this machine keeps its crates: that is nobody's
/// business, and two machines' builds would differ.
fn nameless() -> Option<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")))?;
    Some(format!("--remap-path-prefix={}=crates", home.join("registry").join("src").display()))
}

fn run(command: &mut Command) -> Result<String, Failure> {
    process::run(command, REMEDY)?;
    Ok("compiled".into())
}
