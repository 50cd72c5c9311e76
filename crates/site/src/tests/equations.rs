//! The equations against the data and the model.

use std::collections::BTreeSet;

use equations::{EQUATIONS, names};

use super::built::{Page, pages, repository, selector};

fn method_pages() -> impl Iterator<Item = Page> {
    pages().filter(|page| page.path.ends_with("/method/index.html"))
}

fn texts(page: &Page, what: &str) -> Vec<String> {
    page.html.select(&selector(what)).map(|element| element.text().collect()).collect()
}

#[test]
fn each_equation_has_its_place_its_words_and_its_formulas() {
    for page in method_pages() {
        for number in 1..=EQUATIONS.len() {
            for part in ["h3", ".equation-words p", ".formula-symbols", ".formula-worked b"] {
                let what = format!("#equation-{number} {part}");
                assert!(!texts(&page, &what).is_empty(), "{}: {what}", page.path);
            }
        }
    }
}

#[test]
fn every_assumption_and_choice_stands_in_an_equation_by_its_symbol() {
    let data = report::read(&repository("data")).unwrap();
    let lines = EQUATIONS.iter().flat_map(|equation| equation.lines);
    let used: BTreeSet<String> = lines
        .flat_map(|line| [line.left, line.right])
        .flat_map(names)
        .flat_map(|name| {
            // A delay stands below: ψ_N,t−D.
            let delay = name.below.rsplit('−').next().unwrap_or_default().to_owned();
            [name.key(), delay]
        })
        .collect();
    let parameters = data.parameters.iter().map(|parameter| &parameter.symbol);
    for symbol in parameters.chain(data.choices.iter().map(|choice| &choice.symbol)) {
        assert!(used.contains(symbol), "{symbol}");
    }
}

#[test]
fn each_result_is_the_models() {
    for page in method_pages() {
        let results = texts(&page, ".formula-worked b");
        // One is undefined: at central values benefits do not reach costs by the last year.
        let undefined = results.iter().filter(|result| *result == text::number::NONE).count();
        assert_eq!(undefined, 1, "{results:?}");
        let (exports, countries) = match &page.path[..2] {
            "ja" => ("1,325.844億ドル", "9.47か国"),
            _ => ("$132.5844 billion", "9.47 countries"),
        };
        for known in [exports, countries] {
            assert!(results.iter().any(|result| result == known), "{results:?}");
        }
    }
}

#[test]
fn a_card_shows_the_symbol_that_the_equations_use() {
    let data = report::read(&repository("data")).unwrap();
    for page in method_pages() {
        for parameter in &data.parameters {
            let shown = texts(&page, &format!("#assumption-{} h4 var", parameter.id)).concat();
            assert_eq!(shown, parameter.symbol.replace('_', ""));
        }
    }
}
