//! The total and how it is kept, what has changed, and what is not saved.

use leptos::{either::Either, prelude::*};
use model::Pillar;
use scenario::{Balance, Edit, Session, changes_from_report};
use text::words::notice::Notice;

use super::Desk;
use crate::{
    widget::{icon, sentence::sentence},
    workbench::Keeping,
};

/// The total, whether it is kept, and which pillar the difference is exchanged with.
pub(super) fn total(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let total = desk
        .workbench
        .slice(|session| session.scenario().yearly_total());
    let kept = desk
        .workbench
        .slice(|session| session.balance() == Balance::Keep);
    let partner = desk.workbench.slice(partner);
    let exchange = move || {
        kept.get()
            .then(|| sentence(words.takes_from, &[("pillar", desk.short(partner.get()))]))
    };
    view! {
        <div class="total" data-testid="total">
            <p class="total-line">
                <span class="total-amount">{words.total}" "<b data-result="total">{move || desk.yearly(total.get())}</b></span>
                <span class="total-state">{move || if kept.get() { words.total_kept } else { words.total_free }}</span>
            </p>
            <p class="total-exchange">{exchange}</p>
            <details id="total-settings" class="total-settings">
                <summary data-testid="change-total">{words.change_total}</summary>
                {keep_box(desk, kept)}
                {partners(desk, kept)}
            </details>
        </div>
    }
}

/// The pillar that the sentence names: the reader's, or the one that would be found
/// for the next move of any other pillar.
fn partner(session: &Session) -> Pillar {
    session
        .take_from()
        .unwrap_or_else(|| session.giver(Pillar::Negotiation))
}

fn keep_box(desk: Desk, kept: Memo<bool>) -> impl IntoView {
    let change = move |event| {
        let balance = if event_target_checked(&event) {
            Balance::Keep
        } else {
            Balance::Free
        };
        desk.workbench.edit(None, Edit::Balance(balance));
    };
    view! {
        <label class="tick">
            <input type="checkbox" id="keep-total" data-testid="keep-total" checked=kept prop:checked=kept on:change=change/>
            {desk.words.keep_total}
        </label>
    }
}

fn partners(desk: Desk, kept: Memo<bool>) -> impl IntoView {
    let options = Pillar::ALL.map(|pillar| {
        let key = pillar.id();
        let chosen = desk.workbench.slice(move |session| partner(session) == pillar);
        view! {
            <label class="tick">
                <input type="radio" name="take-from" id=format!("take-from-{key}") data-testid=format!("take-from-{key}")
                    checked=chosen prop:checked=chosen
                    on:change=move |_| desk.workbench.edit(None, Edit::TakeFrom(Some(pillar)))/>
                {desk.names.with_value(|names| names.pillar(pillar).name)}
            </label>
        }
    });
    view! {
        <fieldset class="total-partners" data-testid="take-from" disabled=move || !kept.get()>
            <legend>{desk.words.takes_from_legend}</legend>
            {options.collect_view()}
        </fieldset>
    }
}

/// How far the reader is from the report's plan, and the two ways back.
pub(super) fn changes(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let count = desk
        .workbench
        .slice(|session| changes_from_report(session.scenario()).len());
    let can_undo = desk.workbench.slice(|session| session.history().can_undo());
    let said = move || match count.get() {
        0 => Either::Left(words.changes_none),
        count => Either::Right(sentence(words.changes, &[("count", count.to_string())])),
    };
    view! {
        <div class="changes">
            <p data-testid="changes">{said}</p>
            <button type="button" class="button-square changes-undo" id="undo" data-testid="undo" aria-label=words.undo
                aria-disabled=move || (!can_undo.get()).to_string()
                on:click=move |_| desk.workbench.edit(None, Edit::Undo)>
                {icon::undo()}
            </button>
            <button type="button" class="button-small" id="reset" data-testid="reset"
                aria-disabled=move || (count.get() == 0).to_string()
                on:click=move |_| desk.workbench.edit(None, Edit::Reset)>
                {words.reset}
            </button>
        </div>
    }
}

/// Says so where the browser keeps nothing.
pub(super) fn storage_notice(desk: Desk) -> impl IntoView {
    let words = Notice::of(desk.lang);
    let said = move || match desk.workbench.keeping() {
        Keeping::Kept => None,
        Keeping::Blocked => Some(words.storage_blocked),
        Keeping::Full => Some(words.storage_full),
        Keeping::SetAside => Some(words.draft_set_aside),
        Keeping::Newer => Some(words.draft_newer),
    };
    view! {
        <div role="status">
            {move || said().map(|words| view! {
                <p class="notice notice-failure" data-testid="notice-storage">{icon::warning()} <span>{words}</span></p>
            })}
        </div>
    }
}
