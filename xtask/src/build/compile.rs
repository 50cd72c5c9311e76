//! Cargo's part: the app for browsers, the page generator and the bindings generator natively.

use std::thread;

use crate::failure::Failure;
use crate::{place, process};

const REMEDY: &str =
    "the compiler's words are above; `cargo xtask test` shows all of a kind at once";

/// Both at once: linking the app for browsers is one long task on one core, and the two profiles
/// have folders of their own, so neither waits for the other.
pub(super) fn all() -> Result<String, Failure> {
    thread::scope(|scope| {
        let native = scope.spawn(native);
        let app = app();
        let native = native.join().unwrap_or_else(|_| {
            Err(Failure::new(
                "the native build's thread ended early",
                "run the command again",
            ))
        });
        app.and(native)
    })?;
    Ok("compiled".into())
}

/// As a cdylib alone: beside an rlib, Cargo would leave out the optimising across crates, which
/// makes the app a tenth smaller.
fn app() -> Result<(), Failure> {
    let arguments = [
        "rustc",
        "--release",
        "--target",
        "wasm32-unknown-unknown",
        "--package",
        "digital-trade-navigator",
        "--lib",
        "--crate-type",
        "cdylib",
    ];
    process::run(&mut process::cargo(&arguments), REMEDY)
}

fn native() -> Result<(), Failure> {
    process::run_beside(
        &mut process::cargo(&[
            "build",
            "--package",
            "site",
            "--package",
            "bindings",
            "--bins",
        ]),
        &place::work().join("native.log"),
        REMEDY,
    )
}
