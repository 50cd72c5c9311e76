//! No page, download, data file or word of the app says what was abolished.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

use regex::Regex;
use scraper::{ElementRef, Html, Node};
use serde::Deserialize;

use super::{
    built::{files, pages, repository, selector},
    visible::INLINE,
};

#[derive(Deserialize)]
struct Table {
    word: Vec<Word>,
}

/// An abolished word.
#[derive(Deserialize)]
struct Word {
    lang: String,
    pattern: String,
    say: String,
    old: Vec<String>,
    fine: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
    because: Option<String>,
}

impl Word {
    fn regex(&self) -> Regex {
        Regex::new(&self.pattern).unwrap_or_else(|error| panic!("{error}"))
    }

    /// What stands in its exceptions may stay.
    fn is_in(&self, regex: &Regex, text: &str) -> bool {
        let left = self.except.iter().fold(text.to_owned(), |text, fine| text.replace(fine, "…"));
        regex.is_match(&left)
    }
}

/// Texts of a place, each with its language.
pub(super) type Texts = BTreeSet<(String, String)>;

fn table() -> Vec<Word> {
    let text = fs::read_to_string(repository("tests/abolished_words.toml")).unwrap();
    toml::from_str::<Table>(&text).unwrap_or_else(|error| panic!("{error}")).word
}

#[test]
fn each_abolished_word_is_found_and_its_replacement_is_not() {
    for word in table() {
        let regex = word.regex();
        assert_eq!(word.except.is_empty(), word.because.is_none(), "{}", word.pattern);
        assert!(["ja", "en"].contains(&word.lang.as_str()), "{}", word.lang);
        for old in &word.old {
            assert!(word.is_in(&regex, old), "{} does not find {old}", word.pattern);
        }
        for text in word.fine.iter().chain(&word.except) {
            assert!(!word.is_in(&regex, text), "{} finds {text}", word.pattern);
        }
    }
}

#[test]
fn abolished_words_stand_nowhere() {
    let places = [of_pages(), of_downloads(), of_data(), of_app()];
    let counts = places.each_ref().map(BTreeMap::len);
    assert!(counts.iter().zip([15, 8, 8, 15]).all(|(count, least)| *count >= least), "{counts:?}");
    let mut found = String::new();
    let words: Vec<(Regex, Word)> = table().into_iter().map(|word| (word.regex(), word)).collect();
    for (place, texts) in places.iter().flatten() {
        for (lang, text) in texts {
            let said =
                words.iter().filter(|(regex, word)| word.lang == *lang && word.is_in(regex, text));
            for (_, word) in said {
                let _ = writeln!(
                    found,
                    "{place}: {text}\n    instead of {}: {}",
                    word.pattern, word.say
                );
            }
        }
    }
    assert!(found.is_empty(), "\n{found}");
}

/// Prose stands still while the reader changes what is assumed: beside the calculator a paragraph
/// with a value of the site's own says that it is the site's.
#[test]
fn prose_beside_the_calculator_says_that_its_values_are_the_central_ones() {
    for (lang, said) in [("ja", "標準の前提"), ("en", "central assumptions")] {
        for path in under(&repository("data")) {
            if !path.ends_with(format!("prose/{lang}/programme.md")) {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap().to_lowercase();
            let of_site = |line: &&str| line.contains("{choice:") || line.contains("{result:");
            assert!(text.lines().filter(of_site).count() > 2, "{}", path.display());
            let silent = text.lines().filter(of_site).find(|line| !line.contains(said));
            assert_eq!(silent, None, "{}", path.display());
        }
    }
}

#[test]
fn the_walker_joins_a_sentence_and_keeps_languages_apart() {
    let html = Html::parse_document(
        "<html lang=ja><title>題</title><p>年<b>2</b> %、<cite lang=en>At 1 years</cite><img alt=図></p>",
    );
    let mut texts = Texts::new();
    of_html(&html, &mut texts);
    for text in ["題", "年2 %、", "図"] {
        assert!(texts.contains(&("ja".to_owned(), text.to_owned())), "{texts:?}");
    }
    assert!(texts.contains(&("en".to_owned(), "At 1 years".to_owned())), "{texts:?}");
}

fn of_pages() -> BTreeMap<String, Texts> {
    let mut places = BTreeMap::new();
    for page in pages() {
        of_html(&page.html, places.entry(page.path.to_owned()).or_default());
    }
    places
}

/// Elements whose words are read as one.
const BLOCKS: &str = "title, h1, h2, h3, h4, p, li, dt, dd, th, td, caption, figcaption, summary, \
    button, label, legend, option, a, span, text, tspan, cite, div, output, desc";
/// Attributes that are read out or shown.
pub(super) const SPOKEN: [&str; 8] = [
    "title",
    "alt",
    "aria-label",
    "placeholder",
    "data-done",
    "data-failed",
    "data-hold",
    "aria-description",
];

fn of_html(html: &Html, texts: &mut Texts) {
    for element in html.select(&selector(BLOCKS)) {
        let mut text = String::new();
        let lang = language(element);
        joined(element, &mut text);
        add(texts, lang, &text);
    }
    for element in html.select(&selector("*")) {
        let spoken = SPOKEN.iter().filter_map(|name| element.value().attr(name));
        spoken.for_each(|text| add(texts, language(element), text));
        if element.value().name() == "meta" && element.value().attr("name") == Some("description") {
            add(texts, language(element), element.value().attr("content").unwrap_or_default());
        }
    }
}

/// The words of an element without those in another language.
fn joined(element: ElementRef, text: &mut String) {
    for child in element.children() {
        if let Node::Text(words) = child.value() {
            text.push_str(words);
        } else if let Some(inner) = ElementRef::wrap(child) {
            let hidden = ["script", "style", "template"].contains(&inner.value().name());
            if !hidden && inner.value().attr("lang").is_none() {
                let apart = if INLINE.contains(&inner.value().name()) { "" } else { "\n" };
                text.push_str(apart);
                joined(inner, text);
                text.push_str(apart);
            }
        }
    }
}

fn language(element: ElementRef<'_>) -> &str {
    let around =
        std::iter::successors(Some(element), |inner| inner.ancestors().find_map(ElementRef::wrap));
    around.into_iter().find_map(|element| element.value().attr("lang")).unwrap_or("en")
}

fn add(texts: &mut Texts, lang: &str, text: &str) {
    let text = text.replace(['\u{2060}', '\u{200b}'], "").replace('\u{a0}', " ");
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    texts.extend(lines.map(|line| (lang.to_owned(), line.to_owned())));
}

/// By its signs: what has none of Japanese is English.
fn guessed(text: &str) -> &'static str {
    crate::part::source::written_in(text)
}

/// Tables, pictures and whatever else is text and no page.
fn of_downloads() -> BTreeMap<String, Texts> {
    let mut places = BTreeMap::new();
    for (path, content) in files().iter() {
        let kind = Path::new(path).extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        let Ok(content) = std::str::from_utf8(content) else { continue };
        let texts: &mut Texts = match kind {
            "csv" | "json" | "svg" | "webmanifest" => places.entry(path.to_owned()).or_default(),
            _ => continue,
        };
        match kind {
            "svg" => {
                let html = Html::parse_fragment(content);
                let mut found = Texts::new();
                of_html(&html, &mut found);
                for (_, text) in &found {
                    add(texts, guessed(text), text);
                }
            }
            "csv" => {
                let mut reader = csv::ReaderBuilder::new();
                let mut rows =
                    reader.has_headers(false).flexible(true).from_reader(content.as_bytes());
                for row in rows.records() {
                    for cell in &row.unwrap() {
                        add(texts, guessed(cell), cell);
                    }
                }
            }
            _ => strings(content, texts),
        }
    }
    places
}

/// What stands between quotation marks and line ends.
fn strings(content: &str, texts: &mut Texts) {
    for text in content.split(['"', '\n']) {
        add(texts, guessed(text), text);
    }
}

/// The editor's files. What a placeholder says is on the pages; breaks in headings part no words.
fn of_data() -> BTreeMap<String, Texts> {
    let placeholders = Regex::new(r"\{[a-z]+:[^}]*\}|<wbr>|<br>").unwrap();
    let mut places = BTreeMap::new();
    for path in under(&repository("data")) {
        let name = path.strip_prefix(repository("data")).unwrap().display().to_string();
        let text = fs::read_to_string(&path).unwrap();
        let texts: &mut Texts = places.entry(format!("data/{name}")).or_default();
        let toml = path.extension().is_some_and(|kind| kind == "toml");
        for line in text.lines() {
            let entry = line.split_once(" = ").filter(|_| toml && !line.starts_with('#'));
            if let Some((_, value)) = entry {
                strings(value, texts);
            } else {
                let line = placeholders.replace_all(line, "");
                add(texts, guessed(&line), &line);
            }
        }
    }
    places
}

/// What the app and the pages say that is no data.
pub(super) fn of_app() -> BTreeMap<String, Texts> {
    let mut places = BTreeMap::new();
    for path in under(&repository("crates/text/src/words")) {
        let source = fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let texts: &mut Texts = places.entry(format!("words/{name}")).or_default();
        let used = source.split("#[cfg(test)]").next().unwrap_or_default();
        let code = used.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            let parts: Vec<&str> = line.split('"').collect();
            parts.iter().skip(1).step_by(2).for_each(|text| add(texts, guessed(text), text));
        }
    }
    places
}

fn under(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(under(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}
