//! The view's values and labels as the rows of an ECharts dataset.

use report::Lang;
use serde::Serialize;
use text::{Amount, money, sentence as filled, year};

use super::{Point, PointKind, Values, words};

/// A row, which is the same row of the table. Numbers are in the axis' unit; where a column has none,
/// its series draws nothing.
#[derive(Debug, Default, Serialize)]
pub(super) struct Row {
    year: String,
    exports: f64,
    goal: f64,
    reported: Option<f64>,
    central: Option<f64>,
    prior: Option<f64>,
    base: Option<f64>,
    end: Option<f64>,
    divider: Option<f64>,
    base_tick: Option<f64>,
    other_ticks: Option<f64>,
    tick: String,
    value_label: String,
    goal_label: String,
    programme_label: String,
}

/// Row `i` is row `i` of the table.
pub(super) fn dataset(lang: Lang, values: &Values) -> Vec<Row> {
    values.points().map(|(place, point)| row(lang, values, place, point)).collect()
}

fn row(lang: Lang, values: &Values, place: PointKind, point: Point) -> Row {
    let exports = in_unit(lang, point.exports_usd_bn);
    let goal = in_unit(lang, values.goal_usd_bn);
    let only = |places: &[PointKind], value: f64| places.contains(&place).then_some(value);
    Row {
        year: point.year.to_string(),
        exports,
        goal,
        reported: only(&[PointKind::Prior, PointKind::Base], exports),
        central: only(&[PointKind::Base, PointKind::Between, PointKind::End], exports),
        prior: only(&[PointKind::Prior], exports),
        base: only(&[PointKind::Base], exports),
        end: only(&[PointKind::End], exports),
        divider: only(&[PointKind::Base], goal),
        base_tick: only(&[PointKind::Base], 0.0),
        other_ticks: only(&[PointKind::Prior, PointKind::End], 0.0),
        ..labels(lang, values, place, point)
    }
}

/// What is written at a point.
fn labels(lang: Lang, values: &Values, place: PointKind, point: Point) -> Row {
    let words = words::words(lang);
    let amount = |template, amount: Amount| {
        filled::text(template, &[("amount", amount.short().to_string())])
    };
    match place {
        PointKind::Prior => Row { tick: words.prior_year.to_owned(), ..Row::default() },
        PointKind::Base => Row {
            tick: filled::text(words.base_year, &[("year", year::year(lang, point.year))]),
            value_label: words::reported(lang, values).short().to_string(),
            ..Row::default()
        },
        PointKind::Between => Row::default(),
        PointKind::End => Row {
            tick: year::year(lang, point.year),
            value_label: amount(words.end, words::calculated(lang, point.exports_usd_bn)),
            goal_label: amount(words.goal, words::goal(lang, values)),
            programme_label: amount(
                words.programme,
                words::calculated(lang, point.programme_usd_bn),
            ),
            ..Row::default()
        },
    }
}

/// A value in the axis' unit, to two places: finer than a pixel.
fn in_unit(lang: Lang, usd_bn: f64) -> f64 {
    (usd_bn * money::usd_scale(lang).per_billion * 100.0).round() / 100.0
}
