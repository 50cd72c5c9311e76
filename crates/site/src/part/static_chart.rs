//! A picture made of figures: its pieces, its readout, its sources, its table, its files.

use leptos::prelude::*;
use report::{Figure, Kind};
use text::words::{chart::Chart, figure::Figure as Words};

use super::{chart::readout, export::export, layer::class, positions, table::table, whose::origin};
use crate::{
    context::Here,
    shown::filled,
    static_chart::{StaticChart, note, pieces},
};

/// The picture over the row of its sources, which ends with its table and its files. Each mark names
/// its figure, by which the reader's walk finds the row that it reads out.
pub(crate) fn static_chart(here: Here, name: &'static str, sources: AnyView) -> AnyView {
    let Some(static_chart) = here.static_chart(name) else {
        here.problem(&format!("no picture is called {name}"));
        return ().into_any();
    };
    let note = note(here, name).map(|(words, values)| view! { <p>{filled(words, &values)}</p> });
    // Where nothing answers there is no stop for the keyboard and no readout: the table has all of it.
    let answers = here.calculates();
    let root = answers.then_some("static-chart");
    let stop = answers.then_some("0");
    view! {
        <div class="static-chart" data-root=root data-static-chart=name data-testid=format!("static-chart-{name}")>
            <div class="chart-picture" data-chart-picture="" role="group" tabindex=stop aria-label=static_chart.said(here)>
                {pieces(here, name).into_iter().map(|piece| piece.page(here)).collect_view()}
            </div>
            {answers.then(|| readout(name, Chart::of(here.lang).walk_figures))}
            <div class="sources">{sources} {note} {numbers(here, static_chart)} {export(here, name)}</div>
        </div>
    }
    .into_any()
}

/// The picture where no script makes it answer: no stop for the keyboard, no readout, no files.
pub(crate) fn still(here: Here, static_chart: &StaticChart) -> AnyView {
    let name = static_chart.name;
    let note = note(here, name)
        .map(|(words, values)| view! { <p class="measure">{filled(words, &values)}</p> });
    view! {
        {note}
        <div class="static-chart" data-testid=format!("static-chart-{name}")>
            <div class="chart-picture" role="group" aria-label=static_chart.said(here)>
                {pieces(here, name).into_iter().map(|piece| piece.page(here)).collect_view()}
            </div>
            {numbers(here, static_chart)}
        </div>
    }
    .into_any()
}

/// One row a figure: its name, value, whose it is. The one value needs no name of its column when
/// the row is read out.
fn numbers(here: Here, static_chart: &StaticChart) -> AnyView {
    if static_chart.name == "positions" {
        return positions::numbers(here);
    }
    let words = Chart::of(here.lang);
    let columns = [words.column_item, words.column_value, Words::of(here.lang).whose];
    let rows = static_chart.figures(here).map(|figure| row(here, figure)).collect();
    table(here, static_chart.caption(here), &columns.map(str::to_owned), rows)
}

fn row(here: Here, figure: &Figure) -> AnyView {
    let layer = Words::of(here.lang).layer(figure.kind);
    let origin = (figure.kind != Kind::External).then(|| origin(here, figure));
    view! {
        <tr>
            <th scope="row">{figure.name.get(here.lang).to_owned()}</th>
            <td class="number sole">{here.figure(&figure.id).view()}</td>
            <td data-figure=figure.id.clone()><span class=class(figure.kind)>{layer}</span>" "{origin}</td>
        </tr>
    }
    .into_any()
}
