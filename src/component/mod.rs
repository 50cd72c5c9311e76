//! What comes and goes on a page: Leptos components, mounted in a place that the prepared page keeps.
//!
//! A component renders from its props alone: it reads no storage, clock or address, and tells what the
//! reader does by a callback. A text that changes is a property of its element and no text node: a
//! browser that translates a page puts elements of its own in the place of those.

mod best_split;
mod import_preview;
mod must_be_true;
mod saved_list;
mod split_map;
mod split_words;

#[cfg(not(target_arch = "wasm32"))]
use leptos::prelude::{AnyView, IntoAny};
use model::Pillar;
use report::Lang;
use text::{money, sentence, words::library::Library as Words};

pub(crate) use best_split::BestSplit;
pub(crate) use import_preview::{ImportPreview, Line};
pub(crate) use must_be_true::MustBeTrue;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use must_be_true::finding as must_be_true_finding;
pub(crate) use saved_list::{RowEvent, SavedList, SavedListState};
pub(crate) use split_map::{MapEvent, SplitMap, rows as map_rows};

/// Rows at first, and more at each asking.
pub(crate) const ROWS: usize = 50;

/// A text that changes, as the prepared page has it. In the browser it is a property of its element instead.
#[cfg(not(target_arch = "wasm32"))]
fn prepared(text: impl Fn() -> String) -> AnyView {
    text().into_any()
}

#[cfg(target_arch = "wasm32")]
fn prepared(_: impl Fn() -> String) {}

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
