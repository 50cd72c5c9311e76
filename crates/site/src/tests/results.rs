//! Results in the built pages: each bears its one name, and the file of the years calls it by its
//! words.

use std::collections::BTreeSet;

use model::ResultId;
use report::Lang;
use scenario::years;
use text::result::{self, Names};

use super::built::{Page, pages, selector};

/// What an attribute says on all elements that have it.
fn said(page: &Page, of: &str, attribute: &str) -> Vec<String> {
    let of = selector(of);
    page.html.select(&of).filter_map(|element| element.attr(attribute)).map(str::to_owned).collect()
}

#[test]
fn the_cells_of_every_table_bear_the_names_of_results() {
    let mut found = BTreeSet::new();
    for page in pages() {
        for name in said(&page, ".chart-table td[data-result]", "data-result") {
            assert!(ResultId::of_name(&name).is_some(), "{}: {name} is no result", page.path);
            found.insert(name);
        }
    }
    let least = [ResultId::Exports, ResultId::AdoptersDifference, ResultId::Ratio];
    assert!(least.iter().all(|id| found.contains(id.name())), "{found:?}");
}

/// The heads that the page gives the app for the file of the years.
fn heads(lang: Lang) -> Vec<String> {
    let path = format!("{}/programme/index.html", lang.code());
    let page = pages().find(|page| page.path == path).unwrap();
    let data = page.html.select(&selector("[data-root=library] script")).next().unwrap();
    let data: serde_json::Value = serde_json::from_str(&data.text().collect::<String>()).unwrap();
    serde_json::from_value(data["year_heads"].clone()).unwrap()
}

#[test]
fn the_file_of_the_years_has_the_results_by_their_words_in_order() {
    for lang in [Lang::Ja, Lang::En] {
        let heads = heads(lang);
        let results: Vec<String> = years::results().map(|id| result::heading(lang, id)).collect();
        assert!(heads.windows(results.len()).any(|it| it == results), "{heads:?}");
    }
}

#[test]
fn a_head_of_the_file_of_the_years_says_its_unit_once() {
    for lang in [Lang::Ja, Lang::En] {
        for head in heads(lang) {
            assert!(![")(", ") (", "）（"].iter().any(|twice| head.contains(twice)), "{head}");
        }
    }
}

#[test]
fn a_formula_is_called_by_the_name_of_its_result() {
    for lang in [Lang::Ja, Lang::En] {
        let path = format!("{}/programme/index.html", lang.code());
        let page = pages().find(|page| page.path == path).unwrap();
        let names: Vec<String> = page
            .html
            .select(&selector(".result summary [data-figure]"))
            .map(|name| name.text().collect())
            .collect();
        for id in ResultId::ALL.iter().filter(|id| !result::formula(lang, **id).is_empty()) {
            let until = Names::of(lang, *id).until;
            let before = until.split("{year}").max_by_key(|part| part.len()).unwrap();
            assert!(names.iter().any(|name| name.contains(before)), "{id:?}: {names:?}");
        }
    }
}
