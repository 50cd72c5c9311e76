//! What the split means: the sentence, what stands beside it, and what the last move did.

use scenario::{Flow, Move};
use text::{
    sentence,
    words::{keep, library::Library},
};

use super::Desk;
use crate::{
    reading::Readings,
    workbench::{Arrived, Effect},
};

/// The answer in a sentence, and whose calculation it is.
pub(super) fn answer(desk: &Desk, out: &mut Readings) {
    let words = desk.words();
    let reported = desk.state.is_reported();
    let (template, whose) = match (reported, desk.state.session.scenario().assumes_the_defaults()) {
        (true, _) => (words.answer_report, words.whose_site),
        (false, true) => (words.answer_own, words.whose_split),
        (false, false) => (words.answer_assumed, words.whose_reader),
    };
    let programme = desk.exports_in_full(desk.programme().exports_usd_bn);
    out.sentence("answer", template, &[desk.gap(), ("programme", programme)]);
    out.text("whose", whose);
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

/// What the last move did.
pub(super) fn last_move(desk: &Desk, out: &mut Readings) {
    let words = desk.words();
    let last = desk.state.session.last_move();
    match last {
        None => out.line("move", "", &[]),
        Some(last) => what_moved(desk, last, out),
    }
    let effect = last.map(|last| {
        desk.step(Effect {
            exports_usd_bn: last.exports_difference_usd_bn,
            adopters: last.adopters_difference,
        })
    });
    match effect {
        None => out.line("move-effect", words.move_none, &[]),
        Some(effect) => out.line("move-effect", words.loss, &effect),
    }
}

/// One flow from or to is said with its names; a preset may move all three at once.
fn what_moved(desk: &Desk, last: &Move, out: &mut Readings) {
    let words = desk.words();
    if let ([], []) = (last.from.as_slice(), last.to.as_slice()) {
        return what_is_assumed(desk, last, out);
    }
    if !last.assumed.is_empty() {
        return out.line("move", words.move_both, &[]);
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
            out.line("move", words.move_between, &values);
        }
        ([], [to]) => out.line("move", words.move_up, &[amount(to), ("to", name(to))]),
        ([from], []) => {
            out.line("move", words.move_down, &[amount(from), ("from", name(from))]);
        }
        _ => out.line("move", words.move_many, &[]),
    }
}

/// One assumption is said with its values; a prepared set may change several.
fn what_is_assumed(desk: &Desk, last: &Move, out: &mut Readings) {
    let words = desk.words();
    let [assumed] = last.assumed.as_slice() else {
        return out.line("move", words.move_assumptions, &[]);
    };
    let name = desk.given.assumption(assumed.id).to_owned();
    let [before, now] = [assumed.before, assumed.after]
        .map(|value| desk.given.amount(desk.lang, assumed.id, value));
    let values = [("name", name), ("before", before), ("now", now)];
    out.line("move", words.move_assumption, &values);
}
