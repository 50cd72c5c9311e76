//! The charts of the chosen outcome: headline, words, table, picture. They stay as they were prepared, for
//! the report's plan, until they would say something else.

use std::cell::RefCell;

use chart::Followed;
use report::Lang;
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

/// Which of the page's charts, by the name that it has in the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name(pub(super) &'static str);

/// All of them.
pub(super) const CHARTS: [Name; 2] = [Name(chart::tornado::NAME), Name(chart::paths::NAME)];

/// As what a chart is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Csv,
    Svg,
    Png,
}

impl Format {
    const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }
}

#[derive(Clone, Copy)]
enum Id {
    Finding(Name),
    Measure(Name),
    Note(Name),
    Remark(Name),
    Save(Name, Format),
    /// What became of saving.
    Saved(Name),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Finding(Name(name)) => ("chart-finding", name).into(),
            Id::Measure(Name(name)) => ("chart-measure", name).into(),
            Id::Note(Name(name)) => ("chart-note", name).into(),
            Id::Remark(Name(name)) => ("chart-remark", name).into(),
            Id::Save(Name(name), format) => ("chart-save", name, format.ending()).into(),
            Id::Saved(Name(name)) => ("chart-saved", name).into(),
        }
    }
}

/// What is said beside a chart; where there is nothing to show, that.
pub(super) fn bind(lang: Lang, name: Name, shown: Option<&Followed>, out: &mut Bindings) {
    let finding = shown.map(|shown| sentence::text(shown.finding.0, &shown.finding.1));
    let missing = SensitivityPage::of(lang).no_value;
    out.text(Id::Finding(name), finding.unwrap_or_else(|| missing.to_owned()));
    out.text(Id::Measure(name), shown.map(|shown| shown.measure.clone()).unwrap_or_default());
    out.text(Id::Note(name), shown.map_or("", |shown| shown.note));
    out.text(Id::Remark(name), shown.map(|shown| shown.remark.clone()).unwrap_or_default());
    out.text(Id::Saved(name), "");
}

pub(super) fn actions(out: &mut Actions<SensitivityContext>) {
    for name in CHARTS {
        for format in [Format::Csv, Format::Svg, Format::Png] {
            out.on(Id::Save(name, format), "click", move |context, _| {
                let context = context.clone();
                spawn(async move {
                    let chart = context.charts.iter().find(|chart| chart.name == name);
                    if let Some(chart) = chart {
                        chart.save_or_say(context.lang, format).await;
                    }
                });
            });
        }
    }
}

/// A chart of the page on screen.
pub(super) struct FollowedChart {
    pub(super) name: Name,
    handle: ChartHandle,
    /// What it shows; none as long as that is what was prepared.
    shown: RefCell<Option<Shown>>,
}

/// What a chart shows in the place of what was prepared.
#[derive(Clone, PartialEq)]
pub(super) struct Shown {
    /// None where there is nothing to show.
    pub(super) content: Option<Followed>,
    /// Of the report's plan on central assumptions.
    pub(super) is_plan: bool,
}

impl FollowedChart {
    pub(super) fn new(name: Name, handle: ChartHandle) -> Self {
        Self { name, handle, shown: RefCell::default() }
    }

    /// It shows what was prepared, and nothing else has been shown.
    pub(super) fn is_prepared(&self) -> bool {
        self.shown.borrow().is_none()
    }

    pub(super) fn show(&self, lang: Lang, page: &PageData, shown: Shown) {
        if self.shown.borrow().as_ref() == Some(&shown) {
            return;
        }
        let mut out = Bindings::default();
        bind(lang, self.name, shown.content.as_ref(), &mut out);
        Patcher::default().write(out);
        self.handle.show(content(page, &shown));
        self.shown.replace(Some(shown));
    }

    async fn save_or_say(&self, lang: Lang, format: Format) {
        let done = self.save(lang, format).await.is_some();
        let mut out = Bindings::default();
        out.text(Id::Saved(self.name), if done { "" } else { Chart::of(lang).png_failed });
        Patcher::default().write(out);
    }

    /// Hands what is shown to the reader as a file; none where that can't be.
    async fn save(&self, lang: Lang, format: Format) -> Option<()> {
        let Shown { content, is_plan } = self.shown.borrow().clone()?;
        let written = File { lang, shown: &content?, is_plan };
        let name = [self.name.0, "-", lang.code(), ".", format.ending()].concat();
        let svg = || self.handle.svg().map(|(svg, size)| written.svg(&svg, size));
        match format {
            Format::Csv => file::save(&name, &[written.csv()]),
            Format::Svg => file::save(&name, &[svg()?]),
            Format::Png => {
                let address = ["data:image/svg+xml;charset=utf-8,", &page::encoded(&svg()?)];
                picture::save_as_png(&address.concat(), &name).await
            }
        }
    }
}

/// What the chart's figure shows; no rows where there is nothing.
fn content(page: &PageData, shown: &Shown) -> ChartContent {
    let Some(Followed { sentence, table, ids, dataset, .. }) = &shown.content else {
        return ChartContent { is_readers: !shown.is_plan, ..ChartContent::default() };
    };
    let rows = table.rows.iter().enumerate().map(|(at, row)| {
        let figure = ids.get(at).copied();
        ChartRow {
            way: figure.map(|figure| page.way(figure)),
            figure,
            cells: row.iter().map(|cell| cell.text.clone()).collect(),
        }
    });
    ChartContent {
        label: sentence.clone(),
        caption: table.caption.clone(),
        rows: rows.collect(),
        dataset: dataset.clone(),
        is_readers: !shown.is_plan,
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use report::Lang;
    use text::words::chart::Chart;

    use super::{Format, Id, Name};
    use crate::binding::elements::Elements;

    fn words(elements: &Elements, Name(name): Name, id: Id) -> AnyView {
        view! { <span {..elements.on(id)} data-result=name>{elements.words_of(id)}</span> }
            .into_any()
    }

    /// What a chart shows.
    pub(crate) fn finding(elements: &Elements, name: Name) -> AnyView {
        words(elements, name, Id::Finding(name))
    }

    /// What is measured, and what must be known to read it.
    pub(crate) fn measure(elements: &Elements, name: Name) -> AnyView {
        view! {
            <span class="measure">{words(elements, name, Id::Measure(name))}</span> " "
            <span class="measure">{words(elements, name, Id::Note(name))}</span>
        }
        .into_any()
    }

    /// What the picture leaves out.
    pub(crate) fn remark(elements: &Elements, name: Name) -> AnyView {
        view! { <p class="chart-remark">{words(elements, name, Id::Remark(name))}</p> }.into_any()
    }

    /// What is shown, as files: what was prepared has its own.
    pub(crate) fn files(lang: Lang, elements: &Elements, name: Name) -> AnyView {
        let words = Chart::of(lang);
        let button = |format: Format, words: &'static str| {
            view! { <button type="button" class="button button-small" {..elements.control(Id::Save(name, format))}>{words}</button> }
        };
        view! {
            <p class="chart-own-files">
                {button(Format::Csv, words.csv)} " " {button(Format::Svg, words.svg)} " " {button(Format::Png, words.png)} " "
                <span role="status" {..elements.on(Id::Saved(name))}></span>
            </p>
        }
        .into_any()
    }
}
