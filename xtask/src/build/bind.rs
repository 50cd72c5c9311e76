//! From Cargo's `app.wasm` to what a browser loads: the glue, and the WASM as wasm-opt makes it small.

use std::fs;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::{files, place, process, stamp};

/// By its program as npm has it. It leaves out the names of functions.
const OPTIMISE: &[&str] = &["node_modules/binaryen/bin/wasm-opt", "-Oz"];

fn folder() -> PathBuf {
    place::work().join("bound")
}

/// As wasm-bindgen writes it.
pub(super) fn glue() -> PathBuf {
    folder().join("app.js")
}

/// As wasm-bindgen writes it, with the names of functions.
pub(crate) fn named_wasm() -> PathBuf {
    folder().join("app_bg.wasm")
}

pub(super) fn small_wasm() -> PathBuf {
    folder().join("small.wasm")
}

/// Binds and optimises, unless the compiler's output is the same as the last time.
pub(super) fn all() -> Result<String, Failure> {
    let compiled = place::target().join("wasm32-unknown-unknown").join("release").join("app.wasm");
    let program = place::program("bindings");
    let lock = place::root().join("package-lock.json");
    let inputs = [compiled.clone(), program.clone(), lock];
    let done = stamp::unless_fresh(&folder().join("stamp"), &inputs, || {
        files::empty_folder(&folder())?;
        process::run(
            process::command(program, &[]).arg(&compiled).arg(folder()),
            "the version of wasm-bindgen in Cargo.toml and in xtask/bindings/Cargo.toml must be the same",
        )?;
        process::run(
            process::command("node", OPTIMISE).arg(named_wasm()).arg("-o").arg(small_wasm()),
            "wasm-opt's words are above; `strip = true` in Cargo.toml would take from it what it must know",
        )
    })?;
    let size = fs::metadata(small_wasm()).map_or(0, |file| file.len());
    let size = format!("{} KB of WASM", size / 1000);
    Ok(if done { size } else { format!("{size}, unchanged") })
}
