//! A whole divided into parts, in one bar.

use leptos::prelude::*;

use crate::{
    shown::Shown,
    static_chart::piece::{Share, Texture},
};

/// Each part is a column as wide as its share. The policy allows no widths in styles, so the
/// columns are places in an SVG; their words are plain text that wraps.
pub(crate) fn shares(parts: Vec<Share>) -> AnyView {
    let mut start = 0.0;
    let columns = parts.into_iter().map(|part| {
        let (x, width) = (percent(start), percent(part.size));
        start += part.size;
        let bar = part.values.first().and_then(Shown::figure_id);
        let values = part.values.iter().enumerate().map(|(index, value)| {
            let class = if index == 0 { "share-value" } else { "share-amount" };
            view! { <div class=class>{value.view()}</div> }
        });
        view! {
            <foreignObject x=x y="0" width=width height="100%">
                <div class="share">
                    <div class="share-name">{part.name}</div>
                    <div class=class(part.texture) data-figure=bar></div>
                    {values.collect_view()}
                </div>
            </foreignObject>
        }
    });
    view! { <svg class="shares" width="100%">{columns.collect_view()}</svg> }.into_any()
}

fn percent(share: f64) -> String {
    format!("{:.2}%", 100.0 * share)
}

const fn class(texture: Texture) -> &'static str {
    match texture {
        Texture::Solid => "share-bar share-solid",
        Texture::Second => "share-bar share-second",
        Texture::Outlined => "share-bar share-outlined",
        Texture::Rest => "share-bar share-rest",
    }
}
