//! A folder as a static host answers for it: which file a path means, as what it is sent. No
//! network here, so that the server of `cargo xtask serve` and the browser tests' host with faults
//! serve alike.

use std::fs;
use std::path::{Component, Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::hosts::kind;

/// What stays plain in an address; a line break, for one, could add a header.
const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What is served, and where.
#[derive(Debug, Clone)]
pub struct Site {
    folder: PathBuf,
    /// `/`, or `/a/b/`.
    prefix: String,
}

/// What goes back for a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Names and values; length and connection are the server's business.
    pub headers: Vec<(&'static str, String)>,
    /// The content.
    pub body: Vec<u8>,
}

impl Site {
    /// `prefix` is the path that the folder appears under; slashes at its ends may be left out.
    pub fn new(folder: impl Into<PathBuf>, prefix: &str) -> Self {
        let inner = prefix.trim_matches('/');
        let prefix = if inner.is_empty() { "/".into() } else { format!("/{inner}/") };
        Self { folder: folder.into(), prefix }
    }

    /// The path that the folder appears under, with a slash at both ends.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The answer to a request's target: a path, perhaps with a query.
    pub fn answer(&self, target: &str) -> Answer {
        let path = target.split(['?', '#']).next().unwrap_or_default();
        let Ok(path) = percent_decode_str(path).decode_utf8() else {
            return self.not_found();
        };
        if format!("{path}/") == self.prefix {
            return elsewhere(&self.prefix);
        }
        self.file(&path).unwrap_or_else(|| self.not_found())
    }

    fn file(&self, path: &str) -> Option<Answer> {
        let place = self.place(path)?;
        if !place.is_dir() {
            return file(200, &place);
        }
        if !path.ends_with('/') {
            return Some(elsewhere(&format!("{path}/")));
        }
        file(200, &place.join("index.html"))
    }

    /// Where the path is on this machine; `None` if it would leave the folder.
    fn place(&self, path: &str) -> Option<PathBuf> {
        let inner = Path::new(path.strip_prefix(&self.prefix)?);
        let stays = inner.components().all(|part| matches!(part, Component::Normal(_)));
        (stays && !path.contains(['\\', '\0'])).then(|| self.folder.join(inner))
    }

    fn not_found(&self) -> Answer {
        file(404, &self.folder.join("404.html"))
            .unwrap_or_else(|| Answer::new(404, "text/plain", "There is no such page.\n"))
    }
}

impl Answer {
    /// `no-cache` lets a browser keep what it asks about again: nobody looks at a stale build.
    pub fn new(status: u16, kind: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![
            ("Content-Type", kind.to_owned()),
            ("Cache-Control", "no-cache".to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
        ];
        Self { status, headers, body: body.into() }
    }
}

fn file(status: u16, path: &Path) -> Option<Answer> {
    Some(Answer::new(status, kind(&path.to_string_lossy()), fs::read(path).ok()?))
}

fn elsewhere(path: &str) -> Answer {
    let mut answer = Answer::new(301, "text/plain", "");
    answer.headers.push(("Location", utf8_percent_encode(path, ESCAPED).to_string()));
    answer
}
