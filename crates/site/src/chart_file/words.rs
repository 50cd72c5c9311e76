//! Words of a file, broken into lines, which SVG does not do by itself.

use app::picture::{
    canvas::{At, Canvas, visible},
    look::Style,
};

use super::{drawn::Drawn, sheet};

/// Of the space that a column of text takes at a size of one: half an em, and a little to spare.
const COLUMN: f64 = 0.53;
/// The height of a line at a size of one.
const LINE: f64 = 1.5;

/// One line with its foot so far down.
pub(crate) fn line(style: Style, y: f64, words: &str, height: f64) -> Drawn {
    let at = At { x: 0.0, dx: 0.0, y };
    Drawn::new(Canvas::File(sheet::width()).text(style, at, words, None), height)
}

/// As many lines as the words need in a width.
pub(crate) fn block(style: Style, words: &str, width: f64) -> Drawn {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few dozen")]
    let columns = (width / (style.size * COLUMN)) as usize;
    let visible = visible(words);
    let lines = textwrap::wrap(&visible, columns.max(1));
    lines.iter().fold(Drawn::default(), |above, words| {
        let height = style.size * LINE;
        above.above(0.0, &line(style, height - style.size * 0.4, words, height))
    })
}

/// The room that a line takes.
pub(crate) fn width(style: Style, words: &str) -> f64 {
    textwrap::core::display_width(&visible(words)) as f64 * style.size * COLUMN
}
