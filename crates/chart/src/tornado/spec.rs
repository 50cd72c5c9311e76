//! The view as an ECharts spec.

use charming::{
    Chart,
    component::{Axis, Grid},
    element::{
        AxisLabel, AxisLine, AxisPointer, AxisPointerType, AxisTick, AxisType, DimensionEncode,
        Emphasis, ItemStyle, Label, LabelPosition, LineStyle, SplitLine, Symbol, Tooltip, Trigger,
    },
    series::{Bar, Line},
};
use report::{Data, Lang};
use scenario::{
    Scenario,
    analysis::{Outcome, tornado},
};
use serde_json::{Value, json};

use super::{NAME, NamesOfData, Values, dataset::dataset, words};
use crate::{
    Error, Frame, Spec, View,
    spec::{self, TEXT},
};

/// A bar's thickness in CSS pixels.
const BAR: f64 = 16.0;

/// Room above the first row, in CSS pixels.
const TOP: i32 = 28;
/// Room for the names in a wide picture, in CSS pixels.
const NAMES: i32 = 340;

/// The whole chart of what the extra exports of a scenario hang on.
pub fn view(data: &Data, lang: Lang, scenario: &Scenario) -> Result<View, Error> {
    let outcome = Outcome::ExportsDifference;
    let bars = &tornado(scenario)[outcome as usize];
    let of = (outcome, outcome.of(&scenario.central()));
    let values = Values::of(&NamesOfData(data, lang), lang, of, bars).ok_or(Error::Figure(NAME))?;
    let of_frame = |frame| {
        Ok(Spec { frame, height: height(frame, &values), option: spec(lang, frame, &values)? })
    };
    let specs = Frame::ALL.map(of_frame).into_iter().collect::<Result<_, Error>>()?;
    Ok(View::of(NAME, values.followed(lang)?, words::words(lang).walk, specs))
}

/// The picture's height in CSS pixels.
fn height(frame: Frame, values: &Values) -> u32 {
    let of_row = match frame {
        Frame::Narrow => 96,
        Frame::Wide => 34,
    };
    let rows = u32::try_from(values.bars.len()).unwrap_or_default();
    rows * of_row + TOP.unsigned_abs() + 4
}

/// Series 0 has a value in every row, so it is the one to walk along.
pub(super) fn spec(lang: Lang, frame: Frame, values: &Values) -> Result<Value, serde_json::Error> {
    let series = [
        piece("from", "bar", unseen())?,
        piece("length", "bar", programme())?,
        piece("lens_from", "lens", unseen())?,
        piece("lens_length", "lens", lens())?,
        now()?,
        written("from", label("{@left_label}", LabelPosition::Left))?,
        written("to", label("{@right_label}", LabelPosition::Right))?,
        spec::with(&written("left", name(frame))?, wrapped(frame))?,
        written(amounts_at(frame), amounts(frame))?,
    ];
    let option = spec::finished(&chart(frame), &dataset(lang, values), &series)?;
    spec::with(&option, json!({"yAxis": {"inverse": true}}))
}

fn chart(frame: Frame) -> Chart {
    let (left, right) = match frame {
        Frame::Narrow => (0, 0),
        Frame::Wide => (NAMES, 130),
    };
    let pointer = AxisPointer::new()
        .type_(AxisPointerType::Line)
        .line_style(LineStyle::new().color("var(--hairline)").width(1));
    let hidden = || AxisLabel::new().show(false);
    Chart::new()
        .animation(false)
        .grid(Grid::new().left(left).right(right).top(TOP).bottom(4))
        .tooltip(Tooltip::new().trigger(Trigger::Axis).axis_pointer(pointer))
        .x_axis(
            Axis::new()
                .type_(AxisType::Value)
                .min(0)
                .max(100)
                .axis_label(hidden())
                .split_line(SplitLine::new().show(false)),
        )
        .y_axis(
            Axis::new()
                .type_(AxisType::Category)
                .axis_label(hidden())
                .axis_line(AxisLine::new().show(false))
                .axis_tick(AxisTick::new().show(false)),
        )
}

/// A part of a bar: those of one stack lie end to end, the other stack lies over them.
fn piece(column: &str, stack: &str, style: ItemStyle) -> Result<Value, serde_json::Error> {
    let bar = Bar::new()
        .name(column)
        .stack(stack)
        .bar_width(BAR)
        .item_style(style)
        .emphasis(Emphasis::new().disabled(true));
    let more = json!({"encode": in_rows(column), "barGap": "-100%", "silent": true});
    spec::with(&bar, more)
}

/// A line across each row at the scenario's own value.
fn now() -> Result<Value, serde_json::Error> {
    let more = json!({"symbol": "rect", "symbolSize": [2, BAR + 8.0]});
    spec::with(&points("now", ItemStyle::new().color("var(--ink)")), more)
}

/// A text at a place of each row.
fn written(column: &str, label: Label) -> Result<Value, serde_json::Error> {
    serde_json::to_value(points(column, unseen()).label(label))
}

fn points(column: &str, style: ItemStyle) -> Line {
    Line::new()
        .name(column)
        .encode(in_rows(column))
        .symbol(Symbol::Rect)
        .symbol_size(1)
        .show_symbol(true)
        .line_style(LineStyle::new().width(0))
        .item_style(style)
        .emphasis(Emphasis::new().disabled(true))
        .silent(true)
}

/// Where a series finds its points.
fn in_rows(column: &str) -> DimensionEncode {
    DimensionEncode::new().x(column).y("name")
}

/// Left of the bars where there is room, else above them.
fn name(frame: Frame) -> Label {
    let label = label("{@name}", LabelPosition::Right).color("var(--ink)").distance(0);
    match frame {
        Frame::Narrow => label.offset((0.0, 1.5 * ABOVE)),
        Frame::Wide => label.offset((-f64::from(NAMES), 0.0)),
    }
}

/// Two lines for a long name on a phone, where readers may also have wider letters.
fn wrapped(frame: Frame) -> Value {
    match frame {
        Frame::Narrow => json!({"label": {
            "width": 190, "overflow": "break", "lineHeight": 18, "verticalAlign": "bottom",
        }}),
        Frame::Wide => json!({}),
    }
}

/// Right of the bars, or between the name and the bar.
fn amounts(frame: Frame) -> Label {
    let offset = match frame {
        Frame::Narrow => (0.0, ABOVE),
        Frame::Wide => (6.0, 0.0),
    };
    let label = label("{@amounts}", LabelPosition::Right).color("var(--act)").font_weight("bold");
    label.distance(0).offset(offset)
}

/// Where the amounts begin.
const fn amounts_at(frame: Frame) -> &'static str {
    match frame {
        Frame::Narrow => "left",
        Frame::Wide => "right",
    }
}

/// From a bar's middle to the line above it, in CSS pixels.
const ABOVE: f64 = -22.0;

fn label(template: &str, position: LabelPosition) -> Label {
    Label::new()
        .show(true)
        .formatter(template)
        .position(position)
        .distance(6)
        .font_size(TEXT)
        .color("var(--soft)")
}

/// A calculation of the programme.
fn programme() -> ItemStyle {
    ItemStyle::new().color("var(--act-wash)").border_color("var(--act)").border_width(1.5)
}

/// The part of the first row that the others magnify.
fn lens() -> ItemStyle {
    ItemStyle::new().color("transparent").border_color("var(--act)").border_width(2.5)
}

/// Carries a label or holds a place, and is itself no mark.
fn unseen() -> ItemStyle {
    ItemStyle::new().color("transparent")
}
