//! A row: a saved scenario, and what can be done to it.

use leptos::{ev, html, prelude::*};
use report::Lang;
use scenario::library::{Entry, Id};
use text::words::library::Library as Words;

use super::{RowEvent, SavedListState};
use crate::{
    browser::{clock, composing, page},
    component::{amounts, name},
};

/// A row keeps its element while its scenario is in the list, whatever becomes of the others: it reads
/// its own entry.
#[component]
pub(super) fn Row(
    lang: Lang,
    id: Id,
    entry: Memo<Option<Entry>>,
    list: SavedListState,
    act: UnsyncCallback<(Id, RowEvent)>,
) -> impl IntoView {
    let row = NodeRef::<html::Li>::new();
    keep_focus(row, id.clone(), &list);
    let key = id.text().to_owned();
    let of_entry = move |show: fn(Lang, &Entry) -> String| {
        move || entry.with(|entry| entry.as_ref().map(|entry| show(lang, entry)))
    };
    view! {
        <li class="saved" node_ref=row data-saved=key>
            <p class="saved-words">
                <b><bdi data-testid="name" prop:textContent=of_entry(|lang, it| name(lang, &it.name))></bdi></b>
                <span prop:textContent=of_entry(|lang, it| amounts(lang, it.amounts))></span>
                <time prop:textContent=of_entry(date)></time>
            </p>
            {buttons(lang, row, (id.clone(), entry), list.renaming.clone(), act)}
            {new_name(lang, id, list, act)}
        </li>
    }
}

fn date(lang: Lang, entry: &Entry) -> String {
    clock::local(entry.saved_ms as f64, Words::of(lang).country)
}

/// Gives a button of this row the focus that it is to have.
fn keep_focus(row: NodeRef<html::Li>, id: Id, list: &SavedListState) {
    let focus = list.focus.clone();
    Effect::new(move |_| {
        let hook = focus.with(|wanted| {
            let (row, hook) = wanted.as_ref()?;
            (*row == id).then(|| hook.clone())
        });
        if let Some(hook) = hook
            && let Some(row) = row.get()
        {
            page::focus_in(&row, &hook);
            focus.set(None);
        }
    });
}

fn buttons(
    lang: Lang,
    row: NodeRef<html::Li>,
    (id, entry): (Id, Memo<Option<Entry>>),
    renaming: ArcRwSignal<Option<Id>>,
    act: UnsyncCallback<(Id, RowEvent)>,
) -> impl IntoView {
    let words = Words::of(lang);
    let button = |hook: &'static str, words: &'static str, press: Box<dyn Fn()>| {
        view! { <button type="button" class="link-button" data-testid=hook on:click=move |_| press()>{words}</button> }
    };
    let tell = |event: RowEvent| {
        let id = id.clone();
        Box::new(move || act.run((id.clone(), event.clone())))
    };
    let rename = {
        let id = id.clone();
        Box::new(move || {
            renaming.set(Some(id.clone()));
            // At once: a phone shows its keys only for a field that a press has put the focus on.
            if let Some(row) = row.get_untracked() {
                let name = entry.with_untracked(|it| it.as_ref().map(|it| it.name.clone()));
                page::reveal_field(&row, "[data-new-name]", name.as_deref());
            }
        })
    };
    view! {
        <p class="saved-acts">
            {button("open", words.open, tell(RowEvent::Open))} " "
            {button("rename", words.rename, rename)} " "
            {button("duplicate", words.duplicate, tell(RowEvent::Duplicate))} " "
            {button("delete", words.delete, tell(RowEvent::Delete))}
        </p>
    }
}

/// The field for a new name. What is typed is the reader's: nothing is written into it but the name
/// when it is opened.
fn new_name(
    lang: Lang,
    id: Id,
    list: SavedListState,
    act: UnsyncCallback<(Id, RowEvent)>,
) -> impl IntoView {
    let SavedListState { renaming, focus, .. } = list;
    let (of_row, is_open) = (id.clone(), renaming.clone());
    let tell = {
        let id = id.clone();
        move |event: &ev::Event, entered| {
            act.run((id.clone(), RowEvent::Rename { name: event_target_value(event), entered }));
        }
    };
    let entered = tell.clone();
    let keyed = move |event: ev::Event| match page::key(&event).as_str() {
        "Enter" => entered(&event, true),
        "Escape" => {
            renaming.set(None);
            focus.set(Some((id.clone(), "rename".to_owned())));
        }
        _ => {}
    };
    let left = move |event: ev::Event| {
        // A reader who looks at another tab or window has not left the field.
        if !page::has_focus(&event) {
            tell(&event, false);
        }
    };
    view! {
        <label class="field">
            {Words::of(lang).new_name} " "
            <input type="text" data-new-name="" autocomplete="off"
                hidden=move || is_open.with(|open| open.as_ref() != Some(&of_row))
                on:keydown=composing::whole("keydown", keyed)
                on:focusout=composing::whole("focusout", left.clone())
                on:compositionend=composing::whole("focusout", left)/>
        </label>
    }
}
