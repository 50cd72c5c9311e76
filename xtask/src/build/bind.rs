//! From Cargo's `app.wasm` to what a browser loads: glue, and WASM as small as it gets.

use std::fs;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::{files, place, process, stamp};

/// Binaryen's own inlining makes the download larger: what is repeated compresses well, what is
/// spread out doesn't.
const SMALLEST: &[&str] = &["-Oz", "-ocimfs", "10"];

/// `app.js` and `app_bg.wasm`, as bound and as made small.
pub(super) fn folder() -> PathBuf {
    place::work().join("bound")
}

pub(super) fn small_wasm() -> PathBuf {
    folder().join("small.wasm")
}

/// Binds and shrinks, unless the compiler's output is the same as the last time.
pub(super) fn all() -> Result<String, Failure> {
    let compiled = place::target().join("wasm32-unknown-unknown").join("release").join("app.wasm");
    let program = place::program("bindings");
    let inputs = [compiled.clone(), program.clone()];
    let done = stamp::unless_fresh(&folder().join("stamp"), &inputs, || {
        files::empty_folder(&folder())?;
        process::run(
            process::command(program, &[]).arg(&compiled).arg(folder()),
            "the version of wasm-bindgen in Cargo.toml and in xtask/bindings/Cargo.toml must be the same",
        )?;
        shrink()
    })?;
    let size = fs::metadata(small_wasm()).map_or(0, |file| file.len());
    let size = format!("{} KB of WASM", size / 1000);
    Ok(if done { size } else { format!("{size}, unchanged") })
}

fn shrink() -> Result<(), Failure> {
    let optimiser = place::root().join("node_modules/binaryen/bin/wasm-opt");
    let mut command = process::command("node", &[]);
    command.arg(optimiser).args(SMALLEST).arg(folder().join("app_bg.wasm"));
    process::run(
        command.arg("--output").arg(small_wasm()),
        "Binaryen's words are above; `strip = true` in Cargo.toml would take from it what it must know",
    )
}
