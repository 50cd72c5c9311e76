//! What a schema is made of: files, tables, keys, and what a key may hold.

/// A data file.
#[derive(Debug)]
pub(crate) struct FileSchema {
    pub(crate) name: &'static str,
    pub(crate) tables: &'static [TableSchema],
}

/// A table of a data file.
#[derive(Debug)]
pub(crate) struct TableSchema {
    pub(crate) name: &'static str,
    /// Written `[[name]]`, once for each entry, and not `[name]`.
    pub(crate) many: bool,
    pub(crate) fields: &'static [Field],
}

impl TableSchema {
    /// The name in its brackets, as a file has it.
    pub(crate) fn written(&self) -> String {
        let name = self.name;
        if self.many { format!("[[{name}]]") } else { format!("[{name}]") }
    }
}

/// A key of a table.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    /// The entry is refused without it.
    pub(crate) needed: bool,
}

/// What a key may hold.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shape {
    Text,
    /// Text, or "" for "not stated".
    TextOrNone,
    /// Words in both languages.
    Words,
    /// Words in both languages, or "" in both for "not stated".
    WordsOrNone,
    WordsList,
    Number,
    NumberList,
    /// A whole number, 0 or more.
    Whole,
    WholeList,
    YesNo,
    TextList,
    /// A date as year-month-day.
    Date,
    Unit,
    /// One of these words.
    Code(&'static [&'static str]),
    /// Tables, each with these keys.
    Rows(&'static [Field]),
}
