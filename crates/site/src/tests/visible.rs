//! The words of a page that a reader sees without opening anything.

use scraper::{ElementRef, Html, Node};

/// Elements whose words stand in a line with those around them.
pub(super) const INLINE: [&str; 14] = [
    "a", "b", "bdi", "cite", "code", "em", "i", "small", "span", "strong", "sub", "sup", "time",
    "wbr",
];
/// Elements whose words are not shown.
const NEVER: [&str; 9] =
    ["script", "style", "template", "noscript", "head", "title", "desc", "datalist", "iframe"];
/// What the style sheet takes out of sight.
const CLASSES: [&str; 4] = ["visually-hidden", "on-paper", "needs-app", "skip"];

/// The visible words of an element, with one space where there is any.
pub(super) fn words(element: ElementRef) -> String {
    let mut text = String::new();
    collect(element, &mut text);
    text.retain(|sign| !matches!(sign, '\u{200b}' | '\u{2060}' | '\u{ad}'));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Each element with visible words, from the page down to its last span.
pub(super) fn elements(html: &Html) -> impl Iterator<Item = ElementRef<'_>> {
    html.root_element().descendent_elements().filter(|element| {
        let mut around = element.ancestors().filter_map(ElementRef::wrap);
        !hidden(*element) && !folded(*element) && !around.any(|each| hidden(each) || folded(each))
    })
}

fn collect(element: ElementRef, text: &mut String) {
    if hidden(element) || folded(element) {
        return;
    }
    let apart = !INLINE.contains(&element.value().name());
    let space = if apart { " " } else { "" };
    text.push_str(space);
    for child in element.children() {
        match child.value() {
            Node::Text(words) => text.push_str(words),
            Node::Element(_) => {
                if let Some(inner) = ElementRef::wrap(child) {
                    collect(inner, text);
                }
            }
            _ => {}
        }
    }
    text.push_str(space);
}

fn hidden(element: ElementRef) -> bool {
    let element = element.value();
    NEVER.contains(&element.name())
        || element.attr("hidden").is_some()
        || element.attr("popover").is_some()
        || element.classes().any(|class| CLASSES.contains(&class))
}

/// Inside a closed disclosure, and not the line that opens it.
fn folded(element: ElementRef) -> bool {
    let parent = element.parent().and_then(ElementRef::wrap);
    parent.is_some_and(|parent| {
        let parent = parent.value();
        parent.name() == "details"
            && parent.attr("open").is_none()
            && element.value().name() != "summary"
    })
}
