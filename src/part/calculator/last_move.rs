//! What the last move did, in a sentence.

use scenario::{Flow, Move};
use text::{money, sentence, words::own_range::OwnRange};

use super::{
    range,
    view_context::{STEP_JPY_MILLION, ViewContext},
};
use crate::{
    binding::{Bindings, ElementId},
    store::ProgrammeEffect,
};

#[derive(Clone, Copy)]
enum Id {
    What,
    Effect,
    /// Both parts, for a screen reader.
    Said,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::What => Self::named("move-what"),
            Id::Effect => Self::named("move-effect"),
            Id::Said => Self::named("move-said"),
        }
    }
}

/// The two parts of the sentence of a move.
pub(super) struct Said {
    pub(super) what: String,
    pub(super) effect: String,
}

/// Before any move, what will be said here.
pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let said = said(context);
    let aloud = said.as_ref().map(|said| [&*said.what, &said.effect].concat());
    let step = money::jpy(context.lang, STEP_JPY_MILLION).to_string();
    let hint = || sentence::line(context.words().move_none, &[("step", step)]);
    let Said { what, effect } =
        said.unwrap_or_else(|| Said { what: String::new(), effect: hint() });
    out.text(Id::Said, aloud.unwrap_or_default());
    out.text(Id::What, what);
    out.text(Id::Effect, effect);
}

/// What the last move did; none before any.
pub(super) fn said(context: &ViewContext) -> Option<Said> {
    let last = context.state.session.last_move()?;
    Some(Said { what: what_moved(context, last), effect: effect(context, last) })
}

fn effect(context: &ViewContext, last: &Move) -> String {
    let moved = ProgrammeEffect {
        exports_usd_bn: last.exports_difference_usd_bn,
        adopters: last.adopters_difference,
    };
    sentence::line(context.words().effect, &context.step(moved))
}

/// One flow from or to is said with its names; a preset may move all three at once.
fn what_moved(context: &ViewContext, last: &Move) -> String {
    let words = context.words();
    if !last.budgets_moved {
        return what_is_assumed(context, last);
    }
    if !last.assumed.is_empty() {
        return words.move_both.to_owned();
    }
    let amount = |flow: &Flow| {
        let amount = context.budget_bn(flow.yearly_million / 1_000.0);
        let mean = || sentence::text(words.mean, &[("amount", amount.clone())]);
        ("amount", if last.years_differ { mean() } else { amount })
    };
    let name = |flow: &Flow| context.page.short_name(flow.pillar).to_owned();
    match (last.from.as_slice(), last.to.as_slice()) {
        ([from], [to]) => {
            let values = [amount(to), ("from", name(from)), ("to", name(to))];
            sentence::line(words.move_between, &values)
        }
        ([], [to]) => sentence::line(words.move_up, &[amount(to), ("to", name(to))]),
        ([from], []) => sentence::line(words.move_down, &[amount(from), ("from", name(from))]),
        ([], []) => words.move_years.to_owned(),
        _ => words.move_many.to_owned(),
    }
}

/// One assumption is said with its values, or with its range where nothing else has changed; a prepared set
/// may change several.
fn what_is_assumed(context: &ViewContext, last: &Move) -> String {
    let words = context.words();
    let [assumed] = last.assumed.as_slice() else {
        return words.move_assumptions.to_owned();
    };
    let name = ("name", context.page.assumption(assumed.id).to_owned());
    if let Some(ends) = assumed.ends {
        let range = range::changed(context, assumed.id, ends);
        let values: Vec<_> = [name].into_iter().chain(range).collect();
        return sentence::line(OwnRange::of(context.lang).moved, &values);
    }
    let [before, now] = [assumed.before, assumed.after]
        .map(|value| context.page.amount(context.lang, assumed.id, value));
    sentence::line(words.move_assumption, &[name, ("before", before), ("now", now)])
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{super::page_context::MarkupContext, Id};

    pub(crate) fn last_move(cx: MarkupContext) -> AnyView {
        let elements = cx.elements;
        view! {
            <p class="move said" data-result="move">
                <b {..elements.on(Id::What)}>{elements.words_of(Id::What)}</b>
                <span {..elements.on(Id::Effect)}>{elements.words_of(Id::Effect)}</span>
            </p>
            // Said aloud once, though it stands under the bars and in the foot.
            <p class="visually-hidden" role="status" data-result="move" data-testid="move" {..elements.on(Id::Said)}>{elements.words_of(Id::Said)}</p>
        }
        .into_any()
    }
}
