//! What the split means: the sentence, the bar, and what the last move did.

use leptos::{
    either::{Either, EitherOf4},
    prelude::*,
};
use scenario::{Flow, Move};
use text::{sentence as filled, words::figure::Figure};

use super::{Desk, wording};
use crate::{
    widget::{
        bar::{Bar, BarValues, BarWords, bar},
        live::{live, live_view},
        sentence::sentence,
    },
    workbench::{Effect, Outcome},
};

/// Whose numbers these are, and the question.
pub(super) fn heading(desk: Desk) -> impl IntoView {
    let budget = desk.budget(Desk::reported_total());
    view! {
        <div class="calculator-heading">
            <p class="layer"><span class="layer-assumed">{Figure::of(desk.lang).assumed}</span></p>
            <h1>{sentence(desk.words.heading, &[("budget", budget)])}</h1>
        </div>
    }
}

/// The answer in a sentence.
pub(super) fn answer(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let said = live_view(move || {
        let reported = desk.workbench.is_reported();
        let template = if reported { words.answer_report } else { words.answer_own };
        let exports = desk.workbench.outcome().programme.exports_usd_bn;
        let programme = wording::exports_in_full(desk.lang, exports);
        sentence(template, &[("gap", desk.gap()), ("programme", programme)])
    });
    view! { <p class="answer" data-testid="answer">{said}</p> }
}

/// What must stand beside every answer, and beside a reader's own one more sentence.
pub(super) fn caveat(desk: Desk) -> impl IntoView {
    let own = live_view(move || (!desk.workbench.is_reported()).then_some(desk.words.own_result));
    view! { <p class="caveat">{desk.words.caveat}" "{own}</p> }
}

/// The bar of the wanted increase.
pub(super) fn bar_of_the_goal(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let report = desk.report.programme.exports_usd_bn;
    let values = move || {
        let Outcome { programme, market_usd_bn, gap_usd_bn, .. } = desk.workbench.outcome();
        BarValues {
            gap: gap_usd_bn,
            market: market_usd_bn,
            programme: programme.exports_usd_bn,
            report,
        }
    };
    let label = live(move || {
        let values = values();
        let said = |value| wording::exports_in_full(desk.lang, value);
        filled::text(
            words.bar_label,
            &[
                ("gap", desk.gap()),
                ("market", said(values.market)),
                ("programme", said(values.programme)),
                ("unexplained", said(values.unexplained())),
            ],
        )
    });
    let names = BarWords {
        market: words.market,
        programme: words.programme,
        unexplained: words.unexplained,
        report: words.report_mark,
    };
    let (amount, enlarged) = (wording::exports, wording::enlarged);
    bar(Bar { lang: desk.lang, words: names, values, amount, enlarged }, label)
}

/// What the last move did, in a sentence.
pub(super) fn last_move(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let said =
        live_view(move || match desk.workbench.with(|session| session.last_move().cloned()) {
            None => Either::Left(words.move_none),
            Some(last) => Either::Right(view! {
                <b>{what_moved(desk, &last)}</b>
                {sentence(words.loss, &wording::step(desk.lang, Effect {
                    exports_usd_bn: last.exports_difference_usd_bn,
                    adopters: last.adopters_difference,
                }))}
            }),
        });
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
        ([from], []) => {
            EitherOf4::C(sentence(words.move_down, &[amount(from), ("from", name(from))]))
        }
        _ => EitherOf4::D(words.move_many),
    }
}
