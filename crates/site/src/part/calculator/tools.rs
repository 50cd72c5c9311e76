//! The ways back: undo, redo, and the last change once more. Each has its word.

use leptos::prelude::*;

use super::Bench;
use crate::part::icon;

/// The three buttons, under the ids that they have in this place.
pub(super) fn tools(
    bench: Bench,
    class: &'static str,
    [undo, redo, replay]: [&'static str; 3],
) -> AnyView {
    let words = bench.words;
    let tool = |id: &'static str, icon: AnyView, label: AnyView| {
        view! { <button type="button" class="tool" {..bench.live.on(id)}>{icon}<span>{label}</span></button> }
    };
    let [first, second] = words.replay;
    // Two lines where there is little room.
    let again = view! { {first}<span>{second}</span> };
    view! {
        <div class=class>
            {tool(undo, icon::undo(), words.undo.into_any())}
            {tool(redo, icon::redo(), words.redo.into_any())}
            {tool(replay, icon::replay(), again.into_any())}
        </div>
    }
    .into_any()
}
