//! The plane of the two goals: extra exports across, extra countries up.
//!
//! Every whole-billion split of the report's total is a faint dot. The cloud
//! is drawn once in the units of the goals and only its transform follows the
//! scale; a move changes the place of the reader's dot and its arrow.

mod backdrop;
mod marks;
mod scale;

use leptos::prelude::*;
use model::Split;

use super::coordinate::coordinate;
pub(crate) use scale::Place;
use scale::Scale;

/// The drawing's own size; it is shown about as large as this.
const VIEW_BOX: &str = "0 0 350 330";

/// What the plane shows.
#[derive(Clone, Copy)]
pub(crate) struct Plane {
    /// Every split; never changes while the assumptions stay.
    pub splits: StoredValue<Vec<Split>>,
    pub report: Place,
    pub you: Memo<Place>,
    /// How many of an axis' unit make one: 10 where exports are counted in 億ドル.
    pub exports_per_unit: f64,
    pub words: PlaneWords,
    /// The sentence that a screen reader hears.
    pub label: Signal<String>,
}

/// The words on the plane.
#[derive(Clone, Copy)]
pub(crate) struct PlaneWords {
    pub across: &'static str,
    pub up: &'static str,
    pub you: &'static str,
    pub report: &'static str,
    pub both: &'static str,
    pub most_exports: &'static str,
    pub most_countries: &'static str,
    /// Lines in the corner that no split reaches; empty where one does.
    pub corner: &'static [&'static str],
}

/// Draws it.
pub(crate) fn plane(plane: Plane) -> impl IntoView {
    let scale = Memo::new(move |_| {
        let you = plane.you.get();
        plane
            .splits
            .with_value(|splits| Scale::holding(splits, [plane.report, you]))
    });
    view! {
        <div class="plane-up">{plane.words.up}</div>
        <svg class="plane" data-testid="plane" viewBox=VIEW_BOX role="img" aria-label=plane.label>
            {backdrop::corner(plane, scale)}
            {backdrop::cloud(plane, scale)}
            {backdrop::axes(plane, scale)}
            {backdrop::ends(plane, scale)}
            {marks::report(plane, scale)}
            {marks::you(plane, scale)}
        </svg>
    }
}

/// The commands of a path, each with its coordinates.
fn drawn(commands: &[(char, &[f64])]) -> String {
    let mut path = String::new();
    for (command, coordinates) in commands {
        path.push(*command);
        for (index, value) in coordinates.iter().enumerate() {
            path.push_str(if index > 0 { " " } else { "" });
            path.push_str(&coordinate(*value));
        }
    }
    path
}
