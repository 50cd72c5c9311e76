//! What the split means: the sentence, what stands beside it, and what the last move did.

use model::ChoiceId;
use scenario::{AssumptionId, Flow, Move, facts};
use text::{
    money, sentence,
    words::{keep, library::Library},
    year,
};

use super::{
    Desk, STEP_JPY_MILLION,
    desk::{LEAST_USD_BN, LEAST_WRITTEN_USD_BN},
};
use crate::{
    reading::Readings,
    workbench::{Arrived, Effect, Whose},
};

/// The question: how far the reader's own total goes.
pub(super) fn question(desk: &Desk, out: &mut Readings) {
    let words = desk.words();
    let template = match (desk.has_budget(), desk.total_differs()) {
        (false, _) => words.question_none,
        (true, false) => words.question,
        (true, true) => words.question_mean,
    };
    out.sentence("question", template, &[("total", desk.total())]);
    out.attribute_if("question", ("data-long", ""), desk.has_budget() && desk.total_differs());
    rates(desk, out);
}

/// The total in yen and in dollars, with the rate between them.
fn rates(desk: &Desk, out: &mut Readings) {
    let words = desk.words();
    let [rate, foot] = match (desk.has_budget(), desk.total_differs()) {
        (false, _) => [words.rate_none, words.foot_rate_none],
        (true, false) => [words.rate, words.foot_rate],
        (true, true) => [words.rate_mean, words.foot_rate_mean],
    };
    let total_jpy_bn = desk.state.session.scenario().yearly_total().mean() / 1_000.0;
    let id = AssumptionId::Choice(ChoiceId::ExchangeRate);
    let rate_jpy = desk.assumption(id);
    let rate_value = ("rate", desk.given.amount(desk.lang, id, rate_jpy));
    let [usd, usd_short] = desk.budget_usd(total_jpy_bn / rate_jpy);
    for place in ["heading", "total"] {
        let values = [("total", desk.total()), ("usd", usd.clone()), rate_value.clone()];
        out.line(("rate", place), rate, &values);
    }
    let values = [("total", desk.total_short()), ("usd", usd_short), rate_value];
    out.line("foot-rate", foot, &values);
}

/// The answer in a sentence, and whose calculation it is.
pub(super) fn answer(desk: &Desk, out: &mut Readings) {
    let words = desk.words();
    let central = desk.state.session.scenario().assumes_the_defaults();
    let usd_bn = desk.programme().exports_usd_bn;
    let template = match usd_bn {
        _ if !desk.has_budget() => words.answer_none,
        0.0 => words.answer_nothing,
        _ if usd_bn.abs() < LEAST_USD_BN => words.answer_little,
        ..0.0 => words.answer_takes,
        _ => words.answer_adds,
    };
    let values = [
        desk.gap(),
        ("total", desk.total_a_year()),
        ("assumptions", if central { words.central } else { words.changed }.to_owned()),
        ("programme", desk.exports_in_full(usd_bn.abs())),
        ("least", desk.exports_in_full(LEAST_WRITTEN_USD_BN)),
        ("goal_year", year::year(desk.lang, facts().goals.year)),
    ];
    out.sentence("answer", template, &values);
    out.text("whose", Whose::of(desk.state.session.scenario()).in_words(desk.lang));
}

/// What the link in the address came to.
pub(super) fn arrived(desk: &Desk, out: &mut Readings) {
    let words = Library::of(desk.lang);
    let said = desk.state.arrived.map(|arrived| match arrived {
        Arrived::Open(name) if name.is_empty() => words.from_link_unnamed.to_owned(),
        Arrived::Open(name) => {
            sentence::text(words.from_link, &[("name", sentence::undirected(name))])
        }
        Arrived::Refused(error) => keep::link(desk.lang, error, |_| None),
    });
    out.shown("arrived", said.is_some());
    out.text("arrived-said", said.unwrap_or_default());
}

/// What the last move did: under the bars, and on a phone in the foot, where the move was made.
pub(super) fn last_move(desk: &Desk, out: &mut Readings) {
    let said = desk
        .state
        .session
        .last_move()
        .map(|last| Said { what: what_moved(desk, last), effect: effect(desk, last) });
    let step = money::jpy(desk.lang, STEP_JPY_MILLION).to_string();
    let hint = || sentence::line(desk.words().move_none, &[("step", step)]);
    let moved = said.is_some();
    out.shown("foot-rate", !moved);
    out.shown("foot-said", moved);
    let Said { what, effect } =
        said.unwrap_or_else(|| Said { what: String::new(), effect: hint() });
    out.text("foot-move", what.clone());
    out.text("foot-effect", if moved { effect.clone() } else { String::new() });
    out.text("move-said", if moved { [&*what, &effect].concat() } else { String::new() });
    out.text("move-what", what);
    out.text("move-effect", effect);
}

/// The two parts of the sentence of a move.
struct Said {
    what: String,
    effect: String,
}

fn effect(desk: &Desk, last: &Move) -> String {
    let moved = Effect {
        exports_usd_bn: last.exports_difference_usd_bn,
        adopters: last.adopters_difference,
    };
    sentence::line(desk.words().effect, &desk.step(moved))
}

/// One flow from or to is said with its names; a preset may move all three at once.
fn what_moved(desk: &Desk, last: &Move) -> String {
    let words = desk.words();
    if let ([], []) = (last.from.as_slice(), last.to.as_slice()) {
        return what_is_assumed(desk, last);
    }
    if !last.assumed.is_empty() {
        return words.move_both.to_owned();
    }
    let amount = |flow: &Flow| {
        let amount = desk.budget_bn(flow.yearly_million / 1_000.0);
        let mean = || sentence::text(words.mean, &[("amount", amount.clone())]);
        ("amount", if last.years_differ { mean() } else { amount })
    };
    let name = |flow: &Flow| desk.given.short_name(flow.pillar).to_owned();
    match (last.from.as_slice(), last.to.as_slice()) {
        ([from], [to]) => {
            let values = [amount(to), ("from", name(from)), ("to", name(to))];
            sentence::line(words.move_between, &values)
        }
        ([], [to]) => sentence::line(words.move_up, &[amount(to), ("to", name(to))]),
        ([from], []) => sentence::line(words.move_down, &[amount(from), ("from", name(from))]),
        _ => words.move_many.to_owned(),
    }
}

/// One assumption is said with its values; a prepared set may change several.
fn what_is_assumed(desk: &Desk, last: &Move) -> String {
    let words = desk.words();
    let [assumed] = last.assumed.as_slice() else {
        return words.move_assumptions.to_owned();
    };
    let name = desk.given.assumption(assumed.id).to_owned();
    let [before, now] = [assumed.before, assumed.after]
        .map(|value| desk.given.amount(desk.lang, assumed.id, value));
    let values = [("name", name), ("before", before), ("now", now)];
    sentence::line(words.move_assumption, &values)
}
