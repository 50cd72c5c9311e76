//! The tornado of the chosen outcome: the chart's headline, its words, its table and its picture. They stay
//! as they were prepared, for the report's plan, until they would say something else.

use std::cell::RefCell;

use chart::tornado::Values;
use report::Lang;
use scenario::{
    Scenario,
    analysis::{Bar, Outcome},
};
use text::{
    sentence,
    words::{chart::Chart, sensitivity_page::SensitivityPage},
};

use super::{context::SensitivityContext, file::File, page_data::PageData};
use crate::{
    binding::{Actions, Bindings, ElementId, patcher::Patcher},
    browser::{file, page, picture, spawn},
    island::chart::{ChartContent, ChartHandle, ChartRow},
};

/// As what the chart is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Csv,
    Svg,
    Png,
}

#[derive(Clone, Copy)]
enum Id {
    Finding,
    Measure,
    Note,
    Save(Format),
    /// Why there is no picture.
    Missing,
    /// What became of saving.
    Saved,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        Self::named(match id {
            Id::Finding => "tornado-finding",
            Id::Measure => "tornado-measure",
            Id::Note => "tornado-note",
            Id::Save(Format::Csv) => "tornado-save-csv",
            Id::Save(Format::Svg) => "tornado-save-svg",
            Id::Save(Format::Png) => "tornado-save-png",
            Id::Saved => "tornado-saved",
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
    out.text(Id::Note, values.map(|values| values.note(lang)).unwrap_or_default());
    out.text(Id::Saved, "");
    out.text(Id::Missing, if values.is_none() { words.no_value } else { "" });
}

/// The chart of the page on screen.
pub(super) struct Tornado {
    chart: ChartHandle,
    /// What it shows; none as long as that is what was prepared.
    shown: RefCell<Option<Shown>>,
}

/// What it shows in the place of what was prepared.
#[derive(Clone)]
struct Shown {
    values: Option<Values>,
    is_plan: bool,
}

impl Tornado {
    pub(super) fn new(chart: ChartHandle) -> Self {
        Self { chart, shown: RefCell::default() }
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
        if as_prepared && self.shown.borrow().is_none() {
            return;
        }
        let values = Values::of(page, lang, (outcome, *now), bars);
        let mut out = Bindings::default();
        bind(lang, values.as_ref(), &mut out);
        Patcher::default().write(out);
        self.chart.show(content(lang, page, values.as_ref(), is_plan));
        self.shown.replace(Some(Shown { values, is_plan }));
    }
}

pub(super) fn actions(out: &mut Actions<SensitivityContext>) {
    for format in [Format::Csv, Format::Svg, Format::Png] {
        out.on(Id::Save(format), "click", move |context, _| {
            let context = context.clone();
            spawn(async move {
                let Some(tornado) = &context.tornado else { return };
                let done = tornado.save(context.lang, format).await.is_some();
                let words = Chart::of(context.lang);
                let mut out = Bindings::default();
                out.text(Id::Saved, if done { "" } else { words.png_failed });
                Patcher::default().write(out);
            });
        });
    }
}

impl Tornado {
    /// Hands what is shown to the reader as a file; none where that can't be.
    async fn save(&self, lang: Lang, format: Format) -> Option<()> {
        let Shown { values, is_plan } = self.shown.borrow().clone()?;
        let file = File { lang, values: &values?, is_plan };
        match format {
            Format::Csv => file::save("tornado.csv", &[file.csv()]),
            Format::Svg => file::save("tornado.svg", &[self.svg(file)?]),
            Format::Png => {
                let svg = ["data:image/svg+xml;charset=utf-8,", &page::encoded(&self.svg(file)?)];
                picture::save_as_png(&svg.concat(), "tornado.png").await
            }
        }
    }

    fn svg(&self, file: File) -> Option<String> {
        let (svg, size) = self.chart.svg()?;
        Some(file.svg(&svg, size))
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
    use report::Lang;
    use text::words::chart::Chart;

    use super::{Format, Id};
    use crate::binding::elements::Elements;

    fn words(elements: &Elements, id: Id) -> AnyView {
        view! { <span data-result="tornado" {..elements.on(id)}>{elements.words_of(id)}</span> }
            .into_any()
    }

    /// What the chart shows.
    pub(crate) fn finding(elements: &Elements) -> AnyView {
        words(elements, Id::Finding)
    }

    /// What is shown, as files: what was prepared has its own.
    pub(crate) fn files(lang: Lang, elements: &Elements) -> AnyView {
        let words = Chart::of(lang);
        let button = |format: Format, words: &'static str| {
            view! { <button type="button" class="button button-small" {..elements.control(Id::Save(format))}>{words}</button> }
        };
        view! {
            <p class="chart-own-files">
                {button(Format::Csv, words.csv)} " " {button(Format::Svg, words.svg)} " " {button(Format::Png, words.png)} " "
                <span role="status" {..elements.on(Id::Saved)}></span>
            </p>
        }
        .into_any()
    }

    /// What is measured, and why there is nothing where there is not.
    pub(crate) fn measure(elements: &Elements) -> AnyView {
        view! { <span class="measure">{words(elements, Id::Measure)}</span> <span class="measure">{words(elements, Id::Note)}</span> <b class="chart-missing" {..elements.on(Id::Missing)}></b> }
            .into_any()
    }
}
