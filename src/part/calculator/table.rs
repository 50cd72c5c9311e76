//! The numbers of the charts over the years, as a table.

use model::{BASE_YEARS, HORIZON, Paths, Year, YearRow};
use text::number;

use super::{
    view_context::ViewContext,
    written::{self, Ends, none},
};
use crate::binding::{Bindings, ElementId};

/// Keys of the columns.
pub(super) const COLUMNS: [&str; 7] =
    ["with", "without", "difference", "countries", "countries-without", "extra", "ratio"];

#[derive(Clone, Copy)]
pub(super) enum Id {
    Row(Year),
    /// By its year and the key of its column.
    Cell(Year, &'static str),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Row(year) => ("table-row", row_key(year)).into(),
            Id::Cell(year, column) => ("cell", row_key(year), column).into(),
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
        let row = paths.at(year);
        out.shown(Id::Row(year), row.is_some());
        let cells = row.map(|row| cells(context, paths, row)).unwrap_or_default();
        for (column, cell) in COLUMNS.into_iter().zip(cells) {
            out.text(Id::Cell(year, column), cell);
        }
    }
}

/// With, without and difference add up, line by line.
fn cells(context: &ViewContext, paths: &Paths, row: &YearRow) -> [String; COLUMNS.len()] {
    let (exports, countries) = (Ends::of_exports(row), Ends::of_countries(row));
    let usd = |usd_bn| written::usd(context.lang, usd_bn, exports.decimals);
    let count = |number| number::fixed(number, countries.decimals);
    [
        usd(row.exports_usd_bn),
        usd(row.exports_base_usd_bn),
        written::usd_change(context.lang, exports.difference, exports.decimals),
        count(row.adopters),
        count(row.adopters_base),
        number::signed(context.lang, countries.difference, countries.decimals),
        paths.ratio(row.year).map_or_else(none, written::ratio),
    ]
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use text::{words::chart::Chart, year};

    use super::{super::page_context::MarkupContext, COLUMNS, Id, years};
    use crate::part::markup::icon;

    pub(crate) fn table(cx: MarkupContext) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let heads = words.columns.map(|name| view! { <th scope="col" class="number">{name}</th> });
        let rows = years().map(|at| {
            let cells = COLUMNS.map(|column| {
                let cell = Id::Cell(at, column);
                view! { <td data-result=column class="number" {..elements.on(cell)}>{elements.text(cell)}</td> }
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
