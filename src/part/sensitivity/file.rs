//! A chart that is shown, as a file: with whose calculation it is in it.

use chart::{Cell, Followed, Origin};
use report::Lang;
use scenario::years;
use text::{
    sentence,
    words::{chart::Chart, sensitivity_page::SensitivityPage},
};

use crate::{browser::element, picture::saved::SavedPicture};

/// What is written.
#[derive(Clone, Copy)]
pub(super) struct File<'a> {
    pub(super) lang: Lang,
    pub(super) shown: &'a Followed,
    /// Of the report's plan on central assumptions.
    pub(super) is_plan: bool,
}

impl File<'_> {
    fn source(&self) -> &'static str {
        if self.is_plan { self.shown.source } else { SensitivityPage::of(self.lang).own_source }
    }

    /// A row a bar, numbers alone in their cells.
    pub(super) fn csv(&self) -> String {
        let words = Chart::of(self.lang);
        let (columns, rows) = (&self.shown.table.columns, &self.shown.table.rows);
        let unit = self.shown.table.unit;
        let has_numbers = |at: usize| rows.iter().any(|row| row[at].number.is_some());
        let head = |(at, name): (usize, &String)| {
            let name = name.clone();
            if unit.is_empty() || !has_numbers(at) {
                return name;
            }
            sentence::text(words.with_unit, &[("column", name), ("unit", unit.to_owned())])
        };
        let about = [words.column_title, words.column_source].map(str::to_owned);
        let heads: Vec<_> = columns.iter().enumerate().map(head).chain(about).collect();
        let about = years::line([self.shown.title(), self.source().to_owned()].into_iter());
        let line = |row: &Vec<Cell>| {
            let cells = row.iter().map(|cell| match cell.number {
                Some(number) => format!("{number:.6}"),
                None if cell.origin == Origin::Nothing => String::new(),
                None => years::line([cell.text.clone()].into_iter()),
            });
            let cells = cells.chain([about.clone()]).collect::<Vec<_>>();
            [&*cells.join(","), "\r\n"].concat()
        };
        [years::head(&years::line(heads.into_iter())), rows.iter().map(line).collect()].concat()
    }

    /// The picture with its words.
    pub(super) fn svg(&self, svg: &str, size: [f64; 2]) -> String {
        let (finding, measure) = (self.shown.title(), self.shown.measure.replace('\u{200B}', ""));
        SavedPicture {
            lang: self.lang.code(),
            finding: &finding,
            above: &[&measure, self.shown.note],
            below: &[self.source()],
            svg,
            size,
        }
        .written(element::token)
    }
}
