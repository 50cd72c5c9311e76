//! What a file holds, before it is imported.

use leptos::prelude::*;
use report::Lang;
use text::{sentence, words::library::Library as Words};

use super::{ROWS, amounts, name};

/// A scenario of the file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    pub(crate) name: String,
    /// JPY million a year, in the order of `Pillar::ALL`.
    pub(crate) amounts: [f64; 3],
}

/// The preview, hidden while there is nothing to import.
#[component]
pub(crate) fn ImportPreview(
    lang: Lang,
    /// What the file holds.
    lines: ArcRwSignal<Vec<Line>>,
    /// Told whether to import it.
    decide: UnsyncCallback<bool>,
) -> impl IntoView {
    let words = Words::of(lang);
    let counted = lines.clone();
    let hidden = lines.clone();
    let said = move || {
        let count = counted.with(|lines| lines.len().to_string());
        sentence::text(words.preview, &[("count", count)])
    };
    // A file has each name once; those without one differ by their place.
    let first = move || {
        lines.with(|lines| lines.iter().take(ROWS).cloned().enumerate().collect::<Vec<_>>())
    };
    view! {
        <div id="preview" hidden=move || hidden.with(Vec::is_empty)>
            <p data-result="preview" prop:textContent=said></p>
            <ul id="preview-list" class="library-preview">
                <For
                    each=first
                    key=|(place, line)| (*place, line.name.clone())
                    children=move |(_, line)| {
                        view! {
                            <li>
                                <bdi data-testid="name">{name(lang, &line.name)}</bdi> " "
                                <span>{amounts(lang, line.amounts)}</span>
                            </li>
                        }
                    }
                />
            </ul>
            <p class="library-buttons">
                <button type="button" id="do-import" class="button button-small" on:click=move |_| decide.run(true)>{words.do_import}</button>
                <button type="button" id="cancel-import" class="button button-small" on:click=move |_| decide.run(false)>{words.cancel}</button>
            </p>
        </div>
    }
}
