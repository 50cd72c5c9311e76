//! What a reader takes along: a citation or code in the clipboard, a chart as a picture.
//!
//! The buttons stand anywhere in a page, so one listener hears them all.

use leptos::ev;
use text::words::library::Library;

use super::page_lang;
use crate::browser::{
    HtmlElement, address::Address, clipboard, clock, in_app, listen, page, picture, spawn,
};

/// Answers every such button, on this page and on those that come.
pub(crate) fn install() {
    listen::on_window(&ev::click, |event| {
        if let Some(button) = page::nearest(&event, "[data-copy]") {
            spawn(copy(button));
        } else if let Some(button) = page::nearest(&event, "[data-copy-code]") {
            spawn(copy_code(button));
        } else if let Some(button) = page::nearest(&event, "[data-picture]") {
            spawn(save(button));
        }
    });
}

/// Copies the citation before the button, with today in its blank for the day and with where it was
/// read; without a clipboard it is selected.
async fn copy(button: HtmlElement) {
    let Some(citation) = button.previous_element_sibling() else {
        return;
    };
    let text = filled(&button, citation.text_content().unwrap_or_default());
    let done = clipboard::write(&text).await;
    if !done {
        clipboard::select(&citation);
    }
    say(&button, done);
}

/// The citation with what was not known when its page was prepared.
fn filled(button: &HtmlElement, text: String) -> String {
    let blank = |name| button.get_attribute(name);
    let text = match blank("data-day") {
        Some(day) => text.replace(&day, &clock::today(Library::of(page_lang()).country)),
        None => text,
    };
    match blank("data-page") {
        Some(blank) if text.contains(&blank) => text.replace(&blank, &Address::for_others()),
        Some(_) => [&text, " ", &Address::for_others()].concat(),
        None => text,
    }
}

/// Copies what stands in the field before the button; without a clipboard it is selected.
async fn copy_code(button: HtmlElement) {
    let Some(field) = button.previous_element_sibling() else {
        return;
    };
    let done = clipboard::write(&page::value(&field)).await;
    if !done {
        page::focus(&field);
        page::select(&field);
    }
    say(&button, done);
}

/// Saves the picture whose file the button names, or shows it where the browser saves nothing.
async fn save(button: HtmlElement) {
    let says = |name| button.get_attribute(name).unwrap_or_default();
    let (address, name) = (says("data-picture"), says("data-name"));
    let status = button.next_element_sibling().filter(|_| in_app::saves_no_files());
    let Some(status) = status else {
        let done = picture::save_as_png(&address, &name).await.is_some();
        return say(&button, done);
    };
    match picture::show_as_png(&address, &name, &status).await {
        Some(()) => status.set_text_content(Some(&says("data-hold"))),
        None => say(&button, false),
    }
}

/// In the status after the button, in the page's language.
fn say(button: &HtmlElement, done: bool) {
    let words = button.get_attribute(if done { "data-done" } else { "data-failed" });
    if let Some(status) = button.next_element_sibling() {
        status.set_text_content(words.as_deref());
    }
}
