//! What a chart shows that follows a reader's scenario: its words, its table, and the rows of its dataset.
//! The spec is prepared natively and holds for any rows.

use text::sentence;

use crate::Table;

/// All of it, in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Followed {
    /// The headline: a template and what fills its slots.
    pub finding: (&'static str, Vec<(&'static str, String)>),
    /// What is measured, in which unit.
    pub measure: String,
    /// What must be known to read it.
    pub note: &'static str,
    /// What the picture leaves out, or cannot say; may be empty.
    pub remark: String,
    /// Whose numbers they are of the report's plan.
    pub source: &'static str,
    /// The picture in words.
    pub sentence: String,
    /// The picture in numbers.
    pub table: Table,
    /// Whose values each row of the table has, by the id of an assumption; empty where of none.
    pub ids: Vec<&'static str>,
    /// The rows of the dataset, as JSON; row `i` is row `i` of the table.
    pub dataset: String,
}

impl Followed {
    /// The headline as plain text.
    pub fn title(&self) -> String {
        let (template, slots) = &self.finding;
        sentence::text(template, slots).replace('\u{200B}', "")
    }
}
