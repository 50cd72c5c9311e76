//! "Whose number": what stands under a figure, opened in place.

mod citation;
mod edition;
mod facts;
mod label;

use leptos::prelude::*;
use report::Figure;

use super::{icon, layer::class};
use crate::context::Here;

/// Where a figure comes from, in a few signs: the report's section, or the formula with its values.
pub(crate) fn origin(here: Here, figure: &Figure) -> String {
    match (&figure.section, &figure.formula) {
        (Some(section), _) => section.clone(),
        (None, Some(_)) => label::formula_text(here, figure, label::in_full),
        (None, None) => String::new(),
    }
}

/// The disclosure for one figure, or for several of one layer.
pub(crate) fn whose(here: Here, ids: &[&str]) -> AnyView {
    let figures: Vec<&Figure> = ids
        .iter()
        .filter_map(|id| {
            let figure = here.context.data.figure(id);
            if figure.is_none() {
                here.problem(&format!("no figure is called {id}"));
            }
            figure
        })
        .collect();
    let Some(first) = figures.first() else {
        return ().into_any();
    };
    let several = figures.len() > 1;
    let bodies = figures.iter().map(|figure| facts::facts(here, figure, several)).collect_view();
    view! {
        <details class="whose" data-testid=format!("whose-{}", first.id)>
            <summary>
                <span class="whose-line">
                    <span class=class(first.kind)><span>{label::label(here, &figures)}</span></span>
                    {icon::chevron()}
                </span>
            </summary>
            <div class="whose-body">{bodies}</div>
        </details>
    }
    .into_any()
}
