//! What stands in a TOML file, with the line of each key.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

/// The value of a key.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    /// The line of the key, or of the value within a list.
    pub(crate) line: usize,
    pub(crate) content: Content,
}

/// Whatever a person may have typed.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    Text(String),
    /// An integer too, and what is not finite.
    Number(f64),
    YesNo(bool),
    List(Vec<Cell>),
    Table(Cells),
}

/// Keys and their values.
pub(crate) type Cells = BTreeMap<String, Cell>;

/// Where the lines of a text begin.
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    pub(crate) fn of(text: &str) -> Self {
        Self(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line, from 1, of a byte.
    pub(crate) fn at(&self, byte: usize) -> usize {
        self.0.partition_point(|start| *start <= byte).max(1)
    }
}

/// The cells of a table.
pub(crate) fn cells(table: &DeTable<'_>, lines: &Lines) -> Cells {
    table
        .iter()
        .map(|(key, value)| {
            let line = lines.at(key.span().start);
            (key.get_ref().to_string(), Cell { line, content: content(value.get_ref(), lines) })
        })
        .collect()
}

fn content(value: &DeValue<'_>, lines: &Lines) -> Content {
    match value {
        DeValue::String(text) => Content::Text(text.to_string()),
        // A date without quotation marks means the same as one with them.
        DeValue::Datetime(date) => Content::Text(date.to_string()),
        // A number that no f64 can hold is as wrong as one that is not a number.
        DeValue::Integer(number) => Content::Number(number.to_string().parse().unwrap_or(f64::NAN)),
        DeValue::Float(number) => Content::Number(number.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(answer) => Content::YesNo(*answer),
        DeValue::Table(table) => Content::Table(cells(table, lines)),
        DeValue::Array(list) => Content::List(
            list.iter()
                .map(|item| Cell {
                    line: lines.at(item.span().start),
                    content: content(item.get_ref(), lines),
                })
                .collect(),
        ),
    }
}
