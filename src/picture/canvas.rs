//! Elements of a picture, for a page and for a file: what is drawn is said once.

use super::look::{Stroke, Style, Texture};

/// Where a picture is drawn. On both, places across are shares of the width, between 0 and 1; places
/// down are CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Canvas {
    /// As wide as the page leaves room: lengths are percentages, so nothing is scaled and text keeps
    /// the size that the reader has chosen.
    Page,
    /// So many CSS pixels wide: programs that open a file often know no other unit.
    File(f64),
}

/// A place for a bar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its left side, as a share of the width.
    pub x: f64,
    /// Its upper side, in CSS pixels.
    pub y: f64,
    /// As a share of the picture's width.
    pub width: f64,
    /// In CSS pixels.
    pub height: f64,
}

/// A place for words: that of the foot of their line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct At {
    /// As a share of the width.
    pub x: f64,
    /// So many CSS pixels further right.
    pub dx: f64,
    /// In CSS pixels.
    pub y: f64,
}

impl Canvas {
    /// A place or a length across.
    pub fn across(self, share: f64) -> String {
        match self {
            Self::Page => format!("{:.2}%", 100.0 * share),
            Self::File(width) => format!("{:.1}", width * share),
        }
    }

    /// A bar; where it shows a figure, it bears its id, by which the reader's walk finds it.
    pub fn bar(self, texture: Texture, area: Area, figure: Option<&str>) -> String {
        let Area { x, y, width, height } = area;
        // In a file an edge stays inside; percentages can't be made shorter by pixels.
        let edge = if let Self::File(room) = self { texture.edge() / room } else { 0.0 };
        let (x, width) = (self.across(x + edge / 2.0), self.across(width - edge));
        let (y, height) = (y + texture.edge() / 2.0, height - texture.edge());
        let (look, figure) = (texture.attributes(), named(figure));
        format!(
            "<rect x=\"{x}\" y=\"{y:.1}\" width=\"{width}\" height=\"{height:.1}\" {look}{figure}/>"
        )
    }

    /// A straight line between two places.
    pub fn line(self, stroke: Stroke, from: (f64, f64), to: (f64, f64)) -> String {
        let [x1, x2] = [from.0, to.0].map(|share| self.across(share));
        let (y1, y2, look) = (from.1, to.1, stroke.attributes());
        format!("<line x1=\"{x1}\" y1=\"{y1:.1}\" x2=\"{x2}\" y2=\"{y2:.1}\" {look}/>")
    }

    /// A path in CSS pixels from a place.
    pub fn path(self, stroke: Stroke, (x, y): (f64, f64), path: &str) -> String {
        let (x, look) = (self.across(x), stroke.attributes());
        format!(
            "<svg x=\"{x}\" y=\"{y:.1}\" overflow=\"visible\"><path d=\"{path}\" {look}/></svg>"
        )
    }

    /// One line of words; where they say a figure, they bear its id.
    pub fn text(self, style: Style, at: At, words: &str, figure: Option<&str>) -> String {
        let At { x, dx, y } = at;
        let (place, size) = match self {
            Self::Page => (
                format!("x=\"{}\" dx=\"{dx}\"", self.across(x)),
                format!("{}rem", style.size / 16.0),
            ),
            Self::File(width) => (format!("x=\"{:.1}\"", x * width + dx), style.size.to_string()),
        };
        let (look, figure, words) = (style.attributes(), named(figure), escaped(&visible(words)));
        format!("<text {place} y=\"{y:.1}\" font-size=\"{size}\" {look}{figure}>{words}</text>")
    }

    /// A name below a bar, in the middle of it. On a page it wraps where the picture is narrow.
    pub fn name(self, middle: f64, width: f64, top: f64, words: &str) -> String {
        match self {
            Self::Page => {
                let (x, width) = (self.across(middle - width / 2.0), self.across(width));
                let words = escaped(words);
                format!(
                    "<foreignObject x=\"{x}\" y=\"{top:.1}\" width=\"{width}\" height=\"44\">\
                     <div class=\"bar-name\">{words}</div></foreignObject>"
                )
            }
            Self::File(_) => {
                let at = At { x: middle, dx: 0.0, y: top + 20.0 };
                self.text(Style::LABEL.middle(), at, words, None)
            }
        }
    }
}

fn named(figure: Option<&str>) -> String {
    figure.map_or_else(String::new, |id| format!(" data-figure=\"{}\"", escaped(id)))
}

/// Where a line of a page may or may not break means nothing where lines don't break by themselves.
pub fn visible(words: &str) -> String {
    words.replace(['\u{200B}', '\u{AD}', '\u{2060}'], "")
}

/// As it may stand in a text and in attributes.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Area = Area { x: 0.25, y: 4.0, width: 0.5, height: 28.0 };

    #[test]
    fn a_page_has_percentages_and_a_file_has_pixels() {
        let [page, file] = [Canvas::Page, Canvas::File(400.0)]
            .map(|canvas| canvas.bar(Texture::Reported, AREA, Some("S2.1")));
        assert!(page.contains("x=\"25.00%\" y=\"4.0\" width=\"50.00%\" height=\"28.0\""), "{page}");
        assert!(file.contains("x=\"100.0\" y=\"4.0\" width=\"200.0\" height=\"28.0\""), "{file}");
        assert!([page, file].iter().all(|bar| bar.contains("data-figure=\"S2.1\"")));
    }

    #[test]
    fn words_keep_their_size_on_a_page_and_are_escaped() {
        let at = At { x: 0.5, dx: 12.0, y: 20.0 };
        let [page, file] = [Canvas::Page, Canvas::File(400.0)]
            .map(|canvas| canvas.text(Style::NAME, at, "A & \u{AD}B", None));
        assert!(page.contains("x=\"50.00%\" dx=\"12\"") && page.contains("\"1rem\""), "{page}");
        assert!(file.contains("x=\"212.0\"") && file.contains("font-size=\"16\""), "{file}");
        assert!(page.contains(">A &amp; B</text>"), "{page}");
    }
}
