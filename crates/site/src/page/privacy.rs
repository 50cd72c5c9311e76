//! Privacy and security: what is sent and kept, the button that erases it, and what a security officer asks.

use app::part::erase;
use leptos::prelude::*;
use report::Lang;
use scenario::erase::KEYS;
use text::words::privacy::Privacy;

use super::{about::contact, of_site};
use crate::{
    address::Address,
    assets,
    context::{Context, Here},
    digests,
    files::Page,
    headers::{EVERYWHERE, NOT_FRAMED},
    part::{
        context_sentence::context_sentence,
        section::{full, opening},
        table::wide,
    },
};

/// The page in a language.
pub(crate) fn privacy(context: &Context, lang: Lang) -> Page {
    let here = context.here(lang, Address::Page(lang, "privacy"));
    of_site(here, content)
}

fn content(here: Here) -> AnyView {
    let words = here.prose("privacy");
    let section = |id| words.section(here, id);
    view! {
        <div class="page">
            {context_sentence(here)}
            {opening(here, &[], section("privacy"))}
            {full(section("sent"), ().into_any(), ().into_any())}
            {full(section("kept"), ().into_any(), view! { {kept(here)} {here.calculates().then(|| erase_button(here))} }.into_any())}
            {full(section("headers"), ().into_any(), headers(here))}
            {full(section("files"), ().into_any(), files(here))}
            {full(section("report"), ().into_any(), view! { <p class="erase">{contact(here)}</p> }.into_any())}
        </div>
    }
    .into_any()
}

/// One row a key, and one for the pages that the worker keeps.
fn kept(here: Here) -> AnyView {
    let words = Privacy::of(here.lang);
    let key = |key: &str| match key.strip_suffix(':') {
        Some(_) => format!("{key}[{}]", words.number),
        None => key.to_owned(),
    };
    let keys = KEYS.iter().enumerate().map(|(index, of)| {
        // The first is the draft, which each tab keeps for itself too.
        let (place, until) = match index {
            0 => (words.local_and_tab, words.until_erased),
            _ => (words.local, words.until_deleted),
        };
        [key(of), place.to_owned(), words.purposes[index].to_owned(), until.to_owned()]
    });
    let pages = [
        format!("dtn:[{}]", words.page_key),
        words.cache.to_owned(),
        words.purposes[KEYS.len()].to_owned(),
        words.until_next_version.to_owned(),
    ];
    // Without the calculator there is nothing else to keep.
    let keys = keys.filter(|_| here.calculates());
    let rows = keys.chain([pages]).map(|[name, place, purpose, until]| {
        let id = name.clone();
        view! {
            <tr data-key=id><th scope="row"><code>{name}</code></th><td class="words">{purpose}</td><td class="words">{place}</td><td class="words">{until}</td></tr>
        }
        .into_any()
    });
    let heads = [words.key, words.purpose, words.place, words.until];
    wide(words.kept_caption, columns(&heads), rows.collect())
}

fn erase_button(here: Here) -> AnyView {
    let prepared = here.prepared(erase::view::erase(here.lang));
    view! {
        <noscript><p class="notice">{Privacy::of(here.lang).erase_without_script}</p></noscript>
        <div data-root="erase" class="needs-app" inner_html=prepared></div>
    }
    .into_any()
}

/// What each page carries itself, and what a server has to add.
fn headers(here: Here) -> AnyView {
    let words = Privacy::of(here.lang);
    let of = |with: &'static str| {
        move |(name, value): &(&'static str, &'static str)| {
            view! {
                <tr>
                    <th scope="row"><code>{*name}</code></th>
                    <td class="words"><code data-header=*name>{*value}</code></td>
                    <td class="words">{with}</td>
                </tr>
            }
            .into_any()
        }
    };
    let all = EVERYWHERE.iter().map(of(words.everywhere));
    let rows = NOT_FRAMED.iter().map(of(words.not_embeds)).chain(all).collect();
    wide(words.headers_caption, columns(&[words.header, words.value, words.sent_with]), rows)
}

fn columns(names: &[&'static str]) -> AnyView {
    names.iter().map(|name| view! { <th scope="col">{*name}</th> }).collect_view().into_any()
}

/// Digests and licences, to read or to save.
fn files(here: Here) -> AnyView {
    let words = Privacy::of(here.lang);
    let listed = [(digests::PATH, words.digests), (assets::LICENCES, words.licences)];
    let links = listed.map(|(path, what)| {
        let address = here.address.base() + path;
        view! { <li><a href=address target="_blank" rel="noopener">{path}</a> " " {what}</li> }
    });
    view! { <ul class="plain-list">{links}</ul> }.into_any()
}
