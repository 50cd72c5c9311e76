//! `data/` as it was typed, before any rule has looked at it.

mod cell;
mod edition;
mod files;
mod load;
mod row;
mod schema;
mod spans;
mod values;

use std::path::{Path, PathBuf};

pub(crate) use cell::{Cell, Content, Lines};
pub(crate) use edition::Edition;
pub(crate) use load::load;
pub(crate) use row::{Location, Row};
pub(crate) use schema::{Field, FileSchema, Shape, TableSchema};
pub(crate) use spans::{Span, spans};
pub(crate) use values::{Values, cleaned};

use crate::Lang;

/// An edition as it was typed, with the files that all editions share.
#[derive(Debug, Default)]
pub(crate) struct RawData {
    /// The folder `data/`.
    pub(crate) dir: PathBuf,
    /// The edition's own folder; none where `data/` holds no edition.
    pub(crate) edition: Option<Edition>,
    /// The edition before this one.
    pub(crate) before: Option<Box<RawData>>,
    /// Folders that seem to be meant as editions, and whose names are none.
    pub(crate) misnamed: Vec<PathBuf>,
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
    /// The tables that it may hold; none in prose.
    pub(crate) tables: &'static [TableSchema],
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
    pub(crate) location: Location,
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

impl RawData {
    /// This edition and those before it, newest first.
    pub(crate) fn editions(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |raw| raw.before.as_deref())
    }

    /// The file that a table belongs into, or the folder where no file may hold it.
    pub(crate) fn file_of(&self, table: &str) -> &Path {
        let holds = |file: &&File| file.tables.iter().any(|schema| schema.name == table);
        self.files.iter().find(holds).map_or(&self.dir, |file| &file.path)
    }

    /// The tables of a name: `figure`, `pillar`, `source`.
    pub(crate) fn table<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Row> {
        self.rows.iter().filter(move |row| row.table == name)
    }

    /// The line in which the entry around a line begins; none before the first entry of a file.
    pub(crate) fn entry_at(&self, file: &Path, line: usize) -> Option<usize> {
        let starts = self.rows.iter().filter(|row| *row.file == *file).map(|row| row.line);
        starts.filter(|start| *start <= line).max()
    }

    /// The entry of a table by id.
    pub(crate) fn entry<'a>(&'a self, table: &'a str, id: &'a str) -> Option<&'a Row> {
        self.table(table).find(|row| row.id() == id)
    }
}
