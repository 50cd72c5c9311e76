//! On a phone: the result, always in sight, and the way back.

use leptos::prelude::*;

use super::{Desk, total::undo_button, wording};
use crate::widget::live::{Live, live};

/// Three figures and undo.
pub(super) fn foot(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let programme = move || desk.workbench.outcome().programme;
    let exports = live(move || wording::exports_change(desk.lang, programme().exports_usd_bn));
    let countries = live(move || wording::countries_change(desk.lang, programme().adopters));
    view! {
        <div class="foot" role="group" aria-label=words.foot data-testid="foot">
            {figure("total", words.foot_total, live(move || desk.total()))}
            {figure("exports", words.exports, exports)}
            {figure("countries", words.countries, countries)}
            {undo_button(desk, "foot-undo")}
        </div>
    }
}

fn figure(result: &'static str, name: &'static str, value: Live<String>) -> impl IntoView {
    view! {
        <p class="foot-figure" data-testid=format!("foot-{result}")>
            <span>{name}</span><b data-result=result>{value}</b>
        </p>
    }
}
