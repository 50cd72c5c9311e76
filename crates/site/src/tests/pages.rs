//! What every page has, and what none may have.

use base64::{Engine, prelude::BASE64_STANDARD};
use scraper::ElementRef;
use sha2::{Digest, Sha256};

use super::built::{Page, files, pages, selector};

/// Written out once more: a change of the policy is a change of the contract.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'{hash}; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; \
    manifest-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'";

fn all<'a>(page: &'a Page, what: &str) -> Vec<ElementRef<'a>> {
    page.html.select(&selector(what)).collect()
}

#[test]
fn all_pages_are_there_in_both_languages() {
    for path in ["index.html", "404.html", "service-worker.js", "embed.js", "licences.txt"] {
        assert!(files().get(path).is_some(), "{path}");
    }
    for lang in ["ja", "en"] {
        for path in [
            "index.html",
            "market/index.html",
            "rules/index.html",
            "programme/index.html",
            "sensitivity/index.html",
            "method/index.html",
            "about/index.html",
            "access/index.html",
            "privacy/index.html",
            "programme/report/index.html",
            "manifest.webmanifest",
            "embed/index.html",
        ] {
            assert!(files().get(&format!("{lang}/{path}")).is_some(), "{lang}/{path}");
        }
    }
}

/// The key points say it in their heading.
#[test]
fn every_first_screen_says_whose_goal_it_is() {
    let in_language = |page: &Page| page.path.starts_with("ja/") || page.path.starts_with("en/");
    for page in pages().filter(in_language) {
        let key_points = page.path.matches('/').count() == 1;
        let said = all(&page, "[data-testid=context]").len();
        assert_eq!(said, usize::from(!key_points), "{}", page.path);
    }
}

#[test]
fn every_page_has_what_readers_and_machines_need() {
    for page in pages() {
        let path = page.path;
        let html = page.html.root_element().value();
        assert!(["ja", "en"].contains(&html.attr("lang").unwrap()), "{path}");
        let up = path.matches('/').count();
        let base = if up == 0 { "./".to_owned() } else { "../".repeat(up) };
        assert_eq!(html.attr("data-base"), Some(base.as_str()), "{path}");
        for one in ["title", "h1", "main#main", "meta[name=description]", "meta[name=viewport]"] {
            assert_eq!(all(&page, one).len(), 1, "{path}: {one}");
        }
        let title: String = all(&page, "title")[0].text().collect();
        assert!(title.contains("Digital Trade Navigator"), "{path}: {title}");
        let policy = all(&page, "meta[http-equiv=Content-Security-Policy]");
        let policy = policy[0].value().attr("content").unwrap();
        let hash = all(&page, "head > style").first().map_or_else(String::new, |sheet| {
            let rules: String = sheet.text().collect();
            format!(" 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(rules)))
        });
        assert_eq!(policy, POLICY.replace("{hash}", &hash), "{path}");
    }
}

#[test]
fn pages_of_a_language_have_the_shell() {
    for page in pages().filter(|page| page.path.starts_with("ja/") || page.path.starts_with("en/"))
    {
        for one in
            ["header", "footer", "a.skip[href='#main']", "nav.site-nav", "[data-root=notices]"]
        {
            assert_eq!(all(&page, one).len(), 1, "{}: {one}", page.path);
        }
        // A preset's page is below the one of the navigation.
        let named = usize::from(page.path.matches('/').count() < 3);
        let current = all(&page, ".site-nav [aria-current=page], footer [aria-current=page]");
        assert_eq!(current.len(), named, "{}", page.path);
        let body = &all(&page, "body")[0].text().collect::<String>();
        let not_official = ["経済産業省の見解ではありません", "Not the view of METI"];
        assert!(not_official.iter().any(|words| body.contains(words)), "{}", page.path);
    }
}

#[test]
fn no_page_holds_a_style_or_a_script() {
    for page in pages() {
        for none in [
            "[style]",
            "body style",
            "style + style",
            "script:not([src], [type='application/json'], [type='application/ld+json'])",
            "[onclick]",
        ] {
            assert!(all(&page, none).is_empty(), "{}: {none}", page.path);
        }
        assert!(!page.text.contains(" style="), "{}", page.path);
    }
}

/// A page of the app holds the rules that it is painted with, and loads its sheet last; an embed holds
/// all its rules, since a sandbox may let it load no sheet.
#[test]
fn no_page_waits_for_two_sheets() {
    for page in pages() {
        let embed = page.path.starts_with("embed/");
        let app = !all(&page, "script[src*='boot.']").is_empty();
        let sheets = match (embed, app) {
            (true, _) => "head > style",
            (false, true) => "body > link[rel=stylesheet]:last-child",
            (false, false) => "head > link[rel=stylesheet]",
        };
        assert_eq!(all(&page, sheets).len(), 1, "{}", page.path);
        let linked = all(&page, "link[rel=stylesheet]").len();
        assert_eq!(linked, usize::from(!embed), "{}", page.path);
        assert_eq!(all(&page, "head > style").len(), usize::from(app || embed), "{}", page.path);
    }
}

/// A page that is read loads the app once it is painted; what saves and shares comes after what calculates.
#[test]
fn the_programme_alone_asks_for_the_calculator_before_it_is_painted() {
    let wanted = [
        "app.js",
        "app.wasm",
        "shared.wasm",
        "shared-calculator-library.wasm",
        "shared-calculator-sensitivity.wasm",
        "calculator.wasm",
    ];
    for page in pages() {
        let at_once = page.path.ends_with("/programme/index.html");
        let links = all(&page, "link[rel=modulepreload], link[rel=preload]");
        let names = links.iter().filter_map(|link| link.attr("href")?.rsplit('/').next());
        assert!(names.eq(wanted.into_iter().filter(|_| at_once)), "{}", page.path);
    }
}

#[test]
fn every_placeholder_and_slot_is_filled() {
    for page in pages() {
        // A data block has braces of its own, and the templates that the app fills.
        let mut text: String = all(&page, "body")[0].text().collect();
        for block in all(&page, "script[type='application/json']") {
            text = text.replace(&block.text().collect::<String>(), "");
        }
        assert!(!text.contains(['{', '}']), "{}", page.path);
        for label in all(&page, "[aria-label]") {
            assert!(!label.value().attr("aria-label").unwrap().contains('{'), "{}", page.path);
        }
    }
}

/// A run without a place to break is longer than a narrow column, or breaks inside an amount.
#[test]
fn no_words_are_bound_into_a_line() {
    const LONGEST: usize = 26;
    for page in pages() {
        for text in all(&page, "body *").iter().flat_map(ElementRef::text) {
            let longest = text.split([' ', '\n']).filter(|run| run.contains('\u{a0}'));
            let longest = longest.max_by_key(|run| run.chars().count()).unwrap_or_default();
            assert!(longest.chars().count() <= LONGEST, "{}: {longest}", page.path);
        }
    }
}

#[test]
fn names_in_a_page_are_its_own() {
    for page in pages() {
        let mut ids: Vec<_> =
            all(&page, "[id]").iter().map(|element| element.value().id().unwrap()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{}", page.path);
    }
}

#[test]
fn a_chart_comes_with_its_table_and_the_sentence_of_its_picture() {
    for lang in ["ja", "en"] {
        let path = format!("{lang}/market/index.html");
        let page = pages().find(|page| page.path == path).unwrap();
        let chart = all(&page, "figure[data-chart=projection]")[0];
        let one = |what: &str| chart.select(&selector(what)).next().unwrap().value();
        assert!(one("[data-chart-picture][role=img]").attr("aria-label").unwrap().len() > 60);
        assert!(one("[data-chart-readout]").attr("aria-live").is_some());
        let with_spec = selector("[data-spec]");
        let boxes = chart.select(&with_spec);
        let specs: Vec<serde_json::Value> = boxes
            .map(|element| {
                serde_json::from_str(element.value().attr("data-spec").unwrap()).unwrap()
            })
            .collect();
        assert_eq!(specs.len(), 2);
        let rows = chart.select(&selector("tbody tr")).count();
        assert_eq!(specs[0]["dataset"]["source"].as_array().unwrap().len(), rows);
    }
}

/// What the report itself says is looked for in words, in `report_facts.rs`.
#[test]
fn every_derived_figure_is_on_a_page_in_both_languages() {
    let data = report::read(&super::built::repository("data")).unwrap();
    let derived = data.figures.iter().filter(|figure| figure.kind == report::Kind::Derived);
    for lang in ["ja/", "en/"] {
        let in_language: Vec<Page> = pages().filter(|page| page.path.starts_with(lang)).collect();
        let missing: Vec<&str> = derived
            .clone()
            .map(|figure| figure.id.as_str())
            .filter(|id| {
                let marked = format!("[data-figure='{id}']");
                in_language.iter().all(|page| all(page, &marked).is_empty())
            })
            .collect();
        assert!(missing.is_empty(), "{lang}: {missing:?}");
    }
}

/// What headings in prose claim of the data: next year's figures may say otherwise.
#[test]
fn headings_claim_what_the_data_bear_out() {
    let data = report::read(&super::built::repository("data")).unwrap();
    let value = |id: &str| data.figure(id).and_then(|figure| figure.value).unwrap();
    assert_eq!(data.positions.len(), 3, "rules: three issues");
    let items = |id: &str| data.figure(id).map_or(0, |figure| figure.items.len());
    assert_eq!(items("S1.2"), 3, "rules: three frameworks");
    assert_eq!(items("S4.8"), 2, "rules: two things asked for");
    for position in &data.positions {
        assert!(value(&position.supporting) > value(&position.other), "rules: supporters lead");
    }
    let links: Vec<_> = data.parameters.iter().filter(|all| all.topic != "market").collect();
    let little = [report::Strength::Weak, report::Strength::Proxy, report::Strength::NoStudy];
    let on_little = links.iter().filter(|link| little.contains(&link.strength)).count();
    assert!(2 * on_little > links.len(), "method: most links rest on weak evidence, or none");
}
