//! The bar of countries that adopt Japan-led rules, against the goal.

use report::{Lang, Unit};
use scenario::facts;
use text::{field_unit, number};

use super::{Desk, written::decimals_from_mark};
use crate::{
    drawing::{
        adopters::{AdopterLengths, AdopterValues, Label},
        coordinate::percent,
    },
    reading::Readings,
};

pub(super) fn adopters(desk: &Desk, out: &mut Readings) {
    let drawn = desk.state.drawn();
    let values = AdopterValues {
        base: drawn.adopters_base,
        programme: drawn.programme.adopters,
        goal: facts().goals.least_adopters(),
    };
    words(desk, values, out);
    parts(values.lengths(room(desk.lang)), out);
}

/// What the number with its noun takes on a phone, in percent of the bar's width.
const fn room(lang: Lang) -> f64 {
    match lang {
        Lang::Ja => 42.0,
        Lang::En => 46.0,
    }
}

/// What is printed adds up to the goal: the rest is what the printed parts leave of it.
fn words(desk: &Desk, values: AdopterValues, out: &mut Readings) {
    let AdopterValues { base, programme, goal } = values;
    let least = Desk::count_decimals(programme);
    let decimals = decimals_from_mark(base + programme, goal, least);
    // As fields do: English counts under a title that names them.
    let unit = field_unit(desk.lang, Unit::Countries).1;
    let count = |count: f64| [&*number::fixed(count, decimals), unit].concat();
    out.text(("adopters", "base"), count(base));
    let words = desk.words();
    let missing = number::rest_as_written(&[base, programme], goal, decimals).max(0.0);
    let rest = if values.missing() > 0.0 { words.no_source } else { words.goal_reached };
    out.sentence(("adopters", "rest"), rest, &[("missing", count(missing))]);
    out.text(("adopters", "change"), desk.countries_change_to(decimals, programme));
}

fn parts(lengths: AdopterLengths, out: &mut Readings) {
    let AdopterLengths { base, programme, goal, label } = lengths;
    let mut part = |key, x: f64, width: f64| {
        out.attribute(("adopters-part", key), "x", percent(x));
        out.attribute(("adopters-part", key), "width", percent(width));
    };
    part("base", 0.0, base);
    part("programme", base, programme);
    part("rest", base, 100.0 - base);
    let Label { at, before, short } = label;
    out.attribute("adopters-label", "x", percent(at));
    out.attribute("adopters-label", "dx", if before { "-8" } else { "8" });
    out.attribute("adopters-label", "text-anchor", if before { "end" } else { "start" });
    out.attribute_if("adopters-label", ("data-short", ""), short);
    for end in ["x1", "x2"] {
        out.attribute("adopters-goal", end, percent(goal));
    }
}
