//! What the split means: the sentence, what stands beside it, and what the last move did.

use scenario::{Flow, Move};

use super::Desk;
use crate::{reading::Readings, workbench::Effect};

/// The answer in a sentence, and whose calculation it is.
pub(super) fn answer(desk: &Desk, out: &mut Readings) {
    let words = desk.words();
    let reported = desk.state.is_reported();
    let template = if reported { words.answer_report } else { words.answer_own };
    let programme = desk.exports_in_full(desk.programme().exports_usd_bn);
    out.sentence("answer", template, &[desk.gap(), ("programme", programme)]);
    out.text("whose", if reported { words.whose_site } else { words.whose_reader });
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
    let amount = |flow: &Flow| ("amount", desk.budget_bn(flow.yearly_million / 1_000.0));
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
