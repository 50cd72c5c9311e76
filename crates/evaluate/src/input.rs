//! Where the scenarios come from.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use thiserror::Error;

/// Where the scenarios are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// In a file.
    File(PathBuf),
    /// On standard input.
    Standard,
}

/// An input that gives no bytes.
#[derive(Debug, Error)]
pub enum Unreadable {
    /// Nothing is there.
    #[error("there is no such file")]
    Missing,
    /// A folder is there.
    #[error("this is a folder")]
    Folder,
    /// Something else that is no file is there: a pipe, for one, may never end.
    #[error("this is no regular file")]
    NotAFile,
    /// The file holds nothing.
    #[error("the file is empty")]
    Empty,
    /// The system does not hand it over.
    #[error(transparent)]
    System(io::Error),
}

impl Input {
    /// What gives the bytes. A file is looked at before it is opened: a pipe that nobody writes to
    /// would wait for ever.
    pub(crate) fn open(&self) -> Result<Box<dyn Read>, Unreadable> {
        match self {
            Self::Standard => Ok(Box::new(io::stdin().lock())),
            Self::File(path) => Ok(Box::new(open(path)?)),
        }
    }
}

fn open(path: &Path) -> Result<File, Unreadable> {
    let found = fs::metadata(path)?;
    if found.is_dir() {
        return Err(Unreadable::Folder);
    } else if !found.is_file() {
        return Err(Unreadable::NotAFile);
    } else if found.len() == 0 {
        return Err(Unreadable::Empty);
    }
    Ok(File::open(path)?)
}

impl From<io::Error> for Unreadable {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            _ => Self::System(error),
        }
    }
}
