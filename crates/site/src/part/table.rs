//! Tables: the numbers of a picture, opened in place, and any that is wider than a phone.

use leptos::prelude::*;
use text::words::chart::Chart;

use super::icon;
use crate::context::Here;

/// The disclosure with a table of these columns; the first and the last hold words. Each row is a `tr`.
pub(crate) fn table(here: Here, caption: &str, columns: &[String], rows: Vec<AnyView>) -> AnyView {
    let heads = columns.iter().enumerate().map(|(index, name)| {
        let class = (index > 0 && index + 1 < columns.len()).then_some("number");
        view! { <th scope="col" class=class>{name.clone()}</th> }
    });
    view! {
        <details class="chart-table">
            <summary>
                <span class="whose-line">{Chart::of(here.lang).table} {icon::chevron()}</span>
            </summary>
            {wide(caption, heads.collect_view().into_any(), rows)}
        </details>
    }
    .into_any()
}

/// A table that moves sideways in a place of its own, which the keyboard reaches.
pub(crate) fn wide(caption: &str, heads: AnyView, rows: Vec<AnyView>) -> AnyView {
    view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=caption.to_owned()>
            <table>
                <caption data-axis="">{caption.to_owned()}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
