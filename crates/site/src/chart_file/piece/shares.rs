//! A whole divided into parts, each under its name and over its values.

use crate::{
    chart_file::{bar::Paint, drawn::Drawn, sheet::width, style::Style},
    static_chart::piece::Share,
};

const TALL: f64 = 56.0;
/// Paper between two parts.
const BETWEEN: f64 = 3.0;

pub(super) fn shares(parts: &[Share]) -> Drawn {
    let room = |part: &Share| part.size * width() - BETWEEN;
    let name = |part: &Share| Style::NAME.block(&part.name, room(part));
    let names = parts.iter().map(|part| name(part).height).fold(0.0, f64::max);
    let mut left = 0.0;
    parts.iter().fold(Drawn::default(), |before, part| {
        // Names end on one line, however many they need.
        let name = name(part);
        let above = Drawn::new(name.at(0.0, names - name.height), names);
        let bar = Drawn::new(Paint::of(part.texture).bar((0.0, 0.0), room(part), TALL), TALL);
        let column = above.above(8.0, &bar).above(4.0, &values(part, room(part)));
        let placed = before.beside(left, &column);
        left += part.size * width();
        placed
    })
}

fn values(part: &Share, room: f64) -> Drawn {
    part.values.iter().enumerate().fold(Drawn::default(), |above, (index, value)| {
        let style = if index == 0 { Style::LARGE } else { Style::LABEL };
        above.above(0.0, &style.block(&value.text, room))
    })
}
