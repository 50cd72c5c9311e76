//! A site that an operator publishes without the calculation: the report's figures alone, and whole.

use std::sync::OnceLock;

use scraper::Html;

use super::{
    built::{Page, files, operated, pages_of, selector},
    digits::unmarked,
    downloads::csv_of,
    links::all_references_lead,
};
use crate::Files;

fn findings() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| operated("findings", &[("findings_only = false", "findings_only = true")]))
}

fn pages() -> impl Iterator<Item = Page> {
    pages_of(findings())
}

fn page(path: &str) -> Html {
    pages().find(|page| page.path == path).unwrap_or_else(|| panic!("no {path}")).html
}

fn has(html: &Html, what: &str) -> bool {
    html.select(&selector(what)).next().is_some()
}

#[test]
fn every_link_leads_somewhere_and_none_to_the_calculator() {
    all_references_lead(findings());
    for page in pages() {
        assert!(!page.text.contains("programme/"), "{}", page.path);
    }
}

/// What is compiled for the calculator is not there, and nothing asks for it.
#[test]
fn no_part_of_the_app_is_written_or_asked_for() {
    let app = ["app.js", "app.wasm", "boot.js", "echarts.js"];
    for (path, content) in findings().iter() {
        assert!(!app.iter().any(|part| path.ends_with(part)), "{path} is written");
        assert!(!path.contains("programme") && !path.contains("projection"), "{path} is written");
        assert!(!path.contains("assumptions"), "{path} is written");
        let text = String::from_utf8_lossy(content);
        for part in app {
            assert!(!text.contains(&format!("assets/{part}")), "{path} asks for {part}");
        }
    }
    for page in pages() {
        let without = "[data-root], .needs-app, [data-echarts], [rel=modulepreload], [data-copy]";
        assert!(!has(&page.html, without), "{}", page.path);
        assert!(!page.text.contains("wasm"), "{}: the policy allows no WASM", page.path);
    }
    assert!(files().get("reading.js").is_none(), "the whole site has the app instead");
}

/// Nothing is calculated on assumptions, and nothing speaks of it.
#[test]
fn no_page_shows_or_mentions_a_calculation_on_assumptions() {
    for page in pages() {
        assert!(!has(&page.html, "[data-result]:not([data-result=change])"), "{}", page.path);
        let words = page.html.root_element().text().collect::<String>();
        let description = page.html.select(&selector("meta[name=description]")).next().unwrap();
        let words = words + description.value().attr("content").unwrap_or_default();
        for word in [
            "予算を動かす",
            "仮定による試算",
            "標準の前提",
            "動かした",
            "分けて示しています",
            "Try the budget",
            "Calculated on assumptions",
            "central assumptions",
            "split that you make",
            "stand apart from",
        ] {
            assert!(!words.contains(word), "{}: {word}", page.path);
        }
    }
}

/// The page on access says that the tests were done on the whole software, and shows no test of what is not
/// here: a criterion that only such a test bears out applies to nothing, or is untested.
#[test]
fn access_is_claimed_for_what_is_here() {
    for lang in ["ja", "en"] {
        let html = page(&format!("{lang}/access/index.html"));
        let words = html.root_element().text().collect::<String>();
        assert!(words.contains("試算の画面を含む") || words.contains("with the calculator"));
        for test in ["keyboard::", "typed::", "criteria::refused", "calculator::"] {
            assert!(!words.contains(test), "{lang}: {test}");
        }
        let rows: Vec<String> =
            html.select(&selector("tbody tr")).map(|row| row.text().collect()).collect();
        let row = |number: &str| rows.iter().find(|row| row.starts_with(number)).unwrap();
        assert!(row("3.3.1 ").contains(if lang == "ja" {
            "対象となるものがない"
        } else {
            "Does not apply"
        }));
        assert!(row("2.5.2 ").contains(if lang == "ja" {
            "まだ試験していない"
        } else {
            "Not tested yet"
        }));
    }
}

/// Only pages for reading offline are kept, so no other key is listed and no button erases any.
#[test]
fn nothing_is_said_to_be_kept_but_pages() {
    for lang in ["ja", "en"] {
        let html = page(&format!("{lang}/privacy/index.html"));
        assert_eq!(html.select(&selector("[data-key]")).count(), 1);
        assert!(!has(&html, "[data-root=erase]"));
    }
}

/// What the report says is all there: its proposal too, which otherwise stands beside the calculator.
#[test]
fn every_figure_of_the_report_is_on_a_page() {
    let data = report::read(&super::built::repository("data")).unwrap();
    let of_report = [report::Kind::Reported, report::Kind::Derived];
    for lang in ["ja/", "en/"] {
        let pages: Vec<Page> = pages().filter(|page| page.path.starts_with(lang)).collect();
        for figure in data.figures.iter().filter(|figure| of_report.contains(&figure.kind)) {
            let marked = format!("[data-figure='{}'], time", figure.id);
            assert!(pages.iter().any(|page| has(&page.html, &marked)), "{lang}: {}", figure.id);
        }
    }
    for lang in ["ja", "en"] {
        assert!(has(&page(&format!("{lang}/index.html")), "[data-static-chart=plan]"));
    }
}

/// Without the app a picture is a picture: its table and its files stand under it.
#[test]
fn pictures_keep_their_tables_and_files() {
    let mut pictures = 0;
    for page in pages() {
        for picture in page.html.select(&selector("[data-static-chart]")) {
            pictures += 1;
            let count = |what: &str| picture.select(&selector(what)).count();
            assert!(count("details table tbody tr") > 1, "{}", page.path);
            assert_eq!(count("a[download]"), 2, "{}", page.path);
            assert_eq!(
                count(".chart-picture[tabindex], [data-chart-readout], button"),
                0,
                "{}",
                page.path
            );
        }
    }
    assert_eq!(pictures, 10, "five pictures in two languages");
}

#[test]
fn every_digit_has_its_source() {
    for page in pages() {
        let found = unmarked(&page.html, &mut 0);
        assert!(found.is_empty(), "{}: {found:?}", page.path);
    }
}

#[test]
fn the_worker_holds_what_there_is() {
    let worker = String::from_utf8(findings().get("service-worker.js").unwrap().to_vec()).unwrap();
    let list = worker.lines().find_map(|line| line.strip_prefix("const FILES = ")).unwrap();
    let list: Vec<(String, String)> = serde_json::from_str(list.trim_end_matches(';')).unwrap();
    for (address, _) in &list {
        let folder = address.is_empty() || address.ends_with('/');
        let file = if folder { format!("{address}index.html") } else { address.clone() };
        assert!(findings().get(&file).is_some(), "{address}");
    }
    assert!(list.iter().any(|(address, _)| address == "reading.js"));
    assert!(list.iter().all(|(address, _)| !address.contains("programme")));
}

#[test]
fn the_data_to_take_away_leave_assumptions_out() {
    let package: serde_json::Value =
        serde_json::from_slice(findings().get("data/datapackage.json").unwrap()).unwrap();
    let names: Vec<_> =
        package["resources"].as_array().unwrap().iter().map(|it| &it["name"]).collect();
    assert_eq!(names, ["figures", "positions", "sources"]);
    assert!(!package["title"].as_str().unwrap().contains("assumption"));
    let sources = |files| csv_of(files, "data/sources.csv").len();
    assert!(sources(findings()) > 1 && sources(findings()) < sources(files()));
    let list = selector("a[download='assumptions.csv']");
    assert!(page("ja/about/index.html").select(&list).next().is_none());
}
