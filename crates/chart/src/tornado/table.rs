//! The view as a table.

use model::ResultId;
use report::{Kind, Lang};
use text::{money, words::figure::Figure};

use super::{
    Bar, Values,
    words::{self, money_text},
};
use crate::table::{Cell, Origin, Table};

/// Row `i` is row `i` of the spec's dataset.
pub(super) fn table(lang: Lang, values: &Values) -> Table {
    let words = words::words(lang);
    Table {
        caption: words::measure(lang),
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
        unit: money::usd_scale(lang).unit,
        rows: values.bars.iter().map(|bar| row(lang, bar)).collect(),
    }
}

fn row(lang: Lang, bar: &Bar) -> Vec<Cell> {
    let end = |at: usize| Cell::new(bar.ends[at].clone(), Origin::Assumption(bar.id));
    let amount = |at: usize| {
        let number = bar.at[at] * money::usd_scale(lang).per_billion;
        let origin = Origin::Result(ResultId::ExportsDifference);
        Cell::number(money_text(lang, bar.at[at]), number, origin)
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
