//! The list of saved scenarios: search, order, rows, and what can be done to each.

mod row;

use std::collections::BTreeMap;

use leptos::{ev, prelude::*};
use report::Lang;
use scenario::library::{Entry, Id};
use text::{sentence, words::library::Library as Words};

use super::ROWS;
use crate::browser::{composing, page};
use row::Row;

/// What a reader does to a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RowEvent {
    Open,
    Duplicate,
    Delete,
    /// The field for the new name is left with this in it; `entered` where it was confirmed.
    Rename {
        name: String,
        entered: bool,
    },
}

/// What the list shows, and what it is told besides.
#[derive(Debug, Clone, Default)]
pub(crate) struct SavedListState {
    /// What is saved, the newest first.
    pub(crate) entries: ArcRwSignal<Vec<Entry>>,
    /// The row whose new name is being written.
    pub(crate) renaming: ArcRwSignal<Option<Id>>,
    /// The button of a row that is to have the focus, by its hook: a row that moves loses it.
    pub(crate) focus: ArcRwSignal<Option<(Id, String)>>,
}

/// What the reader looks for.
#[derive(Debug, Clone, PartialEq)]
struct Search {
    query: String,
    by_name: bool,
    /// The most rows that are shown.
    rows: usize,
}

/// What is found: the rows that are shown, in their order, and how many there are.
#[derive(Debug, Clone, PartialEq, Default)]
struct Found {
    order: Vec<Id>,
    entries: BTreeMap<Id, Entry>,
    saved: usize,
    matching: usize,
}

impl Found {
    fn of(saved: &[Entry], search: &Search) -> Self {
        let Search { query, by_name, rows } = search;
        let mut found: Vec<&Entry> = saved
            .iter()
            .filter(|entry| query.is_empty() || page::contains_ignoring_case(&entry.name, query))
            .collect();
        if *by_name {
            // Stable: of equal names the newer stays first.
            found.sort_by(|one, other| one.name.cmp(&other.name));
        }
        let shown = found.iter().take(*rows);
        let id = |entry: &&&Entry| entry.origin.id.clone();
        Self {
            order: shown.clone().map(|entry| id(&entry)).collect(),
            entries: shown.map(|entry| (id(&entry), Entry::clone(entry))).collect(),
            saved: saved.len(),
            matching: found.len(),
        }
    }

    fn count(&self, lang: Lang) -> String {
        let words = Words::of(lang);
        let counts = [("count", self.saved.to_string()), ("found", self.matching.to_string())];
        sentence::text(if self.matching < self.saved { words.found } else { words.count }, &counts)
    }
}

/// The list with its tools.
#[component]
pub(crate) fn SavedList(
    lang: Lang,
    /// What it shows.
    list: SavedListState,
    /// Told what the reader does to a row.
    act: UnsyncCallback<(Id, RowEvent)>,
) -> impl IntoView {
    let words = Words::of(lang);
    let search = RwSignal::new(Search { query: String::new(), by_name: false, rows: ROWS });
    let entries = list.entries.clone();
    let found = Memo::new(move |_| {
        search.with(|search| entries.with(|entries| Found::of(entries, search)))
    });
    let more = move |_| search.update(|search| search.rows += ROWS);
    view! {
        <p id="list-count" role="status" data-result="count" prop:textContent=move || found.with(|found| found.count(lang))></p>
        {tools(words, search, found)}
        <ul id="saved-list" class="saved-list">
            <For
                each=move || found.with(|found| found.order.clone())
                key=Id::clone
                children=move |id| {
                    let of_row = id.clone();
                    let entry = Memo::new(move |_| found.with(|found| found.entries.get(&of_row).cloned()));
                    view! { <Row lang id entry list=list.clone() act/> }
                }
            />
        </ul>
        <button type="button" id="list-more" class="button button-small" on:click=more
            hidden=move || found.with(|found| found.order.len() == found.matching)>
            {words.more}
        </button>
    }
}

/// Search and order; hidden while there is nothing to look for.
fn tools(words: &'static Words, search: RwSignal<Search>, found: Memo<Found>) -> impl IntoView {
    let look_for = move |event: ev::Event| {
        let query = event_target_value(&event);
        search.update(|search| (search.query, search.rows) = (query, ROWS));
    };
    let order = move |by_name| move |_| search.update(|search| search.by_name = by_name);
    view! {
        <div id="list-tools" class="list-tools" hidden=move || found.with(|found| found.saved == 0)>
            <label class="field">
                {words.search}
                <input type="search" id="list-search" autocomplete="off"
                    on:input=composing::whole("input", look_for)
                    on:compositionend=composing::whole("input", look_for)/>
            </label>
            <fieldset class="list-order">
                <legend>{words.sort}</legend>
                <label class="tick"><input type="radio" name="list-order" id="list-newest" checked autocomplete="off" on:change=order(false)/> " " {words.newest}</label>
                <label class="tick"><input type="radio" name="list-order" id="list-by-name" autocomplete="off" on:change=order(true)/> " " {words.by_name}</label>
            </fieldset>
        </div>
    }
}
