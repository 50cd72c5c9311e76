//! Why the programme adds what it adds: from a year's money to exports in the goals' year, step by step.
//!
//! Every step prints the numbers that it is worked out from, and they give its own as they are printed.

mod figures;
mod step;
mod words;

use scenario::analysis::ExportChain;
use text::{sentence, words::export_chain::ExportChain as Words};

use super::view_context::ViewContext;
use crate::{
    binding::{Bindings, ElementId},
    picture::{coordinate::percent, scale::Whole},
};
use figures::Figures;
use step::Step;
use words::Teller;

#[derive(Clone, Copy)]
enum Id {
    Title,
    Steps,
    Row(Step),
    Said(Step),
    Formula(Step),
    Bar(Step),
    Value(Step),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Title => Self::named("chain-title"),
            Id::Steps => Self::named("chain-steps"),
            Id::Row(step) => ("chain-step", step.key()).into(),
            Id::Said(step) => ("chain-said", step.key()).into(),
            Id::Formula(step) => ("chain-formula", step.key()).into(),
            Id::Bar(step) => ("chain-bar", step.key()).into(),
            Id::Value(step) => ("chain-value", step.key()).into(),
        }
    }
}

pub(crate) fn bind(context: &ViewContext, out: &mut Bindings) {
    let chain = ExportChain::of(context.state.session.scenario());
    title(context, &chain, out);
    out.shown(Id::Steps, context.has_budget());
    bars(&chain, out);
    let figures = Figures::of(&chain);
    let teller = Teller::new(context, &figures);
    for step in Step::ALL {
        let shown = is_taken(step, &chain, &figures);
        out.shown(Id::Row(step), shown);
        if shown {
            let told = teller.tell(step);
            out.sentence(Id::Said(step), told.said, &told.slots);
            out.line(Id::Formula(step), told.formula, &told.slots);
            out.text(Id::Value(step), told.value);
        } else {
            for id in [Id::Said(step), Id::Formula(step), Id::Value(step)] {
                out.text(id, "");
            }
        }
    }
}

/// Whether there is money that goes this way, and the step changes anything.
fn is_taken(step: Step, chain: &ExportChain, figures: &Figures) -> bool {
    match step {
        Step::Money | Step::Rules | Step::Total => chain.money_usd_bn > 0.0,
        Step::Cooperation => chain.cooperation.money_usd_bn > 0.0,
        Step::Diminishing if !figures.expansion.is_diminished => false,
        _ => chain.expansion.money_usd_bn > 0.0,
    }
}

fn title(context: &ViewContext, chain: &ExportChain, out: &mut Bindings) {
    let words = Words::of(context.lang);
    let template = match chain.exports_usd_bn < context.state.answer.market_usd_bn {
        _ if !context.has_budget() => words.why_nothing,
        true => words.why_so_little,
        false => words.why_so_much,
    };
    let [usd, _] = context.budget_usd(chain.money_usd_bn);
    out.text(Id::Title, sentence::line(template, &[("usd", usd)]));
}

/// All on one scale; what is added begins where the sum before it ends.
fn bars(chain: &ExportChain, out: &mut Bindings) {
    let ExportChain { expansion, cooperation, rules, .. } = chain;
    let with_cooperation = expansion.exports_usd_bn + cooperation.exports_usd_bn;
    let lengths = [
        (Step::Money, [0.0, chain.money_usd_bn]),
        (Step::Expansion, [0.0, expansion.money_usd_bn]),
        (Step::ExportsPerDollar, [0.0, expansion.undiminished_usd_bn()]),
        (Step::Diminishing, [0.0, expansion.steady_usd_bn()]),
        (Step::Arrived, [0.0, expansion.exports_usd_bn]),
        (Step::Cooperation, [expansion.exports_usd_bn, with_cooperation]),
        (Step::Rules, [with_cooperation, with_cooperation + rules.exports_usd_bn]),
        (Step::Total, [0.0, chain.exports_usd_bn]),
    ];
    let longest = lengths.iter().flat_map(|(_, ends)| ends).copied().fold(0.0, f64::max);
    let scale = Whole::of(longest);
    for (step, ends) in lengths {
        let [from, to] = ends.map(|end| scale.percent(end));
        out.attribute(Id::Bar(step), "x", percent(from.min(to)));
        out.attribute(Id::Bar(step), "width", percent((to - from).abs()));
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use report::Kind;
    use scenario::AssumptionId;

    use super::{super::page_context::MarkupContext, Id, Step};
    use crate::part::markup::layer::{self, layer};

    pub(crate) fn export_chain(cx: MarkupContext) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let steps = Step::ALL.map(|each| step(cx, each)).into_iter().collect_view();
        view! {
            <section class="result-section" id="chain" aria-labelledby="chain-title">
                {layer(page.lang, &[Kind::Assumed])}
                <h2 data-result="chain-money" {..elements.on(Id::Title)}>{elements.words_of(Id::Title)}</h2>
                <p class="said">{words.chain_lead}</p>
                <svg class="hatch-source" aria-hidden="true">
                    <pattern id="hatch-chain" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <path class="hatch-programme" d="M0 0v5"></path>
                    </pattern>
                </svg>
                <ol class="chain" {..elements.on(Id::Steps)}>{steps}</ol>
            </section>
        }
        .into_any()
    }

    /// The way there from the answer.
    pub(crate) fn way(cx: MarkupContext) -> AnyView {
        view! { " " <a href="#chain">{cx.words.to_chain}</a> }.into_any()
    }

    fn step(cx: MarkupContext, step: Step) -> AnyView {
        let elements = cx.elements;
        let (said, formula, bar, value) =
            (Id::Said(step), Id::Formula(step), Id::Bar(step), Id::Value(step));
        let assumptions = step.assumptions().iter().map(|id| evidence(cx, *id)).collect_view();
        view! {
            <li class="chain-step" {..elements.on(Id::Row(step))}>
                <p class="chain-said" data-result=step.key() {..elements.on(said)}>{elements.words_of(said)}</p>
                <p class="chain-formula" data-result=step.key() {..elements.on(formula)}>{elements.words_of(formula)}</p>
                <svg class="chain-bar" width="100%" height="20" aria-hidden="true">
                    <rect class=step.class() y="1" height="18" {..elements.on(bar)}></rect>
                </svg>
                <b class="chain-value" data-result=step.key() {..elements.on(value)}>{elements.words_of(value)}</b>
                <p class="chain-evidence">{assumptions}</p>
            </li>
        }
        .into_any()
    }

    /// The way to what was found for an assumption, and how strong that is.
    fn evidence(MarkupContext { page, elements, .. }: MarkupContext, id: AssumptionId) -> AnyView {
        let Some(it) = page.assumption(id) else {
            elements.problem(format!("no assumption is called {}", id.id()));
            return ().into_any();
        };
        let way = format!("{}#assumption-{}", page.method, id.id());
        let strength = match it.strength {
            Some(strength) => layer::strength(page.lang, strength),
            None => layer::choice(page.lang),
        };
        view! { <span><a href=way data-figure=id.id()>{it.name.to_owned()}</a> " " {strength}</span> }.into_any()
    }
}
