//! What makes the site an app that a phone or a browser can install: a manifest a language, since name,
//! description and first page are those of the language. All addresses are relative, so it holds wherever the
//! folder is put; an `id` would be read from the root of the host, so the first page is the app's identity.

use leptos::prelude::*;
use report::Lang;
use serde_json::{Value, json};
use text::words::{found::Found, shell::Shell};

use crate::{
    address::Address,
    context::Here,
    icon::{Icon, MASKABLE, PLAIN},
};

const PAPER: &str = "#ffffff";

/// What a page says of it. The page for unknown addresses would ask for it in a folder that is none.
pub(crate) fn link(here: Here) -> Option<AnyView> {
    let to = here.address.base() + &path(here.lang);
    (here.address != Address::Missing).then(|| view! { <link rel="manifest" href=to/> }.into_any())
}

fn path(lang: Lang) -> String {
    format!("{}/manifest.webmanifest", lang.code())
}

/// The files, by their paths under the site's root.
pub(crate) fn files() -> impl Iterator<Item = (String, Vec<u8>)> {
    Lang::ALL.iter().map(|lang| (path(*lang), format!("{:#}\n", manifest(*lang)).into_bytes()))
}

fn manifest(lang: Lang) -> Value {
    let words = Found::of(lang);
    let icon = |icon: Icon, purpose: &str| {
        let size = icon.size;
        json!({
            "src": format!("../{}", icon.path),
            "type": "image/png",
            "sizes": format!("{size}x{size}"),
            "purpose": purpose,
        })
    };
    let icons: Vec<_> =
        PLAIN.iter().map(|it| icon(*it, "any")).chain([icon(MASKABLE, "maskable")]).collect();
    json!({
        "name": Shell::of(lang).site,
        "short_name": words.short_name,
        "description": words.site_description,
        "lang": lang.code(),
        "dir": "ltr",
        "start_url": "./",
        // Both languages: a reader changes between them within the app.
        "scope": "../",
        // With back and forward where the browser can show them.
        "display": "standalone",
        "display_override": ["minimal-ui", "standalone"],
        "background_color": PAPER,
        "theme_color": PAPER,
        "categories": ["education", "government"],
        "icons": icons,
    })
}
