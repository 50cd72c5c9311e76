//! The pieces of a picture made of figures, drawn for a file, with a key of their textures.

mod columns;
mod lengths;
mod positions;
mod shares;

use report::Kind;
use text::words::figure::Figure;

use super::{bar::Paint, drawn::Drawn, style::Style};
use crate::{
    context::Here,
    static_chart::piece::{Piece, Texture},
};

/// Between pieces, and between the key and the first.
const SPACE: f64 = 16.0;

/// The key over the pieces, from top to bottom.
pub(super) fn picture(here: Here, pieces: &[Piece]) -> Drawn {
    let drawn = pieces.iter().map(|piece| match piece {
        Piece::Columns(pairs) => columns::columns(here, pairs),
        Piece::Shares(parts) => shares::shares(parts),
        Piece::Lengths(amounts) => lengths::lengths(amounts),
        Piece::Positions(issues) => positions::positions(here, issues),
    });
    drawn.fold(key(here, pieces), |above, piece| above.above(SPACE, &piece))
}

/// Each texture in the picture, and whose numbers it stands for.
fn key(here: Here, pieces: &[Piece]) -> Drawn {
    let derived = pieces.iter().any(|piece| match piece {
        Piece::Columns(_) => true,
        Piece::Shares(parts) => parts.iter().any(|part| part.texture == Texture::Outlined),
        Piece::Lengths(_) | Piece::Positions(_) => false,
    });
    let kinds = [Kind::Reported, Kind::Derived].into_iter().take(if derived { 2 } else { 1 });
    let mut left = 0.0;
    kinds.fold(Drawn::default(), |before, kind| {
        let word = Figure::of(here.lang).layer(kind);
        let swatch = Paint::of_layer(kind)
            .map_or_else(String::new, |paint| paint.bar((0.0, 5.0), 22.0, 12.0));
        let entry = Drawn::new(swatch + &Style::LABEL.at(30.0, 16.0, word), 21.0);
        let placed = before.beside(left, &entry);
        left += 30.0 + Style::LABEL.width(word) + SPACE;
        placed
    })
}
