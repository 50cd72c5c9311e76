//! The library's elements as the page brings them, natively: before anything has been saved.

use leptos::prelude::*;
use model::Pillar;
use report::{Data, Kind, Lang, Unit};
use scenario::{AssumptionId, Scenario, years};
use text::{
    credit::Credit,
    field_unit, result, sentence,
    words::{credit::Credit as Blank, library::LibraryPage},
};

use super::{
    context::{PageData, SiteCredit},
    export, import, list, message,
    parts::{actions, bindings},
    save, share,
    view_context::{LibraryStatus, LibraryViewContext},
};
use crate::{
    binding::{ElementId, elements::Elements},
    part::{assumption_info::AssumptionInfo, markup::layer::layer, prepared::Prepared},
};

/// What every part of the library is drawn from.
#[derive(Clone, Copy)]
pub(super) struct MarkupContext<'a> {
    pub(super) lang: Lang,
    pub(super) words: &'static LibraryPage,
    pub(super) elements: &'a Elements,
}

impl MarkupContext<'_> {
    /// A button that is always there, and always the same.
    pub(super) fn button(self, id: impl Into<ElementId>, words: &'static str) -> AnyView {
        view! { <button {..self.elements.control(id)} type="button" class="button button-small">{words}</button> }
            .into_any()
    }
}

/// The whole library, with its data block.
pub fn library(lang: Lang, data: &Data) -> Prepared {
    let (scenario, status) = (Scenario::reported(), LibraryStatus::default());
    let words = LibraryPage::of(lang);
    let page = page_data(lang, data, words);
    let context = LibraryViewContext::new(lang, &scenario, &status, &page.credit);
    let elements = Elements::new(bindings(&context), actions().ids());
    let html = parts(MarkupContext { lang, words, elements: &elements }).to_html();
    Prepared::whole(&html, &elements, &page)
}

fn parts(cx: MarkupContext) -> AnyView {
    view! {
        <section class="library section" aria-labelledby="library-title">
            {layer(cx.lang, &[Kind::Assumed])}
            <h2 id="library-title">{cx.words.title}</h2>
            {save::view::state(cx)}
            {message::view::message(cx)}
            {list::view::undo_delete(cx)}
            <div class="library-parts">
                {save::view::save(cx)}
                {share::view::share(cx)}
                <div class="library-part">
                    <h3>{cx.words.files}</h3>
                    {export::view::buttons(cx)}
                    {import::view::field(cx)}
                </div>
            </div>
            {list::view::list(cx)}
        </section>
    }
    .into_any()
}

/// What comes with the page.
fn page_data(lang: Lang, data: &Data, words: &LibraryPage) -> PageData {
    let pillars = &data.programme.pillars;
    let short = |pillar: Pillar| pillars[pillar.index()].short.get(lang).to_owned();
    let names = Pillar::ALL.map(|pillar| (pillar.id(), short(pillar)));
    let first = words.years.map(|name| sentence::text(name, &names));
    let results = years::results().map(|id| result::heading(lang, id));
    let assumed = AssumptionId::all().map(|id| assumed(lang, data, words, id));
    PageData {
        year_heads: first
            .into_iter()
            .chain(results)
            .chain(assumed)
            .chain([words.years_note.to_owned()])
            .collect(),
        credit: credit(lang, data),
    }
}

/// The site as a source of the page with the calculator.
fn credit(lang: Lang, data: &Data) -> SiteCredit {
    let (credit, page) = (Credit::new(lang, &data.site), format!("{}/programme/", lang.code()));
    let of_terms = |said: Option<String>| {
        said.map_or_else(String::new, |said| [&said, LibraryPage::of(lang).after_terms].concat())
    };
    SiteCredit {
        named: credit.named(),
        cited: of_terms(credit.terms().map(|_| credit.cited(&page))),
        processed: of_terms(credit.processed(&page)),
        day: Blank::of(lang).day.to_owned(),
    }
}

/// A column of what is assumed, with the unit in which it stands in a field.
fn assumed(lang: Lang, data: &Data, words: &LibraryPage, id: AssumptionId) -> String {
    let it = AssumptionInfo::of(data, lang, id);
    let (before, after) = field_unit(lang, it.as_ref().map_or(Unit::Number, |it| it.unit));
    let unit = [before, after.trim()].concat();
    let name = it.map_or_else(String::new, |it| it.name.to_owned());
    // A name that ends with its unit has said it.
    let template = if unit.is_empty() || name.ends_with([')', '）']) {
        words.assumed_bare
    } else {
        words.assumed
    };
    sentence::text(template, &[("name", name), ("unit", unit)])
}
