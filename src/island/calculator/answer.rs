//! What the split means: the sentence, the bar, what the last move did, the two goals.

use leptos::{
    either::{Either, EitherOf4},
    prelude::*,
};
use scenario::{Flow, Move, changes_from_report};
use text::{sentence as filled, words::figure::Figure};

use super::{Desk, wording};
use crate::{
    widget::{
        bar::{Bar, BarValues, BarWords, bar},
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
    let reported = desk
        .workbench
        .slice(|session| changes_from_report(session.scenario()).is_empty());
    let outcome = desk.workbench.outcome();
    let said = move || {
        let template = if reported.get() {
            words.answer_report
        } else {
            words.answer_own
        };
        let programme = wording::exports_in_full(desk.lang, outcome.get().programme.exports_usd_bn);
        sentence(template, &[("gap", desk.gap()), ("programme", programme)])
    };
    view! { <p class="answer" data-testid="answer">{said}</p> }
}

/// What must stand beside every answer.
pub(super) fn caveat(desk: Desk) -> impl IntoView {
    let reported = desk
        .workbench
        .slice(|session| changes_from_report(session.scenario()).is_empty());
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
        let Outcome {
            programme,
            market_usd_bn,
            gap_usd_bn,
            ..
        } = outcome.get();
        let report = desk.report.programme.exports_usd_bn;
        BarValues {
            gap: gap_usd_bn,
            market: market_usd_bn,
            programme: programme.exports_usd_bn,
            report,
        }
    });
    let label = Signal::derive(move || {
        let BarValues {
            market, programme, ..
        } = values.get();
        let said = |value| wording::exports_in_full(desk.lang, value);
        filled::text(
            words.bar_label,
            &[
                ("gap", desk.gap()),
                ("market", said(market)),
                ("programme", said(programme)),
                ("unexplained", said(outcome.get().unexplained_usd_bn())),
            ],
        )
    });
    let names = BarWords {
        market: words.market,
        programme: words.programme,
        unexplained: words.unexplained,
        report: words.report_mark,
    };
    bar(Bar {
        lang: desk.lang,
        words: names,
        values,
        amount: wording::exports,
        label,
        enlarged: wording::enlarged,
    })
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
        ([from], []) => EitherOf4::C(sentence(
            words.move_down,
            &[amount(from), ("from", name(from))],
        )),
        _ => EitherOf4::D(words.move_many),
    }
}
