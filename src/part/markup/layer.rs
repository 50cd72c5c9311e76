//! Whose numbers a part holds, in words and by a texture.

use leptos::prelude::*;
use report::{Kind, Lang, Strength};
use text::words::{figure::Figure, method::Method};

/// The label that opens a section.
pub fn layer(lang: Lang, kinds: &'static [Kind]) -> AnyView {
    let names = kinds.iter().map(|kind| {
        view! { <span class=class(*kind)>{Figure::of(lang).layer(*kind)}</span> }
    });
    view! { <p class="layer">{names.collect_view()}</p> }.into_any()
}

/// The label of a section that holds the report's words and none of its numbers.
pub fn stated(words: &'static str) -> AnyView {
    view! { <p class="layer"><span class=class(Kind::Reported)>{words}</span></p> }.into_any()
}

/// The class that draws a layer's texture before its name.
pub const fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Reported => "layer-reported",
        Kind::Derived => "layer-derived",
        Kind::Assumed => "layer-assumed",
        Kind::External => "layer-external",
    }
}

/// The same place where nothing is estimated: the reader decides.
pub fn choice(lang: Lang) -> AnyView {
    view! { <span class="strength strength-choice">{Method::of(lang).choice}</span> }.into_any()
}

/// How strong the evidence is, in a texture and in words.
pub fn strength(lang: Lang, strength: Strength) -> AnyView {
    let [class, words] = strength_words(lang, strength);
    view! { <span class=class>{words}</span> }.into_any()
}

/// The class of the texture, and the words.
pub(crate) fn strength_words(lang: Lang, strength: Strength) -> [&'static str; 2] {
    let class = match strength {
        Strength::Good => "strength strength-good",
        Strength::Medium => "strength strength-medium",
        Strength::Proxy => "strength strength-proxy",
        Strength::Weak => "strength strength-weak",
        Strength::NoStudy => "strength strength-none",
    };
    [class, Method::of(lang).strength(strength)]
}
