//! A chart's picture as a file of its own: title, measure, source, maker and date are in it.

use text::words::chart::Chart;

use super::Imprint;
use crate::{Error, context::Here, views::View};

/// Where colours have their names.
const TOKENS: &str = include_str!("../../../../style/token.css");
const MARGIN: u32 = 24;
/// Of the space that a column of text takes at a size of one: half an em, and a little to spare.
const COLUMN: f64 = 0.53;

/// A block of lines of one size.
struct Block {
    text: String,
    size: u32,
    weight: u32,
    colour: &'static str,
    /// Above its first line.
    space: u32,
}

impl Block {
    fn title(text: String) -> Self {
        Self { text, size: 20, weight: 700, colour: "ink", space: 0 }
    }

    fn small(text: impl Into<String>, space: u32) -> Self {
        Self { text: text.into(), size: 14, weight: 400, colour: "soft", space }
    }

    const fn line(&self) -> u32 {
        self.size + self.size / 2
    }

    /// The block at a height, and the height below it.
    fn at(&self, top: u32, width: u32) -> (String, u32) {
        let columns = f64::from(width) / (f64::from(self.size) * COLUMN);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few dozen")]
        let lines = textwrap::wrap(&self.text, columns as usize);
        let mut at = top + self.space;
        let spans = lines.iter().map(|line| {
            at += self.line();
            format!("<tspan x=\"{MARGIN}\" y=\"{at}\">{}</tspan>", escaped(line))
        });
        let spans: String = spans.collect();
        let Self { size, weight, colour, .. } = self;
        let text = format!(
            "<text font-size=\"{size}\" font-weight=\"{weight}\" fill=\"var(--{colour})\">{spans}</text>"
        );
        (text, at)
    }
}

/// The file. Its colours are those of the light pages, since a picture is pasted on paper.
pub(super) fn drawing(here: Here, view: &View, imprint: &Imprint) -> Result<String, Error> {
    let words = Chart::of(here.lang);
    let picture = view.widest().ok_or(Error::Chart(view.name))?;
    let above = [
        Block::title(view.title()),
        Block::small(view.measure.clone(), 4),
        Block::small(words.projection.period, 0),
    ];
    let below = [
        Block::small(imprint.source, 8),
        Block::small(imprint.made_by.as_str(), 0),
        Block::small(imprint.site.as_str(), 0),
    ];
    let inner = picture.frame.width();
    let (mut parts, chart_top) = stacked(&above, MARGIN - 8, inner);
    parts.push_str(&picture.svg.replacen(
        "<svg ",
        &format!("<svg x=\"{MARGIN}\" y=\"{chart_top}\" "),
        1,
    ));
    let (foot, end) = stacked(&below, chart_top + view.height, inner);
    let (width, height) = (inner + 2 * MARGIN, end + MARGIN);
    let (lang, title) = (here.lang.code(), escaped(&view.title()));
    let said = escaped(&view.sentence);
    coloured(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"{lang}\" xml:lang=\"{lang}\" role=\"img\" \
         width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"var(--font)\"><title>{title}</title><desc>{said}</desc>\
         <rect width=\"{width}\" height=\"{height}\" fill=\"var(--paper)\"/>{parts}{foot}</svg>\n"
    ))
}

/// Blocks one under the other, and the height below the last.
fn stacked(blocks: &[Block], top: u32, width: u32) -> (String, u32) {
    blocks.iter().fold((String::new(), top), |(mut parts, top), block| {
        let (part, bottom) = block.at(top, width);
        parts.push_str(&part);
        (parts, bottom)
    })
}

/// With the values of the tokens: a file of its own has no sheet.
fn coloured(svg: &str) -> Result<String, Error> {
    let mut parts = svg.split("var(--");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let unknown = || Error::Token(part.chars().take_while(|sign| *sign != ')').collect());
        let (name, rest) = part.split_once(')').ok_or_else(unknown)?;
        out.push_str(&token(name).ok_or_else(unknown)?.replace('"', "'"));
        out.push_str(rest);
    }
    Ok(out)
}

/// The first value that the sheet gives a token is the light one.
fn token(name: &str) -> Option<&'static str> {
    let (_, value) = TOKENS.split_once(&format!("--{name}:"))?;
    value.split_once(';').map(|(value, _)| value.trim())
}

fn escaped(text: &str) -> String {
    // A place where a line may break in a page is nothing in a file.
    text.replace('\u{200B}', "").replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
