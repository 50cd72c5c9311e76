//! The document round a page: head, policy, scripts.

use leptos::prelude::*;
use report::Lang;
use text::sentence;

use crate::{address::Address, assets::Asset, context::Here, critical::Critical, files::Page};

/// The height of an embed, told to the page round it.
const FRAME_SCRIPT: &str = "embed-frame.js";

/// What finds the site's root from a page that stands anywhere.
const MISSING_SCRIPT: &str = "missing.js";

/// What a page without a host still does. No module, since such a page runs none.
const FILE_SCRIPT: &str = "opened-as-file.js";

/// How many folders deep the site's deepest page is.
const DEEPEST: usize = 3;

/// Which scripts a page runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scripts {
    /// The app.
    App,
    /// Only what tells the page round an embed how tall it is.
    Frame,
    /// Only what finds the site's root.
    Missing,
    /// Only what a page that was opened as a file needs.
    File,
}

/// A page's head.
pub(crate) struct Head {
    pub(crate) title: &'static str,
    pub(crate) description: &'static str,
    pub(crate) scripts: Scripts,
}

/// The page as a file.
pub(crate) fn page(here: Here, head: &Head, body: impl FnOnce() -> AnyView) -> Page {
    let html = Owner::new().with(|| {
        let lang = here.lang.code();
        let mut body = body().to_html();
        let sheet = || view! { <link rel="stylesheet" href=here.asset(Asset::Style)/> };
        // A page of the app is painted before its sheet is here.
        let critical = (head.scripts == Scripts::App).then(|| {
            let critical = Critical::of(here.context.assets.sheet(), &body);
            body.push_str(&sheet().to_html());
            critical
        });
        let blocking = critical.is_none().then(sheet);
        view! {
            <html lang=lang data-base=here.address.base() data-page=here.address.slug()>
                <head>
                    <meta charset="utf-8"/>
                    <meta http-equiv="Content-Security-Policy" content=policy(critical.as_ref())/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    {(!matches!(here.address, Address::Missing)).then(|| view! {
                        <meta name="color-scheme" content="light dark"/>
                    })}
                    <title>{title(here, head.title)}</title>
                    <meta name="description" content=head.description/>
                    {addresses(here)}
                    {whole(here)}
                    {critical.map(|critical| view! { <style inner_html=critical.rules></style> })}
                    {blocking}
                    <link rel="icon" href=here.address.base() + "icon.svg" type="image/svg+xml"/>
                    {manifest(here)}
                    {scripts(here, head.scripts)}
                </head>
                <body inner_html=body></body>
            </html>
        }
        .to_html()
    });
    Page { address: here.address, html: format!("<!DOCTYPE html>{html}\n") }
}

/// What may run, load and connect: the site's own files, and nothing written into a page but the sheet
/// with this hash.
fn policy(critical: Option<&Critical>) -> String {
    let hash = critical.map(|critical| format!(" {}", critical.hash())).unwrap_or_default();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'{hash}; \
        img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
        base-uri 'self'; form-action 'none'"
    )
}

fn title(here: Here, name: &str) -> String {
    let words = here.words();
    sentence::text(words.title, &[("page", name.to_owned()), ("site", words.site.to_owned())])
}

/// Where else the page is: known only if the data says where the site is published.
fn addresses(here: Here) -> AnyView {
    let published = here.context.data.site.base_address.as_str();
    let embedded = matches!(here.address, Address::Embed(..));
    let hidden = embedded || here.address == Address::Missing;
    let robots = hidden.then(|| view! { <meta name="robots" content="noindex"/> });
    let whole = match here.address {
        Address::Embed(lang, _) => Address::Page(lang, "market"),
        other => other,
    };
    let canonical = (!published.is_empty() && here.address != Address::Missing)
        .then(|| view! { <link rel="canonical" href=published.to_owned() + &whole.folder()/> });
    let translated = !published.is_empty() && matches!(here.address, Address::Page(..));
    let others = translated.then(|| {
        let links = Lang::ALL.iter().map(|lang| {
            let address = published.to_owned() + &here.address.in_language(*lang).folder();
            view! { <link rel="alternate" hreflang=lang.code() href=address/> }
        });
        let links = links.collect_view();
        view! { {links} <link rel="alternate" hreflang="x-default" href=published.to_owned()/> }
    });
    view! { {robots} {canonical} {others} }.into_any()
}

/// The page for unknown addresses would ask for it in a folder that is none.
fn manifest(here: Here) -> Option<AnyView> {
    let to = here.address.base() + "manifest.webmanifest";
    (here.address != Address::Missing).then(|| view! { <link rel="manifest" href=to/> }.into_any())
}

/// The page whose parts must answer as soon as they are seen; on the others, which are read, the app
/// comes after the paint.
const ANSWERS_AT_ONCE: &str = "programme";

fn scripts(here: Here, scripts: Scripts) -> AnyView {
    let as_file = || {
        let script = here.address.base() + FILE_SCRIPT;
        view! { <script defer src=script></script> }
    };
    match scripts {
        Scripts::App => {
            let preloads = (here.address.slug() == ANSWERS_AT_ONCE).then(|| view! {
                <link rel="modulepreload" href=here.asset(Asset::App)/>
                <link rel="preload" href=here.asset(Asset::Wasm) r#as="fetch" type="application/wasm" crossorigin=""/>
            });
            view! { {preloads} <script type="module" src=here.asset(Asset::Boot)></script> {as_file()} }
                .into_any()
        }
        Scripts::Frame => {
            let script = here.address.base() + FRAME_SCRIPT;
            view! { <script type="module" src=script></script> }.into_any()
        }
        Scripts::Missing => (0..=DEEPEST)
            .map(|depth| {
                let up = if depth == 0 { "./".to_owned() } else { "../".repeat(depth) };
                view! { <script type="module" src=up + MISSING_SCRIPT></script> }
            })
            .collect_view()
            .into_any(),
        Scripts::File => as_file().into_any(),
    }
}

/// Browsers that know it paint a page of the site only once it is here whole: a page that is
/// painted while half of it is still to come moves as the rest arrives. It is some ten KB.
fn whole(here: Here) -> Option<AnyView> {
    matches!(here.address, Address::Page(..))
        .then(|| view! { <link rel="expect" href="#site-footer" blocking="render"/> }.into_any())
}
