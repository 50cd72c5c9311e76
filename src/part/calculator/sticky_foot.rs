//! The foot of a phone: the result, what the last move did and the ways back, always in sight.

use super::{last_move, question, view_context::ViewContext};
use crate::{
    binding::{Bindings, ElementId},
    store::ProgrammeEffect,
};

#[derive(Clone, Copy)]
enum Id {
    /// Before any move.
    Rate,
    /// After one.
    Said,
    Move,
    Effect,
    Exports,
    Countries,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Rate => Self::named("foot-rate"),
            Id::Said => Self::named("foot-said"),
            Id::Move => Self::named("foot-move"),
            Id::Effect => Self::named("foot-effect"),
            Id::Exports => ("foot", "exports").into(),
            Id::Countries => ("foot", "countries").into(),
        }
    }
}

pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let said = last_move::said(context);
    out.text(Id::Rate, question::short_rate(context));
    out.shown(Id::Rate, said.is_none());
    out.shown(Id::Said, said.is_some());
    let (what, effect) = said.map(|said| (said.what, said.effect)).unwrap_or_default();
    out.text(Id::Move, what);
    out.text(Id::Effect, effect);
    let ProgrammeEffect { exports_usd_bn, adopters } = context.programme();
    out.text(Id::Exports, context.exports_change(exports_usd_bn));
    out.text(Id::Countries, context.countries_change(adopters));
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{
        super::{
            page_context::MarkupContext,
            tools::{Row, view::tools},
        },
        Id,
    };

    pub(crate) fn foot(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        let figure = |id: Id, result: &'static str, name: &'static str| {
            view! {
                <p class="foot-figure" data-testid=format!("foot-{result}")>
                    <span>{name}</span><b {..elements.on(id)} data-result=result>{elements.words_of(id)}</b>
                </p>
            }
        };
        view! {
            <div class="foot" role="group" aria-label=words.foot data-testid="foot">
                <p class="foot-line">
                    <span class="said" data-result="rate" {..elements.on(Id::Rate)}>{elements.words_of(Id::Rate)}</span>
                    <span class="said" data-result="move" {..elements.on(Id::Said)}>
                        <b {..elements.on(Id::Move)}>{elements.words_of(Id::Move)}</b>
                        <span {..elements.on(Id::Effect)}>{elements.words_of(Id::Effect)}</span>
                    </span>
                </p>
                <div class="foot-figures">
                    {figure(Id::Exports, "exports", words.exports)}
                    {figure(Id::Countries, "countries", words.foot_countries)}
                </div>
                {tools(cx, Row::Foot)}
            </div>
        }
        .into_any()
    }
}
