//! The logic model against the data that it draws.

use std::collections::BTreeMap;

use model::ParameterId;
use scraper::ElementRef;
use text::words::{logic::Logic, method::Method};

use super::built::{Page, pages, selector};
use crate::part::logic::links::LINKS;

/// Ranged, but no link: it widens ranges, and nothing leads through it.
const NO_LINK: &[ParameterId] = &[ParameterId::GrowthShock];

fn page(lang: report::Lang) -> Page {
    let path = format!("{}/method/index.html", lang.code());
    pages().find(|page| page.path == path).unwrap()
}

fn said(element: ElementRef, what: &str) -> Vec<String> {
    element.select(&selector(what)).map(|found| found.text().collect()).collect()
}

#[test]
fn each_causal_link_is_in_the_logic_model_exactly_once() {
    let mut drawn: Vec<&str> = LINKS.iter().flat_map(|link| link.by).copied().collect();
    let causal = ParameterId::ALL.into_iter().filter(|id| !NO_LINK.contains(id));
    let mut causal: Vec<&str> = causal.map(ParameterId::id).collect();
    drawn.sort_unstable();
    causal.sort_unstable();
    assert_eq!(drawn, causal);
}

#[test]
fn the_list_says_of_each_assumption_what_the_data_say() {
    let data = report::read(&super::built::repository("data")).unwrap();
    for lang in report::Lang::ALL.iter().copied() {
        let page = page(lang);
        let lines = selector(".logic-list [data-assumption]");
        let shown: BTreeMap<&str, String> = page
            .html
            .select(&lines)
            .map(|line| {
                let id = line.value().attr("data-assumption").unwrap();
                (id, said(line, ".logic-strength").concat())
            })
            .collect();
        let links = data.parameters.iter().filter(|it| NO_LINK.iter().all(|id| id.id() != it.id));
        let wanted: BTreeMap<&str, String> = links
            .map(|it| (it.id.as_str(), Method::of(lang).strength(it.strength).to_owned()))
            .collect();
        assert_eq!(shown, wanted);
    }
}

#[test]
fn the_picture_says_of_each_link_the_weakest_evidence_behind_it() {
    let data = report::read(&super::built::repository("data")).unwrap();
    for lang in report::Lang::ALL.iter().copied() {
        let page = page(lang);
        let wanted: Vec<String> = LINKS
            .iter()
            .filter_map(|link| link.by.iter().map(|id| data.parameter(id).unwrap().strength).max())
            .map(|strength| Logic::of(lang).strength(strength).to_owned())
            .collect();
        let picture = page.html.select(&selector(".logic-picture[role=img]")).next().unwrap();
        assert_eq!(said(picture, ".logic-label"), wanted);
        assert!(picture.value().attr("aria-label").unwrap().len() > 60);
    }
}

#[test]
fn a_pillar_of_the_picture_is_a_pillar_of_the_programme() {
    let data = report::read(&super::built::repository("data")).unwrap();
    for lang in report::Lang::ALL.iter().copied() {
        let names = said(page(lang).html.root_element(), ".logic-box .logic-name");
        for pillar in &data.programme.pillars {
            assert!(names.iter().any(|name| name == pillar.name.get(lang)), "{names:?}");
        }
    }
}
