//! What keeps the site from being written.

use std::{fmt, io, path::PathBuf};

use report::{Fault, Lang};
use thiserror::Error;

/// Why nothing was written.
#[derive(Debug, Error)]
pub enum Error {
    /// A command-line argument that is unknown, missing or without value.
    #[error("usage: site --assets DIR --out DIR (see {0})")]
    Argument(String),
    /// Faults of `data/`.
    #[error("{}\n{}", report::explain(.0, Lang::Ja), report::explain(.0, Lang::En))]
    Data(Vec<Fault>),
    /// Faults of the pages' words, all of them.
    #[error("{}", all(.0))]
    Words(Vec<String>),
    /// A file that cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// `assets.json` does not name a compiled file that pages need.
    #[error("assets.json names no {0}")]
    Asset(&'static str),
    /// JSON that cannot be read or made.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// A chart that cannot be made.
    #[error(transparent)]
    Chart(#[from] chart::Error),
    /// A colour that no sheet names.
    #[error("style/token.css has no --{0}")]
    Token(String),
    /// A file of `data/access/` that cannot be read.
    #[error("data/access/{0}.toml: {1}")]
    Access(&'static str, toml::de::Error),
    /// A table that cannot be written as CSV.
    #[error("a table of the data cannot be written: {0}")]
    Download(String),
    /// A sign that the typeface of pictures does not have: a box would stand in its place.
    #[error(
        "{picture}：画像の書体に「{sign}」の字がありません。別の字で書いてください。\n\
         {picture}: the typeface of pictures has no \u{201C}{sign}\u{201D}; write it with another sign."
    )]
    Sign {
        /// Which.
        sign: char,
        /// The picture in which it stands.
        picture: String,
    },
    /// A typeface that cannot be read.
    #[error("{0}: no typeface")]
    Typeface(PathBuf),
    /// Files that cannot be put into an archive.
    #[error("no archive could be made: {0}")]
    Archive(#[from] zip::result::ZipError),
    /// A page that the one file cannot hold.
    #[error("the site in one file: {0}")]
    Packed(String),
    /// A script or sheet that would end before its end where it stands in a page.
    #[error("{0} holds {1}, so it cannot stand in a page")]
    Inline(String, &'static str),
    /// ECharts under Node drew nothing.
    #[error("no picture of a chart could be drawn: {0}")]
    Picture(String),
}

impl Error {
    /// For `map_err` where a file of `data/access/` was read.
    pub(crate) fn access(name: &'static str) -> impl FnOnce(toml::de::Error) -> Self {
        move |source| Self::Access(name, source)
    }

    /// For `map_err` where a file is at hand.
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}

fn all(problems: &[String]) -> impl fmt::Display {
    problems.join("\n")
}
