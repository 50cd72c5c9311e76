//! From Cargo's `app.wasm` to what a browser loads: the glue, and the WASM in several files as wasm-opt makes
//! them small.

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

/// All of it in one file, with the names of functions.
pub(crate) fn whole_wasm() -> PathBuf {
    folder().join("whole_bg.wasm")
}

/// The files of the app by the names that the glue knows, each with the name that it has in the site: what
/// every page needs; what calculator, library and sensitivities all need, and what two of them do; and what
/// each needs alone.
pub(super) const WASM: [(&str, &str); 8] = [
    ("app_bg.wasm", "app.wasm"),
    ("chunk_5.wasm", "shared.wasm"),
    ("chunk_4.wasm", "shared-calculator-library.wasm"),
    ("chunk_6.wasm", "shared-calculator-sensitivity.wasm"),
    ("chunk_7.wasm", "shared-library-sensitivity.wasm"),
    ("split_calculator.wasm", "calculator.wasm"),
    ("split_library.wasm", "library.wasm"),
    ("split_sensitivity.wasm", "sensitivity.wasm"),
];

/// One of them, small.
pub(super) fn small_wasm(name: &str) -> PathBuf {
    folder().join("small").join(name)
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
        WASM.iter().try_for_each(|(name, _)| optimise(name))
    })?;
    let length = |name: &str| fs::metadata(small_wasm(name)).map_or(0, |file| file.len());
    let size: u64 = WASM.iter().map(|(name, _)| length(name)).sum();
    let size = format!("{} KB of WASM", size / 1000);
    Ok(if done { size } else { format!("{size}, unchanged") })
}

fn optimise(name: &str) -> Result<(), Failure> {
    let small = small_wasm(name);
    // An empty file, so that its folder is there.
    files::write(&small, "")?;
    process::run(
        process::command("node", OPTIMISE).arg(folder().join(name)).arg("-o").arg(small),
        "wasm-opt's words are above; `strip = true` in Cargo.toml would take from it what it must know. A file \
         that is missing: the names in xtask/src/build/bind.rs follow the `#[wasm_split]`s of src/part",
    )
}
