//! A prepared chart becomes a live one when the reader comes near.
//!
//! The live chart lies over the prepared picture, which keeps the height. The
//! words for a point come from the table beside it, so hover, touch, keys and
//! table can never say different things.

use std::{cell::Cell, rc::Rc};

use leptos::ev;
use wasm_bindgen::JsCast;

use crate::browser::{
    Element, HtmlElement,
    echarts::{self, LiveChart},
    listen, near, page,
};

/// Where the page says that the ECharts bundle is.
const BUNDLE: &str = "data-echarts";

/// Loads ECharts and draws the chart once it comes near the window.
pub(crate) fn enliven_when_near(figure: &HtmlElement) {
    let figure = figure.clone();
    near::when_near(&figure.clone(), move || {
        let Some(bundle) = figure.get_attribute(BUNDLE) else {
            return;
        };
        echarts::load(&bundle, move || {
            // Without its picture, its readout or ECharts the prepared chart stays.
            let _ = Walk::start(&figure);
        });
    });
}

/// The reader's walk along a chart's points.
struct Walk {
    charts: Vec<LiveChart>,
    readout: Element,
    /// The table's rows in words, one a point.
    rows: Vec<String>,
    at: Cell<Option<usize>>,
}

impl Walk {
    fn start(figure: &HtmlElement) -> Option<()> {
        let picture = find(figure, "[data-chart-picture]")?;
        let walk = Rc::new(Self {
            charts: page::all(&picture, "[data-spec]").iter().filter_map(draw).collect(),
            readout: find(figure, "[data-chart-readout]")?.into(),
            rows: rows_in_words(figure),
            at: Cell::new(None),
        });
        if walk.charts.is_empty() {
            return None;
        }
        figure.set_attribute("data-live", "true").ok()?;
        for chart in &walk.charts {
            let walker = walk.clone();
            chart.on_point(move |row| walker.say(row as usize));
        }
        let walker = walk.clone();
        listen::on(&picture, &ev::keydown, move |event| {
            if walker.key(&event.key()) {
                event.prevent_default();
            }
        });
        listen::on_window(&ev::resize, move |_| {
            walk.charts.iter().for_each(LiveChart::resize);
        });
        Some(())
    }

    /// Moves by one key; false for a key that is none of ours.
    fn key(&self, key: &str) -> bool {
        let last = self.rows.len().saturating_sub(1);
        let next = match (key, self.at.get()) {
            ("ArrowRight" | "ArrowDown", Some(at)) => (at + 1).min(last),
            ("ArrowLeft" | "ArrowUp", Some(at)) => at.saturating_sub(1),
            ("ArrowRight" | "ArrowDown" | "Home", _) => 0,
            ("ArrowLeft" | "ArrowUp" | "End", _) => last,
            ("Escape", Some(_)) => {
                self.leave();
                return true;
            }
            _ => return false,
        };
        self.say(next);
        for chart in &self.charts {
            #[expect(clippy::cast_possible_truncation, reason = "a table has few rows")]
            chart.point_at(next as u32);
        }
        true
    }

    fn say(&self, row: usize) {
        if let Some(words) = self.rows.get(row) {
            self.at.set(Some(row));
            self.readout.set_text_content(Some(words));
        }
    }

    fn leave(&self) {
        self.at.set(None);
        self.readout.set_text_content(None);
        self.charts.iter().for_each(LiveChart::point_away);
    }
}

fn find(root: &Element, selector: &str) -> Option<HtmlElement> {
    root.query_selector(selector).ok()??.dyn_into().ok()
}

/// Draws over a prepared picture, in a layer of the same size.
fn draw(frame: &HtmlElement) -> Option<LiveChart> {
    let spec = frame.get_attribute("data-spec")?;
    let layer = crate::browser::document().create_element("div").ok()?;
    layer.set_class_name("chart-live");
    frame.append_child(&layer).ok()?;
    let chart = LiveChart::draw(&layer, &spec);
    if chart.is_none() {
        layer.remove();
    }
    chart
}

/// Each row of the table as one line: "2030: exports $140 billion · calculated". What is no number
/// speaks for itself, without its column's name.
fn rows_in_words(figure: &HtmlElement) -> Vec<String> {
    let text = |cell: &HtmlElement| cell.text_content().unwrap_or_default().trim().to_owned();
    let columns: Vec<String> = page::all(figure, "thead th").iter().map(text).collect();
    let row_in_words = |row: &HtmlElement| {
        let cells = page::all(row, "th, td");
        let (Some(head), values) = (cells.first(), cells.iter().zip(&columns).skip(1)) else {
            return String::new();
        };
        let values = values.filter_map(|(cell, column)| {
            let value = Some(text(cell)).filter(|value| value != "–")?;
            let number = cell.class_name() == "number";
            Some(if number { [column, " ", &value].concat() } else { value })
        });
        [text(head), values.collect::<Vec<_>>().join(" · ")].join(": ")
    };
    page::all(figure, "tbody tr").iter().map(row_in_words).collect()
}
