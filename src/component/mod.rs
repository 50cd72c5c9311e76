//! What comes and goes on a page: Leptos components, mounted in a place that the prepared page keeps.
//!
//! A component renders from its props alone: it reads no storage, clock or address, and tells what the
//! reader does by a callback. A text that changes is a property of its element and no text node: a
//! browser that translates a page puts elements of its own in the place of those.

mod import_preview;
mod saved_list;

use model::Pillar;
use report::Lang;
use text::{money, sentence, words::library::Library as Words};

pub(crate) use import_preview::{ImportPreview, Line};
pub(crate) use saved_list::{RowEvent, SavedList, SavedListState};

/// Rows at first, and more at each asking.
pub(crate) const ROWS: usize = 50;

/// A scenario's name as a list shows it.
fn name(lang: Lang, name: &str) -> String {
    let name = if name.is_empty() { Words::of(lang).unnamed } else { name };
    sentence::strip_bidi(name)
}

/// Yearly amounts (JPY million), in the order of [`Pillar::ALL`].
fn amounts(lang: Lang, amounts: [f64; Pillar::ALL.len()]) -> String {
    let amount = |million: f64| money::jpy_a_year(lang, million / 1_000.0).short();
    let [negotiation, expansion, cooperation] = amounts.map(|it| amount(it).to_string());
    let values =
        [("negotiation", negotiation), ("expansion", expansion), ("cooperation", cooperation)];
    sentence::text(Words::of(lang).amounts, &values)
}
