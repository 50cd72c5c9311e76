//! What the build needs and Cargo does not bring: the WASM target and npm's packages.

use crate::failure::Failure;
use crate::{place, process, stamp};

const TARGET: &str = "wasm32-unknown-unknown";

/// Installs what is missing.
pub(crate) fn install() -> Result<String, Failure> {
    let target = wasm_target()?;
    let packages = npm_packages()?;
    Ok(match (target, packages) {
        (false, false) => "all there".into(),
        (true, false) => "installed the WASM target".into(),
        (false, true) => "installed npm packages".into(),
        (true, true) => "installed the WASM target and npm packages".into(),
    })
}

fn wasm_target() -> Result<bool, Failure> {
    let mut libdir = process::command("rustc", &["--print", "target-libdir", "--target", TARGET]);
    let there = process::run_quietly(&mut libdir, "install Rust by rustup, from rustup.rs")?;
    if std::path::Path::new(there.trim()).is_dir() {
        return Ok(false);
    }
    process::run(
        &mut process::command("rustup", &["target", "add", TARGET]),
        "look at the network; without rustup, install your system's package of Rust's standard \
         library for wasm32-unknown-unknown",
    )?;
    Ok(true)
}

/// By the lock file, and only when that has changed.
fn npm_packages() -> Result<bool, Failure> {
    let root = place::root();
    stamp::unless_fresh(
        &root.join("node_modules").join(".installed"),
        &[root.join("package-lock.json")],
        || {
            process::run(
                // No package that we use needs its install script.
                &mut process::npm(&["ci", "--ignore-scripts", "--no-audit", "--no-fund"]),
                "look at the network; npm's own words are above",
            )
        },
    )
}
