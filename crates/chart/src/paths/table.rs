//! The view as a table.

use report::{Kind, Lang};
use text::{outcome, words::figure::Figure, year};

use super::{Point, Values, without, words};
use crate::table::{Cell, Origin, Table};

/// Row `i` is row `i` of the spec's dataset.
pub(super) fn table(lang: Lang, values: &Values) -> Table {
    let words = words::words(lang);
    Table {
        caption: words::measure(lang, values),
        columns: [words.column_year, words.column_value, words.column_without, words.column_whose]
            .map(str::to_owned)
            .into(),
        unit: outcome::unit(lang, values.outcome),
        rows: values.points.iter().map(|point| row(lang, values, *point)).collect(),
    }
}

fn row(lang: Lang, values: &Values, point: Point) -> Vec<Cell> {
    let of = values.outcome;
    let (id, _) = of.result_and_year();
    let amount = |value: Option<f64>, id| match value {
        Some(value) => {
            let number = outcome::number(lang, of, value);
            Cell::number(outcome::amount(lang, of, Some(value)), number, Origin::Result(id))
        }
        None => Cell::nothing(),
    };
    let kind = Kind::Assumed;
    vec![
        Cell::new(year::year(lang, point.year), Origin::Year(point.year)),
        amount(point.value, id),
        amount(point.without, without(id).unwrap_or(id)),
        Cell::new(Figure::of(lang).layer(kind).to_owned(), Origin::Layer(kind)),
    ]
}
