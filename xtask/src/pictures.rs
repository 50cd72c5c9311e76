//! `cargo xtask pictures`: every page as a person sees it, kept under `docs/pages/`. The package
//! `tests` takes them, since it drives the browser.

use std::fs;

use crate::failure::Failure;
use crate::{browser, build, place, process};

/// Builds what has changed, and takes every picture anew.
pub(crate) fn pictures() -> Result<(), Failure> {
    build::build(&place::dist())?;
    browser::install()?;
    let folder = place::root().join("docs/pages");
    // Pictures of pages that are no more would lie; the folder may not be there yet.
    let _ = fs::remove_dir_all(&folder);
    let mut take =
        process::cargo(&["run", "--quiet", "--package", "tests", "--bin", "pictures", "--"]);
    take.arg(&folder);
    process::run(&mut take, "its words are above")
}
