//! Over the years: what the programme changes, what is reached, who adopts, and when it pays.

mod titles;

use model::{APPRAISAL_YEARS, GOAL_YEAR, HORIZON, Paths, ResultId, ResultUnit, Year};
use scenario::facts;
use text::{money, result, year};

use super::{
    tradeoff_plot::tick_digits,
    view_context::ViewContext,
    written::{PrintedDifference, printed, ratio_decimals},
};
use crate::{
    binding::{Bindings, ElementId},
    picture::{
        coordinate::{coordinate, path},
        lines::{Frame, LEFT, RIGHT},
    },
};

/// A chart over the years.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum TimeSeries {
    Difference,
    Level,
    Adopters,
    Ratio,
}

impl TimeSeries {
    const fn key(self) -> &'static str {
        match self {
            Self::Difference => "difference",
            Self::Level => "level",
            Self::Adopters => "adopters",
            Self::Ratio => "ratio",
        }
    }

    /// What it draws; the first is the programme's.
    const fn lines(self) -> &'static [ResultId] {
        match self {
            Self::Difference => &[ResultId::ExportsDifference],
            Self::Level => &[ResultId::Exports, ResultId::ExportsBase],
            Self::Adopters => &[ResultId::Adopters, ResultId::AdoptersBase],
            Self::Ratio => &[ResultId::Ratio],
        }
    }

    /// In what its axis counts: that of all its lines.
    const fn unit(self) -> ResultUnit {
        self.lines()[0].unit()
    }
}

#[derive(Clone, Copy)]
enum Id {
    Title(TimeSeries),
    OwnLine(TimeSeries),
    BaseLine(TimeSeries),
    Goal(TimeSeries),
    GoalName(TimeSeries),
    Zero(TimeSeries),
    Tick(TimeSeries, usize),
    Year(TimeSeries, usize),
    /// A year that is read, and its value.
    Mark(TimeSeries, usize),
    Value(TimeSeries, usize),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Title(of) => ("course-title", of.key()).into(),
            Id::OwnLine(of) => ("course-line", of.key(), "own").into(),
            Id::BaseLine(of) => ("course-line", of.key(), "base").into(),
            Id::Goal(of) => ("course-goal", of.key()).into(),
            Id::GoalName(of) => ("course-goal-name", of.key()).into(),
            Id::Zero(of) => ("course-zero", of.key()).into(),
            Id::Tick(of, index) => ("course-tick", of.key(), index).into(),
            Id::Year(of, index) => ("course-year", of.key(), index).into(),
            Id::Mark(of, index) => ("course-mark", of.key(), index).into(),
            Id::Value(of, index) => ("course-value", of.key(), index).into(),
        }
    }
}

/// Ticks that an axis of values has at most.
const TICKS: usize = 6;
/// Nearer than this (in the drawing's units) the names of two years would touch.
const ROOM_FOR_YEARS: f64 = 78.0;
/// Half of a long value beside its dot (in the drawing's units): nearer to the axis it starts there.
const HALF_A_VALUE: f64 = 34.0;

/// Nearer than this (in the drawing's units) the goal's name and a value may touch.
const NAMES_APART: f64 = 24.0;

/// What one chart draws.
#[derive(Clone, Copy)]
struct Drawing {
    of: TimeSeries,
    first: Year,
    goal: Option<f64>,
    /// The years whose values are named.
    marked: &'static [Year],
}

pub(super) fn bind(context: &ViewContext, paths: &Paths, out: &mut Bindings) {
    titles::bind(context, paths, out);
    let (goals, choices) = (facts().goals, *context.state.session.scenario().choices());
    let (money, base) = (choices.first_budget_year, choices.base_year);
    let read = &[GOAL_YEAR];
    let mut chart = |of, first, goal, marked| {
        draw(context, paths, Drawing { of, first, goal, marked }, out);
    };
    chart(TimeSeries::Difference, money, None, read);
    chart(TimeSeries::Level, base, Some(goals.exports), read);
    chart(TimeSeries::Adopters, base, Some(goals.least_adopters()), read);
    chart(TimeSeries::Ratio, money, Some(1.0), &APPRAISAL_YEARS);
}

/// Decimals of a value beside its dot, as the titles write it: it adds up with what stands there.
fn decimals(of: TimeSeries, paths: &Paths, value: f64) -> u8 {
    match of {
        TimeSeries::Difference => ViewContext::exports_decimals(value),
        TimeSeries::Level => {
            PrintedDifference::to_the_goal(paths.goal_year().exports_usd_bn).decimals
        }
        TimeSeries::Adopters => {
            printed(paths, ResultId::Adopters, GOAL_YEAR).map_or(0, |(_, decimals)| decimals)
        }
        TimeSeries::Ratio => ratio_decimals(value),
    }
}

fn draw(context: &ViewContext, paths: &Paths, drawing: Drawing, out: &mut Bindings) {
    let Drawing { of, first, goal, .. } = drawing;
    let points = |line: &ResultId| -> Vec<(Year, f64)> {
        (first..=HORIZON).filter_map(|year| Some((year, paths.result(*line, year)?))).collect()
    };
    let lines: Vec<_> = of.lines().iter().map(points).collect();
    let values = lines.iter().flatten().map(|(_, value)| *value);
    let frame = Frame::holding(first, HORIZON, values.chain(goal));
    for (line, id) in lines.iter().zip([Id::OwnLine(of), Id::BaseLine(of)]) {
        out.attribute(id, "d", frame.line(line));
    }
    let goal_y = frame.y(goal.unwrap_or_default());
    out.attribute(Id::Goal(of), "d", path(&[("M", &[LEFT, goal_y]), ("H", &[RIGHT])]));
    out.attribute(Id::GoalName(of), "y", coordinate(goal_y - 6.0));
    let zero = path(&[("M", &[LEFT, frame.y(0.0)]), ("H", &[RIGHT])]);
    out.attribute(Id::Zero(of), "d", zero);
    axis(context, drawing, frame, out);
    marks(context, paths, drawing, frame, out);
}

/// Ticks of the values, and the years that are named.
fn axis(context: &ViewContext, drawing: Drawing, frame: Frame, out: &mut Bindings) {
    let Drawing { of, first, .. } = drawing;
    // How many of the axis's unit a unit of the value is.
    let per_unit = match of.unit() {
        ResultUnit::UsdBn => money::usd_scale(context.lang).per_billion,
        _ => 1.0,
    };
    let ticks = frame.ticks(per_unit);
    for index in 0..TICKS {
        let tick = ticks.get(index).copied();
        let y = frame.y(tick.unwrap_or_default()) + 5.0;
        out.attribute(Id::Tick(of, index), "y", coordinate(y));
        let shown = tick.map(|tick| tick * per_unit);
        let digits = shown.map(tick_digits);
        out.text(Id::Tick(of, index), digits.unwrap_or_default());
    }
    let crowded = frame.x(GOAL_YEAR) - frame.x(first) < ROOM_FOR_YEARS;
    let [read, later] = APPRAISAL_YEARS;
    for (index, at) in [first, read, later, HORIZON].into_iter().enumerate() {
        out.attribute(Id::Year(of, index), "x", coordinate(frame.x(at)));
        let named = at != first || !crowded;
        let name = if named { year::year(context.lang, at) } else { String::new() };
        out.text(Id::Year(of, index), name);
    }
}

/// The dots of the years that are read, each with its value.
fn marks(context: &ViewContext, paths: &Paths, drawing: Drawing, frame: Frame, out: &mut Bindings) {
    let Drawing { of, marked, goal, .. } = drawing;
    let own = of.lines()[0];
    let said = |value| result::bare(context.lang, own, value, decimals(of, paths, value));
    for (index, at) in marked.iter().enumerate() {
        let value = paths.result(own, *at);
        let (x, y) = (frame.x(*at), frame.y(value.unwrap_or_default()));
        let moved = ["translate(", &coordinate(x), " ", &coordinate(y), ")"].concat();
        out.attribute(Id::Mark(of, index), "transform", moved);
        out.drawn(Id::Mark(of, index), value.is_some());
        // A line that rises goes on where the end of its value would stand; but the goal's name is
        // at the left.
        let rises = paths.result(own, *at + 1) > value;
        let beside_goal = goal.is_some_and(|goal| (frame.y(goal) - y).abs() < NAMES_APART);
        let anchor = match x - LEFT < HALF_A_VALUE {
            true => "start",
            false if rises && !beside_goal => "end",
            false => "middle",
        };
        out.attribute(Id::Value(of, index), "text-anchor", anchor);
        out.text(Id::Value(of, index), value.map(said).unwrap_or_default());
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use model::{APPRAISAL_YEARS, LAST_BUDGET_YEAR, ResultUnit};
    use text::{money, result::Names, year};

    use super::{super::page_context::MarkupContext, Id, TICKS, TimeSeries};
    use crate::{
        binding::{ElementId, elements::marked},
        part::markup::layer::layer,
        picture::{
            coordinate::{coordinate, path},
            lines::{BOTTOM, LEFT, TOP, VIEW_BOX},
        },
    };

    /// A section with the chart; its heading is what it finds. `beside` is what must stand next to the
    /// heading, if anything.
    pub(crate) fn time_series(
        cx: MarkupContext,
        of: TimeSeries,
        beside: Option<AnyView>,
    ) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let (title, key) = (Id::Title(of), of.key());
        let measure = match of {
            TimeSeries::Difference => words.course_difference,
            TimeSeries::Level => words.course_level,
            TimeSeries::Adopters => words.course_adopters,
            TimeSeries::Ratio => words.course_ratio,
        };
        // Soon after it what the programme adds turns down: the reader must know why.
        let ends = [("year", year::year(page.lang, LAST_BUDGET_YEAR))];
        view! {
            <section class="result-section result-course" data-testid=format!("course-{key}") aria-labelledby=ElementId::from(title).to_string()>
                {layer(page.lang, &[report::Kind::Assumed])}
                <h2 class="said" data-result="course" {..elements.on(title)}>{elements.words_of(title)}</h2>
                {beside}
                <p class="measure">{marked(measure, &ends)}</p>
                {names(cx, of)}
                {drawing(cx, of)}
            </section>
        }
        .into_any()
    }

    /// With and without the programme.
    fn has_two_lines(of: TimeSeries) -> bool {
        of.lines().len() == 2
    }

    /// Two lines are told apart by texture and name.
    fn names(cx: MarkupContext, of: TimeSeries) -> AnyView {
        let words = cx.words;
        let keys = has_two_lines(of).then(|| {
            view! { <p class="course-key"><span class="key-own">{words.with}</span> <span class="key-without">{words.without}</span></p> }
        });
        keys.into_any()
    }

    fn drawing(cx: MarkupContext, of: TimeSeries) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let unit = match of.unit() {
            ResultUnit::UsdBn => money::usd_scale(page.lang).unit,
            ResultUnit::Countries => words.axis_countries,
            _ => Names::of(page.lang, of.lines()[0]).short,
        };
        let base = has_two_lines(of).then(|| {
            view! { <path class="course-base" fill="none" {..elements.on(Id::BaseLine(of))}></path> }
        });
        view! {
            <div class="tradeoff-up">{unit}</div>
            <svg class="course" viewBox=VIEW_BOX role="img" aria-labelledby=ElementId::from(Id::Title(of)).to_string()>
                {axis(cx, of)}
                {goal(cx, of)}
                {base}
                <path class="course-own" fill="none" {..elements.on(Id::OwnLine(of))}></path>
                {marks(cx, of)}
            </svg>
        }
        .into_any()
    }

    fn axis(cx: MarkupContext, of: TimeSeries) -> AnyView {
        let elements = cx.elements;
        let ticks = (0..TICKS).map(|index| {
            let id = Id::Tick(of, index);
            view! { <text x=coordinate(LEFT - 8.0) {..elements.on(id)}>{elements.words_of(id)}</text> }
        });
        let anchors = ["start", "middle", "middle", "end"].into_iter().enumerate();
        let years = anchors.map(|(index, anchor)| {
            let id = Id::Year(of, index);
            view! { <text text-anchor=anchor y=coordinate(BOTTOM + 20.0) {..elements.on(id)}>{elements.words_of(id)}</text> }
        });
        let up = path(&[("M", &[LEFT, TOP]), ("V", &[BOTTOM])]);
        view! {
            <path class="tradeoff-axes" d=up></path>
            <path class="tradeoff-axes" {..elements.on(Id::Zero(of))}></path>
            <g data-axis="values" class="tradeoff-note" text-anchor="end">{ticks.collect_view()}</g>
            <g data-axis="years" class="tradeoff-note">{years.collect_view()}</g>
        }
        .into_any()
    }

    /// The goal's line; a chart without one keeps it out of sight.
    fn goal(cx: MarkupContext, of: TimeSeries) -> AnyView {
        let elements = cx.elements;
        let name = match of {
            TimeSeries::Difference => None,
            TimeSeries::Ratio => Some(""),
            TimeSeries::Level | TimeSeries::Adopters => Some(cx.words.goal),
        };
        let hidden = name.is_none().then_some("hidden");
        view! {
            <g visibility=hidden>
                <path class="course-goal" {..elements.on(Id::Goal(of))}></path>
                <text class="tradeoff-note" x=coordinate(LEFT + 6.0) {..elements.on(Id::GoalName(of))}>{name}</text>
            </g>
        }
        .into_any()
    }

    fn marks(cx: MarkupContext, of: TimeSeries) -> AnyView {
        let elements = cx.elements;
        let marked = if of == TimeSeries::Ratio { APPRAISAL_YEARS.len() } else { 1 };
        let marks = (0..marked).map(|index| {
            let value = Id::Value(of, index);
            view! {
                <g {..elements.on(Id::Mark(of, index))}>
                    <circle class="tradeoff-you" r="5"></circle>
                    <text data-result=of.key() class="tradeoff-name tradeoff-name-you" y="-12" {..elements.on(value)}>{elements.words_of(value)}</text>
                </g>
            }
        });
        marks.collect_view().into_any()
    }
}
