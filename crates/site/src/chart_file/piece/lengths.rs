//! Amounts of one scale as bars, each under its name and before its amount.

use text::sentence;

use crate::{
    chart_file::{bar::Paint, drawn::Drawn, sheet::width, style::Style},
    static_chart::piece::{Length, Texture, longest},
};

const TALL: f64 = 28.0;
/// Before an amount.
const SPACE: f64 = 12.0;

pub(super) fn lengths(lengths: &[Length]) -> Drawn {
    let amount = |length: &Length| {
        sentence::text(length.template, &[("amount", length.amount.text.clone())])
    };
    let widest =
        lengths.iter().map(|length| Style::NAME.width(&amount(length))).fold(0.0, f64::max);
    let scale = (width() - SPACE - widest) / longest(lengths);
    lengths.iter().fold(Drawn::default(), |above, length| {
        let bar = length.size * scale;
        let svg = Paint::of(Texture::Solid).bar((0.0, 0.0), bar, TALL)
            + &Style::NAME.at(bar + SPACE, 20.0, &amount(length));
        let row = Style::LABEL.block(&length.name, width()).above(2.0, &Drawn::new(svg, TALL));
        above.above(8.0, &row)
    })
}
