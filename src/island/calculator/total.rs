//! The total and how it is kept, what has changed, and what is not saved.

use leptos::{either::Either, prelude::*};
use model::Pillar;
use scenario::{Balance, Edit, Session, changes_from_report};
use text::words::notice::Notice;

use super::Desk;
use crate::{
    widget::{
        icon,
        live::{live, live_view, on_press},
        sentence::sentence,
    },
    workbench::Keeping,
};

/// The total, whether it is kept, and which pillar the difference is exchanged with.
pub(super) fn total(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let state = live(move || if kept(desk) { words.total_kept } else { words.total_free });
    let exchange = live_view(move || {
        let partner = desk.short(desk.workbench.with(partner));
        kept(desk).then(|| sentence(words.takes_from, &[("pillar", partner)]))
    });
    view! {
        <div class="total" data-testid="total">
            <p class="total-line">
                <span>{words.total}" "<b data-result="total">{live(move || desk.total())}</b></span>
                <span class="total-state">{state}</span>
            </p>
            <p class="total-exchange">{exchange}</p>
            <details id="total-settings" class="total-settings">
                <summary id="change-total" data-testid="change-total">{words.change_total}</summary>
                {keep_box(desk)}
                {partners(desk)}
            </details>
        </div>
    }
}

/// Whether the total is kept; tracked.
fn kept(desk: Desk) -> bool {
    desk.workbench.with(Session::balance) == Balance::Keep
}

/// The pillar that the sentence names: the reader's, or the one that would be found
/// for the next move of the first pillar.
fn partner(session: &Session) -> Pillar {
    session.take_from().unwrap_or_else(|| session.giver(Pillar::ALL[0]))
}

fn keep_box(desk: Desk) -> impl IntoView {
    let change = move |event| {
        let balance = if event_target_checked(&event) { Balance::Keep } else { Balance::Free };
        desk.workbench.edit(None, Edit::Balance(balance));
    };
    let kept = live(move || kept(desk));
    view! {
        <label class="tick">
            <input type="checkbox" id="keep-total" data-testid="keep-total" checked=kept.clone() prop:checked=kept on:change=change/>
            {desk.words.keep_total}
        </label>
    }
}

fn partners(desk: Desk) -> impl IntoView {
    view! {
        <fieldset class="total-partners" data-testid="take-from" disabled=live(move || !kept(desk))>
            <legend>{desk.words.takes_from_legend}</legend>
            {Pillar::ALL.map(|pillar| partner_choice(desk, pillar)).collect_view()}
        </fieldset>
    }
}

fn partner_choice(desk: Desk, pillar: Pillar) -> impl IntoView {
    let id = format!("take-from-{}", pillar.id());
    let chosen = live(move || desk.workbench.with(partner) == pillar);
    let choose = move |_| desk.workbench.edit(None, Edit::TakeFrom(Some(pillar)));
    view! {
        <label class="tick">
            <input type="radio" name="take-from" id=id.clone() data-testid=id
                checked=chosen.clone() prop:checked=chosen on:change=choose/>
            {desk.names.with_value(|names| names.pillar(pillar).name)}
        </label>
    }
}

/// How far the reader is from the report's plan, and the two ways back.
pub(super) fn changes(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let count =
        move || desk.workbench.with(|session| changes_from_report(session.scenario()).len());
    let said = live_view(move || match count() {
        0 => Either::Left(words.changes_none),
        count => Either::Right(sentence(words.changes, &[("count", count.to_string())])),
    });
    let reset = move || desk.workbench.edit(None, Edit::Reset);
    view! {
        <div class="changes">
            <p data-testid="changes">{said}</p>
            {undo_button(desk, "undo")}
            <button type="button" class="button button-small" id="reset" data-testid="reset"
                aria-disabled=live(move || (count() == 0).to_string()) on:click=on_press(reset)>
                {words.reset}
            </button>
        </div>
    }
}

/// Takes the last step back; it stands in the foot on a phone, and beside the reset elsewhere.
pub(super) fn undo_button(desk: Desk, id: &'static str) -> impl IntoView {
    let nothing = move || desk.workbench.with(|session| !session.history().can_undo());
    let undo = move || desk.workbench.edit(None, Edit::Undo);
    view! {
        <button type="button" class="button-square" id=id data-testid=id aria-label=desk.words.undo
            aria-disabled=live(move || nothing().to_string()) on:click=on_press(undo)>
            {icon::undo()}
        </button>
    }
}

/// Says so where the browser keeps nothing.
pub(super) fn storage_notice(desk: Desk) -> impl IntoView {
    let words = Notice::of(desk.lang);
    let said = live_view(move || {
        let words = match desk.workbench.keeping() {
            Keeping::Kept => return None,
            Keeping::Blocked => words.storage_blocked,
            Keeping::Full => words.storage_full,
            Keeping::SetAside => words.draft_set_aside,
            Keeping::Newer => words.draft_newer,
        };
        Some(view! {
            <p class="notice notice-failure" data-testid="notice-storage">{icon::warning()} <span>{words}</span></p>
        })
    });
    view! { <div role="status">{said}</div> }
}
