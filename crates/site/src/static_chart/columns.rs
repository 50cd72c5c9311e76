//! Two columns: the year before, derived and outlined, and the report's, solid.

use app::picture::{
    canvas::{Area, At, Canvas},
    look::{Stroke, Style, Texture},
};
use leptos::prelude::*;
use text::{sentence, words::market::Market};

use super::piece::Piece;
use crate::{
    chart_file::{drawn::Drawn, sheet, words},
    context::Here,
    shown::Shown,
};

/// Of the taller column, and of the room above it for its label, in CSS pixels.
const TALL: f64 = 172.0;
const ABOVE: f64 = 40.0;
/// The foot of both; their names stand below.
const BASE: f64 = ABOVE + TALL;
const HEIGHT: f64 = BASE + 44.0;
/// Where the later column begins, and how wide each is, as shares of the width.
const NOW: f64 = 0.375;
const WIDE: f64 = 0.26;
/// The room of a name: as much as keeps it from the other.
const NAME: f64 = 0.38;
/// Between pictures side by side in a file.
const BETWEEN: f64 = 64.0;

/// A value, the one a year before, and the growth between them.
pub(crate) struct Columns {
    pub(crate) title: String,
    pub(crate) before: Shown,
    pub(crate) now: Shown,
    pub(crate) growth: Shown,
    /// The earlier value as a share of the later.
    pub(crate) ratio: f64,
}

/// Side by side, each on a scale of its own.
pub(crate) struct Pairs(pub(crate) Vec<Columns>);

impl Piece for Pairs {
    fn page(&self, here: Here) -> AnyView {
        let pictures = self.0.iter().map(|columns| {
            let marks = columns.marks(here, Canvas::Page);
            view! {
                <figure class="columns">
                    <figcaption>{columns.title.clone()}</figcaption>
                    <svg width="100%" height=HEIGHT role="img" aria-label=columns.said(here) inner_html=marks></svg>
                </figure>
            }
        });
        view! { <div class="pair">{pictures.collect_view()}</div> }.into_any()
    }

    fn file(&self, here: Here) -> Drawn {
        let count = self.0.len().max(1) as f64;
        let room = (sheet::width() - BETWEEN * (count - 1.0)) / count;
        let pictures = self.0.iter().map(|columns| {
            let marks = columns.marks(here, Canvas::File(room));
            words::block(Style::NAME, &columns.title, room).above(0.0, &Drawn::new(marks, HEIGHT))
        });
        pictures.zip(0..).fold(Drawn::default(), |before, (picture, index)| {
            before.beside(f64::from(index) * (room + BETWEEN), &picture)
        })
    }

    fn textures(&self) -> Vec<Texture> {
        vec![Texture::Derived, Texture::Reported]
    }
}

impl Columns {
    fn marks(&self, here: Here, canvas: Canvas) -> String {
        let words = Market::of(here.lang);
        let height = TALL * self.ratio;
        let top = BASE - height;
        let column = |x, y| Area { x, y, width: WIDE, height: BASE - y };
        let value = |style, x, y, text: &str, shown: &Shown| {
            canvas.text(style, At { x, dx: 0.0, y }, text, shown.figure_id().as_deref())
        };
        let up = sentence::text(words.up, &[("value", self.growth.text.clone())]);
        let (before, now) = (WIDE / 2.0, NOW + WIDE / 2.0);
        let (figure_before, figure_now) = (self.before.figure_id(), self.now.figure_id());
        let arrow = format!("M6 {:.1}V2M2 7l4-5 4 5", TALL - height);
        [
            canvas.bar(Texture::Derived, column(0.0, top), figure_before.as_deref()),
            canvas.bar(Texture::Reported, column(NOW, ABOVE), figure_now.as_deref()),
            canvas.line(Stroke::Level, (WIDE + 0.025, top), (0.695, top)),
            canvas.line(Stroke::Axis, (0.0, BASE), (1.0, BASE)),
            canvas.path(Stroke::Arrow, (0.67, ABOVE), &arrow),
            value(
                Style::NAME.middle(),
                before,
                top - 10.0,
                &self.before.amount.digits,
                &self.before,
            ),
            value(Style::NAME.middle(), now, ABOVE - 10.0, &self.now.text, &self.now),
            value(Style::NAME, 0.72, ABOVE + 20.0, &up, &self.growth),
            canvas.name(before, NAME, BASE, words.year_before),
            canvas.name(now, NAME, BASE, words.report_year),
        ]
        .concat()
    }

    /// What a screen reader hears of both columns.
    fn said(&self, here: Here) -> String {
        sentence::text(
            Market::of(here.lang).columns,
            &[
                ("name", self.title.clone()),
                ("before", self.before.text.clone()),
                ("now", self.now.text.clone()),
                ("growth", self.growth.text.clone()),
            ],
        )
    }
}
