//! No number is typed into a page: each visible digit stands in something that says what it is.

use scraper::{ElementRef, Html, Node, node::Text};

use super::built::pages;

/// What a digit may stand in; `data-sign` says that it is a part of an address and no number.
const MARKED: &str = "[data-figure], [data-result], [data-axis], [data-criterion], [data-sign], time, button, input, select, textarea, label, summary";
/// What nobody sees.
const HIDDEN: [&str; 4] = ["script", "style", "title", "template"];

#[test]
fn each_visible_digit_is_marked() {
    let mut walked = 0;
    for page in pages() {
        let unmarked = unmarked(&page.html, &mut walked);
        assert!(unmarked.is_empty(), "{}: {unmarked:?}", page.path);
    }
    assert!(walked > 400, "only {walked} texts with digits");
}

#[test]
fn the_walker_finds_a_number_that_was_typed_in() {
    let html = Html::parse_document(
        "<title>1</title><p>Up 2 %</p><p>in <time>2030</time></p><p data-figure='S2.1'><b>3.8</b></p>",
    );
    assert_eq!(unmarked(&html, &mut 0), ["Up 2 %"]);
}

/// The visible texts with digits that stand in nothing of the kind.
pub(super) fn unmarked(html: &Html, walked: &mut usize) -> Vec<String> {
    let marked = super::built::selector(MARKED);
    let texts = html.tree.nodes().filter_map(|node| match node.value() {
        Node::Text(Text { text }) if text.contains(|c: char| c.is_numeric()) => Some((node, text)),
        _ => None,
    });
    let mut found = Vec::new();
    for (node, text) in texts {
        let around: Vec<_> = node.ancestors().filter_map(ElementRef::wrap).collect();
        if around.iter().any(|element| HIDDEN.contains(&element.value().name())) {
            continue;
        }
        *walked += 1;
        if !around.iter().any(|element| marked.matches(element)) {
            found.push(text.to_string());
        }
    }
    found
}
