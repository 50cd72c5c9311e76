//! What stands round every page: skip link, header, operator line, footer.

mod footer;
mod header;
mod operator;

use leptos::prelude::*;
use text::words::notice::Notice;

use report::Lang;

use crate::{context::Here, one_file::ONE_FILE};
pub(crate) use operator::name as operator_name;

/// The pages that exist, in the order of the navigation.
fn pages(here: Here) -> [(&'static str, &'static str); 5] {
    let words = here.words();
    [
        ("", words.home.name),
        ("market", words.market.name),
        ("rules", words.rules.name),
        ("programme", words.programme.name),
        ("method", words.method.name),
    ]
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
        {notices(here)}
    }
    .into_any()
}

/// The strips that show once a new version of the site waits, or the app has stopped.
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
            {opened_as_file(here, here.lang, "strip")}
        </div>
    }
    .into_any()
}

/// What a page says that was opened as a file, with the way to the same page in the one file.
pub(crate) fn opened_as_file(here: Here, lang: Lang, class: &'static str) -> AnyView {
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
