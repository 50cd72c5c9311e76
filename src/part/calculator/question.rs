//! The question, the total in both currencies, and what the link in the address came to.

use model::ChoiceId;
use scenario::AssumptionId;
use text::{
    sentence,
    words::{calculator::Calculator, keep, library::Library},
};

use super::view_context::ViewContext;
use crate::{
    binding::{Bindings, ElementId},
    store::LinkResult,
};

#[derive(Clone, Copy)]
enum Id {
    Question,
    Rate,
    LinkResult,
    LinkMessage,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Question => Self::named("question"),
            Id::Rate => ("rate", "heading").into(),
            Id::LinkResult => Self::named("link-result"),
            Id::LinkMessage => Self::named("link-message"),
        }
    }
}

/// How far the reader's own total goes, and what the link came to.
pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    bind_heading(context, out);
    link_result(context, context.state.link_result, out);
}

/// The same in somebody else's page: a link's name could word that page, so it is not said.
pub(super) fn bind_embedded(context: &ViewContext, out: &mut Bindings) {
    bind_heading(context, out);
    let refused = |result: &&LinkResult| matches!(result, LinkResult::Refused(_));
    link_result(context, context.state.link_result.filter(refused), out);
}

fn bind_heading(context: &ViewContext, out: &mut Bindings) {
    let template =
        by_total(context, |words| [words.question_none, words.question, words.question_mean]);
    out.sentence(Id::Question, template, &[("total", context.total())]);
    let is_long = context.has_budget() && context.total_varies_by_year();
    out.attribute_if(Id::Question, ("data-long", ""), is_long);
    out.text(Id::Rate, rate(context));
}

/// The total in yen and in dollars, with the rate between them.
pub(super) fn rate(context: &ViewContext) -> String {
    let template = by_total(context, |words| [words.rate_none, words.rate, words.rate_mean]);
    let [usd, _] = total_usd(context);
    let values = [("total", context.total()), ("usd", usd), exchange_rate(context)];
    sentence::line(template, &values)
}

/// The same where there is little room.
pub(super) fn short_rate(context: &ViewContext) -> String {
    let template =
        by_total(context, |words| [words.foot_rate_none, words.foot_rate, words.foot_rate_mean]);
    let [_, usd] = total_usd(context);
    let values = [("total", context.total_short()), ("usd", usd), exchange_rate(context)];
    sentence::line(template, &values)
}

/// The words for no budget, for the same total every year, and for one that differs.
fn by_total(
    context: &ViewContext,
    of: impl Fn(&'static Calculator) -> [&'static str; 3],
) -> &'static str {
    let [none, same, mean] = of(context.words());
    match (context.has_budget(), context.total_varies_by_year()) {
        (false, _) => none,
        (true, false) => same,
        (true, true) => mean,
    }
}

const EXCHANGE_RATE: AssumptionId = AssumptionId::Choice(ChoiceId::ExchangeRate);

fn total_usd(context: &ViewContext) -> [String; 2] {
    let total_jpy_bn = context.state.session.scenario().yearly_total().mean() / 1_000.0;
    context.budget_usd(total_jpy_bn / context.assumption(EXCHANGE_RATE))
}

fn exchange_rate(context: &ViewContext) -> (&'static str, String) {
    let rate_jpy = context.assumption(EXCHANGE_RATE);
    ("rate", context.page.amount(context.lang, EXCHANGE_RATE, rate_jpy))
}

fn link_result(context: &ViewContext, result: Option<&LinkResult>, out: &mut Bindings) {
    let words = Library::of(context.lang);
    let said = result.map(|link_result| match link_result {
        LinkResult::Open(name) if name.is_empty() => words.from_link_unnamed.to_owned(),
        LinkResult::Open(name) => {
            sentence::text(words.from_link, &[("name", sentence::strip_bidi(name))])
        }
        LinkResult::Refused(error) => keep::link(context.lang, error, |_| None),
    });
    out.shown(Id::LinkResult, said.is_some());
    out.text(Id::LinkMessage, said.unwrap_or_default());
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use text::words::figure::Figure;

    use super::{super::page_context::MarkupContext, Id};

    /// Whose numbers these are, the question, and its amount in both currencies.
    pub(crate) fn heading(cx: MarkupContext) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        view! {
            <div class="calculator-heading">
                <p class="layer">
                    <span class="layer-assumed">{Figure::of(page.lang).assumed}</span>
                    <span class="layer-whom">{words.by_whom}</span>
                </p>
                <h1 {..elements.on(Id::Question)}>{elements.words_of(Id::Question)}</h1>
                <p class="rate said" data-result="rate" {..elements.on(Id::Rate)}>{elements.words_of(Id::Rate)}</p>
                <div role="status">
                    <p class="notice" {..elements.on(Id::LinkResult)}><span {..elements.on(Id::LinkMessage)}>{elements.words_of(Id::LinkMessage)}</span></p>
                </div>
            </div>
        }
        .into_any()
    }
}
