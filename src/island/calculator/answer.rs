//! What the split means: the sentence, the bar, what the last move did, the two goals.

use leptos::{either::{Either, EitherOf4}, prelude::*};
use model::Split;
use scenario::{Flow, Move, Scenario, changes_from_report, facts};
use text::{sentence as filled, words::figure::Figure, year};

use super::{Desk, wording};
use crate::{
    widget::{
        bar::{Bar, BarValues, BarWords, bar},
        plane::{Place, Plane, PlaneWords, plane},
        sentence::sentence,
    },
    workbench::{Effect, Outcome},
};

/// Whose numbers these are, and the question.
pub(super) fn heading(desk: Desk) -> impl IntoView {
    let budget = desk.budget(Desk::reported_total());
    view! {
        <div class="calculator-heading">
            <p class="layer"><span class="layer-name">
                <span class="swatch swatch-assumed"></span>{Figure::of(desk.lang).assumed}
            </span></p>
            <h1>{sentence(desk.words.heading, &[("budget", budget)])}</h1>
        </div>
    }
}

/// The answer in a sentence, said again to a screen reader after each move.
pub(super) fn answer(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let reported = desk.workbench.slice(|session| changes_from_report(session.scenario()).is_empty());
    let outcome = desk.workbench.outcome();
    let said = move || {
        let template = if reported.get() { words.answer_report } else { words.answer_own };
        let programme = wording::exports_in_full(desk.lang, outcome.get().programme.exports_usd_bn);
        sentence(template, &[("gap", desk.gap()), ("programme", programme)])
    };
    view! { <p class="answer" data-testid="answer">{said}</p> }
}

/// What must stand beside every answer.
pub(super) fn caveat(desk: Desk) -> impl IntoView {
    let reported = desk.workbench.slice(|session| changes_from_report(session.scenario()).is_empty());
    view! {
        <p class="caveat">
            {desk.words.caveat}
            {move || (!reported.get()).then_some(desk.words.own_result)}
        </p>
    }
}

/// The bar of the wanted increase.
pub(super) fn bar_of_the_goal(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let outcome = desk.workbench.outcome();
    let values = Memo::new(move |_| {
        let Outcome { programme, market_usd_bn, gap_usd_bn, .. } = outcome.get();
        let report = desk.report.programme.exports_usd_bn;
        BarValues { gap: gap_usd_bn, market: market_usd_bn, programme: programme.exports_usd_bn, report }
    });
    let label = Signal::derive(move || {
        let BarValues { market, programme, .. } = values.get();
        let said = |value| wording::exports_in_full(desk.lang, value);
        filled::text(words.bar_label, &[
            ("gap", desk.gap()),
            ("market", said(market)),
            ("programme", said(programme)),
            ("unexplained", said(outcome.get().unexplained_usd_bn())),
        ])
    });
    let names = BarWords {
        market: words.market,
        programme: words.programme,
        unexplained: words.unexplained,
        report: words.report_mark,
    };
    bar(Bar { lang: desk.lang, words: names, values, amount: wording::exports, label, enlarged: wording::enlarged })
}

/// What the last move did, in a sentence.
pub(super) fn last_move(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let last = desk.workbench.slice(|session| session.last_move().cloned());
    let said = move || match last.get() {
        None => Either::Left(words.move_none),
        Some(last) => Either::Right(view! {
            <b>{what_moved(desk, &last)}</b>
            {sentence(words.loss, &wording::effect(desk.lang, Effect {
                exports_usd_bn: last.exports_difference_usd_bn,
                adopters: last.adopters_difference,
            }))}
        }),
    };
    view! { <p class="move" data-testid="move" role="status">{said}</p> }
}

/// One flow from or to is said with its names; a preset may move all three at once.
fn what_moved(desk: Desk, last: &Move) -> impl IntoView + use<> {
    let words = desk.words;
    let amount = |flow: &Flow| ("amount", desk.budget_bn(flow.yearly_million / 1_000.0));
    let name = |flow: &Flow| desk.short(flow.pillar);
    match (last.from.as_slice(), last.to.as_slice()) {
        ([from], [to]) => {
            let values = [amount(to), ("from", name(from)), ("to", name(to))];
            EitherOf4::A(sentence(words.move_between, &values))
        }
        ([], [to]) => EitherOf4::B(sentence(words.move_up, &[amount(to), ("to", name(to))])),
        ([from], []) => EitherOf4::C(sentence(words.move_down, &[amount(from), ("from", name(from))])),
        _ => EitherOf4::D(words.move_many),
    }
}

/// Every split of the report's total, and what can be said of them together.
struct Splits {
    all: Vec<Split>,
    report: Place,
    /// How many beat the report's plan on both goals.
    better: usize,
    undominated: usize,
}

impl Splits {
    fn of(desk: Desk) -> Self {
        let billions = u32::try_from(Desk::reported_total() / 1_000).unwrap_or_default();
        let all = model::plane(&Scenario::reported().inputs(), billions);
        let Effect { exports_usd_bn, adopters } = desk.report.programme;
        let better = all.iter().filter(|split| {
            split.exports_difference_usd_bn > exports_usd_bn && split.adopters_difference > adopters
        });
        let better = better.count();
        let undominated = all.iter().filter(|split| split.undominated).count();
        Self { report: Place { exports: exports_usd_bn, countries: adopters }, better, undominated, all }
    }
}

/// The plane of the two goals, with its title, measure and sentence.
pub(super) fn two_goals(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let splits = Splits::of(desk);
    let count = ("count", splits.all.len().to_string());
    let total = ("total", desk.budget(Desk::reported_total()));
    let goal_year = ("year", year::year(desk.lang, facts().goals.year));
    let none_better = splits.better == 0;
    let title = if none_better { words.plane_title_none_beat } else { words.plane_title_some_beat };
    let conclusion = if none_better { words.plane_sentence_none } else { words.plane_sentence_some };
    let of_all = [count.clone(), ("undominated", splits.undominated.to_string()), ("better", splits.better.to_string())];
    view! {
        <section class="two-goals" aria-labelledby="two-goals-title">
            <h2 id="two-goals-title">{sentence(title, &[])}</h2>
            <p class="measure">{sentence(words.plane_measure, &[count, total, goal_year])}</p>
            {plane(plane_of(desk, splits, none_better))}
            <p class="two-goals-words">{sentence(conclusion, &of_all)}</p>
            <p class="two-goals-words">{position(desk)}</p>
        </section>
    }
}

fn plane_of(desk: Desk, splits: Splits, none_better: bool) -> Plane {
    let words = desk.words;
    let outcome = desk.workbench.outcome();
    let you = Memo::new(move |_| {
        let Effect { exports_usd_bn, adopters } = outcome.get().programme;
        Place { exports: exports_usd_bn, countries: adopters }
    });
    Plane {
        report: splits.report,
        splits: StoredValue::new(splits.all),
        you,
        exports_per_unit: text::money::usd_scale(desk.lang).per_billion,
        words: PlaneWords {
            across: words.plane_across,
            up: words.plane_up,
            you: words.plane_you,
            report: words.plane_report,
            both: words.plane_both,
            most_exports: words.plane_most_exports,
            most_countries: words.plane_most_countries,
            corner: if none_better { words.plane_none_beat } else { &[] },
        },
        label: Signal::derive(move || filled::text(words.plane_position, &places(desk))),
    }
}

/// The same as the picture says, in words.
fn position(desk: Desk) -> impl IntoView {
    move || sentence(desk.words.plane_position, &places(desk))
}

fn places(desk: Desk) -> [(&'static str, String); 4] {
    let [exports, countries] = wording::effect(desk.lang, desk.workbench.outcome().get().programme);
    let [(_, report_exports), (_, report_countries)] = wording::effect(desk.lang, desk.report.programme);
    [exports, countries, ("report_exports", report_exports), ("report_countries", report_countries)]
}
