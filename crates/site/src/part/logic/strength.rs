//! How the strength of evidence looks: four textures for six grades, and a fifth for mere counting.

use leptos::prelude::*;
use report::Strength;
use text::words::logic::Logic;

use crate::context::Here;

/// The class of a texture: solid, grey, hatched, rust with a dashed edge; an empty edge where
/// nothing is assumed.
pub(super) const fn class(strength: Option<Strength>) -> &'static str {
    match strength {
        None => "logic-counted",
        Some(Strength::Good) => "logic-good",
        Some(Strength::Medium) => "logic-medium",
        Some(Strength::Proxy | Strength::Weak) => "logic-weak",
        Some(Strength::NoStudy) => "logic-none",
    }
}

/// True for the textures that need a pattern.
pub(super) const fn is_hatched(strength: Strength) -> bool {
    matches!(strength, Strength::Proxy | Strength::Weak | Strength::NoStudy)
}

/// What the textures mean.
pub(super) fn legend(here: Here) -> AnyView {
    let words = Logic::of(here.lang);
    let mut entries: Vec<(&'static str, String)> = Vec::new();
    for strength in Strength::ALL {
        let (class, word) = (class(Some(strength)), words.strength(strength));
        match entries.last_mut() {
            Some((last, said)) if *last == class => *said = format!("{said}{}{word}", words.and),
            _ => entries.push((class, word.to_owned())),
        }
    }
    entries.push((class(None), words.counted.to_owned()));
    let entries = entries.into_iter().map(|(class, said)| {
        view! { <li class=format!("logic-swatch {class}")>{said}</li> }
    });
    view! {
        <div class="logic-legend">
            <p>{words.strengths}</p>
            <ul>{entries.collect_view()}</ul>
        </div>
    }
    .into_any()
}
