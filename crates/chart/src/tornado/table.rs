//! The view as a table.

use report::{Kind, Lang};
use text::{outcome, words::figure::Figure};

use super::{Bar, Values, words};
use crate::table::{Cell, Origin, Table};

/// Row `i` is row `i` of the spec's dataset.
pub(super) fn table(lang: Lang, values: &Values) -> Table {
    let words = words::words(lang);
    Table {
        caption: words::measure(lang, values),
        columns: [
            words.column_name,
            words.column_low,
            words.column_at_low,
            words.column_high,
            words.column_at_high,
            words.column_whose,
        ]
        .map(str::to_owned)
        .into(),
        unit: outcome::unit(lang, values.outcome),
        rows: values.bars.iter().map(|bar| row(lang, values, bar)).collect(),
    }
}

fn row(lang: Lang, values: &Values, bar: &Bar) -> Vec<Cell> {
    let end = |at: usize| Cell::new(bar.ends[at].clone(), Origin::Assumption(bar.id));
    let amount = |at: usize| {
        let (of, value) = (values.outcome, bar.at[at]);
        let origin = Origin::Result(of.result_and_year().0);
        let number = outcome::number(lang, of, value);
        Cell::number(outcome::amount(lang, of, Some(value)), number, origin)
    };
    let kind = Kind::Assumed;
    vec![
        Cell::new(bar.name.clone(), Origin::Heading(bar.id)),
        end(0),
        amount(0),
        end(1),
        amount(1),
        Cell::new(Figure::of(lang).layer(kind).to_owned(), Origin::Layer(kind)),
    ]
}
