//! The bar of the wanted increase, and the lens that makes the programme's part visible.
//!
//! All lengths are percentages of the bar's width, so nothing is scaled: text keeps its size,
//! hatches keep their pitch, and a move changes attributes only.

use report::Lang;
use scenario::facts;
use text::{money, number, sentence};

use super::{Desk, written::decimals_from_mark};
use crate::{
    drawing::{
        bar::{BarValues, Lengths},
        coordinate::{coordinate, percent},
    },
    reading::Readings,
};

/// Beyond this share of the lens, in percent, the label stands below its bar instead of beside it.
const ROOM_BESIDE: f64 = 55.0;
/// Beyond this share, in percent, the label leaves no room for the factor on its line.
const ROOM_FOR_FACTOR: f64 = 25.0;
/// Baselines of the two lines of words.
const FIRST_LINE: &str = "22";
const SECOND_LINE: &str = "47";

pub(super) fn bar(desk: &Desk, out: &mut Readings) {
    let drawn = desk.state.drawn();
    let values = BarValues {
        gap: facts().goals.exports_gap,
        market: drawn.market_usd_bn,
        programme: drawn.programme.exports_usd_bn,
        report: desk.state.outcome.report.exports_usd_bn,
    };
    let lengths = values.lengths();
    let decimals = decimals(values);
    ends(desk, values, decimals, out);
    whole(lengths, out);
    lens(desk, values, lengths, decimals, out);
    report_mark(desk, lengths, decimals, out);
    axis(desk, values, out);
}

/// Always the same for amounts of a size, so that nothing moves when they change (the rest is what the
/// printed parts leave of the whole), but for a goal that is missed by less than they show.
fn decimals(values: BarValues) -> u8 {
    let least = Desk::exports_decimals(values.programme).max(1);
    decimals_from_mark(values.market + values.programme, values.gap, least)
}

/// The two amounts at the ends.
fn ends(desk: &Desk, values: BarValues, decimals: u8, out: &mut Readings) {
    let words = desk.words();
    let BarValues { gap, market, programme, .. } = values;
    out.text(("bar", "market"), desk.exports_to(decimals, market));
    let rest = if values.missing() > 0.0 { words.no_source } else { words.goal_reached };
    let missing = number::rest_as_written(&[market, programme], gap, decimals);
    out.sentence(("bar", "rest"), rest, &[("missing", desk.exports_to(decimals, missing))]);
}

fn whole(lengths: Lengths, out: &mut Readings) {
    let mut part = |key, x: f64, width: f64| {
        out.attribute(("part", key), "x", percent(x));
        out.attribute(("part", key), "width", percent(width));
    };
    part("market", 0.0, lengths.market);
    part("programme", lengths.market, lengths.programme);
    // Under the programme's part, so that it stays when that moves.
    part("rest", lengths.market, 100.0 - lengths.market);
    part("window", lengths.market, lengths.window);
    let [left, right] = [lengths.market, lengths.market + lengths.window].map(coordinate);
    let beam = [left.as_str(), ",0 ", &right, ",0 100,10 0,10"].concat();
    out.attribute("bar-beam", "points", beam);
}

fn lens(desk: &Desk, values: BarValues, lengths: Lengths, decimals: u8, out: &mut Readings) {
    let line_until = |room| if lengths.lens < room { FIRST_LINE } else { SECOND_LINE };
    let label = if lengths.lens < ROOM_BESIDE { lengths.lens } else { 0.0 };
    out.attribute(("part", "lens"), "width", percent(lengths.lens));
    out.attribute("lens-label", "x", percent(label));
    out.attribute("lens-label", "y", line_until(ROOM_BESIDE));
    let amount = ("amount", desk.exports_to(decimals, values.programme));
    out.line("lens-label", desk.words().lens_label, &[amount]);
    // In English the two together are wider than the narrowest phone.
    let note = match desk.lang {
        Lang::Ja => line_until(ROOM_FOR_FACTOR),
        Lang::En => SECOND_LINE,
    };
    out.attribute("lens-note", "y", note);
    let tenths = u8::from(lengths.times.fract() > 0.05);
    let times = ("times", number::fixed(lengths.times, tenths));
    out.text("lens-note", sentence::text(desk.words().enlarged, &[times]));
}

/// Named only where the programme's own label leaves it the line.
fn report_mark(desk: &Desk, lengths: Lengths, decimals: u8, out: &mut Readings) {
    let at = lengths.report.unwrap_or_default();
    let (dx, anchor) = if at > ROOM_BESIDE { ("-10", "end") } else { ("10", "start") };
    out.attribute("lens-report", "x", percent(at));
    out.drawn("lens-report", lengths.report.is_some());
    out.attribute("lens-report-name", "dx", dx);
    out.attribute("lens-report-name", "text-anchor", anchor);
    out.text(
        "lens-report-amount",
        desk.exports_to(decimals, desk.state.outcome.report.exports_usd_bn),
    );
    out.drawn("lens-report-name", lengths.lens < ROOM_BESIDE);
}

fn axis(desk: &Desk, values: BarValues, out: &mut Readings) {
    let scale = money::usd_scale(desk.lang);
    let third = |count: u8| values.window() * f64::from(count) / 3.0;
    for (count, key) in (0..).zip(["0", "1", "2"]) {
        out.text(("lens-tick", key), number::fixed(third(count) * scale.per_billion, 0));
    }
    let end = money::usd(desk.lang, third(3), 1).trimmed().short().to_string();
    let words = desk.words().axis_end;
    out.text(("lens-tick", "3"), sentence::text(words, &[("amount", end)]));
}
