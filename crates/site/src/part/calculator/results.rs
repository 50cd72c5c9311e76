//! What the split means beyond the answer: over the years, in costs and benefits, and how each
//! result comes about.

use app::island::calculator::{COLUMNS, RESULTS, rows};
use leptos::prelude::*;
use model::APPRAISAL_YEARS;
use text::{sentence, words::chart::Chart, year};

use super::{
    Bench,
    counting::counting,
    course::{Course, course, dollars},
};
use crate::part::{icon, layer::layer};

/// What the programme adds over the years: the first to look at, beside the plane.
pub(super) fn difference(bench: Bench) -> AnyView {
    over_years(bench, "difference", bench.words.course_difference, dollars(bench), None)
}

/// The others, in the order in which readers ask.
pub(super) fn results(bench: Bench) -> AnyView {
    let words = bench.words;
    let goal = Some(words.goal);
    view! {
        <div class="results" data-testid="results">
            {meaning(bench)}
            {over_years(bench, "ratio", words.course_ratio, words.axis_ratio, Some(""))}
            {counting(bench)}
            {over_years(bench, "level", words.course_level, dollars(bench), goal)}
            {over_years(bench, "adopters", words.course_adopters, words.axis_countries, goal)}
            {table(bench)}
            {formulas(bench)}
        </div>
    }
    .into_any()
}

fn over_years(
    bench: Bench,
    key: &'static str,
    measure: &'static str,
    axis: &'static str,
    goal: Option<&'static str>,
) -> AnyView {
    let lines = [bench.words.with, bench.words.without];
    let beside = (key == "ratio").then_some("payback-said");
    course(bench, Course { key, measure, axis, goal, lines, beside })
}

/// The same result said both ways, and what it hinges on.
fn meaning(bench: Bench) -> AnyView {
    let Bench { here, words, live, .. } = bench;
    view! {
        <section class="result-section" aria-labelledby="meaning-title">
            {layer(here.lang, &[report::Kind::Assumed])}
            <h2 id="meaning-title">{words.meaning}</h2>
            <p class="said" data-result="both-ways" {..live.on("both-ways")}>{live.words("both-ways")}</p>
            {hinge(bench)}
        </section>
    }
    .into_any()
}

/// What it hinges on, in a sentence for each goal.
pub(super) fn hinge(bench: Bench) -> AnyView {
    let live = bench.live;
    view! { <p class="said" data-result="hinge" {..live.on("hinge")}>{live.words("hinge")}</p> }
        .into_any()
}

/// Every result; each opens its formula with the values in it.
fn formulas(bench: Bench) -> AnyView {
    let Bench { here, words, live, .. } = bench;
    let [until, later] = APPRAISAL_YEARS.map(|at| year::year(here.lang, at));
    let years = [("until", until), ("later", later)];
    let results = RESULTS.into_iter().zip(words.results).map(|(key, name)| {
        let name = sentence::text(name, &years);
        let (value, formula) = (("result", key), ("formula", key));
        view! {
            <details class="result" data-testid=format!("result-{key}")>
                <summary>
                    <span data-figure=key>{name}</span>
                    <b data-result=key class="result-value" {..live.on(value)}>{live.words(value)}</b>
                    {icon::chevron()}
                </summary>
                <p data-result=key class="said" {..live.on(formula)}>{live.words(formula)}</p>
            </details>
        }
    });
    view! {
        <section class="result-section" aria-labelledby="formulas-title">
            {layer(here.lang, &[report::Kind::Assumed])}
            <h2 id="formulas-title">{words.formulas}</h2>
            {results.collect_view()}
            <p class="assumption-ways"><a href=format!("{}#equations", here.to("method"))>{words.equations}</a></p>
        </section>
    }
    .into_any()
}

/// The numbers of all charts over the years.
fn table(bench: Bench) -> AnyView {
    let Bench { here, words, live, .. } = bench;
    let heads = words.columns.map(|name| view! { <th scope="col" class="number">{name}</th> });
    let rows = rows().map(|(key, at)| {
        let cells = COLUMNS.map(|column| {
            let cell = ("cell", key, column);
            view! { <td data-result=column class="number" {..live.on(cell)}>{live.words(cell)}</td> }
        });
        view! {
            <tr {..live.on(("table-row", key))}>
                <th scope="row"><time datetime=at.to_string()>{year::year(here.lang, at)}</time></th>
                {cells.collect_view()}
            </tr>
        }
    });
    view! {
        <details class="chart-table" data-testid="courses-table">
            <summary><span class="whose-line">{Chart::of(here.lang).table} {icon::chevron()}</span></summary>
            <div class="table-scroll" tabindex="0" role="group" aria-label=words.courses_caption>
                <table>
                    <caption>{words.courses_caption}</caption>
                    <thead><tr><th scope="col">{words.year}</th>{heads.collect_view()}</tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
