//! A sentence whose values each stand in an element that says what they are.

use leptos::{either::Either, prelude::*};
use text::sentence::{Piece, fill};

/// Slots that hold a figure of the report or what follows from it exactly,
/// with the figure's id. Every other slot holds a result of the calculation.
const FIGURES: [(&str, &str); 2] = [("gap", "D.goal_gap"), ("budget", "S4.2")];

/// The filled template. A zero-width space in it is a place where a line may break.
pub(crate) fn sentence(template: &'static str, values: &[(&str, String)]) -> impl IntoView + use<> {
    let pieces = fill(template, values).into_iter().map(|piece| match piece {
        Piece::Text(words) => Either::Left(words),
        Piece::Value { slot, text } => Either::Right(value(slot, text)),
    });
    pieces.collect_view()
}

fn value(slot: &'static str, text: String) -> impl IntoView {
    let figure = FIGURES.iter().find(|(name, _)| *name == slot).map(|(_, id)| *id);
    let result = figure.is_none().then_some(slot);
    view! { <span class="value" data-figure=figure data-result=result>{text}</span> }
}
