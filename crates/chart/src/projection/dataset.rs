//! The view's values and labels as the rows of an ECharts dataset.

use charming::datatype::{CompositeValue, DataSource, Source};
use report::Lang;
use text::{Amount, money, sentence as filled, year};

use super::{Place, Point, Values, words};

/// The columns: the category, numbers, then labels, which are empty where a row has none.
const COLUMNS: [&str; 15] = [
    "year",
    "exports",
    "goal",
    "reported",
    "central",
    "prior",
    "base",
    "end",
    "divider",
    "base_tick",
    "other_ticks",
    "tick",
    "value_label",
    "goal_label",
    "programme_label",
];

/// Row `i` is row `i` of the table.
pub(super) fn dataset(lang: Lang, values: &Values) -> Source {
    let rows = values.points().map(|(place, point)| row(lang, values, place, point));
    Source::new(DataSource::Mixed(rows.collect())).dimensions(COLUMNS.to_vec())
}

fn row(lang: Lang, values: &Values, place: Place, point: Point) -> Vec<CompositeValue> {
    let exports = in_unit(lang, point.exports_usd_bn);
    let goal = in_unit(lang, values.goal_usd_bn);
    let only = |places: &[Place], value: f64| places.contains(&place).then_some(value).into();
    let mut row = vec![
        point.year.to_string().into(),
        exports.into(),
        goal.into(),
        only(&[Place::Prior, Place::Base], exports),
        only(&[Place::Base, Place::Between, Place::End], exports),
        only(&[Place::Prior], exports),
        only(&[Place::Base], exports),
        only(&[Place::End], exports),
        only(&[Place::Base], goal),
        only(&[Place::Base], 0.0),
        only(&[Place::Prior, Place::End], 0.0),
    ];
    row.extend(labels(lang, values, place, point).map(CompositeValue::from));
    row
}

/// Tick, value, goal, programme.
fn labels(lang: Lang, values: &Values, place: Place, point: Point) -> [String; 4] {
    let words = words::words(lang);
    let amount = |template, amount: Amount| {
        filled::text(template, &[("amount", amount.short().to_string())])
    };
    let nothing = String::new;
    match place {
        Place::Prior => [words.prior_year.to_owned(), nothing(), nothing(), nothing()],
        Place::Base => [
            filled::text(words.base_year, &[("year", year::year(lang, point.year))]),
            words::reported(lang, values).short().to_string(),
            nothing(),
            nothing(),
        ],
        Place::Between => [nothing(), nothing(), nothing(), nothing()],
        Place::End => [
            year::year(lang, point.year),
            amount(words.end, words::calculated(lang, point.exports_usd_bn)),
            amount(words.goal, words::goal(lang, values)),
            amount(words.programme, words::calculated(lang, point.programme_usd_bn)),
        ],
    }
}

/// A value in the axis' unit, to two places: finer than a pixel.
fn in_unit(lang: Lang, usd_bn: f64) -> f64 {
    (usd_bn * money::usd_scale(lang).per_billion * 100.0).round() / 100.0
}
