//! esbuild's part: ECharts, glue, starter and sheets, each one small file.

use std::path::PathBuf;

use super::{assets, bind};
use crate::failure::Failure;
use crate::{files, place, process, stamp};

const INPUTS: &[&str] = &["package-lock.json", "public", "style", "xtask/node"];

/// The bundles under their plain names.
pub(super) fn folder() -> PathBuf {
    place::work().join("bundled")
}

/// Bundles, unless nothing has changed; then names everything by its content.
pub(super) fn all() -> Result<String, Failure> {
    let glue = bind::glue();
    let wasm = bind::WASM.map(|(name, _)| bind::small_wasm(name));
    let mut inputs: Vec<PathBuf> = INPUTS.iter().map(|path| place::root().join(path)).collect();
    inputs.push(glue.clone());
    inputs.extend(wasm.iter().cloned());
    let done = stamp::unless_fresh(&folder().join("stamp"), &inputs, || {
        files::empty_folder(&folder())?;
        process::run(
            process::command("node", &["xtask/node/bundle.mjs"])
                .arg(&glue)
                .arg(&wasm[0])
                .arg(folder()),
            "esbuild names the file and line above",
        )
    })?;
    assets::name_by_content()?;
    Ok(if done { "bundled".into() } else { "unchanged".into() })
}
