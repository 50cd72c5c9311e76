//! A chart as a table, each cell with whose number it is.

use model::ResultId;
use report::Kind;

/// A chart's values as a reader finds them under "Show as a table".
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What the table holds.
    pub caption: String,
    /// One name a column.
    pub columns: Vec<String>,
    /// The unit of the cells' numbers.
    pub unit: &'static str,
    /// One row a row of the dataset; the first cell is its head.
    pub rows: Vec<Vec<Cell>>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// As shown.
    pub text: String,
    /// The shown number, in the table's unit; none for words.
    pub number: Option<f64>,
    /// Where the text comes from, so that the page can say so.
    pub origin: Origin,
}

/// Where a cell's text comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A figure of the data, by its id.
    Figure(&'static str),
    /// A result of the model.
    Result(ResultId),
    /// The name of an assumption, by its id: the head of a row, and the way to what was found for it.
    Heading(&'static str),
    /// A value of an assumption, by its id.
    Assumption(&'static str),
    /// A year of the calendar.
    Year(i32),
    /// Words that name a layer.
    Layer(Kind),
    /// A dash where there is no value.
    Nothing,
}

impl Cell {
    /// A cell of `text`.
    pub(crate) fn new(text: String, origin: Origin) -> Self {
        Self { text, number: None, origin }
    }

    /// A cell of `text`, which shows a number in the table's unit.
    pub(crate) fn number(text: String, number: f64, origin: Origin) -> Self {
        Self { text, number: Some(number), origin }
    }

    /// A cell without value.
    pub(crate) fn nothing() -> Self {
        Self::new(text::number::NONE.to_owned(), Origin::Nothing)
    }
}
