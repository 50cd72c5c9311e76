//! What comes with the page: names that are data, not interface words.

use serde::{Deserialize, Serialize};

/// The page's data block, as JSON.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PageData {
    /// The columns of the file with the years: results, then what is assumed, then the note.
    pub(super) year_heads: Vec<String>,
}

impl PageData {
    /// What the data block says; where it is missing or damaged, names are left out.
    pub(super) fn read(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }
}
