//! The prepared splits, as chips; the one that the budgets equal is chosen.

use model::Budgets;
use scenario::{Edit, facts};

use super::{context::CalculatorContext, view_context::ViewContext};
use crate::binding::{Actions, Bindings, ElementId};

#[derive(Clone, Copy)]
enum Id {
    Preset(&'static str),
}

impl From<Id> for ElementId {
    fn from(Id::Preset(preset): Id) -> Self {
        ("preset", preset).into()
    }
}

pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let scenario = context.state.session.scenario();
    for preset in &*facts().presets {
        let amounts = Budgets::constant(scenario.choices().first_budget_year, preset.amounts);
        out.truth(Id::Preset(&preset.id), "aria-pressed", *scenario.budgets() == amounts);
    }
}

pub(super) fn actions(out: &mut Actions<CalculatorContext>) {
    for preset in &*facts().presets {
        out.press(Id::Preset(&preset.id), |_| Edit::Preset(preset.id.to_string()));
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use report::PresetFact;
    use scenario::facts;

    use super::{super::page_context::MarkupContext, Id};

    pub(crate) fn presets(cx: MarkupContext) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let chip = |preset: &'static PresetFact| {
            let presets = &page.data.programme.presets;
            let named = presets.iter().find(|named| named.id == preset.id);
            let name = named.map(|named| named.name.get(page.lang).to_owned());
            view! {
                <button type="button" class="chip" {..elements.control(Id::Preset(&preset.id))}>{name}</button>
            }
        };
        let chips = facts().presets.iter().map(chip).collect_view();
        view! { <div class="chips" role="group" aria-label=words.presets>{chips}</div> }.into_any()
    }
}
