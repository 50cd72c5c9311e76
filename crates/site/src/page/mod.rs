//! The pages, one a file; each reads as its page does.

mod about;
mod access;
mod embed;
mod embedded;
mod entrance;
mod home;
mod market;
mod method;
mod missing;
mod preset;
mod privacy;
mod programme;
mod rules;
mod sensitivity;

pub(crate) use about::about;
pub(crate) use access::access;
pub(crate) use embed::embed;
pub(crate) use embedded::embedded;
pub(crate) use entrance::entrance;
pub(crate) use home::home;
pub(crate) use market::market;
pub(crate) use method::method;
pub(crate) use missing::missing;
pub(crate) use preset::preset;
pub(crate) use privacy::privacy;
pub(crate) use programme::programme;
pub(crate) use rules::rules;
pub(crate) use sensitivity::sensitivity;

use leptos::prelude::AnyView;
use text::{
    sentence,
    words::{embed::Embed, found::Found, shell::Shell},
};

use crate::{
    address::Address,
    context::Here,
    document::{self, Head, Scripts},
    embed as views,
    files::Page,
};

/// The pages that prose may link to; whether a site has each is another question.
pub(crate) const LINKABLE_SLUGS: [&str; 10] = [
    "",
    "market",
    "rules",
    "programme",
    "sensitivity",
    "method",
    "embed",
    "about",
    "access",
    "privacy",
];

/// What a page is called, and what a search result says of it.
pub(crate) struct About {
    pub(crate) name: String,
    pub(crate) description: String,
}

/// Of the page that is being made. The root says what the key points say.
pub(crate) fn about_page(here: Here) -> About {
    let words = Shell::of(here.lang);
    if let Address::Preset(_, id) = here.address {
        return about_preset(here, id);
    }
    let page = match (here.address, here.address.slug()) {
        (Address::Missing, _) => &words.missing,
        (Address::Embed(_, name), _) => {
            views::view(name).map_or(&words.market, |it| it.words(here.lang))
        }
        (_, "market") => &words.market,
        (_, "embed") => &Embed::of(here.lang).page,
        (_, "rules") => &words.rules,
        (_, "programme") => &words.programme,
        (_, "sensitivity") => &words.sensitivity,
        (_, "method") => &words.method,
        (_, "about") => &words.about,
        (_, "access") => &words.access,
        (_, "privacy") => &words.privacy,
        _ => &words.home,
    };
    let description = if here.calculates() { page.description } else { page.description_findings };
    About { name: page.name.to_owned(), description: description.to_owned() }
}

fn about_preset(here: Here, id: &str) -> About {
    let presets = &here.context.data.programme.presets;
    let Some(preset) = presets.iter().find(|preset| preset.id == id) else {
        here.problem(&format!("no preset is called {id}"));
        return About { name: String::new(), description: String::new() };
    };
    let words = Found::of(here.lang);
    let name = [("name", preset.name.get(here.lang).to_owned())];
    About {
        name: sentence::text(words.preset_title, &name),
        description: sentence::text(words.preset_description, &name),
    }
}

/// A page of the site: its content in the shell, with the app if the site has one.
fn of_site(here: Here, content: impl FnOnce(Here) -> AnyView) -> Page {
    let scripts = if here.calculates() { Scripts::App } else { Scripts::Reading };
    document::page(here, &head(here, scripts), || crate::shell::shell(here, content(here)))
}

/// What stands in the head of the page that is being made.
fn head(here: Here, scripts: Scripts) -> Head {
    let About { name, description } = about_page(here);
    Head { title: name, description, scripts }
}
