//! A figure as a reader cites it.

use leptos::prelude::*;
use report::{Figure, Kind};
use text::{sentence, words::figure::Figure as Words};

use super::label::{formula_text, in_full};
use crate::{chart_file::site_and_date, context::Here, shown::Shown};

/// The sentence, and a button that copies it with the page's address; none for a figure in words.
pub(super) fn citation(here: Here, figure: &Figure) -> Option<AnyView> {
    let words = Words::of(here.lang);
    let said = sentence(here, figure)?;
    Some(
        view! {
            <span>{said}</span>
            <button type="button" class="button button-small needs-app" data-copy="" data-done=words.copied data-failed=words.select>
                {words.copy}
            </button>
            <span role="status"></span>
        }
        .into_any(),
    )
}

fn sentence(here: Here, figure: &Figure) -> Option<String> {
    let words = Words::of(here.lang);
    let value = Shown::figure(here.lang, figure, u8::MAX)?.text;
    let (template, (slot, origin)) = match figure.kind {
        Kind::Reported => (words.cite_reported, ("section", figure.section.clone()?)),
        Kind::Derived => (words.cite_derived, ("formula", formula_text(here, figure, in_full))),
        Kind::External => (words.cite_external, ("source", published(here, figure)?)),
        Kind::Assumed => return None,
    };
    let [site, date] = site_and_date(here);
    let name = figure.name.get(here.lang).to_owned();
    let values = [("name", name), ("value", value), (slot, origin), site, date];
    Some(sentence::text(template, &values))
}

/// Authors, title and year of the source of a figure from elsewhere.
fn published(here: Here, figure: &Figure) -> Option<String> {
    let source = here.context.data.source(figure.source.as_deref()?)?;
    let parts = [Some(&source.authors), source.title.as_ref(), source.year.as_ref()];
    Some(parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", "))
}
