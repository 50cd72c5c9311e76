//! Where countries stand, issue by issue: one bar to each side of a common line.

use leptos::prelude::*;
use text::{sentence, words::rules::Rules};

use super::{table::table, whose::whose};
use crate::{
    context::Here,
    exhibit::piece::{Camp, Issue, Sides},
    shown::{Shown, filled},
};

/// The bars of all issues on one scale.
pub(crate) fn positions(here: Here, issues: &[Issue]) -> AnyView {
    let sides = Sides::of(issues);
    let rows = issues.iter().map(|issue| row(here, issue, &sides)).collect_view();
    view! { <div class="positions">{rows}</div> }.into_any()
}

fn row(here: Here, issue: &Issue, sides: &Sides) -> AnyView {
    let words = Rules::of(here.lang);
    let declared = filled(words.declared, &[("count", issue.declared.clone())]);
    view! {
        <div class="position">
            <h3 class="position-name">{issue.name.clone()} <span class="measure">{declared}</span></h3>
            {bars(here, issue, sides)}
            <p class="position-unstated">
                <span>{words.undeclared}</span> <span>{words.not_stated}</span>
            </p>
        </div>
    }
    .into_any()
}

fn bars(here: Here, issue: &Issue, sides: &Sides) -> AnyView {
    let percent = |share: f64| format!("{:.2}%", 100.0 * share);
    let bar = |class, camp: &Camp, start: f64| {
        view! {
            <rect class=class x=percent(start) y="32" width=percent(camp.size * sides.country) height="32"
                data-figure=camp.count.figure_id()></rect>
        }
    };
    let zero = percent(sides.zero);
    view! {
        <svg class="position-bars" width="100%" height="68" role="img" aria-label=said(here, issue)>
            <foreignObject x="0" y="0" width=zero.clone() height="30">
                <div class="position-word position-before">
                    <span>{issue.verb.clone()}" "{count(&issue.other.count)}</span>
                </div>
            </foreignObject>
            <foreignObject x=zero.clone() y="0" width=percent(1.0 - sides.zero) height="30">
                <div class="position-word">
                    <span>{count(&issue.supporting.count)}" "{Rules::of(here.lang).support}</span>
                </div>
            </foreignObject>
            {bar("position-other", &issue.other, sides.zero - issue.other.size * sides.country)}
            {bar("position-support", &issue.supporting, sides.zero)}
            <line class="position-zero" x1=zero.clone() x2=zero y1="8" y2="68"></line>
        </svg>
    }
    .into_any()
}

/// A number of countries without its unit: the words beside it say what it counts.
fn count(shown: &Shown) -> AnyView {
    view! { <b class="position-count" data-figure=shown.figure_id()>{shown.amount.digits.clone()}</b> }
        .into_any()
}

/// What a screen reader hears of an issue.
fn said(here: Here, issue: &Issue) -> String {
    sentence::text(
        Rules::of(here.lang).label,
        &[
            ("issue", issue.name.clone()),
            ("verb", issue.verb.clone()),
            ("other", issue.other.count.text.clone()),
            ("supporting", issue.supporting.count.text.clone()),
        ],
    )
}

/// Whose the numbers of all issues are.
pub(crate) fn sources(here: Here) -> AnyView {
    let positions = &here.context.data.positions;
    let reported = positions.iter().flat_map(|position| [&*position.supporting, &position.other]);
    let derived = positions
        .iter()
        .flat_map(|position| [&*position.declared, &position.net, &position.support]);
    view! {
        {whose(here, &reported.collect::<Vec<_>>())}
        {whose(here, &derived.collect::<Vec<_>>())}
    }
    .into_any()
}

/// One row an issue, since its figures belong together.
pub(crate) fn numbers(here: Here) -> AnyView {
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
    table(here, words.table, &words.columns.map(str::to_owned), rows.collect())
}
