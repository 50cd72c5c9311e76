//! `cargo xtask build`: the whole site in one folder. This file reads as the table of contents.

mod assets;
mod bind;
mod bundle;
mod compile;
mod compress;
mod inspect;
mod licences;
mod pages;
mod parts;
mod tag;

use std::fs::File;
use std::path::Path;

use crate::failure::Failure;
use crate::steps::Steps;
use crate::{files, place};

/// Builds into `out`, which stays as it was unless all went well.
pub(crate) fn build(out: &Path) -> Result<(), Failure> {
    let _one_at_a_time = lock()?;
    let mut steps = Steps::new(9);
    steps.run("Parts: the WASM target, npm packages", parts::install)?;
    steps.run("Compile the page generator (about a minute the first time)", compile::native)?;
    steps.run("Compile the app for browsers (about a minute the first time)", compile::app)?;
    steps.run("Bind: the app's glue and its optimised WASM", bind::all)?;
    steps.run("Bundle: ECharts, sheets, scripts", bundle::all)?;
    steps.run("Licences of what is shipped", licences::list)?;
    steps.run("Pages: from data to HTML", pages::generate)?;
    steps.run("Compress: what a host sends as it lies there", compress::beside)?;
    steps.run("Check what was written, put it in place", || pages::put_in_place(out))
}

/// The app with the names of its functions, which tell the size of each crate.
pub(crate) use bind::whole_wasm;

/// What must be there before anything is compiled for browsers.
pub(crate) use parts::install as install_parts;

/// Two builds at once would write the same files.
fn lock() -> Result<File, Failure> {
    let path = place::work().join("lock");
    files::write(&path, "")?;
    let lock = || -> std::io::Result<File> {
        let file = File::open(&path)?;
        file.lock()?;
        Ok(file)
    };
    lock().map_err(|error| Failure::file(&path, &error))
}
