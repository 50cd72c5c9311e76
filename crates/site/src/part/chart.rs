//! A chart: its picture in two boxes, its readout, its table.

use chart::{Cell, Origin};
use leptos::prelude::*;
use text::words::sensitivity_page::SensitivityPage;

use super::{export::export, layer::class, table::table};
use crate::{
    assets::Asset,
    context::Here,
    drawn_chart::{DrawnChart, DrawnFrame},
};

/// The chart between its caption and a row of sources, which ends with the table.
pub(crate) fn chart(here: Here, view: &DrawnChart, caption: AnyView, sources: AnyView) -> AnyView {
    figure(here, view, Some("chart"), caption, sources)
}

/// The same within a part that makes it answer, and may show something else in it.
pub(crate) fn followed(here: Here, view: &DrawnChart, caption: AnyView, files: String) -> AnyView {
    let words = SensitivityPage::of(here.lang);
    let notes = view! {
        <p class="chart-own-source">{words.own_source}</p>
        <p class="chart-failed" role="status">{words.no_chart}</p>
        <div inner_html=files></div>
    };
    figure(here, view, None, caption, notes.into_any())
}

fn figure(
    here: Here,
    view: &DrawnChart,
    root: Option<&'static str>,
    caption: AnyView,
    sources: AnyView,
) -> AnyView {
    let hook = format!("chart-{}", view.chart.name);
    view! {
        <figure class="chart" data-root=root data-chart=view.chart.name data-testid=hook data-echarts=here.asset(Asset::Echarts)>
            <figcaption>{caption}</figcaption>
            <div class="chart-picture" data-chart-picture="" role="img" tabindex="0"
                aria-label=view.chart.sentence.clone() data-result=view.chart.name>
                {view.pictures.iter().map(|picture| drawn(picture, true)).collect_view()}
            </div>
            {readout(view.chart.name, view.chart.walk)}
            <div class="sources">{sources} {numbers(here, view)} {export(here, view.chart.name)}</div>
        </figure>
    }
    .into_any()
}

/// Where a walk along a picture's points reads out the table; until then, for who comes by keyboard,
/// which keys do that.
pub(super) fn readout(name: &'static str, hint: &'static str) -> AnyView {
    view! {
        <p class="chart-readout" data-chart-readout="" data-result=name data-hint=hint aria-live="polite"></p>
    }
    .into_any()
}

/// The chart where no script makes it live: no stop for the keyboard, no readout.
pub(crate) fn still(here: Here, view: &DrawnChart) -> AnyView {
    view! {
        <div class="chart" data-testid=format!("chart-{}", view.chart.name)>
            <div class="chart-picture" role="img" aria-label=view.chart.sentence.clone() data-result=view.chart.name>
                {view.pictures.iter().map(|picture| drawn(picture, false)).collect_view()}
            </div>
            {numbers(here, view)}
        </div>
    }
    .into_any()
}

fn drawn(picture: &DrawnFrame, live: bool) -> AnyView {
    let class = format!("chart-box chart-box-{}", picture.frame.name());
    let spec = live.then(|| picture.spec.clone());
    view! { <div class=class data-spec=spec inner_html=picture.svg.clone()></div> }.into_any()
}

/// Row by row what the picture shows.
fn numbers(here: Here, view: &DrawnChart) -> AnyView {
    let rows = view.chart.table.rows.iter().map(|row| {
        let cells = row.iter().map(|it| cell(here, it)).collect_view();
        view! { <tr>{cells}</tr> }.into_any()
    });
    table(here, &view.chart.table.caption, &view.chart.table.columns, rows.collect())
}

fn cell(here: Here, cell: &Cell) -> AnyView {
    let text = cell.text.clone();
    match &cell.origin {
        Origin::Year(year) => {
            let year = year.to_string();
            view! { <th scope="row"><time datetime=year>{text}</time></th> }.into_any()
        }
        Origin::Heading(id) => view! {
            <th scope="row" data-figure=*id><a href=format!("{}#assumption-{id}", here.to("method"))>{text}</a></th>
        }
        .into_any(),
        Origin::Assumption(id) => {
            view! { <td class="number" data-figure=*id>{text}</td> }.into_any()
        }
        Origin::Figure(id) => view! { <td class="number" data-figure=*id>{text}</td> }.into_any(),
        Origin::Result(id) => {
            view! { <td class="number" data-result=id.name()>{text}</td> }.into_any()
        }
        Origin::Layer(kind) => view! { <td><span class=class(*kind)>{text}</span></td> }.into_any(),
        Origin::Nothing => view! { <td class="number">{text}</td> }.into_any(),
    }
}
