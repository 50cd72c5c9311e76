//! The view's values and labels as the rows of an ECharts dataset.

use model::{GOAL_YEAR, HORIZON};
use report::Lang;
use serde::Serialize;
use text::outcome;

use super::{Point, Values, words};

/// A row, which is the same row of the table. Numbers are in the axis' unit; where a column has none, its
/// series draws nothing.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    year: String,
    value: Option<f64>,
    without: Option<f64>,
    /// The points that are marked and named: in the year of the goals, and in the last.
    goal: Option<f64>,
    end: Option<f64>,
    label: String,
    without_label: String,
    tick: String,
    /// Where the ticks stand.
    zero: f64,
}

/// Row `i` is row `i` of the table.
pub(super) fn dataset(lang: Lang, values: &Values) -> Vec<Row> {
    let has_without = values.has_without();
    values.points.iter().map(|point| row(lang, values, *point, has_without)).collect()
}

fn row(lang: Lang, values: &Values, point: Point, has_without: bool) -> Row {
    let Point { year, value, without } = point;
    let number = |value: f64| outcome::number(lang, values.outcome, value);
    let at = |wanted| value.filter(|_| year == wanted).map(number);
    let is_named = year == GOAL_YEAR || year == HORIZON;
    let amount =
        if is_named { outcome::amount(lang, values.outcome, value) } else { String::new() };
    let is_last = has_without && year == HORIZON;
    Row {
        year: year.to_string(),
        value: value.map(number),
        without: without.map(number),
        goal: at(GOAL_YEAR),
        end: at(HORIZON),
        label: amount,
        without_label: if is_last { words::words(lang).without.to_owned() } else { String::new() },
        tick: if is_named || values.points.first().is_some_and(|it| it.year == year) {
            text::year::year(lang, year)
        } else {
            String::new()
        },
        zero: 0.0,
    }
}
