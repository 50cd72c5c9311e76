//! What decides the answer: the chain from money to exports, what each assumption does, what would have to
//! be true, what another split could do. Of the report's plan, until a reader has another.

use app::part::sensitivity::prepare::ChartPieces;
use leptos::prelude::*;
use report::{
    Kind::{self, Assumed},
    Lang,
};

use super::of_site;
use crate::{
    address::Address,
    context::{Context, Here, SENSITIVITY},
    files::Page,
    part::{
        calculator::{report_export_chain, sensitivity_pieces},
        chart::followed,
        context_sentence::context_sentence,
        section::{opening, titled_whole, whole},
    },
};

const LAYERS: &[Kind] = &[Assumed];

/// The page in a language.
pub(crate) fn sensitivity(context: &Context, lang: Lang) -> Page {
    of_site(context.here(lang, Address::Page(lang, SENSITIVITY)), content)
}

fn content(here: Here) -> AnyView {
    let prose = here.prose(SENSITIVITY);
    let (whose, pieces) = sensitivity_pieces(here);
    let place = |name: &'static str, html: String| {
        view! { <div data-mount=name inner_html=html></div> }.into_any()
    };
    let [tornado, paths] = pieces.charts;
    view! {
        <div class="page" data-root="sensitivity">
            {context_sentence(here)}
            {opening(here, LAYERS, prose.section(here, SENSITIVITY))}
            <div inner_html=whose></div>
            {report_export_chain(here)}
            {followed_chart(here, tornado, pieces.outcomes)}
            {followed_chart(here, paths, String::new())}
            {whole(here, LAYERS, prose.section(here, "must-be-true"), place("must-be-true", pieces.must_be_true))}
            {whole(here, LAYERS, prose.section(here, "best-split"), place("best-split", pieces.best_split))}
            {whole(here, LAYERS, prose.section(here, "split-map"), place("split-map", pieces.split_map))}
        </div>
    }
    .into_any()
}

/// A chart of the chosen outcome, under its finding; the first one stands below the choice.
fn followed_chart(
    here: Here,
    (name, pieces): (&'static str, ChartPieces),
    choice: String,
) -> AnyView {
    let Some(view) = here.chart(name) else {
        return ().into_any();
    };
    let ChartPieces { finding, measure, files } = pieces;
    let caption = view! { <span inner_html=measure></span> };
    let picture = followed(here, view, caption.into_any(), files);
    let heading = view! { <span inner_html=finding></span> }.into_any();
    let content = view! { <div inner_html=choice></div> {picture} }.into_any();
    titled_whole(here, name, LAYERS, heading, content)
}
