//! What would have to be true, as its page says it: what the analysis finds, no more and no less.

use report::Lang;
use scenario::{
    Scenario,
    analysis::{BreakEven, Target, Threshold, break_evens},
};
use text::words::must_be_true::MustBeTrue;

use super::built::{Page, pages, selector};

fn sensitivity(lang: Lang) -> Page {
    let path = format!("{}/sensitivity/index.html", lang.code());
    pages().find(|page| page.path == path).unwrap()
}

fn texts(page: &Page, of: &str) -> Vec<String> {
    let text = |element: scraper::ElementRef| element.text().collect::<String>();
    page.html.select(&selector(of)).map(text).collect()
}

fn found() -> Vec<BreakEven> {
    break_evens(&Scenario::reported()).collect()
}

#[test]
fn each_value_that_can_be_has_its_row_in_the_order_of_the_targets() {
    for lang in Lang::ALL.iter().copied() {
        let words = MustBeTrue::of(lang);
        let verdicts: Vec<&str> = Target::ALL
            .into_iter()
            .flat_map(|target| found().into_iter().filter(move |it| it.target == target))
            .filter_map(|it| match it.threshold {
                Threshold::Within(_) => Some(words.within),
                Threshold::OutsideRange(_) => Some(words.outside),
                _ => None,
            })
            .collect();
        assert_eq!(texts(&sensitivity(lang), ".threshold-needed > span"), verdicts);
    }
}

#[test]
fn what_nothing_can_reach_is_named_and_what_does_not_matter_is_not() {
    let data = report::read(&super::built::repository("data")).unwrap();
    for lang in Lang::ALL.iter().copied() {
        let page = sensitivity(lang);
        let others = texts(&page, ".threshold-others").concat();
        for it in found() {
            let name = data.parameter(it.id.id()).unwrap().name.get(lang);
            if matches!(it.threshold, Threshold::Nowhere | Threshold::Impossible(_)) {
                assert!(others.contains(name), "{name}");
            }
        }
        let shocks = data.parameter("growth_shock").unwrap().name.get(lang);
        assert!(!others.contains(shocks), "{shocks} has no effect on central values");
    }
}

#[test]
fn the_values_are_those_that_the_description_states() {
    let page = sensitivity(Lang::En);
    let needed = texts(&page, ".threshold-needed b");
    for value in ["12.11% a year", "0.776", "11.82 countries a year", "4.46 countries a year"] {
        assert!(needed.iter().any(|it| it.contains(value)), "{value}: {needed:?}");
    }
    let said = texts(&page, ".threshold-finding").concat();
    assert!(said.starts_with(MustBeTrue::EN.no_goal_within), "{said}");
}
