//! The calculator, which the app makes from what the page gives it: see `src/part/calculator/`.

use app::part::{
    calculator::{
        embedded::view,
        page_context::PageContext,
        prepare,
        summary::{self, Summary},
    },
    prepared::Prepared,
    sensitivity::prepare as sensitivity,
};
use leptos::prelude::*;

use crate::{
    context::{Here, PROGRAMME, SENSITIVITY},
    embed::View,
};

/// The calculator with the report's plan on it.
pub(crate) fn calculator(here: Here) -> AnyView {
    let prepared = prepared(here, prepare::calculator);
    view! { <div data-root="calculator" inner_html=prepared></div> }.into_any()
}

/// Answer, bar and pillars, for other people's pages.
pub(crate) fn embedded_calculator(here: Here, page: &'static str) -> AnyView {
    let link = View::full_version(here);
    let prepared = prepared(here, |context| view::calculator(context, &here.to(page), &link));
    view! { <div data-root="calculator-embed" inner_html=prepared></div> }.into_any()
}

/// The bar of the wanted increase by the report's plan, for a page where nothing moves.
pub(crate) fn report_bar(here: Here) -> AnyView {
    let prepared = prepared(here, prepare::report_bar);
    view! { <div class="report-bar" inner_html=prepared></div> }.into_any()
}

/// What the report's plan is most sensitive to, for a page where nothing moves.
pub(crate) fn report_most_sensitive(here: Here) -> AnyView {
    let prepared = prepared(here, prepare::report_most_sensitive);
    view! { <div class="most-sensitive" inner_html=prepared></div> }.into_any()
}

/// Why the report's plan adds so little, for a page where nothing moves.
pub(crate) fn report_export_chain(here: Here) -> AnyView {
    let prepared = prepared(here, prepare::report_export_chain);
    view! { <div inner_html=prepared></div> }.into_any()
}

/// What decides the answer, piece by piece; what is wrong with it is remembered.
pub(crate) fn sensitivity_pieces(here: Here) -> (String, sensitivity::Sensitivity) {
    let pieces = with_page(here, |page| sensitivity::sensitivity(page, &here.to(PROGRAMME)));
    let problems = pieces.whose.problems.clone();
    let whose = here.prepared(Prepared { html: pieces.whose.html.clone(), problems });
    (whose, pieces)
}

/// What a preset comes to, or the report's plan, in words and lengths.
pub(crate) fn summary(here: Here, preset: Option<&str>) -> Summary {
    with_page(here, |page| summary::summary(page, preset)).unwrap_or_else(|refusal| {
        here.problem(&refusal.to_string());
        with_page(here, summary::of_report)
    })
}

fn prepared(here: Here, prepare: impl FnOnce(&PageContext) -> Prepared) -> String {
    here.prepared(with_page(here, prepare))
}

fn with_page<Made>(here: Here, make: impl FnOnce(&PageContext) -> Made) -> Made {
    make(&PageContext {
        lang: here.lang,
        data: here.context.data,
        exports_gap: &here.figure("D.goal_gap").short().text,
        country_goal: &here.figure("S4.6").text,
        method: &here.to("method"),
        sensitivity: &here.to(SENSITIVITY),
    })
}
