//! What other sites and programs show of a page: Open Graph, and X's own tag for a large picture.
//!
//! They want whole addresses. Where the data does not say at which one the site is published, the
//! page's own address and its picture are left out: a wrong one would lead elsewhere.

use leptos::{attr::custom::custom_attribute, prelude::*};
use report::Lang;

use crate::{card, context::Here};

/// The language with the country where it is spoken so.
const fn locale(lang: Lang) -> &'static str {
    match lang {
        Lang::Ja => "ja_JP",
        Lang::En => "en_GB",
    }
}

/// The tags of a page with this title and description; none for pages that nobody passes on.
pub(crate) fn tags(here: Here, title: &str, description: &str) -> Option<AnyView> {
    let path = card::path(here.address)?;
    let tag = |property: &'static str, content: String| {
        view! { <meta {..custom_attribute("property", property)} content=content/> }.into_any()
    };
    let mut tags = vec![
        tag("og:type", "website".to_owned()),
        tag("og:site_name", here.words().site.to_owned()),
        tag("og:title", title.to_owned()),
        tag("og:description", description.to_owned()),
        tag("og:locale", locale(here.lang).to_owned()),
    ];
    let others = Lang::ALL.iter().filter(|lang| **lang != here.lang);
    tags.extend(others.map(|lang| tag("og:locale:alternate", locale(*lang).to_owned())));
    if let Some(published) = here.published() {
        let said = card::of(here, title, description).said(here.lang);
        let [width, height] = card::SIZE.map(|pixels| pixels.to_string());
        tags.extend([
            tag("og:url", published.clone() + &here.address.folder()),
            tag("og:image", published + &path),
            tag("og:image:type", "image/png".to_owned()),
            tag("og:image:width", width),
            tag("og:image:height", height),
            tag("og:image:alt", said),
        ]);
    }
    let large = view! { <meta name="twitter:card" content="summary_large_image"/> };
    Some(view! { {tags} {large} }.into_any())
}
