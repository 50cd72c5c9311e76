//! Where countries stand, issue by issue: one bar to each side of a common line.

use leptos::prelude::*;
use text::{sentence, words::rules::Rules};

use super::{split::split, table::table, whose::whose};
use crate::{
    context::Here,
    shown::{Shown, filled},
    static_chart::piece::{Camp, Issue, Sides},
};

/// The bars of all issues on one scale, under the names of both sides.
pub(crate) fn positions(here: Here, issues: &[Issue]) -> AnyView {
    let sides = Sides::of(issues);
    let rows = issues.iter().map(|issue| row(here, issue, &sides)).collect_view();
    view! { <div class="positions">{names(here, &sides)} {rows}</div> }.into_any()
}

/// Which side is which; beside the bars, where there is room, what the empty boxes stand for.
fn names(here: Here, sides: &Sides) -> AnyView {
    let words = Rules::of(here.lang);
    let other = view! { <div class="position-side position-before">{words.other_side}</div> };
    let support = view! { <div class="position-side">{words.support_side}</div> };
    let names = vec![(sides.zero, other.into_any()), (1.0 - sides.zero, support.into_any())];
    view! {
        <div class="position-sides" aria-hidden="true">
            {split("position-names", names)}
            <span>{words.undeclared}</span>
        </div>
    }
    .into_any()
}

fn row(here: Here, issue: &Issue, sides: &Sides) -> AnyView {
    let words = Rules::of(here.lang);
    let declared = filled(words.declared, &[("count", issue.declared.clone())]);
    view! {
        <div class="position">
            <h3 class="position-name">{issue.name.clone()} <span class="measure">{declared}</span></h3>
            {bars(here, issue, sides)}
            <p class="position-unstated">
                <span class="position-undeclared">{words.undeclared}</span> <span>{words.not_stated}</span>
            </p>
        </div>
    }
    .into_any()
}

/// Each bar is as wide as its camp, and says its word.
fn bars(here: Here, issue: &Issue, sides: &Sides) -> AnyView {
    let bar = |class, camp: &Camp, words: AnyView| {
        let figure = camp.count.figure_id();
        let bar = view! { <div class=class data-figure=figure><span>{words}</span></div> };
        (camp.size * sides.country, bar.into_any())
    };
    let (other, supporting) = (&issue.other, &issue.supporting);
    let against = view! { {issue.verb.clone()} " " {count(&other.count)} }.into_any();
    let support = Rules::of(here.lang).support;
    let in_favour = view! { {count(&supporting.count)} " " {support} }.into_any();
    let against = bar("position-bar position-other", other, against);
    let in_favour = bar("position-bar position-support", supporting, in_favour);
    let before = sides.zero - against.0;
    let after = 1.0 - sides.zero - in_favour.0;
    let row = vec![(before, ().into_any()), against, in_favour, (after, ().into_any())];
    view! {
        <div class="position-bars" role="img" aria-label=said(here, issue)>
            {split("position-row", row)}
        </div>
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
