//! The view as a table.

use model::ResultId;
use report::{Kind, Lang};
use text::{money, sentence as filled, words::figure::Figure, year};

use super::{
    BASE, GOAL, PRIOR, Point, PointKind, Values,
    words::{self, CALCULATED},
};
use crate::table::{Cell, Origin, Table};

/// Row `i` is row `i` of the spec's dataset.
pub fn table(lang: Lang, values: &Values) -> Table {
    let words = words::words(lang);
    Table {
        caption: words::measure(lang),
        columns: vec![
            words.column_year.to_owned(),
            words.column_exports.to_owned(),
            words.column_programme.to_owned(),
            words.column_goal.to_owned(),
            words.column_whose.to_owned(),
        ],
        unit: money::usd_scale(lang).unit,
        rows: values.points().map(|(place, point)| row(lang, values, place, point)).collect(),
    }
}

fn row(lang: Lang, values: &Values, place: PointKind, point: Point) -> Vec<Cell> {
    let (origin, kind, decimals) = match place {
        PointKind::Prior => (Origin::Figure(PRIOR), Kind::Derived, CALCULATED),
        PointKind::Base => (Origin::Figure(BASE), Kind::Reported, words::decimals(BASE)),
        PointKind::Between | PointKind::End => {
            (Origin::Result(ResultId::Exports), Kind::Assumed, CALCULATED)
        }
    };
    let programme = match kind {
        Kind::Assumed => {
            let origin = Origin::Result(ResultId::ExportsDifference);
            amount(lang, point.programme_usd_bn, CALCULATED, origin)
        }
        _ => Cell::nothing(),
    };
    let goal = match place {
        PointKind::End => {
            amount(lang, values.goal_usd_bn, words::decimals(GOAL), Origin::Figure(GOAL))
        }
        _ => Cell::nothing(),
    };
    vec![
        head(lang, place, point),
        amount(lang, point.exports_usd_bn, decimals, origin),
        programme,
        goal,
        Cell::new(Figure::of(lang).layer(kind).to_owned(), Origin::Layer(kind)),
    ]
}

/// The year, and that it is assumed where the report doesn't say it.
fn head(lang: Lang, place: PointKind, point: Point) -> Cell {
    let words = words::words(lang);
    let template = match place {
        PointKind::Prior => words.prior_year_cell,
        PointKind::Base => words.base_year,
        PointKind::Between | PointKind::End => "{year}",
    };
    let text = filled::text(template, &[("year", year::year(lang, point.year))]);
    Cell::new(text, Origin::Year(point.year))
}

/// An amount with its unit, so that a cell says all when it is read out alone.
fn amount(lang: Lang, usd_bn: f64, decimals: u8, origin: Origin) -> Cell {
    let text = money::usd(lang, usd_bn, decimals).short().to_string();
    let shown = 10_f64.powi(decimals.into());
    let number = (usd_bn * shown).round() / shown * money::usd_scale(lang).per_billion;
    Cell::number(text, number, origin)
}
