//! Figures.

use super::{decimals, text, texts};
use crate::raw::{Row, Values};
use crate::{Figure, Kind, Unit};

pub(super) fn figure(row: &Row, values: &Values<'_>) -> Option<Figure> {
    let unit = row.text("unit").and_then(Unit::from_code);
    Some(Figure {
        id: text(row, "id")?,
        kind: Kind::from_code(row.text("kind")?)?,
        section: text(row, "section"),
        value: unit.and_then(|_| values.shown(row.id())),
        unit,
        decimals: decimals(row)?,
        over: row.yes("over"),
        below: row.yes("below"),
        signed: row.yes("signed"),
        name: row.words("name")?,
        short: row.words("short"),
        text: row.words("text"),
        items: row.list("items").iter().filter_map(crate::raw::Cell::words).collect(),
        formula: text(row, "formula"),
        agrees_with: text(row, "agrees_with"),
        share_of: text(row, "share_of"),
        not_stated: row.words("not_stated"),
        note: row.words("note"),
        near: texts(row, "near"),
        source: text(row, "source"),
        as_of: text(row, "as_of"),
    })
}
