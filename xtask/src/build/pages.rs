//! The page generator's part, and the finished folder's way to its place.

use std::fs;
use std::path::{Path, PathBuf};

use super::{assets, inspect};
use crate::failure::Failure;
use crate::{files, place, process};

/// The new site, until it has passed the checks.
pub(super) fn fresh() -> PathBuf {
    place::work().join("site")
}

/// From data to every page.
pub(super) fn generate() -> Result<String, Failure> {
    files::empty_folder(&fresh())?;
    let mut site = process::command(place::program("site"), &[]);
    site.arg("--assets").arg(assets::folder()).arg("--out").arg(fresh());
    process::run(
        &mut site,
        "the generator's words are above; `cargo xtask check-data` explains faults of data/",
    )?;
    Ok("written".into())
}

/// Checks the new site, then lets it take the old one's place. A folder that is being served keeps
/// answering: what changes is renamed, not rewritten.
pub(super) fn put_in_place(out: &Path) -> Result<String, Failure> {
    let written = files::below(&fresh())?;
    inspect::all(&fresh(), &written)?;
    let beside = |ending: &str| {
        let mut name = out.file_name().unwrap_or_default().to_os_string();
        name.push(ending);
        out.with_file_name(name)
    };
    let (new, old) = (beside(".new"), beside(".old"));
    // Copied first: a rename works only within one file system.
    files::empty_folder(&new)?;
    for file in &written {
        let copy = new.join(files::relative(file, &fresh()));
        files::write(&copy, files::read(file)?)?;
    }
    files::remove_folder(&old)?;
    if out.exists() {
        rename(out, &old)?;
    }
    rename(&new, out)?;
    files::remove_folder(&old)?;
    Ok(format!("{} files in {}", written.len(), out.display()))
}

fn rename(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::rename(from, to).map_err(|error| Failure::file(from, &error))
}
