//! Parts of a formula as elements: names in italics, what stands above and below them.

use equations::{Name, Part};
use leptos::prelude::*;
use text::words::equations::Equations;

use crate::context::Here;

/// The parts in reading order; a name that has digits is written as them.
pub(super) fn parts(
    here: Here,
    parts: &[Part],
    digits: &dyn Fn(&Name) -> Option<String>,
) -> AnyView {
    let inside = |inside: &[Part]| self::parts(here, inside, digits);
    let views = parts.iter().map(|part| match part {
        Part::Text(text) => text.clone().into_any(),
        Part::Name(name) => digits(name).map_or_else(|| symbol(name), IntoAny::into_any),
        Part::Above(above) => {
            let said = Equations::of(here.lang).to_the_power;
            view! { <sup><span class="visually-hidden">{said}</span>{inside(above)}</sup> }
                .into_any()
        }
        Part::Below(below) => view! { <sub>{inside(below)}</sub> }.into_any(),
    });
    views.collect_view().into_any()
}

/// A name as it is printed: letters, and what stands below them.
pub(crate) fn symbol(name: &Name) -> AnyView {
    let (letters, below) = name.split();
    let below = (!below.is_empty()).then(|| view! { <sub>{below}</sub> });
    view! { <var>{letters.to_owned()}{below}</var> }.into_any()
}
