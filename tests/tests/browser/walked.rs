//! A figure whose points a reader walks along: its picture, its readout, and the table that the
//! readout must agree with.

use serde_json::Value;
use tests::find::shown;
use tests::{Page, Part};

/// The figure under test.
pub(crate) struct Walked<'page> {
    pub(crate) figure: Part<'page>,
}

impl<'page> Walked<'page> {
    /// The figure with a hook, when it answers.
    pub(crate) fn on(page: &'page Page, hook: &str) -> Self {
        let figure = page.part(hook);
        figure.of("element.scrollIntoView({block: 'center', behavior: 'instant'})");
        figure.has("data-live", "true");
        Self { figure }
    }

    pub(crate) fn picture(&self) -> Part<'page> {
        self.figure.within("[data-chart-picture]")
    }

    pub(crate) fn readout(&self) -> Part<'page> {
        self.figure.within("[data-chart-readout]")
    }

    /// The table's rows, cell by cell.
    pub(crate) fn rows(&self) -> Vec<Vec<String>> {
        let rows = self.figure.of("[...element.querySelectorAll('.chart-table tbody tr')]
                .map((row) => [...row.cells].map((cell) => cell.textContent.trim()))");
        let row = |row: &Value| {
            row.as_array().into_iter().flatten().filter_map(Value::as_str).map(shown).collect()
        };
        rows.as_array().into_iter().flatten().map(row).collect()
    }

    /// The readout says one row of the table, whole; gives its number.
    pub(crate) fn read_row(&self) -> usize {
        self.readout().until("says something", "element.textContent.trim() !== ''");
        let said = self.readout().text();
        let whose = self.figure.within(".chart-table thead th:last-child");
        let whose = whose.of("element.textContent.trim()");
        let whose = whose.as_str().unwrap();
        assert!(
            !whose.is_empty() && !said.contains(whose),
            "what is no number speaks for itself: {said}"
        );
        let rows = self.rows();
        let full = |row: &Vec<String>| {
            row.iter().filter(|cell| *cell != "–").all(|cell| said.contains(cell.as_str()))
        };
        rows.iter().position(full).unwrap_or_else(|| panic!("no row of {rows:?} is {said}"))
    }
}
