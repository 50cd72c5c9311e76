//! Which texture of a picture stands for whose numbers.

use app::picture::{
    canvas::{Area, At, Canvas},
    look::{Style, Texture},
};
use report::Kind;
use text::words::figure::Figure;

use super::{drawn::Drawn, words};
use crate::{context::Here, static_chart::piece::Piece};

/// A swatch's width, and the space to its word and to the next.
const SWATCH: f64 = 22.0;
const BEFORE: f64 = 8.0;
const AFTER: f64 = 16.0;

/// One line with an entry for each texture that the pieces have.
pub(super) fn key(here: Here, pieces: &[Box<dyn Piece>]) -> Drawn {
    let shown: Vec<_> = pieces.iter().flat_map(|piece| piece.textures()).collect();
    let kinds = [(Texture::Reported, Kind::Reported), (Texture::Derived, Kind::Derived)];
    let mut left = 0.0;
    kinds.into_iter().filter(|(texture, _)| shown.contains(texture)).fold(
        Drawn::default(),
        |before, (texture, kind)| {
            let word = Figure::of(here.lang).layer(kind);
            let placed = before.beside(left, &entry(texture, word));
            left += SWATCH + BEFORE + words::width(Style::LABEL, word) + AFTER;
            placed
        },
    )
}

fn entry(texture: Texture, word: &str) -> Drawn {
    let canvas = Canvas::File(SWATCH);
    let swatch = canvas.bar(texture, Area { x: 0.0, y: 5.0, width: 1.0, height: 12.0 }, None);
    let at = At { x: 1.0, dx: BEFORE, y: 16.0 };
    Drawn::new(swatch + &canvas.text(Style::LABEL, at, word, None), 21.0)
}
