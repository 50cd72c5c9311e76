//! A prepared split to pass on: its result as the picture that others see beside the link, in words, and the
//! way to where it can be moved. A fragment never reaches the programs that ask for such pictures, so each
//! preset has a page; it leads on by a plain link, since a page that sends its reader away by itself takes the
//! way back from them.

use leptos::prelude::*;
use model::Pillar;
use report::{Kind::Assumed, Lang, Unit};
use scenario::link;
use text::{quantity, sentence, words::found::Found};

use super::{about_page, of_site};
use crate::{
    address::Address,
    card,
    context::{Context, Here},
    files::Page,
    part::{calculator::summary, context_sentence::context_sentence, layer::layer},
};

/// The page of a preset in a language.
pub(crate) fn preset(context: &Context, lang: Lang, id: &'static str) -> Page {
    let here = context.here(lang, Address::Preset(lang, id));
    of_site(here, |here| content(here, id))
}

fn content(here: Here, id: &'static str) -> AnyView {
    let words = Found::of(here.lang);
    let summary = summary(here, Some(id));
    let programme = here.to("programme");
    let open = [programme.as_str(), link::FRAGMENT, &link::write(&summary.scenario)].concat();
    let about = about_page(here);
    let picture = here.address.base() + &card::path(here.address).unwrap_or_default();
    view! {
        <div class="page">
            {context_sentence(here)}
            <div class="opening">
                {layer(here.lang, &[Assumed])}
                <h1 data-result="question">{about.name}</h1>
                <p class="answer" data-result="answer">{summary.answer}</p>
                <p class="caveat">{summary.caveat}{card::between(here.lang)}{summary.departure}</p>
            </div>
            <p class="preset-open"><a class="button" data-testid="open-preset" href=open>{words.open_preset}</a></p>
            <p><a href=picture target="_blank" rel="noopener">{words.picture}</a></p>
            {split(here, id)}
        </div>
    }
    .into_any()
}

/// What each pillar gets.
fn split(here: Here, id: &'static str) -> AnyView {
    let words = Found::of(here.lang);
    let programme = &here.context.data.programme;
    let amounts = programme.presets.iter().find(|preset| preset.id == id).map(|it| it.amounts);
    let rows = amounts.into_iter().flat_map(|amounts| {
        Pillar::ALL.into_iter().zip(amounts).map(|(pillar, amount)| {
            let name = programme.pillars[pillar.index()].name.get(here.lang).to_owned();
            let amount = quantity(here.lang, Unit::JpyBillion, amount as f64, 0).to_string();
            view! { <dt>{name}</dt> <dd data-result=pillar.id()>{amount}</dd> }
        })
    });
    let rows = rows.collect_view();
    view! {
        <section class="section" aria-labelledby="split-title">
            <h2 id="split-title">{words.preset_split}</h2>
            <dl class="facts">{rows}</dl>
        </section>
    }
    .into_any()
}

/// All of them, on the page where they can be moved.
pub(super) fn list(here: Here) -> AnyView {
    let words = Found::of(here.lang);
    let presets = &here.context.data.programme.presets;
    let links = scenario::facts().presets.iter().filter_map(|fact| {
        let name = presets.iter().find(|preset| preset.id == fact.id)?.name.get(here.lang);
        let to = here.address.to(Address::Preset(here.lang, &fact.id));
        let title = sentence::text(words.preset_title, &[("name", name.to_owned())]);
        Some(view! { <li><a href=to>{title}</a></li> })
    });
    let links = links.collect_view();
    view! {
        <section class="section" aria-labelledby="presets-title">
            {layer(here.lang, &[Assumed])}
            <h2 id="presets-title">{words.presets_title}</h2>
            <div class="prose"><p>{words.presets_words}</p></div>
            <ul class="plain-list">{links}</ul>
        </section>
    }
    .into_any()
}
