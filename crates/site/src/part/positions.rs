//! Where countries stand, issue by issue: one bar to each side of a common line.

use leptos::prelude::*;
use report::Position;
use text::{sentence, words::rules::Rules};

use super::{exhibit::save, table::table, whose::whose};
use crate::{context::Here, shown::filled};

/// One issue as it is drawn.
struct Issue<'a> {
    position: &'a Position,
    supporting: f64,
    other: f64,
}

/// The bars of all issues on one scale, their sources, and the table.
pub(crate) fn positions(here: Here) -> AnyView {
    let issues: Vec<Issue> = here
        .context
        .data
        .positions
        .iter()
        .map(|position| Issue {
            position,
            supporting: here.size(&position.supporting),
            other: here.size(&position.other),
        })
        .collect();
    let widest = |size: fn(&Issue) -> f64| issues.iter().map(size).fold(0.0, f64::max);
    // In percent of the width: where both camps part, and how much one country is.
    let (left, right) = (widest(|issue| issue.other), widest(|issue| issue.supporting));
    let country = 100.0 / (left + right).max(1.0);
    let zero = left * country;
    let rows = issues.iter().map(|issue| row(here, issue, zero, country)).collect_view();
    view! {
        <div class="positions">{rows}</div>
        {sources(here)}
    }
    .into_any()
}

fn row(here: Here, issue: &Issue, zero: f64, country: f64) -> AnyView {
    let words = Rules::of(here.lang);
    let position = issue.position;
    let name = position.name.get(here.lang);
    let declared = filled(words.declared, &[("count", here.figure(&position.declared))]);
    view! {
        <div class="position">
            <h3 class="position-name">{name.to_owned()} <span class="measure">{declared}</span></h3>
            {bars(here, issue, zero, country)}
            <p class="position-unstated">
                <span>{words.undeclared}</span> <span>{words.not_stated}</span>
            </p>
        </div>
    }
    .into_any()
}

fn bars(here: Here, issue: &Issue, zero: f64, country: f64) -> AnyView {
    let words = Rules::of(here.lang);
    let percent = |share: f64| format!("{share:.2}%");
    let (other, support) = (issue.other * country, issue.supporting * country);
    view! {
        <svg class="position-bars" width="100%" height="64" role="img" aria-label=said(here, issue.position)>
            <text class="position-word" x=percent(zero) y="19" dx="-10" text-anchor="end">
                {issue.position.verb.get(here.lang).to_owned()}" "{count(here, &issue.position.other)}
            </text>
            <text class="position-word" x=percent(zero) y="19" dx="10">
                {count(here, &issue.position.supporting)}" "{words.support}
            </text>
            <rect class="position-other" x=percent(zero - other) y="28" width=percent(other) height="32"></rect>
            <rect class="position-support" x=percent(zero) y="28" width=percent(support) height="32"></rect>
            <line class="position-zero" x1=percent(zero) x2=percent(zero) y1="4" y2="64"></line>
        </svg>
    }
    .into_any()
}

/// A number of countries without its unit: the words beside it say what it counts.
fn count(here: Here, id: &str) -> AnyView {
    let shown = here.figure(id);
    view! { <tspan class="position-count" data-figure=shown.figure_id()>{shown.amount.digits.clone()}</tspan> }
        .into_any()
}

/// What a screen reader hears of an issue.
fn said(here: Here, position: &Position) -> String {
    let text = |id: &str| here.figure(id).text;
    sentence::text(
        Rules::of(here.lang).label,
        &[
            ("issue", position.name.get(here.lang).to_owned()),
            ("verb", position.verb.get(here.lang).to_owned()),
            ("other", text(&position.other)),
            ("supporting", text(&position.supporting)),
        ],
    )
}

fn sources(here: Here) -> AnyView {
    let positions = &here.context.data.positions;
    let reported = positions.iter().flat_map(|position| [&*position.supporting, &position.other]);
    let derived = positions
        .iter()
        .flat_map(|position| [&*position.declared, &position.net, &position.support]);
    view! {
        <div class="sources">
            {whose(here, &reported.collect::<Vec<_>>())}
            {whose(here, &derived.collect::<Vec<_>>())}
            {numbers(here)}
        </div>
    }
    .into_any()
}

fn numbers(here: Here) -> AnyView {
    let words = Rules::of(here.lang);
    let rows = here.context.data.positions.iter().map(|position| {
        let number = |id: &String| view! { <td class="number">{here.figure(id).view()}</td> };
        let numbers = [&position.supporting, &position.other, &position.declared, &position.net];
        view! {
            <tr>
                <th scope="row">{position.name.get(here.lang).to_owned()}</th>
                {numbers.map(number).collect_view()}
                <td>{position.verb.get(here.lang).to_owned()}</td>
            </tr>
        }
        .into_any()
    });
    table(
        here,
        words.table,
        &words.columns.map(str::to_owned),
        rows.collect(),
        save(here, "positions"),
    )
}
