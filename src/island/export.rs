//! What a reader takes along: a citation in the clipboard, a chart as a picture.
//!
//! The buttons stand anywhere in a page, so one listener hears them all.

use leptos::ev;

use crate::browser::{HtmlElement, address::Address, clipboard, listen, page, picture, spawn};

/// Answers every such button, on this page and on those that come.
pub(crate) fn install() {
    listen::on_window(&ev::click, |event| {
        if let Some(button) = page::nearest(&event, "[data-copy]") {
            spawn(copy(button));
        } else if let Some(button) = page::nearest(&event, "[data-picture]") {
            spawn(save(button));
        }
    });
}

/// Copies the citation before the button and where it was read; without a clipboard it is selected.
async fn copy(button: HtmlElement) {
    let Some(citation) = button.previous_element_sibling() else {
        return;
    };
    let text = [&citation.text_content().unwrap_or_default(), " ", &Address::for_others()].concat();
    let done = clipboard::write(&text).await;
    if !done {
        clipboard::select(&citation);
    }
    say(&button, done);
}

/// Saves the picture whose file the button names.
async fn save(button: HtmlElement) {
    let says = |name| button.get_attribute(name).unwrap_or_default();
    let done = picture::save_as_png(&says("data-picture"), &says("data-name")).await.is_some();
    say(&button, done);
}

/// In the status after the button, in the page's language.
fn say(button: &HtmlElement, done: bool) {
    let words = button.get_attribute(if done { "data-done" } else { "data-failed" });
    if let Some(status) = button.next_element_sibling() {
        status.set_text_content(words.as_deref());
    }
}
