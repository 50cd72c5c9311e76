//! The view as an ECharts spec.

use charming::{
    element::{DimensionEncode, Emphasis, ItemStyle, Label, LabelPosition, LineStyle, Symbol},
    series::Line,
};
use report::Lang;
use scenario::{Scenario, analysis::Outcome};
use serde_json::{Value, json};

use super::{NAME, Values, dataset::dataset};
use crate::{
    Error, Frame, Spec, View,
    spec::{self, Room, TEXT},
};

/// The whole chart of a scenario's extra exports.
pub fn view(lang: Lang, scenario: &Scenario) -> Result<View, Error> {
    let outcome = Outcome::ExportsDifference;
    let values = Values::of(outcome, &scenario.central()).ok_or(Error::Figure(NAME))?;
    let of_frame =
        |frame| Ok(Spec { frame, height: height(frame), option: spec(lang, frame, &values)? });
    let specs = Frame::ALL.map(of_frame).into_iter().collect::<Result<_, Error>>()?;
    let walk = text::words::chart::Chart::of(lang).walk;
    Ok(View::of(NAME, values.followed(lang)?, walk, specs))
}

/// The picture's height in CSS pixels.
const fn height(frame: Frame) -> u32 {
    match frame {
        Frame::Narrow => 300,
        Frame::Wide => 340,
    }
}

/// Series 0 is in every row, so it is the one to walk along.
pub(super) fn spec(lang: Lang, frame: Frame, values: &Values) -> Result<Value, serde_json::Error> {
    let room = match frame {
        Frame::Narrow => Room { top: 36, right: 32, bottom: 34 },
        Frame::Wide => Room { top: 36, right: 150, bottom: 34 },
    };
    let series = [
        ticks()?,
        line("without", "var(--market)", 2.0, [2, 4])?,
        line("value", "var(--paper)", 7.0, [1, 0])?,
        line("value", "var(--act)", 3.0, [7, 4])?,
        named("goal", label("{@label}", LabelPosition::Top))?,
        named("end", label("{@label}", end(frame)))?,
        spec::with(&points("without", unseen(), 1).label(without_label(frame)), shown())?,
    ];
    spec::finished(&spec::chart(room), &dataset(lang, values), &series)
}

/// A dashed line, since all of it is calculated.
fn line(column: &str, color: &str, width: f64, dash: [u8; 2]) -> Result<Value, serde_json::Error> {
    let line = Line::new()
        .name(column)
        .encode(over_years(column))
        .show_symbol(false)
        .line_style(LineStyle::new().color(color).width(width))
        .emphasis(Emphasis::new().disabled(true));
    let style = if dash[1] == 0 { json!({}) } else { json!({"lineStyle": {"type": dash}}) };
    spec::with(&line, style)
}

/// The years under the axis.
fn ticks() -> Result<Value, serde_json::Error> {
    let label = label("{@tick}", LabelPosition::Bottom).distance(8);
    spec::with(&points("zero", unseen(), 1).label(label), shown())
}

/// A point with its amount beside it.
fn named(column: &str, label: Label) -> Result<Value, serde_json::Error> {
    let style = ItemStyle::new().color("var(--paper)").border_color("var(--act)").border_width(2.5);
    let label = label.color("var(--act)").font_weight("bold");
    spec::with(&points(column, style, 9).label(label), shown())
}

/// Where there is room beside the last point, its amount stands there.
const fn end(frame: Frame) -> LabelPosition {
    match frame {
        Frame::Narrow => LabelPosition::Top,
        Frame::Wide => LabelPosition::Right,
    }
}

fn without_label(frame: Frame) -> Label {
    let position = match frame {
        Frame::Narrow => LabelPosition::Bottom,
        Frame::Wide => LabelPosition::Right,
    };
    let label = label("{@without_label}", position);
    match frame {
        // To the left of the last point, or it would leave the picture.
        Frame::Narrow => label.offset((-40.0, 6.0)),
        Frame::Wide => label.offset((0.0, 18.0)),
    }
}

fn points(column: &str, style: ItemStyle, size: i64) -> Line {
    Line::new()
        .name(column)
        .encode(over_years(column))
        .symbol(Symbol::Circle)
        .symbol_size(size)
        .show_symbol(true)
        .line_style(LineStyle::new().width(0))
        .item_style(style)
        .emphasis(Emphasis::new().disabled(true))
        .silent(true)
}

fn shown() -> Value {
    json!({"showAllSymbol": true})
}

fn over_years(column: &str) -> DimensionEncode {
    DimensionEncode::new().x("year").y(column)
}

fn label(template: &str, position: LabelPosition) -> Label {
    Label::new()
        .show(true)
        .formatter(template)
        .position(position)
        .distance(8)
        .font_size(TEXT)
        .color("var(--soft)")
}

/// Carries a label, and is itself no mark.
fn unseen() -> ItemStyle {
    ItemStyle::new().color("transparent")
}
