//! What the pictures made of figures consist of: one file a piece, which draws it for a page and for a
//! file to save from the same values and lengths.

use app::picture::look::Texture;
use leptos::prelude::AnyView;

use crate::{chart_file::drawn::Drawn, context::Here};

/// A part of a picture, on one scale. Marks are drawn once, on either canvas; words of a page wrap as
/// its sheet says, words of a file are broken into lines when it is written.
pub(crate) trait Piece {
    /// As wide as the page leaves room.
    fn page(&self, here: Here) -> AnyView;

    /// As wide as every file.
    fn file(&self, here: Here) -> Drawn;

    /// Those of which a file says whose numbers they stand for.
    fn textures(&self) -> Vec<Texture> {
        vec![Texture::Reported]
    }
}
