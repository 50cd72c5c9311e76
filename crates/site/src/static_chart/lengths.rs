//! Amounts of one unit as bars of one scale, each before its amount.

use app::picture::{
    canvas::{Area, At, Canvas},
    look::{Style, Texture},
    scale::Whole,
};
use leptos::prelude::*;
use text::sentence;

use super::piece::Piece;
use crate::{
    chart_file::{drawn::Drawn, sheet, words},
    context::Here,
    shown::Shown,
};

const TALL: f64 = 28.0;
/// Before an amount.
const SPACE: f64 = 12.0;

/// One amount.
pub(crate) struct Length {
    pub(crate) name: String,
    /// The amount's size in any unit that all share.
    pub(crate) size: f64,
    /// "{amount} a year".
    pub(crate) template: &'static str,
    pub(crate) amount: Shown,
}

pub(crate) struct Lengths(pub(crate) Vec<Length>);

impl Piece for Lengths {
    /// The longest bar is as wide as the style sheet leaves room for.
    fn page(&self, _here: Here) -> AnyView {
        let rows = self.marks(Canvas::Page).map(|(length, marks)| {
            view! {
                <dt>{length.name.clone()}</dt>
                <dd><svg width="100%" height=TALL inner_html=marks></svg></dd>
            }
        });
        view! { <dl class="lengths">{rows.collect_view()}</dl> }.into_any()
    }

    fn file(&self, _here: Here) -> Drawn {
        let widest = self.0.iter().map(|length| words::width(Style::NAME, &length.text()));
        let room = sheet::width() - SPACE - widest.fold(0.0, f64::max);
        self.marks(Canvas::File(room)).fold(Drawn::default(), |above, (length, marks)| {
            let name = words::block(Style::LABEL, &length.name, sheet::width());
            above.above(8.0, &name.above(2.0, &Drawn::new(marks, TALL)))
        })
    }
}

impl Lengths {
    /// Each with its bar and its amount.
    fn marks(&self, canvas: Canvas) -> impl Iterator<Item = (&Length, String)> {
        let whole = Whole::of(self.0.iter().map(|length| length.size).fold(0.0, f64::max));
        self.0.iter().map(move |length| {
            let width = whole.share(length.size);
            let figure = length.amount.figure_id();
            let area = Area { x: 0.0, y: 0.0, width, height: TALL };
            let bar = canvas.bar(Texture::Reported, area, figure.as_deref());
            let at = At { x: width, dx: SPACE, y: 20.0 };
            (length, bar + &canvas.text(Style::NAME, at, &length.text(), figure.as_deref()))
        })
    }
}

impl Length {
    fn text(&self) -> String {
        sentence::text(self.template, &[("amount", self.amount.text.clone())])
    }
}
