//! Amounts of one unit as bars of one scale.

use leptos::prelude::*;
use text::sentence;

use crate::shown::Shown;

/// One amount.
pub(crate) struct Length {
    pub(crate) name: String,
    /// The amount's size in any unit that all share.
    pub(crate) size: f64,
    /// "{amount} a year".
    pub(crate) template: &'static str,
    pub(crate) amount: Shown,
}

/// The longest bar is as wide as the style sheet leaves room for; each ends in its amount.
pub(crate) fn lengths(lengths: Vec<Length>) -> AnyView {
    let longest = lengths.iter().map(|length| length.size).fold(f64::MIN_POSITIVE, f64::max);
    let rows = lengths.into_iter().map(|length| {
        let width = format!("{:.2}%", 100.0 * length.size / longest);
        let text = sentence::text(length.template, &[("amount", length.amount.text.clone())]);
        view! {
            <dt>{length.name}</dt>
            <dd>
                <svg width="100%" height="28">
                    <rect class="mark-reported" x="0" y="0" width=width.clone() height="28"></rect>
                    <text class="mark-value mark-start" x=width y="20" dx="12" data-figure=length.amount.figure_id()>
                        {text}
                    </text>
                </svg>
            </dd>
        }
    });
    view! { <dl class="lengths">{rows.collect_view()}</dl> }.into_any()
}
