//! The first line of an HTTP request, and the file that it asks for.

use std::io::{self, BufRead, BufReader, Read};
use std::path::{Component, Path, PathBuf};

/// A request's head may be this long, in bytes.
const LONGEST: u64 = 32 * 1024;

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    /// `HEAD` asks for everything but the body.
    pub(super) head_only: bool,
    /// The path with percent signs resolved, without query.
    pub(super) path: String,
}

impl Request {
    /// Reads to the end of the head; `None` if it is not a GET or HEAD request.
    pub(super) fn read(connection: impl Read) -> io::Result<Option<Self>> {
        let mut lines = BufReader::new(connection.take(LONGEST)).lines();
        let first = lines.next().transpose()?.unwrap_or_default();
        for line in lines {
            if line?.is_empty() {
                break;
            }
        }
        Ok(Self::parse(&first))
    }

    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let method = words.next()?;
        let target = words.next()?;
        if !matches!(method, "GET" | "HEAD") || !target.starts_with('/') {
            return None;
        }
        let path = target.split(['?', '#']).next()?;
        Some(Self { head_only: method == "HEAD", path: decode(path)? })
    }

    /// The path below a folder; `None` if it would leave it.
    pub(super) fn below(&self, folder: &Path, prefix: &str) -> Option<PathBuf> {
        let inner = Path::new(self.path.strip_prefix(prefix)?);
        let stays = inner.components().all(|part| matches!(part, Component::Normal(_)));
        (stays && !self.path.contains(['\\', '\0'])).then(|| folder.join(inner))
    }
}

fn decode(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut decoded = Vec::with_capacity(path.len());
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => digit(bytes.next()?)? * 16 + digit(bytes.next()?)?,
            other => other,
        });
    }
    String::from_utf8(decoded).ok()
}

fn digit(sign: u8) -> Option<u8> {
    char::from(sign).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
