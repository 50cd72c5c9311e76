//! The prepared splits, as chips.

use leptos::prelude::*;
use model::Budgets;
use report::PresetFact;
use scenario::{Edit, Scenario, facts};

use super::Desk;

/// One chip a preset; the one that the budgets equal is chosen.
pub(super) fn presets(desk: Desk) -> impl IntoView {
    let chips = facts().presets.iter().map(|preset| {
        let id = preset.id.as_str();
        let name = desk.names.with_value(|names| {
            names.presets.iter().find(|name| name.id == id).map(|name| name.name.clone())
        });
        let chosen = desk.workbench.slice(move |session| session.scenario().budgets() == &amounts_of(session.scenario(), preset));
        view! {
            <button type="button" class="chip" id=format!("preset-{id}") data-testid=format!("preset-{id}")
                aria-pressed=move || chosen.get().to_string()
                on:click=move |_| desk.workbench.edit(None, Edit::Preset(id.to_owned()))>
                {name}
            </button>
        }
    });
    view! {
        <div class="chips" role="group" aria-label=desk.words.presets>{chips.collect_view()}</div>
    }
}

fn amounts_of(scenario: &Scenario, preset: &PresetFact) -> Budgets {
    Budgets::constant(scenario.choices().first_budget_year, preset.amounts)
}
