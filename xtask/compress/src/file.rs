//! Reading and writing, with faults that name the file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Why a file could not be read or written.
#[derive(Debug, thiserror::Error)]
#[error("{}: {error}", path.display())]
pub struct Fault {
    path: PathBuf,
    error: io::Error,
}

impl Fault {
    /// For what an operation on this file or folder says.
    pub fn of(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self { path: path.to_owned(), error }
    }
}

/// The content of a file.
///
/// # Errors
/// Where it cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    fs::read(path).map_err(Fault::of(path))
}

/// Writes a file.
///
/// # Errors
/// Where it cannot be written.
pub fn write(path: &Path, content: &[u8]) -> Result<(), Fault> {
    fs::write(path, content).map_err(Fault::of(path))
}

/// Every file below a folder by its path there, with `/`, in order of names.
///
/// # Errors
/// Where a folder cannot be read.
pub fn below(folder: &Path) -> Result<Vec<String>, Fault> {
    let mut found = Vec::new();
    collect(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, before: &str, found: &mut Vec<String>) -> Result<(), Fault> {
    for entry in fs::read_dir(folder).map_err(Fault::of(folder))? {
        let entry = entry.map_err(Fault::of(folder))?;
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), found)?;
        } else {
            found.push(name);
        }
    }
    Ok(())
}
