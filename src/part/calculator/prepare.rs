//! The calculator's elements as the page brings them, natively: with the report's plan on it.

use std::sync::OnceLock;

use leptos::prelude::*;
use model::Pillar;
use report::Unit;
use scenario::{AssumptionId, Scenario, Session};
use text::{field_unit, field_unit_of_one, words::calculator_page::CalculatorPage};

use super::{
    adopters, answer, assumptions, bar, changes, counting, export_chain, formulas, last_move,
    meaning,
    page_context::{MarkupContext, PageContext},
    page_data::{AssumptionData, PageData},
    parts::{actions, assumed, bindings, deferred, surveyed},
    payback, pillar_row, presets, question, sticky_foot, storage,
    survey::Survey,
    table, time_series,
    time_series::TimeSeries,
    total, tradeoff_plot,
    view_context::ViewContext,
};
use crate::{binding::elements::Elements, part::prepared::Prepared, store::Snapshot};

/// The whole calculator, with its data block.
pub fn calculator(page: &PageContext) -> Prepared {
    let (html, elements) = draw(page, parts);
    Prepared::whole(&html, &elements, &page_data(page))
}

/// The bar of the wanted increase by the report's plan, for a page where nothing moves.
pub fn report_bar(page: &PageContext) -> Prepared {
    still(page, |cx| bar::view::bar(cx, "bar-title bar-ends magnifier-label"))
}

/// Which assumptions the report's plan is most sensitive to, for a page where nothing moves.
pub fn report_most_sensitive(page: &PageContext) -> Prepared {
    still(page, meaning::view::most_sensitive)
}

/// Why the report's plan adds so little, for a page where nothing moves.
pub fn report_export_chain(page: &PageContext) -> Prepared {
    still(page, export_chain::view::export_chain)
}

fn still(page: &PageContext, view: impl FnOnce(MarkupContext) -> AnyView) -> Prepared {
    let (html, elements) = draw(page, view);
    Prepared { html, problems: elements.take_problems() }
}

/// Of the report's plan, found once for all pages.
fn survey() -> &'static Survey {
    static SURVEY: OnceLock<Survey> = OnceLock::new();
    SURVEY.get_or_init(|| Survey::of(&Scenario::reported()))
}

fn assumption_data(page: &PageContext, id: AssumptionId) -> AssumptionData {
    let it = page.assumption(id);
    let unit = it.as_ref().map_or(Unit::Number, |it| it.unit);
    let (before, after) = field_unit(page.lang, unit);
    AssumptionData {
        name: it.map_or_else(String::new, |it| it.name.to_owned()),
        before: before.to_owned(),
        after: after.to_owned(),
        after_one: field_unit_of_one(page.lang, unit).to_owned(),
    }
}

impl PageData {
    /// What every calculator needs of a page's data.
    pub(crate) fn of_page(page: &PageContext) -> Self {
        Self {
            short_names: Pillar::ALL.map(|it| page.pillar_short_name(it).to_owned()).into(),
            assumptions: AssumptionId::all().map(|id| assumption_data(page, id)).collect(),
            ..Self::default()
        }
    }
}

/// What comes with the page.
pub(super) fn page_data(page: &PageContext) -> PageData {
    PageData { extent: survey().cloud().extent, ..PageData::of_page(page) }
}

/// Draws from the bindings of the report's plan; as HTML, since a view may outlive them.
fn draw(page: &PageContext, view: impl FnOnce(MarkupContext) -> AnyView) -> (String, Elements) {
    let (session, data) = (Session::default(), page_data(page));
    let context = ViewContext::new(page.lang, &data, Snapshot::of(&session));
    let bindings = bindings(&context)
        .and(assumed(&context))
        .and(deferred(&context))
        .and(surveyed(&context, survey()));
    let elements = Elements::new(bindings, actions().ids());
    let words = CalculatorPage::of(page.lang);
    let html = view(MarkupContext { page, words, elements: &elements }).to_html();
    (html, elements)
}

fn parts(cx: MarkupContext) -> AnyView {
    view! {
        <div class="calculator" data-testid="calculator">
            {question::view::heading(cx)}
            <div class="calculator-answer">
                {answer::view::answer(cx)}
                {answer::view::caveat(cx, export_chain::view::way(cx))}
                <div class="calculator-bars">
                    {bar::view::bar(cx, "answer bar-title bar-ends magnifier-label")}
                    {adopters::view::adopters(cx)}
                </div>
                {adopters::view::note(cx)}
                {last_move::view::last_move(cx)}
            </div>
            <div class="calculator-controls">
                {presets::view::presets(cx)}
                {pillar_row::view::rows(cx)}
                {total::view::total(cx)}
                {changes::view::changes(cx)}
                {storage::view::storage(cx)}
                {assumptions::assumptions(cx)}
            </div>
            <div class="calculator-results">
                <div class="calculator-pictures">
                    {tradeoff_plot::view::tradeoff_plot(cx)}
                    {time_series::view::time_series(cx, TimeSeries::Difference, None)}
                    {tradeoff_plot::view::in_words(cx)}
                </div>
                {results(cx)}
            </div>
            {sticky_foot::view::foot(cx)}
        </div>
    }
    .into_any()
}

/// What the split means beyond the answer, in the order in which readers ask.
fn results(cx: MarkupContext) -> AnyView {
    let payback = payback::view::payback(cx);
    view! {
        <div class="results" data-testid="results">
            {export_chain::view::export_chain(cx)}
            {meaning::view::meaning(cx)}
            {time_series::view::time_series(cx, TimeSeries::Ratio, Some(payback))}
            {counting::view::counting(cx)}
            {time_series::view::time_series(cx, TimeSeries::Level, None)}
            {time_series::view::time_series(cx, TimeSeries::Adopters, None)}
            {table::view::table(cx)}
            {formulas::view::formulas(cx)}
        </div>
    }
    .into_any()
}
