//! The prepared splits, as chips.

use leptos::prelude::*;
use model::Budgets;
use report::PresetFact;
use scenario::{Edit, facts};

use super::Desk;
use crate::widget::live::{live, on_press};

/// One chip a preset; the one that the budgets equal is chosen.
pub(super) fn presets(desk: Desk) -> impl IntoView {
    let chips = facts().presets.iter().map(|preset| chip(desk, preset)).collect_view();
    view! { <div class="chips" role="group" aria-label=desk.words.presets>{chips}</div> }
}

fn chip(desk: Desk, preset: &'static PresetFact) -> impl IntoView {
    let id = format!("preset-{}", preset.id);
    let name = desk.names.with_value(|names| {
        let named = names.presets.iter().find(|name| name.id == preset.id);
        named.map(|name| name.name.clone())
    });
    let chosen = live(move || {
        desk.workbench.with(|session| {
            let first_year = session.scenario().choices().first_budget_year;
            let amounts = Budgets::constant(first_year, preset.amounts);
            (*session.scenario().budgets() == amounts).to_string()
        })
    });
    let choose = move || desk.workbench.edit(None, Edit::Preset(preset.id.to_string()));
    view! {
        <button type="button" class="chip" id=id.clone() data-testid=id aria-pressed=chosen on:click=on_press(choose)>
            {name}
        </button>
    }
}
