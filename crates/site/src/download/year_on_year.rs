//! The table of what changed since the last edition, where there are two.

use report::{Change, Data, Figure};
use serde_json::{Value, json};
use text::agreeing::printed;

use crate::change::DECIMALS_OF_PERCENT;

use super::tables::{
    ID, NAME_EN, NAME_JA, QUALIFIER, Table, UNIT, bound_word, en, ja, number, plain, text,
};

pub(super) fn year_on_year(data: &Data) -> Option<Table> {
    let earlier = data.earlier.as_ref()?;
    let editions = [ja(&earlier.name), en(&earlier.name), ja(&data.edition), en(&data.edition)];
    let rows = data.changes().into_iter().map(|change| {
        let mut row = row(change);
        row.extend(editions.clone());
        row
    });
    Some(Table {
        name: "year-on-year",
        title: "Reported figures that changed since the last edition of the report",
        columns: vec![
            ID,
            NAME_JA,
            NAME_EN,
            text("change", "changed, new in this edition, dropped from it, or reworded"),
            text("last_qualifier", QUALIFIER),
            number("last", "the last edition's value, in the unit"),
            text("this_qualifier", QUALIFIER),
            number("this", "this edition's value, in the unit"),
            number("difference", "worked out: this minus last; of percentages, in points"),
            number(
                "difference_percent",
                "worked out: in percent of last, where that says something",
            ),
            UNIT,
            text("last_edition_ja", "name of the last edition, in Japanese"),
            text("last_edition_en", "name of the last edition, in English"),
            text("this_edition_ja", "name of this edition, in Japanese"),
            text("this_edition_en", "name of this edition, in English"),
        ],
        rows: rows.collect(),
    })
}

fn row(change: Change) -> Vec<Value> {
    let figure = change.figure();
    let value = |figure: Option<&Figure>| optional(figure.and_then(|figure| figure.value));
    vec![
        json!(figure.id),
        ja(&figure.name),
        en(&figure.name),
        json!(how(change)),
        change.before().map_or(Value::Null, bound_word),
        value(change.before()),
        change.now().map_or(Value::Null, bound_word),
        value(change.now()),
        optional(change.difference().map(|it| printed(it, decimals(change)))),
        optional(change.percent().map(|it| printed(it, DECIMALS_OF_PERCENT))),
        json!(figure.unit.map(report::Unit::code)),
    ]
}

/// Of a difference: as many as the editions' values have.
fn decimals(change: Change) -> u8 {
    let of = |figure: Option<&Figure>| figure.map_or(0, |figure| figure.decimals);
    of(change.before()).max(of(change.now()))
}

fn optional(value: Option<f64>) -> Value {
    value.map_or(Value::Null, plain)
}

const fn how(change: Change) -> &'static str {
    match change {
        Change::New(_) => "new",
        Change::Dropped(_) => "dropped",
        Change::Kept { now, .. } if now.value.is_some() => "changed",
        Change::Kept { .. } => "reworded",
    }
}
