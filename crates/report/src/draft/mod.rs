//! `data/` as it was typed, before any rule has looked at it.

mod cell;
mod files;
mod load;
mod row;
mod schema;
mod spans;
mod values;

use std::path::PathBuf;

pub(crate) use cell::{Cell, Content, Lines};
pub(crate) use files::FILES;
pub(crate) use load::load;
pub(crate) use row::{Place, Row};
pub(crate) use schema::{Field, FileSchema, Shape, TableSchema};
pub(crate) use spans::{Span, spans};
pub(crate) use values::Values;

use crate::Lang;

/// Everything that was found in the folder.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    /// The folder.
    pub(crate) dir: PathBuf,
    /// Data files and prose, as text or as the reason why they cannot be read.
    pub(crate) files: Vec<File>,
    /// The tables of the data files, in order.
    pub(crate) rows: Vec<Row>,
    /// Tables and keys at the top of a file where they have no meaning.
    pub(crate) strangers: Vec<Stranger>,
    /// The pages' prose.
    pub(crate) prose: Vec<Prose>,
}

/// A file and its text.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    pub(crate) text: Result<String, Unreadable>,
    /// A data file, and not prose.
    pub(crate) is_toml: bool,
}

/// Why a file has no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    Missing,
    Empty,
    TooLarge,
    NotUtf8,
    Refused,
}

/// A key at the top of a file that no table has, or a table in the wrong brackets.
#[derive(Debug)]
pub(crate) struct Stranger {
    pub(crate) place: Place,
    pub(crate) name: String,
    pub(crate) schema: &'static FileSchema,
}

/// A page's Markdown in one language.
#[derive(Debug)]
pub(crate) struct Prose {
    pub(crate) lang: Lang,
    pub(crate) slug: String,
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

impl Draft {
    /// The tables of a name: `figure`, `pillar`, `source`.
    pub(crate) fn table<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Row> {
        self.rows.iter().filter(move |row| row.table == name)
    }

    /// The entry of a table by id.
    pub(crate) fn entry<'a>(&'a self, table: &'a str, id: &'a str) -> Option<&'a Row> {
        self.table(table).find(|row| row.id() == id)
    }
}
