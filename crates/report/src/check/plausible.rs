//! Every number stands between the bounds within which a person would still believe it.

use super::{Finding, Rule, share_total, typed, words};
use crate::Unit;
use crate::raw::{Cell, RawData, Row, Values, cleaned};

pub(super) const RULE: Rule = Rule {
    id: "plausible",
    name: ["ありうる範囲", "numbers that can be believed"],
    whole: true,
    find,
};

/// The bounds of a figure, in a unit that does not change with the figure's own: so a number in the
/// wrong unit is outside them.
struct Bounds {
    low: f64,
    high: f64,
    unit: Unit,
}

fn find(raw: &RawData) -> Vec<Finding> {
    let values = Values::of(raw);
    let slips = raw.table("figure").filter(|row| row.has("plausible")).filter(|row| is_slip(row));
    let slips: Vec<Finding> = slips.map(of_bounds).collect();
    let judged = |derived: bool| {
        let rows = raw.table("figure").filter(move |row| row.has("formula") == derived);
        rows.filter_map(|row| judge(row, &values)).collect::<Vec<_>>()
    };
    let typed = judged(false);
    // What follows from a number that is no good is no good either, and no slip of its own.
    let is_sound = typed.is_empty() && share_total::find(raw).is_empty();
    let derived = if is_sound { judged(true) } else { Vec::new() };
    [slips, typed, derived].concat()
}

fn bounds(row: &Row) -> Option<Bounds> {
    let numbers: Vec<f64> = row.list("plausible").iter().filter_map(Cell::number).collect();
    let (&[low, high], unit) = (numbers.as_slice(), Unit::from_code(row.text("plausible_unit")?)?)
    else {
        return None;
    };
    (low < high).then_some(Bounds { low, high, unit })
}

/// Bounds that are no bounds; that a number has none is told by the rule on kinds.
fn is_slip(row: &Row) -> bool {
    let has_unit = row.text("plausible_unit").and_then(Unit::from_code).is_some();
    has_unit && bounds(row).is_none()
}

fn of_bounds(row: &Row) -> Finding {
    Finding {
        location: row.location_of("plausible"),
        problem: words(
            format!("「{}」の plausible が、下限と上限になっていません。", row.id()),
            format!("“{}”: plausible is not a lower and an upper bound.", row.id()),
        ),
        remedy: words(
            "plausible = [10, 200] のように、下限、上限の順に二つの数を書いてください。単位は plausible_unit です。",
            "Write two numbers, the lower first, as in plausible = [10, 200], in plausible_unit.",
        ),
    }
}

fn judge(row: &Row, values: &Values<'_>) -> Option<Finding> {
    let Bounds { low, high, unit: of_bounds } = bounds(row)?;
    let unit = Unit::from_code(row.text("unit")?)?;
    let value = cleaned(values.shown(row.id())?);
    let fits = unit.measures_as(of_bounds)
        && (of_bounds.to_base(low)..=of_bounds.to_base(high)).contains(&unit.to_base(value));
    if fits {
        return None;
    }
    let key = if unit == of_bounds { "value" } else { "unit" };
    let key = if row.has("formula") { "formula" } else { key };
    let [value, low, high] = [value, low, high].map(typed);
    let (id, unit, of_bounds) = (row.id(), unit.code(), of_bounds.code());
    Some(Finding {
        location: row.location_of(key),
        problem: words(
            format!(
                "「{id}」の {value}（{unit}）は、ありうる範囲（{low} から {high}、{of_bounds}）の外です。"
            ),
            format!(
                "“{id}”: {value} ({unit}) is not between {low} and {high} ({of_bounds}), where it could be believed."
            ),
        ),
        remedy: remedy(row),
    })
}

fn remedy(row: &Row) -> crate::Bilingual {
    if row.has("formula") {
        return words(
            "式と単位を確かめてください。式のとおりなら、plausible の範囲を広げてください。",
            "Check the formula and the unit. If they are right, widen plausible.",
        );
    }
    words(
        "小数点、桁、unit を資料と照らし合わせてください。資料のとおりなら、plausible の範囲を広げてください。",
        "Check the decimal point, the digits and the unit against the document. If it does say so, widen plausible.",
    )
}
