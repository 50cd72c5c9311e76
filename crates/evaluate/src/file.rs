//! Reading a file in bounded memory.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use scenario::wire::MAX_BYTES;
use thiserror::Error;

/// A file that gives no text.
#[derive(Debug, Error)]
pub enum Unreadable {
    /// Nothing is there.
    #[error("there is no such file")]
    Missing,
    /// A folder is there.
    #[error("this is a folder")]
    Folder,
    /// The file holds nothing.
    #[error("the file is empty")]
    Empty,
    /// The file is larger than is read.
    #[error("the file has more than {MAX_BYTES} bytes")]
    TooBig,
    /// The file is not UTF-8.
    #[error("the file is not UTF-8 text")]
    NotUtf8,
    /// The system does not hand it over.
    #[error(transparent)]
    System(io::Error),
}

/// The text of a file of at most [`MAX_BYTES`]. One byte more is read to know that there is more.
pub(crate) fn read(path: &Path) -> Result<String, Unreadable> {
    let file = File::open(path).map_err(reason)?;
    let mut bytes = Vec::new();
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(reason)?;
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::TooBig);
    }
    String::from_utf8(bytes).map_err(|_| Unreadable::NotUtf8)
}

fn reason(error: io::Error) -> Unreadable {
    match error.kind() {
        ErrorKind::NotFound => Unreadable::Missing,
        ErrorKind::IsADirectory => Unreadable::Folder,
        _ => Unreadable::System(error),
    }
}
