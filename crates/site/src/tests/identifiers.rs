//! No name of the code stands in what a reader reads.

use std::{collections::BTreeSet, path::Path};

use regex::Regex;
use scraper::{ElementRef, Html};

use super::{
    built::{files, pages},
    words::{SPOKEN, of_app},
};

/// Names of products, formats and languages that are written so.
const REAL: [&str; 9] = [
    "BoP",
    "GitHub",
    "JavaScript",
    "TypeScript",
    "WebAssembly",
    "ECharts",
    "localStorage",
    "sessionStorage",
    "ResearchGate",
];
/// Elements that are code or mathematics, and those that are not shown.
const NO_PROSE: [&str; 5] = ["code", "math", "script", "style", "template"];

/// Words with a capital inside, with a low line, or with a path of the code's.
fn names() -> Regex {
    Regex::new(
        r"^(?:[A-Za-z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+|[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+|\w+::\w.*)$",
    )
    .unwrap()
}

/// Names of the code in a text. What has a slash or a point inside is an address or a file.
fn of_code<'a>(regex: &'a Regex, text: &'a str) -> impl Iterator<Item = &'a str> {
    let edge = |sign: char| !sign.is_ascii_alphanumeric();
    let words = text.split_whitespace().filter(|word| !word.contains("/…/"));
    let parts = words.flat_map(|word| word.split(|sign: char| !sign.is_ascii()));
    let words = parts.map(move |word| word.trim_matches(edge));
    words.filter(|word| !word.contains(['/', '.']) && !REAL.contains(word) && regex.is_match(word))
}

fn texts(html: &Html) -> Vec<String> {
    let mut all = Vec::new();
    for element in html.root_element().descendent_elements() {
        let around = element.ancestors().filter_map(ElementRef::wrap);
        if around.chain([element]).any(|it| NO_PROSE.contains(&it.value().name())) {
            continue;
        }
        let spoken = SPOKEN.iter().filter_map(|name| element.value().attr(name));
        all.extend(spoken.map(str::to_owned));
        let own = element.children().filter_map(|child| child.value().as_text());
        all.extend(own.map(|text| text.to_string()));
    }
    all
}

#[test]
fn no_name_of_the_code_stands_in_prose() {
    let regex = names();
    let mut found = BTreeSet::new();
    let mut count = 0;
    let pages = pages().map(|page| (page.path, page.html));
    let pictures = files().iter().filter_map(|(path, content)| {
        let svg = Path::new(path).extension().is_some_and(|kind| kind == "svg");
        let text = std::str::from_utf8(content).ok().filter(|_| svg)?;
        Some((path, Html::parse_fragment(text)))
    });
    for (path, html) in pages.chain(pictures) {
        for text in texts(&html) {
            count += 1;
            found.extend(of_code(&regex, &text).map(|name| format!("{path}: {name} in {text:?}")));
        }
    }
    // What the app says only later; its slots are filled by then.
    let slots = Regex::new(r"\{\w+\}").unwrap();
    // Symbols of equations are mathematics.
    for (path, texts) in of_app().into_iter().filter(|it| it.0 != "words/equations.rs") {
        for (_, text) in texts {
            let text = slots.replace_all(&text, "…");
            found.extend(of_code(&regex, &text).map(|name| format!("{path}: {name} in {text:?}")));
        }
    }
    assert!(count > 1_000, "only {count} texts");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn names_of_the_code_are_told_from_words() {
    let regex = names();
    for text in [
        "the OddLength of it",
        "表示はoddLengthです",
        "(support_return)",
        "in criteria::nothing_is_new",
        "YearRow",
        "half_effect_budget、",
    ] {
        assert_eq!(of_code(&regex, text).count(), 1, "{text}");
    }
    for text in [
        "GitHub",
        "METI",
        "DFFT 2030",
        "US–Japan",
        "a.b_c",
        "https://a.b/c_d",
        "USMCA",
        "well-known",
    ] {
        assert_eq!(of_code(&regex, text).count(), 0, "{text}");
    }
}
