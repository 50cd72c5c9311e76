//! What would have to be true: for each target the assumptions that reach it alone, all else as it is; and
//! what money alone would have to be.

mod axis;
mod row;

use std::sync::Arc;

use leptos::prelude::*;
use model::JPY_MILLION_PER_BN;
use report::Lang;
use scenario::{
    Scenario,
    analysis::{GoalSeek, Target, Threshold},
    facts,
};
use text::{money, number, sentence, words::must_be_true::MustBeTrue as Words, year};

use crate::part::{
    calculator::COUNTING,
    sensitivity::{PageData, Thresholds},
};

/// Every target with what reaches it. Nothing while nothing has been worked out.
#[component]
pub(crate) fn MustBeTrue(
    lang: Lang,
    page: Arc<PageData>,
    /// What was worked out.
    found: ArcRwSignal<Option<Arc<Thresholds>>>,
) -> impl IntoView {
    view! {
        <svg class="hatch-source" aria-hidden="true">
            <pattern id="hatch-threshold" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <path class="hatch-threshold" d="M0 0v5"></path>
            </pattern>
        </svg>
        {move || found.get().map(|found| all(lang, &page, &found))}
    }
}

fn all(lang: Lang, page: &PageData, found: &Thresholds) -> AnyView {
    let targets = Target::ALL.into_iter().enumerate();
    let targets = targets.map(|(at, target)| target_view(lang, page, found, (at, target)));
    view! {
        <div>
            <p class="threshold-finding" data-result="thresholds">{finding(lang, found)}</p>
            {targets.collect_view()}
        </div>
    }
    .into_any()
}

/// Whether one assumption alone reaches a goal, or lets benefits match costs, within its range.
pub(crate) fn finding(lang: Lang, found: &Thresholds) -> String {
    let words = Words::of(lang);
    let within = |payback: bool| {
        found.break_evens.iter().any(|it| {
            matches!(it.threshold, Threshold::Within(_))
                && matches!(it.target, Target::Payback(_)) == payback
        })
    };
    let goals = if within(false) { words.a_goal_within } else { words.no_goal_within };
    let payback = match (within(true), within(false)) {
        (true, _) => words.payback_within,
        (false, false) => words.no_payback_within,
        (false, true) => words.but_no_payback_within,
    };
    [goals, payback, &*counting(lang, &found.scenario)].concat()
}

/// How many countries there are by each way of counting: a choice without a range that bears on a goal.
fn counting(lang: Lang, scenario: &Scenario) -> String {
    let ways = facts().choice(COUNTING.id()).into_iter().flat_map(|fact| fact.offered.iter());
    let counted = ways.filter_map(|way| {
        let counted = scenario.with_assumption(COUNTING, *way)?.goal_year().adopters;
        Some((COUNTING.written(lang, *way), number::fixed(counted, 0)))
    });
    let (starts, counts): (Vec<_>, Vec<_>) = counted.unzip();
    let between = Words::of(lang).between_counts;
    let values = [("starts", starts.join(between)), ("counts", counts.join(between))];
    sentence::text(Words::of(lang).counting, &values)
}

fn target_view(
    lang: Lang,
    page: &PageData,
    found: &Thresholds,
    (at, target): (usize, Target),
) -> AnyView {
    let words = Words::of(lang);
    let of_target = found.break_evens.iter().filter(|it| it.target == target);
    let rows: Vec<_> = of_target
        .clone()
        .filter_map(|it| row::row(lang, page, found.scenario.range(it.id), it))
        .collect();
    let none = of_target
        .filter(|it| matches!(it.threshold, Threshold::Impossible(_) | Threshold::Nowhere));
    let names: Vec<_> = none.map(|it| page.parameter(it.id)).collect();
    let alone = match (rows.is_empty(), names.is_empty()) {
        (_, true) => None,
        (true, _) => Some(words.none_reaches),
        (false, _) => Some(words.others_do_not),
    };
    let alone = alone.map(|template| {
        let names = names.join(words.between_names);
        view! { <p class="threshold-others" data-result="thresholds">{sentence::text(template, &[("names", names)])}</p> }
    });
    let reached = found.reached[at];
    view! {
        <h3 class="topic" data-result="target">{title(lang, target)}</h3>
        {reached.then(|| view! { <p class="threshold-others">{words.reached}</p> })}
        <ul class="thresholds">{rows}</ul>
        {alone}
        {(!reached).then(|| found.money.get(at).map(|money| money_view(lang, *money)))}
    }
    .into_any()
}

fn title(lang: Lang, target: Target) -> String {
    let words = Words::of(lang);
    let goals = &facts().goals;
    match target {
        Target::Exports => {
            let goal = money::usd(lang, goals.exports, 0).to_string();
            sentence::text(words.exports, &[("goal", goal)])
        }
        Target::Adopters => {
            let goal = number::fixed(goals.least_adopters(), 0);
            sentence::text(words.adopters, &[("goal", goal)])
        }
        Target::Payback(at) => sentence::text(words.payback, &[("year", year::year(lang, at))]),
    }
}

/// What money alone would have to be.
fn money_view(lang: Lang, money: GoalSeek) -> AnyView {
    const BILLION: f64 = JPY_MILLION_PER_BN as f64;
    let words = Words::of(lang);
    let (template, million) = match money {
        // In whole billions, and never less than it takes.
        GoalSeek::From(million) => (words.money, (million / BILLION).ceil() * BILLION),
        // Nothing beyond it was tried.
        GoalSeek::NotBelow(million) => (words.money_not_below, million),
    };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "at most a hundred times the largest budget"
    )]
    let amount = money::jpy(lang, million as i64).to_string();
    let said = sentence::line(template, &[("amount", amount)]);
    view! { <p class="threshold-others" data-result="goal-seek">{said}</p> }.into_any()
}
