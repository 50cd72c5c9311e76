//! Over the years: what the programme changes, what is reached, who adopts, and when it pays.

use model::{APPRAISAL_YEARS, GOAL_YEAR, HORIZON, Paths, Year, YearRow};
use scenario::facts;
use text::{money, number, year};

use super::{Desk, control::PLACES};
use crate::{
    drawing::{
        coordinate::{coordinate, path},
        lines::{Frame, LEFT, RIGHT},
    },
    reading::Readings,
};

/// Keys of a chart's lines; the first is the programme's.
pub const LINES: [&str; 2] = ["own", "base"];
/// Every chart by its key, and how many lines it has.
pub const COURSES: [(&str, usize); 4] =
    [("difference", 1), ("level", 2), ("adopters", 2), ("ratio", 1)];
/// Years that are named under the axis.
const NAMED: usize = 3;

/// What one chart draws.
struct Course<'a> {
    key: &'static str,
    first: Year,
    /// One a line, in the order of [`LINES`].
    lines: Vec<Box<dyn Fn(Year) -> Option<f64> + 'a>>,
    goal: Option<f64>,
    /// How many of the axis's unit a unit of the value is.
    per_unit: f64,
    /// The years whose values are named, and how they are written.
    marked: &'a [Year],
    written: &'a dyn Fn(f64) -> String,
}

pub(super) fn courses(desk: &Desk, paths: &Paths, out: &mut Readings) {
    let goals = facts().goals;
    let choices = *desk.state.session.scenario().choices();
    let usd = money::usd_scale(desk.lang).per_billion;
    let of = |value: fn(&YearRow) -> f64| {
        Box::new(move |year| paths.at(year).map(value)) as Box<dyn Fn(Year) -> Option<f64>>
    };
    let exports = |value| desk.exports(value);
    let countries = |value| number::fixed(value, 1);
    let times = |value| number::fixed(value, 2);
    let (money_year, base_year) = (choices.first_budget_year, choices.base_year);
    let chart = |key, first, lines, goal, per_unit, marked, written| {
        draw(desk, &Course { key, first, lines, goal, per_unit, marked, written })
    };
    let goal_year = &[GOAL_YEAR][..];
    let difference = vec![of(YearRow::exports_difference_usd_bn)];
    let level = vec![of(|row| row.exports_usd_bn), of(|row| row.exports_base_usd_bn)];
    let adopters = vec![of(|row| row.adopters), of(|row| row.adopters_base)];
    let ratio = vec![Box::new(|year| paths.ratio(year)) as Box<dyn Fn(Year) -> Option<f64>>];
    let all = [
        chart("difference", money_year, difference, None, usd, goal_year, &exports),
        chart("level", base_year, level, Some(goals.exports), usd, goal_year, &exports),
        chart("adopters", base_year, adopters, Some(goals.adopters), 1.0, goal_year, &countries),
        chart("ratio", money_year, ratio, Some(1.0), 1.0, &APPRAISAL_YEARS, &times),
    ];
    for drawn in all {
        *out = std::mem::take(out).and(drawn);
    }
}

fn draw(desk: &Desk, course: &Course) -> Readings {
    let mut out = Readings::default();
    let Course { key, first, lines, goal, .. } = course;
    let (key, first) = (*key, *first);
    let values = lines.iter().flat_map(|line| (first..=HORIZON).filter_map(line));
    let frame = Frame::holding(first, HORIZON, values.chain(*goal));
    for (line, part) in lines.iter().zip(LINES) {
        let points = (first..=HORIZON).filter_map(|year| Some((year, line(year)?)));
        out.attribute(("course-line", key, part), "d", frame.line(points));
    }
    let goal_y = frame.y(goal.unwrap_or_default());
    out.attribute(("course-goal", key), "d", path(&[("M", &[LEFT, goal_y]), ("H", &[RIGHT])]));
    out.attribute(("course-goal-name", key), "y", coordinate(goal_y - 6.0));
    let zero = path(&[("M", &[LEFT, frame.y(0.0)]), ("H", &[RIGHT])]);
    out.attribute(("course-zero", key), "d", zero);
    axis(desk, course, frame, &mut out);
    marks(course, frame, &mut out);
    out
}

/// Ticks of the values, and the years that are named.
fn axis(desk: &Desk, course: &Course, frame: Frame, out: &mut Readings) {
    let Course { key, first, per_unit, .. } = *course;
    let ticks = frame.ticks(per_unit);
    for (index, part) in PLACES.into_iter().enumerate() {
        let tick = ticks.get(index).copied();
        out.attribute(
            ("course-tick", key, part),
            "y",
            coordinate(frame.y(tick.unwrap_or_default()) + 5.0),
        );
        let shown = tick.map(|tick| tick * per_unit);
        let digits = shown.map(|it| number::fixed(it, if it.fract().abs() > 1e-9 { 1 } else { 0 }));
        out.text(("course-tick", key, part), digits.unwrap_or_default());
    }
    for (at, part) in [first, GOAL_YEAR, HORIZON].into_iter().zip(PLACES).take(NAMED) {
        out.attribute(("course-year", key, part), "x", coordinate(frame.x(at)));
        out.text(("course-year", key, part), year::year(desk.lang, at));
    }
}

/// The dots of the years that are read, each with its value.
fn marks(course: &Course, frame: Frame, out: &mut Readings) {
    let Course { key, ref lines, marked, written, .. } = *course;
    for (at, part) in marked.iter().zip(PLACES) {
        let value = lines.first().and_then(|line| line(*at));
        let (x, y) = (frame.x(*at), frame.y(value.unwrap_or_default()));
        let moved = ["translate(", &coordinate(x), " ", &coordinate(y), ")"].concat();
        out.attribute(("course-mark", key, part), "transform", moved);
        out.drawn(("course-mark", key, part), value.is_some());
        out.text(("course-value", key, part), value.map(written).unwrap_or_default());
    }
}
