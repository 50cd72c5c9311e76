//! What the split means, in a sentence, and what must stand beside it.

use scenario::facts;
use text::year;

use super::view_context::{LEAST_USD_BN, LEAST_WRITTEN_USD_BN, ViewContext};
use crate::{
    binding::{Bindings, ElementId},
    store::Departure,
};

#[derive(Clone, Copy)]
enum Id {
    Answer,
    Whose,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Answer => Self::named("answer"),
            Id::Whose => Self::named("whose"),
        }
    }
}

/// The answer in a sentence, and whose calculation it is.
pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let words = context.words();
    let central = context.state.session.scenario().assumes_the_defaults();
    let usd_bn = context.programme().exports_usd_bn;
    let template = match usd_bn {
        _ if !context.has_budget() => words.answer_none,
        0.0 => words.answer_nothing,
        _ if usd_bn.abs() < LEAST_USD_BN => words.answer_little,
        ..0.0 => words.answer_takes,
        _ => words.answer_adds,
    };
    let values = [
        context.gap(),
        ("total", context.total_a_year()),
        ("assumptions", if central { words.central } else { words.changed }.to_owned()),
        ("programme", context.exports_in_full(usd_bn.abs())),
        ("least", context.exports_in_full(LEAST_WRITTEN_USD_BN)),
        ("goal_year", year::year(context.lang, facts().goals.year)),
    ];
    out.sentence(Id::Answer, template, &values);
    out.text(Id::Whose, Departure::of(context.state.session.scenario()).in_words(context.lang));
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{super::page_context::MarkupContext, Id};

    /// The answer in a sentence.
    pub(crate) fn answer(cx: MarkupContext) -> AnyView {
        let elements = cx.elements;
        view! { <p class="answer" {..elements.on(Id::Answer)}>{elements.words_of(Id::Answer)}</p> }
            .into_any()
    }

    /// What must stand beside every answer, and a way on from there.
    pub(crate) fn caveat(cx: MarkupContext, way: AnyView) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        view! {
            <p class="caveat">{words.caveat}<span {..elements.on(Id::Whose)}>{elements.words_of(Id::Whose)}</span> {way}</p>
        }
        .into_any()
    }
}
