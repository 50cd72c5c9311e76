//! Pairs of columns side by side: the year before, outlined, and the report's, solid.

use text::{sentence, words::market::Market};

use crate::{
    chart_file::{
        bar::{Paint, line},
        drawn::Drawn,
        sheet::width,
        style::Style,
    },
    context::Here,
    static_chart::piece::{Columns, Texture},
};

const BETWEEN: f64 = 64.0;
/// Height of the taller column.
const TALL: f64 = 172.0;
/// The foot of the columns; above them stand the title and a label.
const BASE: f64 = 236.0;
const BAR: f64 = 96.0;
/// Where the later column begins.
const NOW: f64 = 136.0;

pub(super) fn columns(here: Here, pairs: &[Columns]) -> Drawn {
    let count = pairs.len().max(1) as f64;
    let room = (width() - BETWEEN * (count - 1.0)) / count;
    let mut left = 0.0;
    pairs.iter().fold(Drawn::default(), |before, pair| {
        let placed = before.beside(left, &columns_of(here, pair, room));
        left += room + BETWEEN;
        placed
    })
}

fn columns_of(here: Here, pair: &Columns, room: f64) -> Drawn {
    let words = Market::of(here.lang);
    let height = TALL * pair.ratio;
    let (before, now) = (BAR / 2.0, NOW + BAR / 2.0);
    let value = Style::NAME.middle();
    let tick = Style::LABEL.middle();
    let up = sentence::text(words.up, &[("value", pair.growth.text.clone())]);
    let parts = [
        Style::NAME.block(&pair.title, room).svg,
        Paint::of(Texture::Outlined).bar((0.0, BASE - height), BAR, height),
        Paint::of(Texture::Solid).bar((NOW, BASE - TALL), BAR, TALL),
        line((0.0, BASE), (room, BASE), 1.0),
        value.at(before, BASE - height - 10.0, &pair.before.amount.digits),
        value.at(now, BASE - TALL - 10.0, &pair.now.text),
        Style::NAME.at(NOW + BAR + 16.0, BASE - TALL + 20.0, &up),
        tick.at(before, BASE + 20.0, words.year_before),
        tick.at(now, BASE + 20.0, words.report_year),
    ];
    Drawn::new(parts.concat(), BASE + 28.0)
}
