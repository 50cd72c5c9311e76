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

use super::{
    coordinate::coordinate,
    live::{Live, live},
};
pub(crate) use scale::Place;
use scale::Scale;

/// The drawing's own size; it is shown about as large as this.
const VIEW_BOX: &str = "0 0 350 330";

/// What the plane shows.
#[derive(Clone, Copy)]
pub(crate) struct Plane<You> {
    pub report: Place,
    /// Reads the reader's place; tracked.
    pub you: You,
    /// The farthest that any split reaches on each goal.
    pub most: Place,
    /// How many of an axis' unit make one: 10 where exports are counted in 億ドル.
    pub exports_per_unit: f64,
    pub words: PlaneWords,
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

impl<You: Fn() -> Place + Copy + Send + Sync + 'static> Plane<You> {
    /// Holds every split, the report and the reader.
    fn scale(self) -> Scale {
        Scale::holding([self.most, self.report, (self.you)()])
    }

    /// A coordinate that follows the scale.
    fn at(self, of: impl Fn(Scale) -> f64 + Send + Sync + 'static) -> Live<String> {
        live(move || coordinate(of(self.scale())))
    }
}

/// Draws it; `label` is what a screen reader hears.
pub(crate) fn plane<You>(
    plane: Plane<You>,
    splits: &[Split],
    label: Live<String>,
) -> impl IntoView + use<You>
where
    You: Fn() -> Place + Copy + Send + Sync + 'static,
{
    view! {
        <div class="plane-up">{plane.words.up}</div>
        <svg class="plane" data-testid="plane" viewBox=VIEW_BOX role="img" aria-label=label>
            {backdrop::corner(plane)}
            {backdrop::cloud(plane, splits)}
            {backdrop::axes(plane)}
            {backdrop::ends(plane)}
            {marks::report(plane)}
            {marks::you(plane)}
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
