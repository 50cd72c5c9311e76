//! The tornado of the chosen outcome: the chart's headline, its words, its table and its picture. They stay
//! as they were prepared, for the report's plan, until they would say something else.

use std::cell::Cell;

use chart::tornado::Values;
use report::Lang;
use scenario::{
    Scenario,
    analysis::{Bar, Outcome},
};
use text::{sentence, words::sensitivity_page::SensitivityPage};

use super::page_data::PageData;
use crate::{
    binding::{Bindings, ElementId, patcher::Patcher},
    island::chart::{ChartContent, ChartHandle, ChartRow},
};

#[derive(Clone, Copy)]
enum Id {
    Finding,
    Measure,
    /// Why there is no picture.
    Missing,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        Self::named(match id {
            Id::Finding => "tornado-finding",
            Id::Measure => "tornado-measure",
            Id::Missing => "tornado-missing",
        })
    }
}

/// What is said beside the chart.
pub(super) fn bind(lang: Lang, values: Option<&Values>, out: &mut Bindings) {
    let words = SensitivityPage::of(lang);
    let (finding, slots) = values.map_or(("", Vec::new()), |values| values.finding(lang));
    out.text(Id::Finding, sentence::text(finding, &slots));
    out.text(Id::Measure, values.map(|values| values.measure(lang)).unwrap_or_default());
    out.text(Id::Missing, if values.is_none() { words.no_value } else { "" });
}

/// The chart of the page on screen.
pub(super) struct Tornado {
    chart: ChartHandle,
    /// It shows what was prepared.
    is_prepared: Cell<bool>,
}

impl Tornado {
    pub(super) fn new(chart: ChartHandle) -> Self {
        Self { chart, is_prepared: Cell::new(true) }
    }

    pub(super) fn show(
        &self,
        lang: Lang,
        page: &PageData,
        (scenario, outcome): (&Scenario, Outcome),
        (now, bars): &(Option<f64>, Vec<Bar>),
    ) {
        let is_plan = scenario.has_the_plan_of(&Scenario::reported());
        let as_prepared = is_plan && outcome == Outcome::ExportsDifference;
        if as_prepared && self.is_prepared.get() {
            return;
        }
        self.is_prepared.set(false);
        let values = Values::of(page, lang, (outcome, *now), bars);
        let mut out = Bindings::default();
        bind(lang, values.as_ref(), &mut out);
        Patcher::default().write(out);
        self.chart.show(content(lang, page, values.as_ref(), is_plan));
    }
}

/// What the chart shows of it; no rows where there is nothing.
fn content(lang: Lang, page: &PageData, values: Option<&Values>, is_plan: bool) -> ChartContent {
    let Some(values) = values else { return ChartContent::default() };
    let table = values.table(lang);
    let rows = values.ids().zip(table.rows).map(|(figure, row)| ChartRow {
        way: page.way(figure),
        figure,
        cells: row.into_iter().map(|cell| cell.text).collect(),
    });
    ChartContent {
        label: values.sentence(lang),
        caption: table.caption,
        rows: rows.collect(),
        // It is made of texts and numbers, which can always be written.
        dataset: values.dataset(lang).unwrap_or_default(),
        is_readers: !is_plan,
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::Id;
    use crate::binding::elements::Elements;

    fn words(elements: &Elements, id: Id) -> AnyView {
        view! { <span data-result="tornado" {..elements.on(id)}>{elements.words_of(id)}</span> }
            .into_any()
    }

    /// What the chart shows.
    pub(crate) fn finding(elements: &Elements) -> AnyView {
        words(elements, Id::Finding)
    }

    /// What is measured, and why there is nothing where there is not.
    pub(crate) fn measure(elements: &Elements) -> AnyView {
        view! { <span class="measure">{words(elements, Id::Measure)}</span> <b class="chart-missing" {..elements.on(Id::Missing)}></b> }
            .into_any()
    }
}
