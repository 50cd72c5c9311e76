//! The logic model in words, link by link: all of it on a phone, and what the picture means to
//! those who do not see it.

use leptos::prelude::*;
use report::Parameter;
use text::{
    sentence,
    words::{logic::Logic, method::Method},
};

use super::{
    links::{LINKS, Link},
    strength::class,
};
use crate::context::Here;

/// Each link with its assumptions and how well each is founded.
pub(super) fn list(here: Here) -> AnyView {
    let links = LINKS.iter().map(|link| {
        let data = here.context.data;
        let by = link.assumptions(data).into_iter().map(|it| assumption(here, it)).collect_view();
        let counted = link.by.is_empty().then_some(Logic::of(here.lang).counted_long);
        view! {
            <li>
                <p class=format!("logic-swatch {}", class(link.strength(data)))>{step(here, link)}</p>
                {by}
                {counted.map(|words| view! { <p class="logic-by">{words}</p> })}
            </li>
        }
    });
    view! {
        <h3 id="logic-links" class="topic">{Logic::of(here.lang).links}</h3>
        <ol class="logic-list" aria-labelledby="logic-links">{links.collect_view()}</ol>
    }
    .into_any()
}

/// From which boxes to which.
fn step(here: Here, link: &Link) -> String {
    let words = Logic::of(here.lang);
    let from: Vec<String> = link.ribbons.iter().map(|ribbon| ribbon.from.name(here)).collect();
    let values = [("from", from.join(words.and)), ("to", link.to.name(here))];
    sentence::text(words.from_to, &values)
}

/// An assumption's name, which leads to its card, its central value and its evidence.
fn assumption(here: Here, parameter: &Parameter) -> AnyView {
    let id = parameter.id.clone();
    let name = parameter.name.get(here.lang).to_owned();
    view! {
        <p class="logic-by" data-assumption=id.clone()>
            <a href=format!("#assumption-{id}") data-figure=id.clone()>{name}</a>
            " " {here.parameter(&id).view()} " "
            <span class="logic-strength">{Method::of(here.lang).strength(parameter.strength)}</span>
        </p>
    }
    .into_any()
}
