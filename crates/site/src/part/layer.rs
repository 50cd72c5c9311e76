//! Whose numbers a part holds, in words and by a texture.

use leptos::prelude::*;
use report::{Kind, Lang};
use text::words::figure::Figure;

/// The label that opens a section.
pub(crate) fn layer(lang: Lang, kinds: &'static [Kind]) -> AnyView {
    let names = kinds.iter().map(|kind| {
        view! { <span class=class(*kind)>{Figure::of(lang).layer(*kind)}</span> }
    });
    view! { <p class="layer">{names.collect_view()}</p> }.into_any()
}

/// The label of a section that holds the report's words and none of its numbers.
pub(crate) fn stated(words: &'static str) -> AnyView {
    view! { <p class="layer"><span class=class(Kind::Reported)>{words}</span></p> }.into_any()
}

/// The class that draws a layer's texture before its name.
pub(crate) const fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Reported => "layer-reported",
        Kind::Derived => "layer-derived",
        Kind::Assumed => "layer-assumed",
        Kind::External => "layer-external",
    }
}
