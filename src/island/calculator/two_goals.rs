//! The plane of the two goals: where the report's plan and the reader's lie.
//!
//! The dots of all splits are drawn in parts of the farthest; only their transform follows the scale.
//! A move changes the place of the reader's dot and its arrow.

use text::{agreeing::printed, money, number, words::plane::Plane};

use super::{Desk, plane::assumed};
use crate::{
    drawing::{
        cloud::PARTS,
        coordinate::{coordinate, path},
        plane::{BOTTOM, Extent, LEFT, Point, RIGHT, Scale, TICKS, TOP, ticks, ticks_between},
    },
    reading::Readings,
    workbench::Effect,
};

/// Two dots nearer than this (in the drawing's units) are one place.
const SAME_PLACE: f64 = 3.0;
/// An arrow shorter than this (in the drawing's units) would be all head.
const SHORTEST_ARROW: f64 = 26.0;
/// What the name of a plan needs beside its dot (in the drawing's units).
const WIDEST_NAME: f64 = 96.0;
/// Nearer to the axis than this (in the drawing's units) a name stands above its dot.
const FOOT: f64 = 24.0;
/// Of the ticks, and of the lines in the corner.
const KEYS: [&str; TICKS] = ["0", "1", "2", "3", "4", "5"];
/// Lines that the corner's words have at most.
pub const CORNER_LINES: usize = 3;

/// The two plans in the drawing.
struct Drawn {
    scale: Scale,
    report: Point,
    /// The reader's own.
    own: Point,
}

pub(super) fn two_goals(desk: &Desk, out: &mut Readings) {
    let (report, own) = (point(desk.state.outcome.report), point(desk.state.drawn().programme));
    let drawn = Drawn { scale: scale(desk), report, own };
    backdrop(&drawn, desk, out);
    ticks_of_both(desk, drawn.scale, out);
    marks(&drawn, desk, out);
}

/// Holds the dots, the report's plan and the reader's.
pub(super) fn scale(desk: &Desk) -> Scale {
    let plans = [desk.state.outcome.report, desk.state.drawn().programme];
    Scale::holding(plans.map(point).into_iter().fold(desk.extent, Extent::with))
}

pub(super) fn point(effect: Effect) -> Point {
    Point { exports: effect.exports_usd_bn, countries: effect.adopters }
}

/// The sentence that says the same as the picture.
pub(super) fn position(desk: &Desk, out: &mut Readings) {
    let [exports, countries] = desk.effect(desk.programme());
    let [(_, report_exports), (_, report_countries)] = desk.effect(desk.state.outcome.report);
    let report = [("report_exports", report_exports), ("report_countries", report_countries)];
    let [first, second] = report;
    let values = [("assumed", assumed(desk).to_owned()), exports, countries, first, second];
    out.line("plane-position", Plane::of(desk.lang).position, &values);
}

/// The scale of the dots, and the corner that would beat the report on both goals.
fn backdrop(drawn: &Drawn, desk: &Desk, out: &mut Readings) {
    let Drawn { scale, report, .. } = drawn;
    let (x, y) = (scale.x(report.exports), scale.y(report.countries));
    out.attribute("plane-corner", "x", coordinate(x));
    out.attribute("plane-corner", "width", coordinate(RIGHT - x));
    out.attribute("plane-corner", "height", coordinate(y - TOP));
    out.attribute("plane-cross", "d", path(&[("M", &[x, TOP]), ("V", &[y]), ("H", &[RIGHT])]));
    for key in KEYS.into_iter().take(CORNER_LINES) {
        out.attribute(("corner", key), "x", coordinate(f64::midpoint(x, RIGHT)));
    }
    let unit = desk.extent.unit();
    let units = [scale.exports * unit.exports, scale.countries * unit.countries];
    let units = units.map(|unit| number::fixed(unit / PARTS, 6));
    let [left, bottom] = [scale.x(0.0), BOTTOM].map(coordinate);
    let moved = ["translate(", &left, " ", &bottom, ") scale(", &units[0], " -", &units[1], ")"];
    out.attribute("plane-cloud", "transform", moved.concat());
}

/// Every axis has all its ticks in the page; those that it does not need say nothing.
fn ticks_of_both(desk: &Desk, scale: Scale, out: &mut Readings) {
    let per_unit = money::usd_scale(desk.lang).per_billion;
    let across = ticks_between(scale.ends().map(|end| end * per_unit));
    let up = ticks((BOTTOM - TOP) / scale.countries);
    for (index, key) in KEYS.into_iter().enumerate() {
        let [exports, countries] = [&across, &up].map(|ticks| ticks.get(index).copied());
        let x = scale.x(exports.unwrap_or_default() / per_unit);
        out.attribute(("tick-exports", key), "x", coordinate(x));
        out.text(("tick-exports", key), tick_text(exports));
        let y = scale.y(countries.unwrap_or_default()) + 5.0;
        out.attribute(("tick-countries", key), "y", coordinate(y));
        // The zero of both axes stands under the first.
        out.text(("tick-countries", key), tick_text(countries.filter(|_| index > 0)));
    }
}

fn tick_text(tick: Option<f64>) -> String {
    tick.map_or_else(String::new, tick_digits)
}

/// As few decimals as the tick needs: small plans have small ticks.
pub(super) fn tick_digits(tick: f64) -> String {
    let whole = |decimals: &u8| (printed(tick, *decimals) - tick).abs() <= 1e-9 * tick.abs();
    number::fixed(tick, (0..=9).find(whole).unwrap_or_default())
}

/// The report's plan, a hollow ring; the reader's, a filled dot; and the way between.
fn marks(drawn: &Drawn, desk: &Desk, out: &mut Readings) {
    let Drawn { scale, report, own } = drawn;
    let ring = (scale.x(report.exports), scale.y(report.countries));
    let dot = (scale.x(own.exports), scale.y(own.countries));
    place("plane-report", ("cx", "cy"), ring, out);
    let [x, y] = [dot.0, dot.1].map(coordinate);
    // Dot and name move as one.
    out.attribute("plane-you", "transform", ["translate(", &x, " ", &y, ")"].concat());
    out.attribute("plane-arrow", "d", arrow(ring, dot));
    name_of_report(ring, dot, Plane::of(desk.lang), out);
    name_of_reader(ring, dot, out);
}

/// While both are one place, the ring's name is also the reader's; and where the dot is just to
/// its right, dot and arrow would cover a name there.
fn name_of_report(ring: (f64, f64), dot: (f64, f64), words: &Plane, out: &mut Readings) {
    let together = together(ring, dot);
    let (x, anchor) = match dot.0 - ring.0 {
        _ if together => (RIGHT, "end"),
        0.0..WIDEST_NAME => (ring.0 - 10.0, "end"),
        _ if RIGHT - ring.0 < WIDEST_NAME => (ring.0 - 10.0, "end"),
        _ => (ring.0 + 10.0, "start"),
    };
    place("plane-report-name", ("x", "y"), (x, ring.1 + 20.0), out);
    out.attribute("plane-report-name", "text-anchor", anchor);
    out.text("plane-report-name", if together { words.both } else { words.report });
}

/// On the side of the dot that looks away from the ring, as long as the drawing has room there.
fn name_of_reader(ring: (f64, f64), dot: (f64, f64), out: &mut Readings) {
    let room_left = dot.0 - LEFT > WIDEST_NAME;
    let room_right = RIGHT - dot.0 > WIDEST_NAME;
    let to_the_right = if dot.0 > ring.0 { room_right } else { !room_left };
    let (x, anchor) = if to_the_right { ("11", "start") } else { ("-11", "end") };
    // Below a dot at the foot of the drawing stand the numbers of the axis.
    out.attribute("plane-you-name", "y", if BOTTOM - dot.1 < FOOT { "-12" } else { "18" });
    out.attribute("plane-you-name", "x", x);
    out.attribute("plane-you-name", "text-anchor", anchor);
    out.drawn("plane-you-name", !together(ring, dot));
}

fn together(ring: (f64, f64), dot: (f64, f64)) -> bool {
    distance(ring, dot) < SAME_PLACE
}

fn place(
    element: &'static str,
    (across, up): (&'static str, &'static str),
    (x, y): (f64, f64),
    out: &mut Readings,
) {
    out.attribute(element, across, coordinate(x));
    out.attribute(element, up, coordinate(y));
}

fn distance(from: (f64, f64), to: (f64, f64)) -> f64 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    (dx * dx + dy * dy).sqrt()
}

/// A shaft from ring to dot with a head of two strokes; nothing where they touch.
fn arrow((x, y): (f64, f64), dot: (f64, f64)) -> String {
    let length = distance((x, y), dot);
    if length < SHORTEST_ARROW {
        return String::new();
    }
    let (ux, uy) = ((dot.0 - x) / length, (dot.1 - y) / length);
    let tip = [x + ux * (length - 10.0), y + uy * (length - 10.0)];
    let head =
        |side: f64| [tip[0] - 7.0 * ux + side * 4.0 * uy, tip[1] - 7.0 * uy - side * 4.0 * ux];
    path(&[
        ("M", &[x + 8.0 * ux, y + 8.0 * uy]),
        ("L", &tip),
        ("M", &head(1.0)),
        ("L", &tip),
        ("L", &head(-1.0)),
    ])
}
