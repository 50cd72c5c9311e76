//! Key points: the finding in one sentence, the bar that shows it, and four figures of the report.

use leptos::prelude::*;
use report::{
    Kind::{Assumed, Reported},
    Lang,
};
use text::words::shell::Shell;

use super::of_site;
use crate::{
    address::Address,
    context::{Context, Here},
    files::Page,
    part::{
        assumptions::assumptions,
        calculator::{report_bar, report_hinge},
        key_figure::key_figure,
        layer::layer,
        section::opening,
        whose::whose,
        year_on_year::year_on_year,
    },
    prose::Prose,
};

/// The page in a language.
pub(crate) fn home(context: &Context, lang: Lang) -> Page {
    of_site(context.here(lang, Address::Page(lang, "")), &Shell::of(lang).home, content)
}

fn content(here: Here) -> AnyView {
    let prose = here.prose("home");
    let words = here.words();
    view! {
        <div class="page home">
            {opening(here, &[Assumed], prose.section(here, "home"))}
            {report_bar(here)}
            <p class="actions">
                <a class="button button-filled" href=here.to("programme")>{words.try_budget}</a>
                <a class="button" href=here.to("market")>{words.read_market}</a>
            </p>
            {report_hinge(here)}
            <div class="sources">
                {whose(here, &["S4.2", "S4.7", "S2.5"])}
                {whose(here, &["D.goal_gap"])}
                {assumptions(here)}
            </div>
            {figures(here, &prose)}
            {year_on_year(here)}
        </div>
    }
    .into_any()
}

/// What the report itself says, in four numbers.
fn figures(here: Here, prose: &Prose) -> AnyView {
    let words = |id| prose.section(here, id);
    view! {
        <section class="section" aria-labelledby="figures">
            {layer(here.lang, &[Reported])}
            <h2 id="figures" inner_html=words("figures").heading></h2>
            <div class="keys keys-four">
                {key_figure(here, words("world"), "S2.1")}
                {key_figure(here, words("exports"), "S2.5")}
                {key_figure(here, words("constrained"), "S2.9")}
                {key_figure(here, words("frameworks"), "S3.1")}
            </div>
        </section>
    }
    .into_any()
}
