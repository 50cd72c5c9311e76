//! What stands round every page: skip link, header, operator line, footer.

mod footer;
mod header;
mod operator;

use leptos::prelude::*;
use report::Lang;
use text::words::notice::Notice;

use crate::{context::Here, one_file::ONE_FILE};
pub(crate) use operator::updated;

/// The pages that exist, in the order of the navigation.
fn pages(here: Here) -> Vec<(&'static str, &'static str)> {
    let words = here.words();
    let pages = [
        ("", words.home.name),
        ("market", words.market.name),
        ("rules", words.rules.name),
        ("programme", words.programme.name),
        ("method", words.method.name),
    ];
    pages.into_iter().filter(|(slug, _)| here.has(slug)).collect()
}

/// A page's content in its shell.
pub(crate) fn shell(here: Here, content: AnyView) -> AnyView {
    view! {
        <a class="skip" href="#main">{here.words().skip}</a>
        <header>
            {header::header(here)}
            {operator::line(here)}
        </header>
        <main id="main" tabindex="-1">{content}</main>
        {footer::footer(here)}
        {here.calculates().then(|| notices(here))}
    }
    .into_any()
}

/// What fails in a browser inside another app, and how to go on.
fn in_app(words: &'static Notice) -> AnyView {
    view! {
        <div class="strip" id="in-app" data-testid="notice-in-app" hidden="">
            <p>
                <span id="in-app-worker" hidden="">{words.in_app_worker}</span>
                <span id="in-app-files" hidden="">{words.in_app_files}</span>
                <span>{words.in_app_way}</span>
                <span id="in-app-copied" hidden="">{words.in_app_copied}</span>
                <span id="in-app-not-copied" hidden="">{words.in_app_not_copied}</span>
            </p>
            <button type="button" class="button" id="in-app-copy">{words.in_app_copy}</button>
            <button type="button" class="button-plain" id="in-app-later">{words.later}</button>
        </div>
    }
    .into_any()
}

/// The strips that show once a new version of the site waits, the app has stopped, or the browser lacks
/// something; or the app's starter does not come: that one is shown by the sheet alone, since no script may
/// be there to do it.
fn notices(here: Here) -> AnyView {
    let words = Notice::of(here.lang);
    view! {
        <div data-root="notices" role="status" class="strip-place">
            <div class="strip" id="new-version" data-testid="notice-version" hidden="">
                <p>{words.new_version}</p>
                <button type="button" class="button" id="load-version">{words.load_new_version}</button>
                <button type="button" class="button-plain" id="later-version">{words.later}</button>
            </div>
            <div class="strip" id="app-stopped" data-testid="notice-stopped" hidden="">
                <p>{words.stopped}</p>
                <button type="button" class="button" id="load-again">{words.load_again}</button>
            </div>
            <div class="strip" id="app-missing" data-testid="notice-missing">
                <p>{words.app_missing}</p>
                <a class="button" href="./">{words.load_again}</a>
            </div>
            {opened_as_file(here, here.lang, "strip")}
            {in_app(words)}
        </div>
    }
    .into_any()
}

/// What a page says that was opened as a file, with the way to the same page in the one file. A site that is
/// only read works without a host as it is.
pub(crate) fn opened_as_file(here: Here, lang: Lang, class: &'static str) -> AnyView {
    if !here.calculates() {
        return ().into_any();
    }
    let words = Notice::of(lang);
    let page = here.address.in_language(lang).folder();
    let to = format!("{}{ONE_FILE}#{page}", here.address.base());
    view! {
        <div class=class lang=lang.code() data-opened-as-file="" data-testid="notice-file" hidden="">
            <p>{words.opened_as_file}</p>
            <a class="button" href=to>{words.open_one_file}</a>
        </div>
    }
    .into_any()
}
