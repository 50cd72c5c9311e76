//! Charts over the years: a finding, the lines, the goal, and the values that are read.

use app::drawing::{
    coordinate::{coordinate, path},
    lines::{BOTTOM, LEFT, TOP, VIEW_BOX},
};
use app::island::calculator::{COURSES, LINES, PLACES};
use leptos::prelude::*;
use model::{APPRAISAL_YEARS, LAST_BUDGET_YEAR};
use text::{money, year};

use super::Bench;
use crate::part::{layer::layer, live::marked};

/// What a chart says that does not follow the state.
#[derive(Clone, Copy)]
pub(super) struct Course {
    pub(super) key: &'static str,
    /// What is measured, which may name the `{year}` with which the budget ends; and what stands over
    /// its axis.
    pub(super) measure: &'static str,
    pub(super) axis: &'static str,
    /// The name of the goal's line; none without a goal.
    pub(super) goal: Option<&'static str>,
    /// The names of its lines, where there are two.
    pub(super) lines: [&'static str; 2],
    /// What follows the state and must stand beside the heading, if anything.
    pub(super) beside: Option<&'static str>,
}

/// A section with the chart; its heading is what it finds.
pub(super) fn course(bench: Bench, it: Course) -> AnyView {
    let Bench { here, live, .. } = bench;
    let key = it.key;
    let (title, heading) = (("course-title", key), format!("course-title-{key}"));
    // Soon after it what the programme adds turns down: the reader must know why.
    let ends = [("year", year::year(here.lang, LAST_BUDGET_YEAR))];
    view! {
        <section class="result-section result-course" data-testid=format!("course-{key}") aria-labelledby=heading>
            {layer(here.lang, &[report::Kind::Assumed])}
            <h2 class="said" data-result="course" {..live.on(title)}>{live.words(title)}</h2>
            {beside(bench, it.beside)}
            <p class="measure">{marked(it.measure, &ends)}</p>
            {names(&it)}
            {picture(bench, &it)}
        </section>
    }
    .into_any()
}

fn beside(bench: Bench, place: Option<&'static str>) -> Option<AnyView> {
    let live = bench.live;
    place.map(|place| {
        view! { <p class="said" data-result="ratio" {..live.on(place)}>{live.words(place)}</p> }
            .into_any()
    })
}

/// Two lines are told apart by texture and name.
fn names(it: &Course) -> AnyView {
    let [own, base] = it.lines;
    let two = COURSES.iter().any(|(key, lines)| *key == it.key && *lines == LINES.len());
    let keys = two.then(|| {
        view! { <p class="course-key"><span class="key-own">{own}</span> <span class="key-without">{base}</span></p> }
    });
    keys.into_any()
}

fn picture(bench: Bench, it: &Course) -> AnyView {
    let live = bench.live;
    let key = it.key;
    let label = format!("course-title-{key}");
    let count = COURSES.iter().find(|(known, _)| *known == key).map_or(0, |(_, lines)| *lines);
    let lines = LINES.into_iter().take(count).map(|part| {
        let class = format!("course-{part}");
        view! { <path class=class fill="none" {..live.on(("course-line", key, part))}></path> }
    });
    view! {
        <div class="plane-up">{it.axis}</div>
        <svg class="course" viewBox=VIEW_BOX role="img" aria-labelledby=label>
            {axis(bench, key)}
            {goal(bench, it)}
            {lines.rev().collect_view()}
            {marks(bench, key)}
        </svg>
    }
    .into_any()
}

fn axis(bench: Bench, key: &'static str) -> AnyView {
    let live = bench.live;
    let ticks = PLACES.map(|part| {
        let place = ("course-tick", key, part);
        view! { <text x=coordinate(LEFT - 8.0) {..live.on(place)}>{live.words(place)}</text> }
    });
    let years = PLACES.into_iter().zip(["start", "middle", "middle", "end"]).map(|(part, anchor)| {
        let place = ("course-year", key, part);
        view! { <text text-anchor=anchor y=coordinate(BOTTOM + 20.0) {..live.on(place)}>{live.words(place)}</text> }
    });
    let up = path(&[("M", &[LEFT, TOP]), ("V", &[BOTTOM])]);
    view! {
        <path class="plane-axes" d=up></path>
        <path class="plane-axes" {..live.on(("course-zero", key))}></path>
        <g data-axis="values" class="plane-note" text-anchor="end">{ticks.collect_view()}</g>
        <g data-axis="years" class="plane-note">{years.collect_view()}</g>
    }
    .into_any()
}

/// The goal's line; a chart without one keeps it out of sight.
fn goal(bench: Bench, it: &Course) -> AnyView {
    let (live, key) = (bench.live, it.key);
    let hidden = it.goal.is_none().then_some("hidden");
    view! {
        <g visibility=hidden>
            <path class="course-goal" {..live.on(("course-goal", key))}></path>
            <text class="plane-note" x=coordinate(LEFT + 6.0) {..live.on(("course-goal-name", key))}>{it.goal}</text>
        </g>
    }
    .into_any()
}

fn marks(bench: Bench, key: &'static str) -> AnyView {
    let live = bench.live;
    let marked = if key == "ratio" { APPRAISAL_YEARS.len() } else { 1 };
    let marks = PLACES.into_iter().take(marked).map(|part| {
        let value = ("course-value", key, part);
        view! {
            <g {..live.on(("course-mark", key, part))}>
                <circle class="plane-you" r="5"></circle>
                <text data-result=key class="plane-name plane-name-you" y="-12" {..live.on(value)}>{live.words(value)}</text>
            </g>
        }
    });
    marks.collect_view().into_any()
}

/// How the axis of dollars is named.
pub(super) fn dollars(bench: Bench) -> &'static str {
    money::usd_scale(bench.here.lang).unit
}
