//! A chart's table as CSV: numbers alone in their cells, the unit in the column's name.

use chart::{Cell, Origin, Table};
use text::{sentence, words::chart::Chart, year};

use super::Imprint;
use crate::{Error, context::Here, download, drawn_chart::DrawnChart};

/// One row a row of the chart's table.
pub(super) fn csv(here: Here, view: &DrawnChart, imprint: Imprint) -> Result<Vec<u8>, Error> {
    let words = Chart::of(here.lang);
    let about = imprint.columns(here, view.title());
    let names = names(&view.chart.table, words).chain([words.column_note.to_owned()]);
    let names = names.chain(about.iter().map(|(name, _)| (*name).to_owned()));
    let rows = view.chart.table.rows.iter().map(|row| {
        let cells = row.iter().map(written).chain([note(here, row)]);
        cells.chain(about.iter().map(|(_, value)| value.clone())).collect()
    });
    download::csv(names.collect(), rows)
}

/// The unit goes with the columns that hold numbers.
fn names<'a>(table: &'a Table, words: &'static Chart) -> impl Iterator<Item = String> + 'a {
    table.columns.iter().enumerate().map(|(index, column)| {
        let has_number = |row: &Vec<Cell>| row.get(index).is_some_and(|cell| cell.number.is_some());
        if !table.rows.iter().any(has_number) {
            return column.clone();
        }
        let values = [("column", column.clone()), ("unit", table.unit.to_owned())];
        sentence::text(words.with_unit, &values)
    })
}

fn written(cell: &Cell) -> String {
    match (cell.number, &cell.origin) {
        // Sums of decimals may end in …0001, which nobody means.
        (Some(number), _) => ((number * 1e6).round() / 1e6).to_string(),
        (None, Origin::Year(year)) => year.to_string(),
        (None, Origin::Nothing) => String::new(),
        _ => cell.text.clone(),
    }
}

/// What the row's head says beyond its year: that the year is assumed.
fn note(here: Here, row: &[Cell]) -> String {
    match row.first() {
        Some(Cell { text, origin: Origin::Year(at), .. })
            if *text != year::year(here.lang, *at) =>
        {
            text.clone()
        }
        _ => String::new(),
    }
}
