//! The document round a page: head, policy, scripts.

use leptos::prelude::*;
use report::Lang;
use text::sentence;

use crate::{
    address::Address,
    assets::Asset,
    context::{Here, PROGRAMME},
    critical::Critical,
    embed,
    files::Page,
    headers, icon, manifest,
    public::READING,
    social, structured, unbroken,
};

/// The colours of an embed, and its height, told to the page round it.
const FRAME_SCRIPT: &str = "embed-frame.js";

/// What finds the site's root from a page that stands anywhere.
const NOT_FOUND_SCRIPT: &str = "missing.js";

/// What a page without a host still does. No module, since such a page runs none.
const FILE_SCRIPT: &str = "opened-as-file.js";

/// How many folders deep an unknown address may be below the site's root. A browser asks for no more of
/// them than the address has folders: above the host's root there is nothing.
const DEEPEST: usize = 32;

/// Which scripts a page runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scripts {
    /// The app.
    App,
    /// In a site without calculation: only what keeps its pages.
    Reading,
    /// Only what tells the page round an embed how tall it is.
    Frame,
    /// Both.
    FramedApp,
    /// Only what finds the site's root.
    Missing,
    /// Only what a page that was opened as a file needs.
    File,
}

/// A page's head.
pub(crate) struct Head {
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) scripts: Scripts,
}

/// The page as a file.
pub(crate) fn page(here: Here, head: &Head, body: impl FnOnce() -> AnyView) -> Page {
    let html = Owner::new().with(|| {
        let lang = here.lang.code();
        // What Leptos leaves between texts is for a page that it would take over; here it does so nowhere.
        let mut body = unbroken::body(&body().to_html());
        let sheet = || view! { <link rel="stylesheet" href=here.asset(Asset::Style)/> };
        // A page of the site is painted before its sheet is here. A sandboxed frame may get no sheet at
        // all (in WebKit 'self' is nobody there), and an embed never changes into another page.
        let embedded = matches!(here.address, Address::Embed(..));
        let of_site = matches!(head.scripts, Scripts::App | Scripts::Reading);
        let critical = (embedded || of_site).then(|| {
            let whole = here.context.assets.sheet();
            if embedded {
                return Critical::with_paper(whole, &body);
            }
            let critical = Critical::of(whole, &body);
            body.push_str(&sheet().to_html());
            critical
        });
        let blocking = critical.is_none().then(sheet);
        view! {
            <html lang=lang data-base=here.address.base() data-page=here.address.slug() data-embed=embedded.then_some("")>
                <head>
                    <meta charset="utf-8"/>
                    <meta http-equiv="Content-Security-Policy" content=policy(here, critical.as_ref())/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    {(!matches!(here.address, Address::Missing)).then(|| view! {
                        <meta name="color-scheme" content="light dark"/>
                    })}
                    <title>{title(here, &head.title)}</title>
                    <meta name="description" content=head.description.clone()/>
                    {addresses(here)}
                    {social::tags(here, &head.title, &head.description)}
                    {structured::block(here)}
                    {whole(here)}
                    {critical.map(|critical| view! { <style inner_html=critical.rules></style> })}
                    {blocking}
                    {icon::links(here)}
                    {manifest::link(here)}
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
fn policy(here: Here, critical: Option<&Critical>) -> String {
    let sheet = critical.map(Critical::hash).unwrap_or_default();
    headers::page_policy(&sheet, own_origin(here), here.calculates())
}

/// In WebKit 'self' is nobody where a sandbox takes a frame's origin away; the site's name still counts.
fn own_origin(here: Here<'_>) -> Option<&str> {
    let published = here.context.data.site.base_address.as_str();
    let path = published
        .find("://")
        .and_then(|at| published.get(at + 3..)?.find('/').map(|to| at + 3 + to));
    let embedded = matches!(here.address, Address::Embed(..));
    path.filter(|_| embedded).and_then(|end| published.get(..end))
}

fn title(here: Here, name: &str) -> String {
    let words = here.words();
    sentence::text(words.title, &[("page", name.to_owned()), ("site", words.site.to_owned())])
}

/// Where else the page is: known only if the data says where the site is published.
fn addresses(here: Here) -> AnyView {
    let published = here.published();
    let embedded = matches!(here.address, Address::Embed(..));
    let hidden = embedded || here.address == Address::Missing;
    let robots = hidden.then(|| view! { <meta name="robots" content="noindex"/> });
    let whole = match here.address {
        Address::Embed(lang, name) => {
            Address::Page(lang, embed::view(name).map_or("", |view| view.page(here)))
        }
        // Of the same words and numbers as the calculator with this split in it.
        Address::Preset(lang, _) => Address::Page(lang, PROGRAMME),
        other => other,
    };
    let published = published.filter(|_| here.address != Address::Missing);
    let canonical = published.as_ref().map(
        |published| view! { <link rel="canonical" href=published.clone() + &whole.folder()/> },
    );
    let translated = published.filter(|_| matches!(here.address, Address::Page(..)));
    let others = translated.map(|published| {
        let link = |code: &'static str, address: Address| {
            view! { <link rel="alternate" hreflang=code href=published.clone() + &address.folder()/> }
        };
        let links = Lang::ALL.iter().map(|lang| link(lang.code(), here.address.in_language(*lang)));
        let links = links.collect_view();
        view! { {links} {link("x-default", here.address.for_any_language())} }
    });
    view! { {robots} {canonical} {others} }.into_any()
}

/// The page whose calculator must answer as soon as it is seen; on the others, which are read, the app
/// comes after the paint. The library's code comes after the calculator's, so that it does not slow it down.
const ANSWERS_AT_ONCE: &str = PROGRAMME;

fn scripts(here: Here, scripts: Scripts) -> AnyView {
    let as_file = || {
        let script = here.address.base() + FILE_SCRIPT;
        view! { <script defer src=script></script> }
    };
    match scripts {
        Scripts::App => {
            let code = |asset| {
                view! {
                    <link rel="preload" href=here.asset(asset) r#as="fetch" type="application/wasm" crossorigin=""/>
                }
            };
            let preloads = (here.address.slug() == ANSWERS_AT_ONCE).then(|| {
                view! {
                    <link rel="modulepreload" href=here.asset(Asset::App)/>
                    {Asset::OF_CALCULATOR.map(code).collect_view()}
                }
            });
            view! { {preloads} <script type="module" src=here.asset(Asset::Boot)></script> {as_file()} }
                .into_any()
        }
        Scripts::Reading => {
            let script = here.address.base() + READING;
            view! { <script type="module" src=script></script> }.into_any()
        }
        Scripts::Frame => frame_script(here),
        Scripts::FramedApp => view! {
            {frame_script(here)} <script type="module" src=here.asset(Asset::Boot)></script>
        }
        .into_any(),
        Scripts::Missing => (0..=DEEPEST)
            .map(|depth| {
                let up = if depth == 0 { "./".to_owned() } else { "../".repeat(depth) };
                view! { <script type="module" src=up + NOT_FOUND_SCRIPT></script> }
            })
            .collect_view()
            .into_any(),
        Scripts::File => as_file().into_any(),
    }
}

/// Before the page is painted: it decides on the colours.
fn frame_script(here: Here) -> AnyView {
    view! { <script src=here.address.base() + FRAME_SCRIPT></script> }.into_any()
}

/// Browsers that know it paint a page of the site only once it is here whole: a page that is
/// painted while half of it is still to come moves as the rest arrives. It is some ten KB.
fn whole(here: Here) -> Option<AnyView> {
    matches!(here.address, Address::Page(..) | Address::Preset(..))
        .then(|| view! { <link rel="expect" href="#site-footer" blocking="render"/> }.into_any())
}
