//! The bars of a card, as wide as all that a chart's file shows.

use app::{
    part::calculator::summary::Summary,
    picture::{
        canvas::{Area, At, Canvas},
        look::{Style, Texture},
        scale::Whole,
    },
};

use crate::{
    chart_file::{drawn::Drawn, sheet},
    context::Here,
    static_chart::{
        lengths::{Length, Lengths},
        piece::Piece,
    },
};

const TALL: f64 = 40.0;
/// A part that is thinner is solid: a hatch would be noise.
const THINNEST_HATCH: f64 = 12.0;
const NAME: Style = Style::NAME.sized(19.0);
const LABEL: Style = Style::LABEL.sized(18.0);

/// Amounts of one unit.
pub(super) fn lengths(here: Here, ids: &[&str]) -> Drawn {
    let amount = |id: &&str| Length {
        name: here.name(id),
        size: here.size(id),
        template: "{amount}",
        amount: here.figure(id),
    };
    Lengths(ids.iter().map(amount).collect()).file(here)
}

/// The wanted increase: the market hatched, the programme solid or hatched in blue, the rest empty.
pub(super) fn wanted(summary: &Summary) -> Drawn {
    let canvas = Canvas::File(sheet::width());
    let whole = Whole::of(1.0);
    let [market, programme] = summary.shares.map(|share| whole.share(share));
    let word =
        |style: Style, x, y, words: &str| canvas.text(style, At { x, dx: 0.0, y }, words, None);
    let [market_words, programme_words, rest_words] = &summary.parts;
    let [title, goal] = &summary.title;
    let svg = [
        DEFS.to_owned(),
        word(LABEL, 0.0, 20.0, title),
        word(LABEL.end(), 1.0, 20.0, goal),
        canvas.bar(Texture::Rest, area(0.0, 1.0), None),
        part(area(0.0, market), "url(#card-market)", "var(--market)"),
        programme_part(market, programme),
        word(LABEL, 0.0, 98.0, market_words),
        word(LABEL.end(), 1.0, 98.0, rest_words),
        word(NAME, market, 128.0, programme_words),
        tick(market + programme / 2.0),
    ];
    Drawn::new(svg.concat(), 136.0)
}

const DEFS: &str = "<defs>\
    <pattern id=\"card-market\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
    <path d=\"M0 0v5\" stroke=\"var(--market)\" stroke-width=\"1.2\"/></pattern>\
    <pattern id=\"card-programme\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
    <path d=\"M0 0v5\" stroke=\"var(--act)\" stroke-width=\"2\"/></pattern></defs>";

fn area(x: f64, width: f64) -> Area {
    Area { x, y: 32.0, width, height: TALL }
}

fn programme_part(x: f64, width: f64) -> String {
    let hatched = width * sheet::width() >= THINNEST_HATCH;
    let fill = if hatched { "url(#card-programme)" } else { "var(--act)" };
    part(area(x, width), fill, "var(--act)")
}

fn part(area: Area, fill: &str, edge: &str) -> String {
    if area.width <= 0.0 {
        return String::new();
    }
    let [x, width] = [area.x, area.width].map(|share| share * sheet::width());
    let Area { y, height, .. } = area;
    format!(
        "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{fill}\" \
         stroke=\"{edge}\" stroke-width=\"1\"/>"
    )
}

/// From the programme's part down to its words.
fn tick(x: f64) -> String {
    let x = x * sheet::width();
    format!("<path d=\"M{x:.1} 74v34\" stroke=\"var(--act)\" stroke-width=\"1.5\"/>")
}
