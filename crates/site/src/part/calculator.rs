//! The calculator, which the app makes from what the page gives it: see `src/part/calculator/`.

use app::part::calculator::{
    page_context::{Assumption, PageContext},
    prepare::{self, Prepared},
};
use leptos::prelude::*;
use scenario::AssumptionId;
use text::field_unit;

use crate::context::Here;

/// The calculator with the report's plan on it.
pub(crate) fn calculator(here: Here) -> AnyView {
    let prepared = prepared(here, prepare::calculator);
    view! { <div data-root="calculator" inner_html=prepared></div> }.into_any()
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

fn prepared(here: Here, prepare: impl FnOnce(&PageContext) -> Prepared) -> String {
    let Prepared { html, problems } = prepare(&PageContext {
        lang: here.lang,
        data: here.context.data,
        exports_gap: &here.figure("D.goal_gap").short().text,
        country_goal: &here.figure("S4.6").text,
        method: &here.to("method"),
    });
    for problem in &problems {
        here.problem(problem);
    }
    html
}

/// What the data call an assumption.
pub(crate) fn assumption_name(here: Here, id: AssumptionId) -> String {
    let known = Assumption::of(here.context.data, here.lang, id);
    known.map_or_else(String::new, |it| it.name.to_owned())
}

/// What stands before and after its value.
pub(crate) fn assumption_unit(here: Here, id: AssumptionId) -> (&'static str, &'static str) {
    let known = Assumption::of(here.context.data, here.lang, id);
    field_unit(here.lang, known.map_or(report::Unit::Number, |it| it.unit))
}
