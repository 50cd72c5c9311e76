//! Text in a drawing: in few sizes, and broken into lines, which SVG does not do by itself.

use super::drawn::Drawn;

/// Of the space that a column of text takes at a size of one: half an em, and a little to spare.
const COLUMN: f64 = 0.53;
/// The height of a line at a size of one.
const LINE: f64 = 1.5;

/// How words are written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    size: f64,
    weight: u32,
    colour: &'static str,
    anchor: &'static str,
}

impl Style {
    pub(super) const TITLE: Self = Self::new(20.0, 700, "ink");
    pub(super) const NAME: Self = Self::new(16.0, 700, "ink");
    pub(super) const LARGE: Self = Self::new(28.0, 700, "ink");
    pub(super) const LABEL: Self = Self::new(14.0, 400, "soft");

    const fn new(size: f64, weight: u32, colour: &'static str) -> Self {
        Self { size, weight, colour, anchor: "start" }
    }

    /// Both ways from its place.
    pub(super) const fn middle(self) -> Self {
        Self { anchor: "middle", ..self }
    }

    /// Up to its place.
    pub(super) const fn end(self) -> Self {
        Self { anchor: "end", ..self }
    }

    /// One line with its foot at a place.
    pub(super) fn at(self, x: f64, y: f64, words: &str) -> String {
        let Self { size, weight, colour, anchor } = self;
        format!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" font-weight=\"{weight}\" \
             text-anchor=\"{anchor}\" fill=\"var(--{colour})\">{}</text>",
            escaped(words)
        )
    }

    /// As many lines as the words need in a width.
    pub(super) fn block(self, words: &str, width: f64) -> Drawn {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few dozen")]
        let columns = (width / (self.size * COLUMN)) as usize;
        let visible = visible(words);
        let lines = textwrap::wrap(&visible, columns.max(1));
        lines.iter().fold(Drawn::default(), |above, line| {
            let height = self.size * LINE;
            above.above(0.0, &Drawn::new(self.at(0.0, height - self.size * 0.4, line), height))
        })
    }

    /// The room that a line takes.
    pub(super) fn width(self, words: &str) -> f64 {
        textwrap::core::display_width(&visible(words)) as f64 * self.size * COLUMN
    }
}

/// Places where a line of a page may break are nothing in a file.
fn visible(words: &str) -> String {
    words.replace(['\u{200B}', '\u{AD}'], "")
}

/// As it may stand in a file's text and attributes.
pub(super) fn escaped(text: &str) -> String {
    visible(text).replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
