//! The three rows that the reader moves.

use leptos::prelude::*;
use model::Pillar;
use scenario::{Edit, Yearly, amount, facts};
use text::{money, sentence as filled, words::refusal};

use super::{Desk, wording};
use crate::widget::{
    icon,
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
    let outcome = desk.workbench.outcome();
    move || {
        let without = outcome.get().without[pillar as usize];
        sentence(desk.words.loss, &wording::effect(desk.lang, without))
    }
}

fn amount_stepper(desk: Desk, pillar: Pillar, name: &str) -> impl IntoView + use<> {
    let words = desk.words;
    let step = ("amount", desk.budget(STEP_JPY_MILLION));
    let named = |template| filled::text(template, &[("pillar", name.to_owned()), step.clone()]);
    let yearly = desk
        .workbench
        .slice(move |session| session.scenario().yearly(pillar));
    let refused = desk.workbench.refused(Some(pillar));
    stepper(Stepper {
        key: pillar.id(),
        down: named(words.step_down),
        up: named(words.step_up),
        label: named(words.amount),
        around: money::jpy_field_unit(desk.lang),
        text: move || money::jpy_field(desk.lang, yearly.get().mean()),
        on_step: move |direction: i64| {
            let by_million = direction * STEP_JPY_MILLION;
            desk.workbench
                .edit(Some(pillar), Edit::Step { pillar, by_million });
        },
        on_type: move |typed: String| match amount::parse(desk.lang, &typed) {
            Ok(yearly_million) => desk.workbench.edit(
                Some(pillar),
                Edit::Set {
                    pillar,
                    yearly_million,
                },
            ),
            Err(why) => desk.workbench.refuse(Some(pillar), why),
        },
        invalid: Memo::new(move |_| refused.get().is_some()),
    })
}

fn amount_slider(desk: Desk, pillar: Pillar, name: &str) -> impl IntoView + use<> {
    let yearly = desk
        .workbench
        .slice(move |session| session.scenario().yearly(pillar));
    let total = desk
        .workbench
        .slice(|session| session.scenario().yearly_total());
    slider(Slider {
        key: pillar.id(),
        label: filled::text(desk.words.slider, &[("pillar", name.to_owned())]),
        now: move || steps(yearly.get()),
        most: move || steps(total.get()).max(Desk::reported_total() / STEP_JPY_MILLION),
        report: facts().pillars[pillar as usize].reference / STEP_JPY_MILLION,
        words: move || desk.yearly(yearly.get()),
        on_move: move |step: i64| {
            let yearly_million = step * STEP_JPY_MILLION;
            desk.workbench.edit(
                Some(pillar),
                Edit::Set {
                    pillar,
                    yearly_million,
                },
            );
        },
    })
}

/// A yearly amount in whole notches of the slider.
fn steps(yearly: Yearly) -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "at most the bound of data, far below 2^63"
    )]
    let million = yearly.mean() as i64;
    million / STEP_JPY_MILLION
}

/// The sentence under a row whose last entry was refused.
fn refusal_words(desk: Desk, pillar: Pillar) -> impl IntoView {
    let refused = desk.workbench.refused(Some(pillar));
    let key = pillar.id();
    view! {
        <p class="row-error" role="alert" id=format!("error-{key}") data-testid=format!("error-{key}")>
            {move || refused.get().map(|why| view! {
                {icon::warning()} <span>{refusal::sentence(desk.lang, &why)}</span>
            })}
        </p>
    }
}
