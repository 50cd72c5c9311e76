//! The table of success criteria claims what a test bears out, and nothing else.

use std::{collections::BTreeSet, fs};

use super::built::{pages, repository, selector};
use crate::access::{Access, Conformance};

/// Success criteria at levels A and AA of the guidelines in force.
const WCAG: usize = 55;
/// The same of the guidelines that the Japanese standard equals.
const JIS: usize = 38;

#[test]
fn every_criterion_is_there_once_in_both_languages() {
    let access = Access::read().unwrap();
    let criteria = &access.criteria;
    let numbers: BTreeSet<&str> = criteria.iter().map(|one| one.number.as_str()).collect();
    assert_eq!(numbers.len(), criteria.len(), "a number stands there twice");
    assert_eq!(criteria.iter().filter(|one| one.wcag22).count(), WCAG);
    assert_eq!(criteria.iter().filter(|one| one.jis).count(), JIS);
    let named = |ja: &str, en: &str| !ja.is_ascii() && en.len() > 3;
    for one in criteria {
        assert!(one.wcag22 || one.jis, "{} is in no standard", one.number);
        assert!(["A", "AA"].contains(&one.level.as_str()), "{}", one.number);
        assert!(named(&one.ja, &one.en), "{}", one.number);
        assert!(one.why.as_ref().is_none_or(|why| named(&why.ja, &why.en)), "{}", one.number);
    }
    assert!(access.checks.iter().all(|check| named(&check.ja, &check.en)));
}

#[test]
fn what_is_claimed_names_how_it_was_found() {
    let access = Access::read().unwrap();
    for one in &access.criteria {
        for id in &one.checks {
            assert!(access.check(id).is_some(), "{} names no check: {id}", one.number);
        }
        let (tested, seen) = (!one.checks.is_empty(), one.why.is_some());
        let honest = match one.result {
            Conformance::Met | Conformance::Automatic => tested,
            Conformance::Absent => tested || seen,
            Conformance::Untested => !tested && !seen,
        };
        assert!(honest, "{}: {:?}", one.number, one.result);
    }
    for check in &access.checks {
        let used = access.criteria.iter().any(|one| one.checks.contains(&check.id));
        assert!(used && !check.tests.is_empty(), "{}", check.id);
    }
}

#[test]
fn every_test_that_is_named_exists() {
    let folders = ["tests/tests/browser", "crates/site/src/tests"];
    for test in Access::read().unwrap().checks.iter().flat_map(|check| &check.tests) {
        let (file, name) = test.split_once("::").unwrap();
        let marked = format!("#[test]\nfn {name}()");
        let found = folders.iter().any(|folder| {
            let path = repository(folder).join(format!("{file}.rs"));
            fs::read_to_string(path).is_ok_and(|text| text.contains(&marked))
        });
        assert!(found, "there is no test {test}");
    }
}

/// Pictures of charts stand on the page that offers them, each beside its finding in words.
#[test]
fn no_page_holds_sound_video_or_image_files() {
    let media = selector(
        "audio, video, picture, canvas, object, embed, image, animate, animateTransform, img, iframe",
    );
    let offered = selector(".offer:has(h3) > img[alt=''], .offer iframe[title]");
    for page in pages() {
        let shown = if page.path.ends_with("/embed/index.html") {
            page.html.select(&offered).count()
        } else {
            0
        };
        assert_eq!(page.html.select(&media).count(), shown, "{}", page.path);
    }
}

#[test]
fn header_and_footer_are_the_same_everywhere() {
    let links = selector("header .site-nav a, footer a");
    for lang in ["ja/", "en/"] {
        let in_language: Vec<_> = pages().filter(|page| page.path.starts_with(lang)).collect();
        let names = in_language.iter().map(|page| {
            page.html.select(&links).map(|link| link.text().collect()).collect::<Vec<String>>()
        });
        let names: BTreeSet<_> = names.collect();
        assert_eq!(names.len(), 1, "{names:?}");
        let each: BTreeSet<_> = names.iter().flatten().collect();
        // The pages of presets are listed on the page above them.
        let presets = scenario::facts().presets.len();
        assert_eq!(each.len() + presets, in_language.len(), "a page is in neither");
    }
}
