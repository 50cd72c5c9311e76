//! Save and share: the fields, the list, and the templates of its rows.

use app::binding::elements::Elements;
use app::island::library::{Seen, Told, readings};
use leptos::prelude::*;
use model::Pillar;
use report::Kind;
use scenario::{AssumptionId, LONGEST_NOTE, Scenario, years};
use text::{sentence, words::library::LibraryPage};

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
                <textarea id="scenario-note" rows="2" maxlength=LONGEST_NOTE.to_string()></textarea>
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
            <div {..live.on("preview")}>
                <p data-result="preview" {..live.on("preview-said")}>{live.text("preview-said")}</p>
                <ul id="preview-list" class="library-preview"></ul>
                <p class="library-buttons">
                    {plain("do-import", words.do_import)} {plain("cancel-import", words.cancel)}
                </p>
            </div>
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
    let results = words.years.map(|name| sentence::text(name, &names));
    let assumed = AssumptionId::all().map(|id| assumed(here, words, id));
    let all = results.into_iter().chain(assumed).chain([words.years_note.to_owned()]);
    years::line(all)
}

/// A column of what is assumed, with the unit in which it stands in a field.
fn assumed(here: Here, words: &LibraryPage, id: AssumptionId) -> String {
    let (before, after) = assumption_unit(here, id);
    let unit = [before, after.trim()].concat();
    let values = [("name", assumption_name(here, id)), ("unit", unit.clone())];
    sentence::text(if unit.is_empty() { words.assumed_bare } else { words.assumed }, &values)
}

fn list(desk: Desk) -> AnyView {
    let Desk { words, live, .. } = desk;
    view! {
        <h3>{words.list}</h3>
        <p role="status" data-result="count" {..live.on("list-count")}>{live.text("list-count")}</p>
        {tools(desk)}
        <ul id="saved-list" class="saved-list"></ul>
        {button(desk, "list-more", words.more)}
        <div class="notice notice-failure" {..live.on("unreadable")}>
            <p>{icon::warning()} <span data-result="count" {..live.on("unreadable-said")}>{live.text("unreadable-said")}</span></p>
            {plain("export-unreadable", words.export_unreadable)}
        </div>
        {row(words)}
        <template id="preview-row"><li><bdi data-slot="name"></bdi> <span data-slot="amounts"></span></li></template>
    }
    .into_any()
}

/// Search and order.
fn tools(desk: Desk) -> AnyView {
    let Desk { words, live, .. } = desk;
    view! {
        <div class="list-tools" {..live.on("list-tools")}>
            <label class="field">
                {words.search}
                <input type="search" id="list-search" autocomplete="off"/>
            </label>
            <fieldset class="list-order">
                <legend>{words.sort}</legend>
                <label class="tick"><input type="radio" name="list-order" id="list-newest" checked autocomplete="off"/> {words.newest}</label>
                <label class="tick"><input type="radio" name="list-order" id="list-by-name" autocomplete="off"/> {words.by_name}</label>
            </fieldset>
        </div>
    }
    .into_any()
}

/// What the app copies for each saved scenario.
fn row(words: &'static LibraryPage) -> AnyView {
    let act = |act: &'static str, words: &'static str| {
        view! { <button type="button" class="link-button" data-act=act>{words}</button> }
    };
    view! {
        <template id="saved-row">
            <li class="saved">
                <p class="saved-words">
                    <b><bdi data-slot="name"></bdi></b>
                    <span data-slot="amounts"></span>
                    <time data-slot="date"></time>
                </p>
                <p class="saved-acts">
                    {act("open", words.open)} {act("rename", words.rename)}
                    {act("duplicate", words.duplicate)} {act("delete", words.delete)}
                </p>
                <label class="field">
                    {words.new_name} <input type="text" hidden data-new-name="" autocomplete="off"/>
                </label>
            </li>
        </template>
    }
    .into_any()
}
