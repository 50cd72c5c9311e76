//! The numbers of the charts over the years, as a table.

use model::{BASE_YEARS, HORIZON, Paths, ResultId, Year};
use text::result;

use super::{
    view_context::ViewContext,
    written::{none, printed},
};
use crate::binding::{Bindings, ElementId};

/// Its columns. With, without and difference add up, line by line.
pub(super) const COLUMNS: [ResultId; 7] = [
    ResultId::Exports,
    ResultId::ExportsBase,
    ResultId::ExportsDifference,
    ResultId::Adopters,
    ResultId::AdoptersBase,
    ResultId::AdoptersDifference,
    ResultId::Ratio,
];

#[derive(Clone, Copy)]
pub(super) enum Id {
    Row(Year),
    Cell(Year, ResultId),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Row(year) => ("table-row", row_key(year)).into(),
            Id::Cell(year, column) => ("cell", row_key(year), column.name()).into(),
        }
    }
}

/// Every year that may have a row.
pub(super) fn years() -> impl Iterator<Item = Year> {
    *BASE_YEARS.start()..=HORIZON
}

fn row_key(year: Year) -> usize {
    usize::try_from(year).unwrap_or_default()
}

pub(super) fn bind(context: &ViewContext, paths: &Paths, out: &mut Bindings) {
    for year in years() {
        let shown = paths.at(year).is_some();
        out.shown(Id::Row(year), shown);
        for column in COLUMNS {
            let cell = if shown { cell(context, paths, column, year) } else { String::new() };
            out.text(Id::Cell(year, column), cell);
        }
    }
}

fn cell(context: &ViewContext, paths: &Paths, id: ResultId, year: Year) -> String {
    let cell = |(value, decimals)| result::cell(context.lang, id, value, decimals);
    printed(paths, id, year).map_or_else(none, cell)
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use text::{result::Names, words::chart::Chart, year};

    use super::{super::page_context::MarkupContext, COLUMNS, Id, years};
    use crate::part::markup::icon;

    pub(crate) fn table(cx: MarkupContext) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let heads = COLUMNS.map(|column| {
            view! { <th scope="col" class="number">{Names::of(page.lang, column).short}</th> }
        });
        let rows = years().map(|at| {
            let cells = COLUMNS.map(|column| {
                let cell = Id::Cell(at, column);
                view! { <td data-result=column.name() class="number" {..elements.on(cell)}>{elements.words_of(cell)}</td> }
            });
            view! {
                <tr {..elements.on(Id::Row(at))}>
                    <th scope="row"><time datetime=at.to_string()>{year::year(page.lang, at)}</time></th>
                    {cells.collect_view()}
                </tr>
            }
        });
        view! {
            <details class="chart-table" data-testid="courses-table">
                <summary><span class="whose-line">{Chart::of(page.lang).table} {icon::chevron()}</span></summary>
                <div class="table-scroll" tabindex="0" role="group" aria-label=words.courses_caption>
                    <table>
                        <caption>{words.courses_caption}</caption>
                        <thead><tr><th scope="col">{words.year}</th>{heads.collect_view()}</tr></thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
            </details>
        }
        .into_any()
    }
}
