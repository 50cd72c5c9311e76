//! Key points: the report first, what it aims at, finds and proposes; then, apart and marked, how far
//! that goes by this site's calculation.

use leptos::prelude::*;
use report::{
    Kind::{Assumed, Reported},
    Lang,
};
use text::words::{figure::Figure, home::Home, rules::TradeRules};

use super::{of_site, rules::FRAMEWORKS};
use crate::{
    address::Address,
    context::{Context, Here},
    files::Page,
    part::{
        assumptions::assumptions,
        calculator::{report_bar, report_most_sensitive},
        goals::goals,
        key_figure::key_finding,
        layer::{class, layer, stated},
        plan::plan,
        section::prose,
        trio::{column, items, listed, trio},
        whose::whose,
        year_on_year::year_on_year,
    },
    prose::Prose,
};

/// The page in a language.
pub(crate) fn home(context: &Context, lang: Lang) -> Page {
    of_site(context.here(lang, Address::Page(lang, "")), content)
}

fn content(here: Here) -> AnyView {
    let words = here.prose("home");
    view! {
        <div class="page home">
            {the_report(here, &words)}
            {findings(here, &words)}
            {challenges(here, &words)}
            {if here.calculates() { calculation(here, &words) } else { plan(here) }}
            {year_on_year(here)}
        </div>
    }
    .into_any()
}

/// What the report aims at and proposes; then what it leaves open and what is read into it.
fn the_report(here: Here, words: &Prose) -> AnyView {
    let opening = words.section(here, "home");
    view! {
        <div class="opening home-opening">
            {layer(here.lang, &[Reported])}
            <h1 inner_html=opening.heading></h1>
            {prose(opening.body)}
            {goals(here, words)}
            <div class="home-notes">
                <div class="note" inner_html=words.section(here, "notes").body></div>
                <div class="sources">
                    {whose(here, &["S4.1", "S4.2", "S4.3", "S4.4", "S4.5", "S4.6", "S4.6.year", "S4.7"])}
                    {whose(here, &["D.goal_gap"])}
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// What the report finds, in four numbers.
fn findings(here: Here, prose: &Prose) -> AnyView {
    let words = |id| prose.section(here, id);
    let names = Home::of(here.lang);
    let market = |place: &str| here.to("market") + place;
    view! {
        <section class="section" aria-labelledby="figures">
            {layer(here.lang, &[Reported])}
            <h2 id="figures" inner_html=words("figures").heading></h2>
            <div class="keys keys-four">
                {key_finding(here, words("world"), "S2.1", (market(""), names.to_market))}
                {key_finding(here, words("exports"), "S2.5", (market("#mix"), names.to_mix))}
                {key_finding(here, words("constrained"), "S2.9", (market("#localization"), names.to_localization))}
                {key_finding(here, words("frameworks"), "S3.1", (here.to("rules"), names.to_rules))}
            </div>
        </section>
    }
    .into_any()
}

/// Why the report was made, what it analyses, asks for and sees coming: words without numbers.
fn challenges(here: Here, words: &Prose) -> AnyView {
    let purpose = words.section(here, "purpose");
    let rules = here.prose("rules");
    let frameworks = FRAMEWORKS.map(|id| {
        let name = rules.section(here, id).heading;
        view! { <span inner_html=name></span> }.into_any()
    });
    let heading = |id| words.section(here, id).heading;
    let to_rules = Home::of(here.lang).to_rules;
    let analysed = view! {
        {whose(here, &["S1.2"])} <a class="way" href=here.to("rules")>{to_rules}</a>
    };
    view! {
        <section class="section" aria-labelledby="purpose">
            {stated(TradeRules::of(here.lang).described)}
            <h2 id="purpose" inner_html=purpose.heading></h2>
            {prose(purpose.body)}
            <div class="sources">{whose(here, &["S1.1", "S1.3"])}</div>
            {trio(vec![
                column(heading("analysed"), items("S1.2", frameworks), analysed.into_any()),
                column(heading("cooperation-and-dfft"), listed(here, "S4.8"), whose(here, &["S4.8"])),
                column(heading("emerging"), listed(here, "S3.5"), whose(here, &["S3.5"])),
            ])}
        </section>
    }
    .into_any()
}

/// How far the programme goes: this site's calculation, never the report's.
fn calculation(here: Here, words: &Prose) -> AnyView {
    let (question, answer) = (words.section(here, "calculation"), words.section(here, "answer"));
    let names = Home::of(here.lang);
    view! {
        <section class="section home-calculation" aria-labelledby="calculation">
            <div class="section-words">
                <p class="layer">
                    <span class=class(Assumed)>{Figure::of(here.lang).assumed}</span>
                    <span class="layer-owner">{names.own_calculation}</span>
                </p>
                <h2 id="calculation" inner_html=question.heading></h2>
                <div class="note" inner_html=question.body></div>
            </div>
            <div class="home-answer">
                <p class="home-answer-said" inner_html=answer.heading></p>
                <div class="note" inner_html=answer.body></div>
            </div>
            {report_bar(here)}
            {report_most_sensitive(here)}
            <div class="change" inner_html=words.section(here, "change").body></div>
            <p class="actions">
                <a class="button button-filled" href=here.to("programme")>{here.words().try_budget}</a>
            </p>
            <div class="sources">
                {whose(here, &["S4.2", "S4.7", "S2.5"])}
                {whose(here, &["D.goal_gap"])}
                {assumptions(here)}
                <a class="way" href=here.to("method")>{names.to_method}</a>
            </div>
        </section>
    }
    .into_any()
}
