//! The view's values and labels as the rows of an ECharts dataset. Places are parts of the width, 0 to
//! 100.

use report::Lang;
use serde::Serialize;

use super::{Bar, Values, scale::Scale, words};

/// A row, which is the same row of the table.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    name: String,
    /// Where the bar begins, and how long it is.
    from: f64,
    to: f64,
    length: f64,
    /// The scenario itself.
    now: f64,
    /// In the first row, the part that the others magnify.
    lens_from: Option<f64>,
    lens_length: Option<f64>,
    left: f64,
    right: f64,
    left_label: String,
    right_label: String,
    amounts: String,
}

/// Row `i` is row `i` of the table.
pub(super) fn dataset(lang: Lang, values: &Values) -> Vec<Row> {
    if !values.is_magnified() {
        let scale = values.of_all();
        return values.bars.iter().map(|bar| row(lang, values, bar, scale)).collect();
    }
    let (first, others) = (values.of_first(), values.of_others());
    let rows = values.bars.iter().enumerate().map(|(index, bar)| {
        if index > 0 {
            return row(lang, values, bar, others);
        }
        let [from, to] = [others.from, others.to].map(|end| first.place(end));
        Row { lens_from: Some(from), lens_length: Some(to - from), ..row(lang, values, bar, first) }
    });
    rows.collect()
}

fn row(lang: Lang, values: &Values, bar: &Bar, scale: Scale) -> Row {
    let [from, to] = [bar.lowest(), bar.highest()].map(|end| scale.place(end));
    let [low, high] = bar.ends.clone();
    let (left_label, right_label) = if bar.at[0] <= bar.at[1] { (low, high) } else { (high, low) };
    Row {
        name: bar.name.clone(),
        from,
        to,
        length: to - from,
        now: scale.place(values.now),
        lens_from: None,
        lens_length: None,
        left: 0.0,
        right: 100.0,
        left_label,
        right_label,
        amounts: words::amounts(lang, values.outcome, bar),
    }
}
