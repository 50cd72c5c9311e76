//! `{figure:S2.1}` and its like in prose, and `page:market` in links.

use pulldown_cmark::Event;

use crate::{context::Here, page::LINKABLE_SLUGS, shown::Shown};

/// A word that no line may end with: an amount follows.
const ABOUT: char = '約';
const WORD_JOINER: &str = "\u{2060}";

/// The text with each placeholder's value in an element that says whose it is.
pub(super) fn filled(here: Here, text: &str) -> Vec<Event<'static>> {
    let mut events = Vec::new();
    let mut rest = text;
    while let Some((before, inside, after)) = next(rest) {
        events.push(Event::Text(before.to_owned().into()));
        if before.ends_with(ABOUT) {
            events.push(Event::Text(WORD_JOINER.into()));
        }
        let shown = value(here, inside);
        let (opening, closing) = shown.tags();
        events.push(Event::InlineHtml(opening.into()));
        events.push(Event::Text(shown.text.into()));
        events.push(Event::InlineHtml(closing.into()));
        rest = after;
    }
    events.push(Event::Text(rest.to_owned().into()));
    events
}

/// The words before a placeholder, what it says, the words after.
fn next(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (inside, after) = rest.split_once('}')?;
    Some((before, inside, after))
}

fn value(here: Here, inside: &str) -> Shown {
    match inside.split_once(':') {
        Some(("figure", id)) => here.figure(id),
        Some(("result", name)) => here.result(name),
        Some(("choice", id)) => here.choice(id),
        Some(("parameter", id)) => here.parameter(id),
        _ => {
            here.problem(&format!("{{{inside}}} is no placeholder"));
            here.figure("")
        }
    }
}

/// `page:market` is the way to that page, `page:market#mix` to a place on it; anything else stays as
/// written. None where the site lacks the page.
pub(super) fn destination(here: Here, written: &str) -> Option<String> {
    let Some(address) = written.strip_prefix("page:") else {
        return Some(written.to_owned());
    };
    let (name, place) = address.split_at(address.find('#').unwrap_or(address.len()));
    if let Some(slug) = LINKABLE_SLUGS.iter().find(|slug| **slug == name) {
        here.has(slug).then(|| here.to(slug) + place)
    } else {
        here.problem(&format!("there is no page {name}"));
        None
    }
}
