//! The three rows that the reader moves.

use leptos::prelude::*;
use model::Pillar;
use scenario::{Edit, Yearly, amount, facts};
use text::{money, sentence as filled, words::refusal};

use super::{Desk, wording};
use crate::widget::{
    icon,
    live::{live, live_view},
    sentence::sentence,
    slider::{Slider, slider},
    stepper::{Stepper, stepper},
};

/// One press of a stepper, and one notch of a slider: JPY 1 billion a year.
const STEP_JPY_MILLION: i64 = 1_000;

/// All rows, under the line that explains their small print.
pub(super) fn pillars(desk: Desk) -> impl IntoView {
    view! {
        <p class="rows-note">{desk.words.rows_note}</p>
        <div class="rows">{Pillar::ALL.map(|pillar| row(desk, pillar)).collect_view()}</div>
    }
}

fn row(desk: Desk, pillar: Pillar) -> impl IntoView {
    let key = pillar.id();
    let name = desk.names.with_value(|names| names.pillar(pillar).name);
    view! {
        <div class="row" role="group" aria-label=name.clone() data-testid=format!("pillar-{key}")>
            <div class="row-words">
                <span class="row-name">{name.clone()}</span>
                <span class="row-loss" data-testid=format!("loss-{key}")>{loss(desk, pillar)}</span>
            </div>
            {amount_stepper(desk, pillar, &name)}
            {amount_slider(desk, pillar, &name)}
            {refusal_words(desk, pillar)}
        </div>
    }
}

/// What cancelling the pillar would change.
fn loss(desk: Desk, pillar: Pillar) -> impl IntoView {
    live_view(move || {
        let without = desk.workbench.outcome().without[pillar.index()];
        sentence(desk.words.loss, &wording::effect(desk.lang, without))
    })
}

/// What the pillar gets a year; tracked.
fn yearly(desk: Desk, pillar: Pillar) -> Yearly {
    desk.workbench.with(|session| session.scenario().yearly(pillar))
}

fn set(desk: Desk, pillar: Pillar, yearly_million: i64) {
    desk.workbench.edit(Some(pillar), Edit::Set { pillar, yearly_million });
}

fn amount_stepper(desk: Desk, pillar: Pillar, name: &str) -> impl IntoView + use<> {
    let words = desk.words;
    let step = ("amount", desk.budget(STEP_JPY_MILLION));
    let named = |template| filled::text(template, &[("pillar", name.to_owned()), step.clone()]);
    stepper(Stepper {
        key: pillar.id(),
        down: named(words.step_down),
        up: named(words.step_up),
        label: named(words.amount),
        around: money::jpy_field_unit(desk.lang),
        text: live(move || money::jpy_field(desk.lang, yearly(desk, pillar).mean())),
        invalid: live(move || desk.workbench.refused(Some(pillar)).is_some()),
        on_step: move |direction: i64| {
            let by_million = direction * STEP_JPY_MILLION;
            desk.workbench.edit(Some(pillar), Edit::Step { pillar, by_million });
        },
        on_type: move |typed: String| match amount::parse(desk.lang, &typed) {
            Ok(yearly_million) => set(desk, pillar, yearly_million),
            Err(why) => desk.workbench.refuse(Some(pillar), why),
        },
        on_cancel: move || desk.workbench.forgive(),
    })
}

fn amount_slider(desk: Desk, pillar: Pillar, name: &str) -> impl IntoView + use<> {
    let total = move || desk.workbench.with(|session| session.scenario().yearly_total());
    slider(Slider {
        key: pillar.id(),
        label: filled::text(desk.words.slider, &[("pillar", name.to_owned())]),
        now: move || steps(yearly(desk, pillar)),
        most: move || steps(total()).max(Desk::reported_total() / STEP_JPY_MILLION),
        report: facts().pillars[pillar.index()].reference / STEP_JPY_MILLION,
        words: live(move || desk.yearly(yearly(desk, pillar))),
        on_move: move |step: i64| set(desk, pillar, step * STEP_JPY_MILLION),
    })
}

/// A yearly amount in whole notches of the slider.
fn steps(yearly: Yearly) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "bounded by data, far below 2^63")]
    let million = yearly.mean() as i64;
    million / STEP_JPY_MILLION
}

/// The sentence under a row whose last entry was refused.
fn refusal_words(desk: Desk, pillar: Pillar) -> impl IntoView {
    let id = format!("error-{}", pillar.id());
    let said = live_view(move || {
        desk.workbench.refused(Some(pillar)).map(|why| {
            view! {
                {icon::warning()} <span>{refusal::sentence(desk.lang, &why)}</span>
            }
        })
    });
    view! { <p class="row-error" role="alert" id=id.clone() data-testid=id>{said}</p> }
}
