//! The numbers of a picture as a table, opened in place.

use leptos::prelude::*;
use text::words::chart::Chart;

use super::icon;
use crate::context::Here;

/// The disclosure with a table of these columns; the first and the last hold words. Each row is a `tr`.
///
/// `save` stands under it: the link to the same numbers as a file.
pub(crate) fn table(
    here: Here,
    caption: &str,
    columns: &[String],
    rows: Vec<AnyView>,
    save: AnyView,
) -> AnyView {
    let heads = columns.iter().enumerate().map(|(index, name)| {
        let class = (index > 0 && index + 1 < columns.len()).then_some("number");
        view! { <th scope="col" class=class>{name.clone()}</th> }
    });
    view! {
        <details class="chart-table">
            <summary>
                <span class="whose-line">{Chart::of(here.lang).table} {icon::chevron()}</span>
            </summary>
            <div class="table-scroll" tabindex="0" role="group" aria-label=caption.to_owned()>
                <table>
                    <caption>{caption.to_owned()}</caption>
                    <thead><tr>{heads.collect_view()}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {save}
        </details>
    }
    .into_any()
}
