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

#[test]
fn the_file_of_the_years_has_the_results_by_their_words_in_order() {
    for lang in [Lang::Ja, Lang::En] {
        let path = format!("{}/programme/index.html", lang.code());
        let page = pages().find(|page| page.path == path).unwrap();
        let heads = said(&page, "[data-heads]", "data-heads").concat();
        let results = years::results().map(|id| result::heading(lang, id));
        assert!(heads.contains(&years::line(results)), "{heads}");
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
