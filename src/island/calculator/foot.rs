//! On a phone: the result, always in sight, and the way back.

use leptos::prelude::*;
use scenario::Edit;

use super::{Desk, wording};
use crate::widget::icon;

/// Three figures and undo.
pub(super) fn foot(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let outcome = desk.workbench.outcome();
    let total = desk
        .workbench
        .slice(|session| session.scenario().yearly_total());
    let can_undo = desk.workbench.slice(|session| session.history().can_undo());
    view! {
        <div class="foot" role="group" aria-label=words.foot data-testid="foot">
            <p class="foot-figure" data-testid="foot-total"><span>{words.total}</span>
                <b data-result="total">{move || desk.yearly(total.get())}</b></p>
            <p class="foot-figure foot-result" data-testid="foot-exports"><span>{words.exports}</span>
                <b data-result="exports">{move || wording::exports_change(desk.lang, outcome.get().programme.exports_usd_bn)}</b></p>
            <p class="foot-figure foot-result" data-testid="foot-countries"><span>{words.countries}</span>
                <b data-result="countries">{move || wording::countries_change(desk.lang, outcome.get().programme.adopters)}</b></p>
            <button type="button" class="button-square" id="foot-undo" data-testid="foot-undo" aria-label=words.undo
                aria-disabled=move || (!can_undo.get()).to_string()
                on:click=move |_| desk.workbench.edit(None, Edit::Undo)>
                {icon::undo()}
            </button>
        </div>
    }
}
