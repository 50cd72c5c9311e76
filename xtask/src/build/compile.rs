//! Cargo's part: the app for browsers, the page generator and the bindings generator natively.

use std::thread;

use crate::failure::Failure;
use crate::{place, process};

const REMEDY: &str =
    "the compiler's words are above; `cargo xtask test` shows all of a kind at once";

/// Which native programs are compiled.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Native {
    /// What the pages need.
    Pages,
    /// Every program and test: after `cargo test --workspace` that is a matter of seconds, while the
    /// pages' programs alone would get other features in their crates and be compiled again.
    WithTests,
}

impl Native {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Pages => &["build", "--package", "site", "--package", "bindings", "--bins"],
            Self::WithTests => &["build", "--workspace", "--bins", "--tests"],
        }
    }
}

/// Both at once: linking the app for browsers is one long task on one core, and the two profiles
/// have folders of their own, so neither waits for the other.
pub(super) fn all(programs: Native) -> Result<String, Failure> {
    thread::scope(|scope| {
        let native = scope.spawn(move || native(programs));
        let app = app();
        let native = native.join().unwrap_or_else(|_| {
            Err(Failure::new("the native build's thread ended early", "run the command again"))
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

fn native(native: Native) -> Result<(), Failure> {
    let log = place::work().join("native.log");
    process::run_beside(&mut process::cargo(native.arguments()), &log, REMEDY)
}
