//! Over the years: what the programme changes, what is reached, who adopts, and when it pays.

use std::rc::Rc;

use model::{APPRAISAL_YEARS, GOAL_YEAR, HORIZON, Paths, Year};
use scenario::facts;
use text::{money, number, year};

use super::{
    Desk,
    control::PLACES,
    two_goals::tick_digits,
    written::{self, Ends},
};
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
/// Nearer than this (in the drawing's units) the names of two years would touch.
const ROOM_FOR_YEARS: f64 = 78.0;
/// Half of a long value beside its dot (in the drawing's units): nearer to the axis it starts there.
const HALF_A_VALUE: f64 = 34.0;

/// Nearer than this (in the drawing's units) the goal's name and a value may touch.
const NAMES_APART: f64 = 24.0;

/// A value of a year; none where it is not defined.
type Line = fn(&Paths, Year) -> Option<f64>;

/// How a value is written beside its dot.
type Written = Rc<dyn Fn(f64) -> String>;

/// What one chart draws.
struct Course<'a> {
    key: &'static str,
    first: Year,
    /// In the order of [`LINES`].
    lines: &'a [Line],
    goal: Option<f64>,
    /// How many of the axis's unit a unit of the value is.
    per_unit: f64,
    /// The years whose values are named, and how they are written.
    marked: &'a [Year],
    written: Written,
}

pub(super) fn courses(desk: &Desk, paths: &Paths, out: &mut Readings) {
    let (goals, choices) = (facts().goals, *desk.state.session.scenario().choices());
    let (money, base) = (choices.first_budget_year, choices.base_year);
    let usd = money::usd_scale(desk.lang).per_billion;
    let read = &[GOAL_YEAR];
    // As the titles write them: they add up with what stands there.
    let (lang, row) = (desk.lang, paths.goal_year());
    let added = row.exports_difference_usd_bn();
    let added_said = desk.exports(added);
    let difference_said: Written = Rc::new(move |_| added_said.clone());
    let exports = Ends::to_the_goal(row).decimals;
    let exports: Written = Rc::new(move |value| written::usd(lang, value, exports));
    let adopting = Ends::of_countries(row).decimals;
    let countries: Written = Rc::new(move |value| number::fixed(value, adopting));
    let times: Written = Rc::new(written::ratio);
    let mut chart = |key, first, lines: &[Line], goal, per_unit, marked: &[Year], written| {
        draw(desk, paths, &Course { key, first, lines, goal, per_unit, marked, written }, out);
    };
    let difference: &[Line] = &[|paths, year| paths.exports_difference(year)];
    chart("difference", money, difference, None, usd, read, difference_said);
    let level: &[Line] = &[
        |paths, year| paths.at(year).map(|row| row.exports_usd_bn),
        |paths, year| paths.at(year).map(|row| row.exports_base_usd_bn),
    ];
    chart("level", base, level, Some(goals.exports), usd, read, exports);
    let adopters: &[Line] = &[
        |paths, year| paths.at(year).map(|row| row.adopters),
        |paths, year| paths.at(year).map(|row| row.adopters_base),
    ];
    chart("adopters", base, adopters, Some(goals.least_adopters()), 1.0, read, countries);
    let ratio: &[Line] = &[|paths, year| paths.ratio(year)];
    chart("ratio", money, ratio, Some(1.0), 1.0, &APPRAISAL_YEARS, times);
}

fn draw(desk: &Desk, paths: &Paths, course: &Course, out: &mut Readings) {
    let Course { key, first, lines, goal, .. } = *course;
    let points = |line: &Line| -> Vec<(Year, f64)> {
        (first..=HORIZON).filter_map(|year| Some((year, line(paths, year)?))).collect()
    };
    let lines: Vec<_> = lines.iter().map(points).collect();
    let values = lines.iter().flatten().map(|(_, value)| *value);
    let frame = Frame::holding(first, HORIZON, values.chain(goal));
    for (line, part) in lines.iter().zip(LINES) {
        out.attribute(("course-line", key, part), "d", frame.line(line));
    }
    let goal_y = frame.y(goal.unwrap_or_default());
    out.attribute(("course-goal", key), "d", path(&[("M", &[LEFT, goal_y]), ("H", &[RIGHT])]));
    out.attribute(("course-goal-name", key), "y", coordinate(goal_y - 6.0));
    let zero = path(&[("M", &[LEFT, frame.y(0.0)]), ("H", &[RIGHT])]);
    out.attribute(("course-zero", key), "d", zero);
    axis(desk, course, frame, out);
    marks(paths, course, frame, out);
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
        let digits = shown.map(tick_digits);
        out.text(("course-tick", key, part), digits.unwrap_or_default());
    }
    let crowded = frame.x(GOAL_YEAR) - frame.x(first) < ROOM_FOR_YEARS;
    let [read, later] = APPRAISAL_YEARS;
    for (at, part) in [first, read, later, HORIZON].into_iter().zip(PLACES) {
        out.attribute(("course-year", key, part), "x", coordinate(frame.x(at)));
        let named = at != first || !crowded;
        let name = if named { year::year(desk.lang, at) } else { String::new() };
        out.text(("course-year", key, part), name);
    }
}

/// The dots of the years that are read, each with its value.
fn marks(paths: &Paths, course: &Course, frame: Frame, out: &mut Readings) {
    let Course { key, lines, marked, goal, .. } = *course;
    for (at, part) in marked.iter().zip(PLACES) {
        let value = lines.first().and_then(|line| line(paths, *at));
        let (x, y) = (frame.x(*at), frame.y(value.unwrap_or_default()));
        let moved = ["translate(", &coordinate(x), " ", &coordinate(y), ")"].concat();
        out.attribute(("course-mark", key, part), "transform", moved);
        out.drawn(("course-mark", key, part), value.is_some());
        // A line that rises goes on where the end of its value would stand; but the goal's name is
        // at the left.
        let rises = lines.first().and_then(|line| line(paths, *at + 1)) > value;
        let beside_goal = goal.is_some_and(|goal| (frame.y(goal) - y).abs() < NAMES_APART);
        let anchor = match x - LEFT < HALF_A_VALUE {
            true => "start",
            false if rises && !beside_goal => "end",
            false => "middle",
        };
        out.attribute(("course-value", key, part), "text-anchor", anchor);
        let said = value.map(|value| (course.written)(value)).unwrap_or_default();
        out.text(("course-value", key, part), said);
    }
}
