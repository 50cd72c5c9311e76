//! The view as an ECharts spec.

use charming::{
    element::{
        DimensionEncode, Emphasis, ItemStyle, Label, LabelAlign, LabelPosition, LineStyle,
        LineStyleType, Symbol,
    },
    series::{Bar, Line},
};
use report::Lang;
use scenario::Scenario;
use serde_json::{Value, json};
use text::words::chart::Chart;

use super::{NAME, Values, dataset::dataset, table::table, words};
use crate::{
    Error, Frame, Spec, View,
    spec::{self, Room, TEXT},
};

/// The size of the reported amount at its point.
const LARGER: f64 = 16.0;

/// The whole chart of a scenario.
pub fn view(lang: Lang, scenario: &Scenario) -> Result<View, Error> {
    let values = Values::of(scenario).ok_or(Error::Figure(NAME))?;
    let of_frame =
        |frame| Ok(Spec { frame, height: height(frame), option: spec(lang, frame, &values)? });
    Ok(View {
        name: NAME,
        finding: words::finding(lang, &values),
        measure: words::measure(lang),
        note: words::words(lang).period,
        source: Chart::of(lang).source,
        walk: Chart::of(lang).walk,
        sentence: words::sentence(lang, &values),
        table: table(lang, &values),
        specs: Frame::ALL.map(of_frame).into_iter().collect::<Result<_, Error>>()?,
    })
}

/// The picture's height in CSS pixels.
const fn height(frame: Frame) -> u32 {
    match frame {
        Frame::Narrow => 356,
        Frame::Wide => 376,
    }
}

/// The picture of `values` for one box.
///
/// Series 0 has a value in every row, so it is the one to walk along.
pub fn spec(lang: Lang, frame: Frame, values: &Values) -> Result<Value, serde_json::Error> {
    let room = match frame {
        Frame::Narrow => Room { top: 68, right: 24, bottom: 34 },
        Frame::Wide => Room { top: 40, right: 176, bottom: 34 },
    };
    let chart = spec::chart(room);
    let series = [
        line("exports", "var(--paper)", 7.0, None)?,
        divider(lang, frame)?,
        divider_words(lang, frame)?,
        goal(frame)?,
        line("reported", "var(--fact)", 3.0, None)?,
        line("central", "var(--ink)", 3.0, Some([7, 4]))?,
        mark("prior", 9, hollow("var(--fact)", 2.5), None)?,
        base()?,
        end(frame)?,
        base_tick(frame)?,
        mark("other_ticks", 1, unseen(), Some(tick_label()))?,
    ];
    spec::finished(&chart, &dataset(lang, values), &series)
}

/// A line without points, solid or dashed. The first, in the colour of the paper, is the halo of the
/// others.
fn line(
    column: &str,
    color: &str,
    width: f64,
    dash: Option<[u8; 2]>,
) -> Result<Value, serde_json::Error> {
    let style = LineStyle::new().color(color).width(width).type_(LineStyleType::Solid);
    let line = Line::new()
        .name(column)
        .encode(over_years(column))
        .show_symbol(false)
        .line_style(style)
        .emphasis(Emphasis::new().disabled(true));
    spec::with(&line, dash.map_or(json!({}), |dash| json!({"lineStyle": {"type": dash}})))
}

/// Where a series finds its points.
fn over_years(column: &str) -> DimensionEncode {
    DimensionEncode::new().x("year").y(column)
}

/// Points without a line: where a column has a value, there is a mark.
fn mark(
    column: &str,
    size: i64,
    style: ItemStyle,
    label: Option<Label>,
) -> Result<Value, serde_json::Error> {
    let points = Line::new()
        .name(column)
        .encode(over_years(column))
        .symbol(Symbol::Circle)
        .symbol_size(size)
        .show_symbol(true)
        .line_style(LineStyle::new().width(0))
        .item_style(style)
        .emphasis(Emphasis::new().disabled(true))
        .silent(true);
    let points = match label {
        Some(label) => points.label(label),
        None => points,
    };
    spec::with(&points, json!({"showAllSymbol": true}))
}

/// Where the report ends and the calculation begins: a dotted line, and a word on its left.
fn divider(lang: Lang, frame: Frame) -> Result<Value, serde_json::Error> {
    let before = label(words::words(lang).before)
        .position(LabelPosition::Top)
        .distance(above_goal(frame))
        .align(LabelAlign::Right)
        .padding((0.0, 10.0, 0.0, 0.0));
    let style =
        ItemStyle::new().color("transparent").border_color("var(--muted)").border_width(0.5);
    let bar = Bar::new()
        .name("divider")
        .bar_width(1)
        .item_style(style)
        .label(before)
        .emphasis(Emphasis::new().disabled(true));
    let more = json!({
        "encode": over_years("divider"),
        "itemStyle": {"borderType": [1, 3]},
        "silent": true,
    });
    spec::with(&bar, more)
}

/// The word on the right of the divider.
fn divider_words(lang: Lang, frame: Frame) -> Result<Value, serde_json::Error> {
    let after = label(words::words(lang).after)
        .position(LabelPosition::Top)
        .distance(above_goal(frame))
        .align(LabelAlign::Left)
        .padding((0.0, 0.0, 0.0, 10.0));
    mark("divider", 1, unseen(), Some(after))
}

/// In a narrow picture the goal's own label stands between the line and the divider's words.
fn above_goal(frame: Frame) -> f64 {
    match frame {
        Frame::Narrow => 34.0,
        Frame::Wide => 10.0,
    }
}

/// The goal, in every year, named at its end.
fn goal(frame: Frame) -> Result<Value, serde_json::Error> {
    let name = at_end(label("{@goal_label}"), frame);
    let points = mark("goal", 1, filled("var(--ink)"), Some(name))?;
    spec::with(&points, json!({"lineStyle": {"color": "var(--ink)", "width": 2}}))
}

/// The report's own value.
fn base() -> Result<Value, serde_json::Error> {
    let value = label("{@value_label}")
        .font_size(LARGER)
        .position(LabelPosition::Bottom)
        .align(LabelAlign::Left)
        .offset((4.0, 0.0));
    mark("base", 12, filled("var(--fact)"), Some(value))
}

/// What is calculated for the year of the goal, and the programme's part of it.
fn end(frame: Frame) -> Result<Value, serde_json::Error> {
    let both = at_end(label("{path|{@value_label}}\n{programme|{@programme_label}}"), frame);
    let rich =
        |color| json!({"color": color, "fontSize": TEXT, "fontWeight": "bold", "lineHeight": 21});
    let more = json!({
        "itemStyle": {"borderType": [3, 2]},
        "label": {"rich": {"path": rich("var(--ink)"), "programme": rich("var(--act)")}},
    });
    spec::with(&mark("end", 11, hollow("var(--ink)", 2.0), Some(both))?, more)
}

/// The tick of the assumed year begins near the divider, so that the one before has room.
fn base_tick(frame: Frame) -> Result<Value, serde_json::Error> {
    let back = match frame {
        Frame::Narrow => 8.0,
        Frame::Wide => -28.0,
    };
    let name = tick_label().align(LabelAlign::Left).offset((back, 0.0));
    mark("base_tick", 1, unseen(), Some(name))
}

fn tick_label() -> Label {
    label("{@tick}").position(LabelPosition::Bottom).font_weight("normal").color("var(--soft)")
}

/// Beside the end of a line where there is room, else above it.
fn at_end(label: Label, frame: Frame) -> Label {
    match frame {
        Frame::Narrow => label.position(LabelPosition::Top).align(LabelAlign::Right),
        Frame::Wide => label.position(LabelPosition::Right).align(LabelAlign::Left),
    }
}

fn label(template: &str) -> Label {
    Label::new()
        .show(true)
        .formatter(template)
        .distance(8)
        .font_size(TEXT)
        .font_weight("bold")
        .color("var(--ink)")
}

fn filled(color: &str) -> ItemStyle {
    ItemStyle::new().color(color)
}

fn hollow(color: &str, width: f64) -> ItemStyle {
    ItemStyle::new().color("var(--paper)").border_color(color).border_width(width)
}

/// Carries a label and is itself no mark.
fn unseen() -> ItemStyle {
    ItemStyle::new().color("transparent")
}
