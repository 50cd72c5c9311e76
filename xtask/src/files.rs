//! Files and folders, with failures that name them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| Failure::file(path, &error))
}

pub(crate) fn read_text(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::file(path, &error))
}

/// Writes a file, with the folders above it.
pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    }
    fs::write(path, content).map_err(|error| Failure::file(path, &error))
}

/// An empty folder, whatever was there before.
pub(crate) fn empty_folder(path: &Path) -> Result<(), Failure> {
    remove_folder(path)?;
    fs::create_dir_all(path).map_err(|error| Failure::file(path, &error))
}

pub(crate) fn remove_folder(path: &Path) -> Result<(), Failure> {
    if !path.exists() {
        return Ok(());
    }
    fs::remove_dir_all(path).map_err(|error| Failure::file(path, &error))
}

/// What is in a folder, in the order of names.
pub(crate) fn children(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let list = || -> std::io::Result<Vec<PathBuf>> {
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
    };
    let mut paths = list().map_err(|error| Failure::file(folder, &error))?;
    paths.sort();
    Ok(paths)
}

/// The path itself if it is a file, every file below it if it is a folder, else nothing.
pub(crate) fn below(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if path.is_file() {
        return Ok(vec![path.to_path_buf()]);
    }
    if !path.is_dir() {
        return Ok(Vec::new());
    }
    let nested: Result<Vec<_>, _> = children(path)?.iter().map(|child| below(child)).collect();
    Ok(nested?.concat())
}

/// A path from one folder, with `/` on every system.
pub(crate) fn relative(path: &Path, folder: &Path) -> String {
    let path = path.strip_prefix(folder).unwrap_or(path);
    path.to_string_lossy().replace('\\', "/")
}
