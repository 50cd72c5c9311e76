//! Where everything stands on a card.

use app::picture::{
    canvas::{Area, At, Canvas, escaped, visible},
    look::{Style, Texture},
};
use report::{Kind, Lang};
use text::words::figure::Figure;

use super::{Card, SIZE};
use crate::{
    Error,
    chart_file::{colour::coloured, drawn::Drawn, sheet, words},
    context::Here,
};

const WIDTH: f64 = SIZE[0] as f64;
const HEIGHT: f64 = SIZE[1] as f64;
const MARGIN: f64 = 56.0;
const INSIDE: f64 = WIDTH - 2.0 * MARGIN;
/// Under the line with the site's name.
const TOP: f64 = 104.0;
/// What is said of a finding, and the caveat.
const SAID: Style = Style::LABEL.sized(30.0);
const CAVEAT: Style = Style::LABEL.sized(22.0);
const SITE: Style = Style::NAME.sized(28.0);
const LAYER: Style = Style::LABEL.sized(24.0);
/// The finding is as large as there is room for it.
const FINDING: [f64; 5] = [54.0, 48.0, 42.0, 36.0, 30.0];
/// Between what stands above one another.
const SPACE: f64 = 20.0;

impl Card {
    /// The whole picture.
    pub(super) fn svg(&self, here: Here) -> Result<String, Error> {
        let caveat = self.caveat.iter().fold(Drawn::default(), |above, words| {
            above.above(2.0, &block(here.lang, CAVEAT, words))
        });
        let foot = HEIGHT - 36.0 - caveat.height;
        let room = foot - SPACE - TOP;
        let (words, picture) = self.fitted(here.lang, room);
        let below = TOP + words.height + SPACE;
        let content = [
            head(here, &self.kinds),
            words.at(MARGIN, TOP),
            scaled(&self.picture, picture, below, room + TOP - below),
            format!(
                "<path d=\"M{MARGIN} {:.1}h{INSIDE}\" stroke=\"var(--hairline)\"/>",
                foot - 10.0
            ),
            caveat.at(MARGIN, foot),
        ];
        let plain = escaped(&visible(&self.said(here.lang)));
        coloured(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
             viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"var(--font)\"><desc>{plain}</desc>\
             <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"var(--paper)\"/>{}</svg>",
            content.concat()
        ))
    }

    /// Finding and what is said of it in the largest size that leaves the picture its room; and how much the
    /// picture is enlarged.
    fn fitted(&self, lang: Lang, room: f64) -> (Drawn, f64) {
        let words = |size: f64| {
            let finding = block(lang, Style::TITLE.sized(size), &self.finding);
            let said = self.said.as_deref().unwrap_or_default();
            finding.above(8.0, &block(lang, SAID, said))
        };
        let full = INSIDE / sheet::width();
        let wanted = |size: f64| {
            let words = words(size);
            let left = room - words.height - SPACE;
            let scale = (left / self.picture.height.max(1.0)).min(full);
            (words, scale)
        };
        let all = FINDING.map(wanted);
        let [.., smallest] = &all;
        let best = all.iter().find(|(words, scale)| {
            words.height <= room && (self.picture.height <= 0.0 || *scale >= full * 0.8)
        });
        best.unwrap_or(smallest).clone()
    }
}

/// Mark, the site's name, whose numbers; an ink rule.
fn head(here: Here, kinds: &[Kind]) -> String {
    let canvas = Canvas::File(WIDTH);
    let at = |x: f64, y| At { x: x / WIDTH, dx: 0.0, y };
    let mark = format!(
        "<g transform=\"translate({MARGIN} 42) scale(1.5)\">\
         <path fill=\"var(--ink)\" d=\"M0 0h12v16H0z\"/><path fill=\"none\" stroke=\"var(--ink)\" \
         d=\"M14.5.5h11v15h-11zM14.5 7l6-6.5M14.5 14 25.5 2M18 15.5l7.5-8.2\"/></g>"
    );
    let site = canvas.text(SITE, at(MARGIN + 54.0, 64.0), here.words().site, None);
    let mut right = WIDTH - MARGIN;
    let mut layers = String::new();
    for kind in kinds.iter().rev() {
        let word = Figure::of(here.lang).layer(*kind);
        layers += &canvas.text(LAYER.end(), at(right, 63.0), word, None);
        right -= words::width(LAYER, word) * latin(here.lang) + 12.0;
        layers += &swatch(*kind, right - 36.0);
        right -= 36.0 + 28.0;
    }
    let rule =
        format!("<path d=\"M{MARGIN} 84h{INSIDE}\" stroke=\"var(--ink)\" stroke-width=\"3\"/>");
    [mark, site, layers, rule].concat()
}

/// 36 by 18 pixels.
fn swatch(kind: Kind, left: f64) -> String {
    let area = Area { x: 0.0, y: 0.0, width: 1.0, height: 18.0 };
    let texture = match kind {
        Kind::Reported => Texture::Reported,
        Kind::Derived | Kind::External | Kind::Assumed => Texture::Derived,
    };
    let inside = match kind {
        Kind::Assumed => "<path d=\"M0 0h36v18H0z\" fill=\"url(#card-market)\" stroke=\"var(--ink)\" stroke-dasharray=\"4 3\"/>".to_owned(),
        _ => Canvas::File(36.0).bar(texture, area, None),
    };
    format!("<g transform=\"translate({left:.1} 45)\">{inside}</g>")
}

/// Lines of words as wide as the card is inside. In the typeface of cards Latin letters are wider than half a
/// kanji.
fn block(lang: Lang, style: Style, said: &str) -> Drawn {
    if said.is_empty() {
        return Drawn::default();
    }
    words::block(style, said, INSIDE / latin(lang))
}

const fn latin(lang: Lang) -> f64 {
    match lang {
        Lang::Ja => 0.98,
        Lang::En => 1.06,
    }
}

fn scaled(picture: &Drawn, scale: f64, top: f64, room: f64) -> String {
    if picture.svg.is_empty() {
        return String::new();
    }
    // In the middle of what is left.
    let down = top + ((room - picture.height * scale) / 2.0).max(0.0);
    format!("<g transform=\"translate({MARGIN} {down:.1}) scale({scale:.3})\">{}</g>", picture.svg)
}
