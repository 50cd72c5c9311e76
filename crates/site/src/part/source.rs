//! A source other than the report.

use leptos::prelude::*;
use report::{Lang, Source};
use text::words::method::Method;

use crate::context::Here;

/// The record by which a library finds it: authors, title, series and number, year. On Japanese pages
/// a Japanese source has its Japanese name.
pub(crate) fn as_published(lang: Lang, source: &Source) -> String {
    if let (Lang::Ja, Some(japanese)) = (lang, &source.japanese) {
        return japanese.clone();
    }
    let Source { authors, title, series, year, .. } = source;
    let parts = [Some(authors), title.as_ref(), series.as_ref(), year.as_ref()];
    parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
}

/// The language in which a source names itself, which both languages' pages leave as it is.
pub(crate) fn written_in(name: &str) -> &'static str {
    let japanese = |sign| matches!(sign, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
    let lang = if name.chars().any(japanese) { Lang::Ja } else { Lang::En };
    lang.code()
}

/// In a few letters, as a link to its record in the list of sources on the same page.
pub(crate) fn named(here: Here, source: &Source) -> AnyView {
    let (id, name) = (source.id.clone(), source.short.get(here.lang).to_owned());
    let place = format!("#source-{id}");
    let lang = written_in(&name);
    view! { <a href=place><cite lang=lang data-figure=id>{name}</cite></a> }.into_any()
}

/// Its record, then where that is shown and where it was read: a copy by others is called one.
pub(crate) fn record(here: Here, source: &Source) -> AnyView {
    let words = Method::of(here.lang);
    let name = as_published(here.lang, source);
    let lang = written_in(&name);
    let read = if source.secondary { words.read_copy } else { words.read_at };
    let links = [(words.record, &source.record), (read, &source.address)];
    let links = links.into_iter().filter_map(|(label, address)| {
        let address = address.clone()?;
        let place = place(&address);
        Some(view! { {words.stop} {label} <a href=address lang="en" rel="noopener external">{place}</a> })
    });
    view! { <cite lang=lang data-figure=source.id.clone()>{name}</cite> {links.collect_view()} }
        .into_any()
}

/// A DOI in full, of any other address the host and the last part, which tells it from others there.
fn place(address: &str) -> String {
    let address = address.trim_start_matches("https://").trim_start_matches("www.");
    let address = address.trim_end_matches('/');
    match (address.split_once('/'), address.rsplit_once('/')) {
        (Some((host, path)), Some((_, last))) if host != "doi.org" && path != last => {
            format!("{host}/…/{last}")
        }
        _ => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn shows_a_doi_whole_and_of_other_addresses_both_ends() {
        assert_eq!(place("https://doi.org/10.1111/ecca.70016"), "doi.org/10.1111/ecca.70016");
        assert_eq!(place("https://www.nao.org.uk/reports/x/"), "nao.org.uk/…/x");
        assert_eq!(place("https://www.nao.org.uk/reports"), "nao.org.uk/reports");
        assert_eq!(place("https://www.nao.org.uk/"), "nao.org.uk");
    }
}
