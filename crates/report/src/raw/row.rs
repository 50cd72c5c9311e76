//! A table of a data file, read leniently: what is absent or of another shape is none, and the
//! rules about keys and shapes say so.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::cell::{Cell, Cells, Content};
use super::schema::{Field, Shape};
use crate::Bilingual;

/// A file and a line.
#[derive(Clone, Debug)]
pub(crate) struct Location {
    pub(crate) file: PathBuf,
    pub(crate) line: usize,
}

/// One table, with the fields that it may have.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) file: Rc<Path>,
    pub(crate) table: &'static str,
    pub(crate) fields: &'static [Field],
    pub(crate) line: usize,
    pub(crate) cells: Cells,
}

impl Row {
    /// Where the table begins.
    pub(crate) fn location(&self) -> Location {
        Location { file: self.file.to_path_buf(), line: self.line }
    }

    /// Where a key stands, or the table if it does not.
    pub(crate) fn location_of(&self, key: &str) -> Location {
        let line = self.cells.get(key).map_or(self.line, |cell| cell.line);
        Location { line, ..self.location() }
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.cells.contains_key(key)
    }

    /// The id, or no letters at all.
    pub(crate) fn id(&self) -> &str {
        self.text("id").unwrap_or_default()
    }

    /// Words that are not blank.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.cells.get(key).and_then(Cell::text)
    }

    /// A finite number.
    pub(crate) fn number(&self, key: &str) -> Option<f64> {
        self.cells.get(key).and_then(Cell::number)
    }

    /// A whole number from 0 to 2^52.
    pub(crate) fn whole(&self, key: &str) -> Option<i64> {
        self.cells.get(key).and_then(Cell::whole)
    }

    pub(crate) fn yes(&self, key: &str) -> bool {
        matches!(self.cells.get(key), Some(Cell { content: Content::YesNo(true), .. }))
    }

    /// Words in both languages.
    pub(crate) fn words(&self, key: &str) -> Option<Bilingual> {
        self.cells.get(key).and_then(Cell::words)
    }

    /// The cells of a list, or none.
    pub(crate) fn list(&self, key: &str) -> &[Cell] {
        self.cells.get(key).map_or(&[], Cell::list)
    }

    /// The texts of a list, each with its line.
    pub(crate) fn texts(&self, key: &str) -> Vec<(String, usize)> {
        self.list(key)
            .iter()
            .filter_map(|cell| Some((cell.text()?.to_owned(), cell.line)))
            .collect()
    }

    /// The tables within this table, under every key that has such.
    pub(crate) fn nested(&self) -> Vec<Self> {
        self.fields.iter().flat_map(|field| self.rows(field)).collect()
    }

    /// The tables under a key.
    fn rows(&self, field: &'static Field) -> Vec<Self> {
        let Shape::Rows(fields) = field.shape else {
            return Vec::new();
        };
        let row = |cell: &Cell| match &cell.content {
            Content::Table(cells) => Some(Self {
                file: Rc::clone(&self.file),
                table: field.name,
                fields,
                line: cell.line,
                cells: cells.clone(),
            }),
            _ => None,
        };
        self.list(field.name).iter().filter_map(row).collect()
    }
}

impl Cell {
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Text(text) if !text.trim().is_empty() => Some(text.trim()),
            _ => None,
        }
    }

    pub(crate) fn number(&self) -> Option<f64> {
        match self.content {
            Content::Number(number) if number.is_finite() => Some(number),
            _ => None,
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^52, as checked")]
    pub(crate) fn whole(&self) -> Option<i64> {
        let number = self.number()?;
        (number.fract() == 0.0 && (0.0..4e15).contains(&number)).then_some(number as i64)
    }

    pub(crate) fn words(&self) -> Option<Bilingual> {
        match &self.content {
            Content::Table(cells) => {
                Some(Bilingual::new(cells.get("ja")?.text()?, cells.get("en")?.text()?))
            }
            _ => None,
        }
    }

    pub(crate) fn list(&self) -> &[Self] {
        match &self.content {
            Content::List(list) => list,
            _ => &[],
        }
    }
}
