//! Titles that travel alone are true by themselves: charts and tables are saved, embedded and cited
//! without the page round them.

use std::path::Path;

use report::Lang;
use scraper::ElementRef;

use super::{
    built::{files, pages, repository, selector},
    downloads::csv_of,
};

/// What a word needs before or after it where it stands alone: digital services are not all services,
/// 国内保存 alone reads as storage in Japan, agreements were counted together with frameworks.
const NEEDS: [(&str, &str, &str); 6] = [
    ("ja", "輸出", "デジタルサービス輸出"),
    ("ja", "貿易", "デジタル貿易"),
    ("ja", "国内保存", "データローカライゼーション（国内保存義務）"),
    ("en", "exports", "digital services exports"),
    ("en", "trade", "digital"),
    ("en", "agreements", "agreements and frameworks"),
];
/// Names of things that hold such a word and say all of it.
const WHOLE: [&str; 8] = [
    "暗号技術の輸出管理",
    "export controls",
    "Export controls",
    "日米デジタル貿易協定",
    "Japan–US Digital Trade Agreement",
    "経済産業省",
    "保険・金融サービス輸出",
    "insurance and financial service exports",
];

/// What a title says too little of.
fn lacking(lang: &str, title: &str) -> Vec<&'static str> {
    let bare = WHOLE.iter().fold(title.to_owned(), |title, name| title.replace(name, ""));
    let bare = bare.to_lowercase();
    let needs = NEEDS.iter().filter(|(of, ..)| *of == lang);
    let short = needs.filter(|(_, word, whole)| {
        bare.matches(word).count() > 0 && !bare.contains(&whole.to_lowercase())
    });
    short.map(|(_, word, _)| *word).collect()
}

fn text(element: ElementRef) -> String {
    element.text().collect::<String>().replace('\u{200b}', "")
}

/// Every title of a file, a table, a picture and a page, with its language.
fn titles() -> Vec<(&'static str, String)> {
    let mut titles = Vec::new();
    for (path, content) in files().iter().filter(|(path, _)| path.starts_with("charts/")) {
        let lang = if path.contains("-ja.") { "ja" } else { "en" };
        if Path::new(path).extension().is_some_and(|kind| kind == "svg") {
            let svg = String::from_utf8_lossy(content);
            let title = svg.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
            titles.push((lang, title.unwrap().0.to_owned()));
        } else {
            let table = csv_of(files(), path);
            let name = if lang == "ja" { "表題" } else { "Title" };
            let at = table[0].iter().position(|column| column == name).unwrap();
            titles.push((lang, table[1][at].clone()));
        }
    }
    for page in pages().filter(|page| !page.path.starts_with("404") && page.path != "index.html") {
        let lang = if page.path.contains("ja/") { "ja" } else { "en" };
        let of =
            |what: &str| -> Vec<String> { page.html.select(&selector(what)).map(text).collect() };
        let description = page.html.select(&selector("meta[name=description]")).next().unwrap();
        titles.push((lang, description.value().attr("content").unwrap().to_owned()));
        titles.extend(
            of("caption, section:has(.static-chart) h2, section:has([data-chart]) h2, main h1")
                .into_iter()
                .map(|title| (lang, title)),
        );
    }
    titles
}

#[test]
fn every_title_says_by_itself_what_is_so() {
    let titles = titles();
    assert!(titles.len() > 80, "{}", titles.len());
    let short: Vec<_> = titles
        .iter()
        .filter(|(lang, title)| title.is_empty() || !lacking(lang, title).is_empty())
        .collect();
    assert!(short.is_empty(), "{short:#?}");
}

/// Names stand in tables and citations, away from every page.
#[test]
fn every_figure_of_the_report_has_a_name_that_says_all() {
    let data = report::read(&repository("data")).unwrap();
    let own = data.figures.iter().filter(|figure| figure.kind != report::Kind::External);
    let short: Vec<_> = own
        .flat_map(|figure| Lang::ALL.iter().map(|lang| (lang.code(), figure.name.get(*lang))))
        .filter(|(lang, name)| !lacking(lang, name).is_empty())
        .collect();
    assert!(short.is_empty(), "{short:#?}");
}

#[test]
fn a_title_that_says_too_little_is_found() {
    for (lang, title, word) in [
        ("ja", "世界の貿易は18.4%、日本の輸出は22.7%伸びた", "輸出"),
        ("ja", "国内保存の義務に制約される企業", "国内保存"),
        ("en", "Games bring in 61.0% of exports", "exports"),
        ("en", "83 agreements coexist", "agreements"),
    ] {
        assert!(lacking(lang, title).contains(&word), "{title}");
    }
    assert!(lacking("ja", "日本のデジタルサービス輸出の61.0%").is_empty());
    assert!(lacking("en", "Japan’s digital services exports grew by 22.7%").is_empty());
}
