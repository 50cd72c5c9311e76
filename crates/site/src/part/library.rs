//! Save and share: the fields, and the places where the app puts what comes and goes.

use app::binding::elements::Elements;
use app::island::library::{Seen, Told, readings};
use leptos::prelude::*;
use model::Pillar;
use report::Kind;
use scenario::{AssumptionId, LONGEST_NOTE, Scenario, years};
use text::{
    result, sentence,
    words::library::{Library, LibraryPage},
};

use super::{
    calculator::{assumption_name, assumption_unit},
    icon,
    layer::layer,
};
use crate::context::Here;

/// What its parts are drawn from.
#[derive(Clone, Copy)]
struct Desk<'a> {
    here: Here<'a>,
    words: &'static LibraryPage,
    live: &'a Elements,
}

/// The library before anything has been saved.
pub(crate) fn library(here: Here) -> AnyView {
    let scenario = Scenario::reported();
    let (lang, state) = (here.lang, Told::default());
    let live = Elements::new(
        readings(&Seen { lang, scenario: &scenario, saved: None, is_kept: true, page: "", state }),
        std::iter::empty(),
    );
    let prepared = parts(Desk { here, words: LibraryPage::of(lang), live: &live }).to_html();
    for problem in &live.check_all_used() {
        here.problem(problem);
    }
    view! { <div data-root="library" class="library-root" inner_html=prepared></div> }.into_any()
}

fn parts(desk: Desk) -> AnyView {
    let Desk { here, words, live } = desk;
    view! {
        <section class="library section" aria-labelledby="library-title">
            {layer(here.lang, &[Kind::Assumed])}
            <h2 id="library-title">{words.title}</h2>
            <p {..live.on("saved-state")}>{live.text("saved-state")}</p>
            <div class="library-told" role="status">
                <p class="library-said" {..live.on("library-said")}>{live.text("library-said")}</p>
            </div>
            {button(desk, "undo-delete", words.undo_delete)}
            <div class="library-parts">{save(desk)} {share(desk)} {files(desk)}</div>
            {list(desk)}
        </section>
    }
    .into_any()
}

/// A button that follows the state.
fn button(desk: Desk, id: &'static str, words: &'static str) -> AnyView {
    let live = desk.live.on(id);
    view! { <button type="button" class="button button-small" {..live}>{words}</button> }.into_any()
}

/// A button that is always there.
fn plain(id: &'static str, words: &'static str) -> AnyView {
    view! { <button id=id type="button" class="button button-small">{words}</button> }.into_any()
}

fn save(desk: Desk) -> AnyView {
    let Desk { words, live, .. } = desk;
    view! {
        <div class="library-part">
            <label class="field">
                {words.name}
                <input type="text" autocomplete="off" aria-describedby="name-error" {..live.on("scenario-name")}/>
            </label>
            <p class="row-error" role="alert" {..live.on("name-error")}>{live.text("name-error")}</p>
            <label class="field">
                {words.note}
                <textarea id="scenario-note" rows="2" autocomplete="off" maxlength=LONGEST_NOTE.to_string()></textarea>
            </label>
            <p class="library-buttons">
                <button type="button" class="button" id="save">{words.save}</button>
                <button type="button" class="button" id="save-new">{words.save_new}</button>
                {button(desk, "reset-saved", words.reset_saved)}
            </p>
        </div>
    }
    .into_any()
}

/// The link, and what must stand beside whatever is shown from here.
fn share(desk: Desk) -> AnyView {
    let Desk { words, live, .. } = desk;
    view! {
        <div class="library-part">
            <h3>{words.share}</h3>
            <label class="field">
                {words.link}
                <input type="text" readonly {..live.on("link")}/>
            </label>
            <p class="measure">{words.link_note}</p>
            <p class="library-buttons">{plain("copy-link", words.copy_link)} {button(desk, "share-link", words.share_link)}</p>
            <p class="measure" {..live.on("whose-shared")}>{live.text("whose-shared")}</p>
            <div class="own-citation">
                <p data-result="citation" data-testid="own-citation" {..live.on("citation")}>{live.text("citation")}</p>
                {plain("copy-citation", words.copy_citation)}
            </div>
        </div>
    }
    .into_any()
}

fn files(desk: Desk) -> AnyView {
    let Desk { words, live, .. } = desk;
    view! {
        <div class="library-part">
            <h3>{words.files}</h3>
            <p class="library-buttons">
                {plain("export-this", words.export_this)} {plain("export-all", words.export_all)}
            </p>
            <p class="library-buttons" data-heads=heads(desk)>
                {plain("export-years", words.export_years)} {plain("export-years-all", words.export_years_all)}
            </p>
            <label class="field">
                {words.import}
                <input type="file" accept=".json,application/json" aria-describedby="import-faults" {..live.on("import")}/>
            </label>
            <p class="library-faults" {..live.on("import-faults")}>{live.text("import-faults")}</p>
            <div data-mount="import-preview"></div>
        </div>
    }
    .into_any()
}

/// The first line of the file with the years: results, then what is assumed, then the note.
fn heads(desk: Desk) -> String {
    let Desk { here, words, .. } = desk;
    let pillars = &here.context.data.programme.pillars;
    let short = |pillar: Pillar| pillars[pillar.index()].short.get(here.lang).to_owned();
    let names = Pillar::ALL.map(|pillar| (pillar.id(), short(pillar)));
    let first = words.years.map(|name| sentence::text(name, &names));
    let results = years::results().map(|id| result::heading(here.lang, id));
    let assumed = AssumptionId::all().map(|id| assumed(here, words, id));
    let all = first.into_iter().chain(results).chain(assumed).chain([words.years_note.to_owned()]);
    years::line(all)
}

/// A column of what is assumed, with the unit in which it stands in a field.
fn assumed(here: Here, words: &LibraryPage, id: AssumptionId) -> String {
    let (before, after) = assumption_unit(here, id);
    let unit = [before, after.trim()].concat();
    let values = [("name", assumption_name(here, id)), ("unit", unit.clone())];
    sentence::text(if unit.is_empty() { words.assumed_bare } else { words.assumed }, &values)
}

/// Nothing is saved before the app says what is.
fn list(desk: Desk) -> AnyView {
    let Desk { here, words, live } = desk;
    let none = sentence::text(Library::of(here.lang).count, &[("count", "0".to_owned())]);
    view! {
        <h3>{words.list}</h3>
        <div data-mount="saved-list"><p id="list-count" role="status" data-result="count">{none}</p></div>
        <div class="notice notice-failure" {..live.on("unreadable")}>
            <p>{icon::warning()} <span data-result="count" {..live.on("unreadable-said")}>{live.text("unreadable-said")}</span></p>
            {plain("export-unreadable", words.export_unreadable)}
        </div>
    }
    .into_any()
}
