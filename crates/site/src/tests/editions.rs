//! With a second edition, which lives here only, the pages compare it with the first; with one
//! edition nothing speaks of editions.

use std::{fs, sync::OnceLock};

use scraper::{ElementRef, Html};

use super::{
    built::{Page, built, copy, files, pages, pages_of, repository, selector},
    digits::unmarked,
    downloads::csv_of,
    links::resolved,
};
use crate::Files;

/// What the second edition says in place of the first: file, what stood there, what stands there.
const EDITS: [(&str, &str, &str); 7] = [
    ("edition.toml", "最初の調査", "2027年度調査"),
    ("edition.toml", "First survey", "Survey of 2027"),
    ("figures.toml", "value = 98\n", "value = 110\n"),
    ("figures.toml", "value = 18.4\n", "value = 16.9\n"),
    ("figures.toml", "value = 2030\n", "value = 2031\n"),
    ("figures.toml", "text.en = \"Support measures for", "text.en = \"Measures for"),
    ("figures.toml", "[[figure]]\nid = \"S2.1\"", NEW),
];
const NEW: &str = "[[figure]]\nid = \"S2.11\"\nkind = \"reported\"\nsection = \"S2.11\"\nvalue = 7\n\
    unit = \"countries\"\nplausible = [1, 10]\nplausible_unit = \"countries\"\nname.ja = \"新しい数値\"\nname.en = \"A new figure\"\n\n\
    [[figure]]\nid = \"S2.1\"";
/// A figure that only the first edition has, put there before the second is made of it.
const DROPPED: &str = "[[figure]]\nid = \"S2.12\"\nkind = \"reported\"\nsection = \"S2.12\"\n\
    value = 3\nunit = \"agreements\"\nplausible = [1, 10]\nplausible_unit = \"agreements\"\nname.ja = \"なくなる数値\"\nname.en = \"A figure to go\"\n";

/// The site of two editions.
fn second() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| {
        let data = std::env::temp_dir().join(format!("dtn-editions-{}", std::process::id()));
        copy(&repository("data"), &data);
        let (first, second) = (data.join("edition-1"), data.join("edition-2"));
        copy(&first, &second);
        for (file, find, write) in EDITS {
            let text = fs::read_to_string(second.join(file)).unwrap();
            assert!(text.contains(find), "{find}");
            fs::write(second.join(file), text.replacen(find, write, 1)).unwrap();
        }
        let figures = fs::read_to_string(first.join("figures.toml")).unwrap();
        fs::write(first.join("figures.toml"), figures + "\n" + DROPPED).unwrap();
        let files = built(&data);
        fs::remove_dir_all(&data).unwrap();
        files
    })
}

fn page(path: &str) -> Html {
    pages_of(second()).find(|page| page.path == path).unwrap().html
}

/// The words of what a selector finds first.
fn words(html: &Html, what: &str) -> String {
    text(html.select(&selector(what)).next().unwrap_or_else(|| panic!("no {what}")))
}

/// The words of an element, with one space between any two; a number that is kept whole stands in the text
/// around it.
fn text(element: ElementRef) -> String {
    let is_whole = |it: ElementRef| it.attr("class") == Some("whole");
    let mut said = String::new();
    for node in element.descendants() {
        let Some(text) = node.value().as_text() else { continue };
        let whole = node.parent().filter(|it| ElementRef::wrap(*it).is_some_and(is_whole));
        let before = whole.unwrap_or(node).prev_sibling();
        let goes_on = before
            .is_some_and(|it| it.value().is_text() || ElementRef::wrap(it).is_some_and(is_whole));
        if !goes_on {
            said.push(' ');
        }
        said.push_str(text);
    }
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The rows of the table on the key points page.
fn rows(lang: &str) -> Vec<Vec<String>> {
    let html = page(&format!("{lang}/index.html"));
    let cells = selector("th, td");
    let rows = selector("[data-testid=year-on-year] tbody tr");
    let cell = |cell: ElementRef| {
        let whole: String = cell.text().collect();
        whole.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    html.select(&rows).map(|row| row.select(&cells).map(cell).collect()).collect()
}

#[test]
fn with_one_edition_nothing_is_compared() {
    for page in pages() {
        for absent in
            ["year-on-year", "前の版からの変化", "Change since then", "data-figure=\"last:"]
        {
            assert!(!page.text.contains(absent), "{}: {absent}", page.path);
        }
    }
    assert!(files().get("data/year-on-year.csv").is_none());
    for file in ["data/report.json", "data/datapackage.json"] {
        let text = String::from_utf8_lossy(files().get(file).unwrap());
        assert!(!text.contains("year-on-year"), "{file}");
    }
}

#[test]
fn the_key_points_list_every_change_in_english() {
    let expected = [
        [
            "Also examined",
            "Support measures for the expansion of Japanese companies overseas",
            "Measures for the expansion of Japanese companies overseas",
            "Worded differently",
        ],
        ["A new figure", "–", "7 countries", "New in this edition"],
        [
            "Growth of world digital trade on the year before",
            "18.4%",
            "16.9%",
            "−1.5 percentage points",
        ],
        [
            "Japan’s digital services exports",
            "$98 billion",
            "$110 billion",
            "+$12 billion (+12.2%)",
        ],
        ["The year of the goals", "2030", "2031", "+1 year"],
        ["A figure to go", "3 agreements and frameworks", "–", "No longer given"],
    ];
    assert_eq!(rows("en"), expected);
}

#[test]
fn the_key_points_list_every_change_in_japanese() {
    let rows = rows("ja");
    let changes: Vec<&str> = rows.iter().map(|row| row[3].as_str()).collect();
    assert_eq!(
        changes,
        [
            "記述が変わりました",
            "この版で加わりました",
            "−1.5ポイント",
            "＋120億ドル（＋12.2%）",
            "＋1年",
            "この版にはありません"
        ]
    );
    assert_eq!(rows[3][1..3], ["980億ドル", "1,100億ドル"]);
    let html = page("ja/index.html");
    let heads = words(&html, "[data-testid=year-on-year] thead");
    assert!(heads.contains("最初の調査") && heads.contains("2027年度調査"), "{heads}");
}

#[test]
fn the_table_says_whose_its_numbers_are_and_leads_to_their_places() {
    let html = page("en/index.html");
    assert_eq!(words(&html, "[data-testid=year-on-year] .layer"), "Reported Derived");
    assert!(words(&html, "[data-testid=year-on-year] caption").starts_with("Reported figures"));
    let links = selector("[data-testid=year-on-year] th[data-figure]");
    let mut led = 0;
    for head in html.select(&links) {
        let id = head.value().attr("data-figure").unwrap();
        let Some(link) = head.select(&selector("a")).next() else { continue };
        let shown = page(&resolved("en/index.html", link.value().attr("href").unwrap()));
        // A figure that was only now added stands on no page yet.
        let stands = shown.select(&selector(&format!("[data-figure='{id}']"))).next().is_some();
        assert!(stands || id == "S2.11", "{id} is not there");
        led += 1;
    }
    assert_eq!(led, 5);
}

#[test]
fn whose_number_shows_the_last_value_and_how_the_change_follows() {
    let html = page("en/market/index.html");
    let exports = words(&html, ".whose-figure[data-figure='S2.5']");
    for part in [
        "Last edition Reported $98 billion (First survey)",
        "+$12 billion : $110 billion − $98 billion",
        "+12.2% : ($110 billion − $98 billion) ÷ $98 billion",
    ] {
        assert!(exports.contains(part), "{part} is not in: {exports}");
    }
    let world = words(&html, ".whose-figure[data-figure='S2.1']");
    assert!(world.contains("Change since then Unchanged"), "{world}");
    let mix = words(&html, ".whose-figure[data-figure='D.gaming']");
    assert!(mix.contains("Last edition Derived $31.46 billion"), "{mix}");
    let elsewhere = words(&html, ".whose-figure[data-figure='E.rieti_affected']");
    assert!(!elsewhere.contains("Last edition"), "{elsewhere}");
}

#[test]
fn every_digit_is_marked_with_two_editions_too() {
    for Page { path, html, .. } in pages_of(second()) {
        let unmarked = unmarked(&html, &mut 0);
        assert!(unmarked.is_empty(), "{path}: {unmarked:?}");
    }
}

#[test]
fn the_changes_are_a_table_to_take_away() {
    let table = csv_of(second(), "data/year-on-year.csv");
    let row = |id: &str| table.iter().find(|row| row[0] == id).unwrap();
    assert_eq!(table.len(), 7);
    // Each value stands behind its qualifier.
    let of = |id: &str| row(id)[3..11].iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(of("S2.5"), ["changed", "", "98", "", "110", "12", "12.2", "usd_billion"]);
    assert_eq!(of("S2.2"), ["changed", "", "18.4", "", "16.9", "-1.5", "", "percent"]);
    assert_eq!(of("S2.12"), ["dropped", "", "3", "", "", "", "", "agreements"]);
    assert_eq!(of("S1.3"), ["reworded", "", "", "", "", "", "", ""]);
    let written = |file: &str| String::from_utf8_lossy(second().get(file).unwrap()).into_owned();
    assert!(written("data/report.json").contains("\"year-on-year\""));
    assert!(written("data/datapackage.json").contains("year-on-year.csv"));
    for lang in ["ja", "en"] {
        let link = format!("{lang}/about/index.html");
        assert!(written(&link).contains("data/year-on-year.csv"), "{link}");
    }
}
