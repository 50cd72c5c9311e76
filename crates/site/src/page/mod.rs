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
mod programme;
mod rules;

pub(crate) use about::about;
pub(crate) use access::access;
pub(crate) use embed::embed;
pub(crate) use embedded::embedded;
pub(crate) use entrance::entrance;
pub(crate) use home::home;
pub(crate) use market::market;
pub(crate) use method::method;
pub(crate) use missing::missing;
pub(crate) use programme::programme;
pub(crate) use rules::rules;

use leptos::prelude::AnyView;
use text::words::shell;

use crate::{
    context::Here,
    document::{self, Head, Scripts},
    files::Page,
};

/// The pages that prose may link to.
pub(crate) const SLUGS: [&str; 8] =
    ["", "market", "rules", "programme", "method", "embed", "about", "access"];

/// A page of the site: its content in the shell, with the app.
fn of_site(here: Here, about: &'static shell::Page, content: impl FnOnce(Here) -> AnyView) -> Page {
    let head = Head { title: about.name, description: about.description, scripts: Scripts::App };
    document::page(here, &head, || crate::shell::shell(here, content(here)))
}
