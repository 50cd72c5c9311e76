//! What every spec shares: fonts, grid, axes, and JSON for what charming lacks.
//!
//! Specs hold no functions (the site's policy forbids them), no animation, and
//! colours as `var(--token)`, so one picture serves light and dark.

use charming::{
    Chart,
    component::{Axis, Grid},
    element::{
        AxisLabel, AxisPointer, AxisPointerType, AxisTick, AxisType, LineStyle, SplitLine, Tooltip,
        Trigger,
    },
};
use serde::Serialize;
use serde_json::{Value, json};

/// The page's fonts. Quoted singly: ECharts writes them into an attribute.
const FONT: &str =
    "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic UI',Meiryo,sans-serif";

/// The size of all text but the numbers that matter, in CSS pixels.
pub(crate) const TEXT: f64 = 14.0;

/// Space that a picture keeps round its axes for labels, in CSS pixels.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    pub(crate) top: i32,
    pub(crate) right: i32,
    pub(crate) bottom: i32,
}

/// A chart over a category axis, before its data and series.
pub(crate) fn chart(room: Room) -> Chart {
    let pointer = AxisPointer::new()
        .type_(AxisPointerType::Line)
        .snap(true)
        .line_style(LineStyle::new().color("var(--ink)").width(1));
    Chart::new()
        .animation(false)
        .grid(Grid::new().left(0).top(room.top).right(room.right).bottom(room.bottom))
        .tooltip(Tooltip::new().trigger(Trigger::Axis).axis_pointer(pointer))
        .x_axis(
            Axis::new()
                .type_(AxisType::Category)
                .boundary_gap(false)
                .axis_tick(AxisTick::new().show(false))
                .axis_label(AxisLabel::new().show(false)),
        )
        .y_axis(
            Axis::new()
                .type_(AxisType::Value)
                .split_number(4)
                .axis_label(AxisLabel::new().font_size(TEXT).color("var(--soft)"))
                .split_line(
                    SplitLine::new().line_style(LineStyle::new().color("var(--hairline)").width(1)),
                ),
        )
}

/// The chart as ECharts reads it, with its rows and what charming has no word for.
pub(crate) fn finished(
    chart: &Chart,
    rows: &[impl Serialize],
    series: &[Value],
) -> Result<Value, serde_json::Error> {
    let lacking = json!({
        "dataset": {"source": rows},
        "textStyle": {"fontFamily": FONT, "fontSize": TEXT, "color": "var(--soft)"},
        // The box that ECharts would show is markup with styles; the page has its own readout.
        "tooltip": {"showContent": false, "axisPointer": {"lineStyle": {"type": "solid"}}},
        "xAxis": {
            "containShape": false,
            "axisLine": {"lineStyle": {"color": "var(--ink)", "width": 1}},
        },
        "series": series,
    });
    with(chart, lacking)
}

/// A part of a spec, completed by JSON.
pub(crate) fn with(part: &impl Serialize, more: Value) -> Result<Value, serde_json::Error> {
    let mut value = serde_json::to_value(part)?;
    merge(&mut value, more);
    Ok(value)
}

/// Objects are merged key by key; anything else is replaced.
fn merge(value: &mut Value, more: Value) {
    match (value, more) {
        (Value::Object(value), Value::Object(more)) => {
            for (key, more) in more {
                merge(value.entry(key).or_insert(Value::Null), more);
            }
        }
        (value, more) => *value = more,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_completes_objects_and_replaces_the_rest() {
        let mut value = json!({"a": {"b": 1, "c": [1, 2]}, "d": 2});
        merge(&mut value, json!({"a": {"c": [3], "e": 4}, "f": null}));
        assert_eq!(value, json!({"a": {"b": 1, "c": [3], "e": 4}, "d": 2, "f": null}));
    }
}
