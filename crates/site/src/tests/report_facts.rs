//! Every fact of the report stands in the visible words of a page, in both languages: its values
//! beside the words that say what they are. An id alone says nothing.

use scraper::{ElementRef, Html};
use serde::Deserialize;

use super::{
    built::{pages, repository},
    visible::{elements, words},
};

/// How many facts each chapter of the report has.
const CHAPTERS: [(u8, u8); 4] = [(1, 3), (2, 10), (3, 5), (4, 8)];
/// Words of a list stand together if a part of a page with at most so many signs holds them all.
const TOGETHER: usize = 600;

#[derive(Deserialize)]
struct Facts {
    fact: Vec<Fact>,
}

#[derive(Deserialize)]
struct Fact {
    id: String,
    ja: Vec<Vec<String>>,
    en: Vec<Vec<String>>,
}

fn facts() -> Vec<Fact> {
    let text = std::fs::read_to_string(repository("tests/report_facts.toml")).unwrap();
    toml::from_str::<Facts>(&text).unwrap().fact
}

/// In Japanese no word is parted by a space.
fn spaced(lang: &str, text: &str) -> String {
    if lang == "ja" { text.split_whitespace().collect() } else { text.to_owned() }
}

/// The parts of a page that are short enough for their words to belong together.
fn parts(lang: &str, html: &Html) -> Vec<String> {
    let inside = |element: &ElementRef| !["html", "body", "main"].contains(&element.value().name());
    let texts = elements(html).filter(inside).map(|element| spaced(lang, &words(element)));
    texts.filter(|text| !text.is_empty() && text.chars().count() <= TOGETHER).collect()
}

fn stands(lang: &str, parts: &[String], list: &[String]) -> bool {
    let list: Vec<String> = list.iter().map(|phrase| spaced(lang, phrase)).collect();
    parts.iter().any(|part| list.iter().all(|phrase| part.contains(phrase.as_str())))
}

#[test]
fn the_list_has_every_fact_of_the_report() {
    let expected = CHAPTERS
        .iter()
        .flat_map(|(chapter, count)| (1..=*count).map(move |fact| format!("S{chapter}.{fact}")));
    let ids: Vec<String> = facts().into_iter().map(|fact| fact.id).collect();
    assert_eq!(ids, expected.collect::<Vec<_>>());
    for fact in facts() {
        for lists in [fact.ja, fact.en] {
            assert!(!lists.is_empty() && lists.iter().all(|list| !list.is_empty()), "{}", fact.id);
            // A short word may stand beside a phrase, never alone.
            let says = |phrase: &String| phrase.chars().count() > 3;
            assert!(lists.iter().all(|list| list.iter().any(says)), "{}", fact.id);
        }
    }
}

#[test]
fn every_fact_stands_in_the_visible_words_of_a_page() {
    let mut missing = Vec::new();
    for lang in ["ja", "en"] {
        let in_language = pages().filter(|page| page.path.starts_with(lang));
        let parts: Vec<String> = in_language.flat_map(|page| parts(lang, &page.html)).collect();
        for fact in facts() {
            let lists = if lang == "ja" { fact.ja } else { fact.en };
            let lost = lists.into_iter().filter(|list| !stands(lang, &parts, list));
            missing.extend(lost.map(|list| format!("{lang} {}: {list:?}", fact.id)));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn what_nobody_sees_is_no_fact() {
    let list = ["coexist".to_owned(), "83 agreements".to_owned()];
    let said = "83 agreements and frameworks coexist";
    let far = "x ".repeat(TOGETHER);
    for (html, seen) in [
        (format!("<p>{said}</p>"), true),
        ("<h2>These coexist</h2><p><b>83</b> agreements</p>".to_owned(), false),
        ("<div><h2>These coexist</h2><p><b>83</b> agreements</p></div>".to_owned(), true),
        (format!("<details open><p>{said}</p></details>"), true),
        (format!("<details><summary>{said}</summary></details>"), true),
        ("<p data-figure='S3.1'>Report S3.1</p>".to_owned(), false),
        (format!("<p data-figure='S3.1' title='{said}' aria-label='{said}'></p>"), false),
        (format!("<details><summary>S3.1</summary><p>{said}</p></details>"), false),
        (format!("<details><div><div>{said}</div></div></details>"), false),
        (format!("<div hidden><p>{said}</p></div>"), false),
        (format!("<p class='visually-hidden'>{said}</p>"), false),
        (format!("<nav popover><p>{said}</p></nav>"), false),
        (format!("<script>{said}</script><template>{said}</template>"), false),
        (format!("<svg><title>{said}</title></svg>"), false),
        (format!("<div><p>83 agreements</p><p>{far}</p><p>coexist</p></div>"), false),
    ] {
        let page = Html::parse_document(&format!("<body><main>{html}</main></body>"));
        assert_eq!(stands("en", &parts("en", &page), &list), seen, "{html}");
    }
}
