//! The numbers of the charts over the years, as a table.

use model::{BASE_YEARS, HORIZON, Paths, Year, YearRow};
use text::number;

use super::{
    Desk,
    result::none,
    written::{self, Ends},
};
use crate::reading::Readings;

/// Keys of the rows, a year each from the earliest base year on.
const ROWS: [&str; 20] = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s",
    "t",
];
/// Keys of the columns.
pub const COLUMNS: [&str; 7] =
    ["with", "without", "difference", "countries", "countries-without", "extra", "ratio"];

/// The rows and the years that they are of.
pub fn rows() -> impl Iterator<Item = (&'static str, Year)> {
    ROWS.into_iter().zip(*BASE_YEARS.start()..=HORIZON)
}

pub(super) fn table(desk: &Desk, paths: &Paths, out: &mut Readings) {
    for (key, year) in rows() {
        let row = paths.at(year);
        out.shown(("table-row", key), row.is_some());
        let cells = row.map(|row| cells(desk, paths, row)).unwrap_or_default();
        for (column, cell) in COLUMNS.into_iter().zip(cells) {
            out.text(("cell", key, column), cell);
        }
    }
}

/// With, without and difference add up, line by line.
fn cells(desk: &Desk, paths: &Paths, row: &YearRow) -> [String; COLUMNS.len()] {
    let (exports, countries) = (Ends::of_exports(row), Ends::of_countries(row));
    let usd = |usd_bn| written::usd(desk.lang, usd_bn, exports.decimals);
    let count = |number| number::fixed(number, countries.decimals);
    [
        usd(row.exports_usd_bn),
        usd(row.exports_base_usd_bn),
        written::usd_change(desk.lang, exports.difference, exports.decimals),
        count(row.adopters),
        count(row.adopters_base),
        number::signed(desk.lang, countries.difference, countries.decimals),
        paths.ratio(row.year).map_or_else(none, written::ratio),
    ]
}
