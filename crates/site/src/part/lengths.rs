//! Amounts of one unit as bars of one scale.

use leptos::prelude::*;
use text::sentence;

use crate::static_chart::piece::{Length, longest};

/// The longest bar is as wide as the style sheet leaves room for; each ends in its amount.
pub(crate) fn lengths(lengths: Vec<Length>) -> AnyView {
    let longest = longest(&lengths);
    let rows = lengths.into_iter().map(|length| {
        let width = format!("{:.2}%", 100.0 * length.size / longest);
        let text = sentence::text(length.template, &[("amount", length.amount.text.clone())]);
        let figure = length.amount.figure_id();
        view! {
            <dt>{length.name}</dt>
            <dd>
                <svg width="100%" height="28">
                    <rect class="mark-reported" x="0" y="0" width=width.clone() height="28" data-figure=figure.clone()></rect>
                    <text class="mark-value mark-start" x=width y="20" dx="12" data-figure=figure>
                        {text}
                    </text>
                </svg>
            </dd>
        }
    });
    view! { <dl class="lengths">{rows.collect_view()}</dl> }.into_any()
}
