//! The three rows that the reader moves.

use app::island::calculator::{Control, STEP_JPY_MILLION};
use leptos::prelude::*;
use model::Pillar;
use text::{money, sentence};

use super::{
    Bench, name,
    slider::slider,
    stepper::{Stepper, stepper},
};
use crate::part::icon;

/// All rows.
pub(super) fn rows(bench: Bench) -> AnyView {
    view! {
        <div class="rows">{Pillar::ALL.map(|pillar| row(bench, pillar)).collect_view()}</div>
    }
    .into_any()
}

fn row(bench: Bench, pillar: Pillar) -> AnyView {
    let Bench { here, words, live, .. } = bench;
    let (key, name) = (pillar.id(), name(here, pillar).whole);
    let brings = ("brings", key);
    let (label, shown) = (name.clone(), name.clone());
    let step = ("amount", money::jpy(here.lang, STEP_JPY_MILLION).to_string());
    let named = |template| sentence::text(template, &[("pillar", name.clone()), step.clone()]);
    let (before, after) = money::jpy_field_unit(here.lang);
    let stepper = stepper(
        bench,
        Stepper {
            down: (Control::StepDown(pillar), named(words.step_down)),
            up: (Control::StepUp(pillar), named(words.step_up)),
            field: (("amount", key).into(), named(words.amount)),
            unit: (
                before.to_owned(),
                view! { <span class="stepper-unit">{after}</span> }.into_any(),
            ),
            error: error_id(key),
        },
    );
    view! {
        <div class="row" role="group" aria-label=label data-testid=format!("pillar-{key}") {..live.on(("row", key))}>
            <span class="row-name">{shown}</span>
            {lock(bench, pillar, named(words.lock))}
            {stepper}
            <p class="row-brings said" data-result="brings" {..live.on(brings)}>{live.words(brings)}</p>
            {slider(bench, pillar, named(words.slider))}
            {refusal(bench, key)}
        </div>
    }
    .into_any()
}

/// A pillar that is locked neither moves nor gives. On a phone it is a box among the settings.
fn lock(bench: Bench, pillar: Pillar, name: String) -> AnyView {
    view! {
        <button type="button" aria-label=name class="row-lock" {..bench.live.on(("lock", pillar.id()))}>
            {icon::lock()}
        </button>
    }
    .into_any()
}

/// Where it is said why an entry was refused.
fn error_id(key: &str) -> String {
    format!("error-{key}")
}

/// The sentence under a row whose last entry was refused.
fn refusal(bench: Bench, key: &'static str) -> AnyView {
    let id = error_id(key);
    let (said, words) = (("error-said", key), ("error-words", key));
    view! {
        <p class="row-error" role="alert" id=id>
            <span class="row-error-said" {..bench.live.on(said)}>
                {icon::warning()}
                <span {..bench.live.on(words)}>{bench.live.words(words)}</span>
            </span>
        </p>
    }
    .into_any()
}
