//! From Cargo's `app.wasm` to what a browser loads: glue and WASM, both as small as they get.

use std::fs;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::{files, place, process, stamp};

/// What decides how small: the steps, what the app is asked for, Binaryen's and esbuild's versions.
const INPUTS: &[&str] = &["xtask/node/shrink.mjs", "public/boot.js", "package-lock.json"];

/// `app.js` and `app_bg.wasm`, as bound and as made small.
fn folder() -> PathBuf {
    place::work().join("bound")
}

pub(super) fn small_glue() -> PathBuf {
    folder().join("small.js")
}

pub(super) fn small_wasm() -> PathBuf {
    folder().join("small.wasm")
}

/// Binds and shrinks, unless the compiler's output is the same as the last time.
pub(super) fn all() -> Result<String, Failure> {
    let compiled = place::target().join("wasm32-unknown-unknown").join("release").join("app.wasm");
    let program = place::program("bindings");
    let mut inputs: Vec<PathBuf> = INPUTS.iter().map(|path| place::root().join(path)).collect();
    inputs.extend([compiled.clone(), program.clone()]);
    let done = stamp::unless_fresh(&folder().join("stamp"), &inputs, || {
        files::empty_folder(&folder())?;
        process::run(
            process::command(program, &[]).arg(&compiled).arg(folder()),
            "the version of wasm-bindgen in Cargo.toml and in xtask/bindings/Cargo.toml must be the same",
        )?;
        process::run(
            process::command("node", &["xtask/node/shrink.mjs"]).arg(folder()),
            "the script's words are above; `strip = true` in Cargo.toml would take from Binaryen \
             what it must know",
        )
    })?;
    let size = fs::metadata(small_wasm()).map_or(0, |file| file.len());
    let size = format!("{} KB of WASM", size / 1000);
    Ok(if done { size } else { format!("{size}, unchanged") })
}
