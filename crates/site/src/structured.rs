//! What search engines read of the site: what it is about (JSON-LD in the words of schema.org), as far as the
//! data says it. Data blocks are not run, so the content policy lets them be.

use leptos::prelude::*;
use serde_json::{Map, Value, json};
use text::words::found::Found;

use crate::{address::Address, context::Here, download};

/// The data block of a page, if it has one: the key points name the report, the page with the downloads
/// the data.
pub(crate) fn block(here: Here) -> Option<AnyView> {
    let about = match here.address {
        Address::Page(_, "") => vec![site(here), report(here)],
        Address::Page(_, "about") => vec![dataset(here)],
        _ => return None,
    };
    let graph = json!({"@context": "https://schema.org", "@graph": about});
    // Nothing in a name may end the block.
    let text = graph.to_string().replace('<', "\\u003c");
    Some(view! { <script type="application/ld+json" inner_html=text></script> }.into_any())
}

fn site(here: Here) -> Value {
    let words = Found::of(here.lang);
    stated([
        ("@type", Some("WebSite".into())),
        ("name", Some(here.words().site.into())),
        ("description", Some(words.site_description.into())),
        ("inLanguage", Some(here.lang.code().into())),
        ("url", here.published().map(|published| (published + &here.address.folder()).into())),
        ("publisher", operator(here)),
        ("datePublished", date(&here.context.data.site.published)),
        ("dateModified", date(&here.context.data.site.updated)),
    ])
}

/// Its author, year and title of its own are not known, and so not said.
fn report(here: Here) -> Value {
    let words = Found::of(here.lang);
    let text = |id| {
        let figure = here.context.data.figure(id)?;
        figure.text.as_ref().map(|text| text.get(here.lang).into())
    };
    stated([
        ("@type", Some("Report".into())),
        ("name", Some(words.report_name.into())),
        ("description", text("S1.1")),
        ("about", text("S1.2")),
        ("sponsor", Some(json!({"@type": "GovernmentOrganization", "name": words.ministry}))),
    ])
}

fn dataset(here: Here) -> Value {
    let words = Found::of(here.lang);
    // From the page where the site's address is not known: these are read as links are.
    let base = here.published().unwrap_or_else(|| here.address.base());
    let file = |name: &str, kind: &str| {
        json!({
            "@type": "DataDownload",
            "name": name,
            "contentUrl": format!("{base}data/{name}"),
            "encodingFormat": kind,
        })
    };
    let tables = download::names(here.context.data);
    let files = tables.iter().map(|name| file(&format!("{name}.csv"), "text/csv"));
    let whole = file("report.json", "application/json");
    let terms = &here.context.data.site.terms_address;
    stated([
        ("@type", Some("Dataset".into())),
        ("name", Some(words.data_name.into())),
        ("description", Some(words.data_description.into())),
        ("inLanguage", Some(here.lang.code().into())),
        ("isAccessibleForFree", Some(true.into())),
        (
            "license",
            Some(terms).filter(|terms| !terms.is_empty()).map(|terms| terms.as_str().into()),
        ),
        ("creator", operator(here)),
        ("dateModified", date(&here.context.data.site.updated)),
        ("distribution", Some(files.chain([whole]).collect())),
    ])
}

fn operator(here: Here) -> Option<Value> {
    Some(json!({"@type": "Organization", "name": here.credit().operator()?}))
}

fn date(written: &str) -> Option<Value> {
    (!written.is_empty()).then(|| written.into())
}

/// Without what is not stated.
fn stated<const COUNT: usize>(fields: [(&str, Option<Value>); COUNT]) -> Value {
    let stated = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(stated.collect::<Map<_, _>>())
}
