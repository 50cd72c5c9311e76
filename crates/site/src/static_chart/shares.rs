//! A whole divided into parts, in one bar: each under its name and over its values.

use app::picture::{
    canvas::{Area, Canvas},
    look::{Style, Texture},
};
use leptos::prelude::*;

use super::piece::Piece;
use crate::{
    chart_file::{drawn::Drawn, sheet, words},
    context::Here,
    shown::Shown,
};

/// In a file; a page's sheet says how tall its bar is.
const TALL: f64 = 56.0;
/// Paper between two parts.
const BETWEEN: f64 = 3.0;

/// One part of the whole.
pub(crate) struct Share {
    pub(crate) name: String,
    pub(crate) texture: Texture,
    /// Between 0 and 1.
    pub(crate) size: f64,
    /// What stands under it, first the larger; empty for a part without a number.
    pub(crate) values: Vec<Shown>,
}

pub(crate) struct Shares(pub(crate) Vec<Share>);

impl Piece for Shares {
    /// Each part is a column as wide as its share. The policy allows no widths in styles, so the
    /// columns are places in an SVG; their words are plain text that wraps.
    fn page(&self, _here: Here) -> AnyView {
        let columns = self.placed().map(|(start, part)| {
            let [x, width] = [start, part.size].map(|share| Canvas::Page.across(share));
            let bar = part.values.first().and_then(Shown::figure_id);
            let values = part.values.iter().enumerate().map(|(index, value)| {
                let class = if index == 0 { "share-value" } else { "share-amount" };
                view! { <div class=class>{value.view()}</div> }
            });
            let class = format!("share-bar share-{}", part.texture.name());
            view! {
                <foreignObject x=x y="0" width=width height="100%">
                    <div class="share">
                        <div class="share-name">{part.name.clone()}</div>
                        <div class=class data-figure=bar></div>
                        {values.collect_view()}
                    </div>
                </foreignObject>
            }
        });
        view! { <svg class="shares" width="100%">{columns.collect_view()}</svg> }.into_any()
    }

    fn file(&self, _here: Here) -> Drawn {
        let room = |part: &Share| part.size * sheet::width() - BETWEEN;
        let name = |part: &Share| words::block(Style::NAME, &part.name, room(part));
        let names = self.0.iter().map(|part| name(part).height).fold(0.0, f64::max);
        self.placed().fold(Drawn::default(), |before, (start, part)| {
            // Names end on one line, however many they need.
            let name = name(part);
            let above = Drawn::new(name.at(0.0, names - name.height), names);
            let area = Area { x: 0.0, y: 0.0, width: 1.0, height: TALL };
            let figure = part.values.first().and_then(Shown::figure_id);
            let bar = Canvas::File(room(part)).bar(part.texture, area, figure.as_deref());
            let column = above.above(8.0, &Drawn::new(bar, TALL));
            before.beside(start * sheet::width(), &column.above(4.0, &values(part, room(part))))
        })
    }

    fn textures(&self) -> Vec<Texture> {
        self.0.iter().map(|part| part.texture).collect()
    }
}

impl Shares {
    /// Each part with where it begins.
    fn placed(&self) -> impl Iterator<Item = (f64, &Share)> {
        self.0.iter().scan(0.0, |end, part| {
            let start = *end;
            *end += part.size;
            Some((start, part))
        })
    }
}

fn values(part: &Share, room: f64) -> Drawn {
    part.values.iter().enumerate().fold(Drawn::default(), |above, (index, value)| {
        let style = if index == 0 { Style::LARGE } else { Style::LABEL };
        above.above(0.0, &words::block(style, &value.text, room))
    })
}
