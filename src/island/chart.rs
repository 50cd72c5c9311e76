//! A prepared chart becomes a live one when the reader comes near.
//!
//! The live chart lies over the prepared picture, which keeps the height.

use std::rc::Rc;

use leptos::ev;

use super::walk::Walk;
use crate::browser::{
    HtmlElement,
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
            let _ = enliven(&figure);
        });
    });
}

fn enliven(figure: &HtmlElement) -> Option<()> {
    let charts = page::all(figure, "[data-spec]").iter().filter_map(draw).collect::<Vec<_>>();
    if charts.is_empty() {
        return None;
    }
    let charts = Rc::new(charts);
    let drawn = charts.clone();
    let walk = Walk::over(figure, move |row| drawn.iter().for_each(|chart| point(chart, row)))?;
    for chart in charts.iter() {
        let walk = walk.clone();
        chart.on_point(move |row| walk.say(Some(row as usize)));
    }
    listen::on(figure, &ev::keydown, move |event| walk.key(&event));
    listen::on_window(&ev::resize, move |_| charts.iter().for_each(LiveChart::resize));
    Some(())
}

fn point(chart: &LiveChart, row: Option<usize>) {
    match row {
        #[expect(clippy::cast_possible_truncation, reason = "a table has few rows")]
        Some(row) => chart.point_at(row as u32),
        None => chart.point_away(),
    }
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
