//! Views for other people's pages, and what web editors are given to paste.

use std::io::{Cursor, Read};

use report::Lang;
use scraper::{ElementRef, Html};
use text::words::embed::Embed;
use zip::ZipArchive;

use super::built::{Page, built_with, files, page_at, pages, pages_of, selector};
use crate::{Files, archive, embed};

fn all<'a>(page: &'a Page, what: &str) -> Vec<ElementRef<'a>> {
    page.html.select(&selector(what)).collect()
}

/// Written out once more: other people's pages name them.
const VIEWS: [(&str, &str, bool); 6] = [
    ("market-growth", "market", true),
    ("export-mix", "market", true),
    ("positions", "rules", true),
    ("allocation", "programme", true),
    ("projection", "market", false),
    ("calculator", "programme", false),
];

fn embeds() -> impl Iterator<Item = (&'static str, &'static str, bool, Page)> {
    ["ja", "en"].into_iter().flat_map(|lang| {
        VIEWS.into_iter().map(move |(name, full, reported)| {
            (lang, full, reported, page_at(files(), &format!("embed/{lang}/{name}/index.html")))
        })
    })
}

#[test]
fn six_views_stand_alone_in_both_languages() {
    assert_eq!(pages().filter(|page| page.path.starts_with("embed/")).count(), 12);
    for (lang, full, reported, page) in embeds() {
        let path = page.path;
        assert_eq!(all(&page, "meta[name=robots][content=noindex]").len(), 1, "{path}");
        let to = format!("../../../{lang}/{full}/");
        let link = all(&page, "a[target=_blank]");
        assert_eq!(link.len(), 1, "{path}");
        assert_eq!(link[0].value().attr("href"), Some(to.as_str()), "{path}");
        let said: String = all(&page, "main")[0].text().collect();
        for words in [
            ["出典：", "Source:"],
            ["経済産業省の見解ではありません", "Not the view of METI"],
            ["更新", "Updated"],
        ] {
            assert!(words.iter().any(|words| said.contains(words)), "{path}: {words:?}");
        }
        let calculated = !all(&page, ".layer-assumed, [data-result]").is_empty();
        assert_eq!(calculated, !reported, "{path} is marked as what it is not");
        let calculator = path.contains("/calculator/");
        assert_eq!(all(&page, "details.chart-table").len(), usize::from(!calculator), "{path}");
        assert_eq!(all(&page, ".stepper").len(), if calculator { 3 } else { 0 }, "{path}");
    }
}

/// A module would need the host to share it with a frame that has no origin.
#[test]
fn the_calculator_alone_runs_the_app_and_no_embed_runs_anything_else() {
    for (_, _, _, page) in embeds() {
        let calculator = page.path.contains("/calculator/");
        let scripts: Vec<_> =
            all(&page, "script[src]").iter().map(|script| script.value().clone()).collect();
        let of = |end: &str| {
            scripts.iter().filter(|it| it.attr("src").unwrap().ends_with(end)).collect::<Vec<_>>()
        };
        let (frame, boot) = (of("../embed-frame.js"), of("assets/boot.js"));
        assert_eq!(frame.len(), 1, "{}", page.path);
        assert_eq!(frame[0].attr("type"), None, "{}", page.path);
        assert_eq!(boot.len(), usize::from(calculator), "{}", page.path);
        assert_eq!(scripts.len(), frame.len() + boot.len(), "{}", page.path);
        assert_eq!(all(&page, "[data-root]").len(), usize::from(calculator), "{}", page.path);
        assert!(all(&page, "html[data-embed]").len() == 1, "{}: it would keep a draft", page.path);
    }
}

/// Where the site has an address, its canonical pages and its codes say it, and a sandboxed frame
/// may load its script from there.
#[test]
fn a_stated_address_is_in_codes_policy_and_canonical_links() {
    let edit = |text: String| {
        text.replace("base_address = \"\"", "base_address = \"https://example.go.jp/dtn/\"")
    };
    let files: &'static Files = Box::leak(Box::new(built_with("address", "site.toml", edit)));
    for page in pages_of(files).filter(|page| page.path.starts_with("embed/")) {
        let name = page.path.split('/').nth(2).unwrap();
        let full = VIEWS.iter().find(|(known, ..)| *known == name).unwrap().1;
        let lang = page.path.split('/').nth(1).unwrap();
        let canonical = all(&page, "link[rel=canonical]")[0].value().attr("href");
        assert_eq!(canonical, Some(format!("https://example.go.jp/dtn/{lang}/{full}/").as_str()));
        assert!(page.text.contains("script-src 'self' https://example.go.jp 'wasm"), "{name}");
    }
    let editors = page_at(files, "ja/embed/index.html");
    assert!(!editors.text.contains(Embed::JA.placeholder));
    assert!(all(&editors, "[data-placeholder], [data-completed]").is_empty());
    for code in all(&editors, "textarea") {
        assert!(code.text().collect::<String>().contains("\"https://example.go.jp/dtn/"));
    }
    let market = page_at(files, "ja/market/index.html");
    assert!(!market.text.contains("'self' https://"), "other pages keep to their own origin");
}

#[test]
fn every_offer_is_marked_and_has_three_codes_that_say_what_the_view_says() {
    for lang in Lang::ALL.iter().copied() {
        let page = page_at(files(), &format!("{}/embed/index.html", lang.code()));
        let offers = all(&page, ".offer");
        assert_eq!(offers.len(), VIEWS.len());
        for (offer, (name, full, reported)) in offers.iter().zip(VIEWS) {
            let texts = |what: &str| -> Vec<String> {
                offer.select(&selector(what)).map(|it| it.text().collect::<String>()).collect()
            };
            let words = Embed::of(lang);
            let mark = if reported { words.only_reported } else { words.has_calculation };
            for place in [".offer-marks", ".offer-code > .layer"] {
                assert!(texts(place)[0].contains(mark), "{name}: {place}");
            }
            let codes = texts("textarea");
            assert_eq!(codes.len(), 3, "{name}");
            let finding = texts("h3")[0].replace('\u{200b}', "");
            plain(&codes[0], lang, (name, full), &finding, mark);
            for (code, resized) in [(&codes[1], false), (&codes[2], true)] {
                framed(code, lang, name, &finding, mark, resized);
            }
            assert_eq!(offer.select(&selector("button[data-copy-code]")).count(), 3);
        }
    }
}

fn parsed(code: &str) -> Html {
    let html = Html::parse_fragment(code);
    // Every tag is an element where it stands, and the parser had to add none: it brings a root itself.
    let (opened, closed) =
        (code.matches('<').count() - code.matches("</").count(), code.matches("</").count());
    let void = html.select(&selector("img")).count();
    let elements = html.select(&selector("*")).count() - 1;
    assert_eq!((opened, closed), (elements, elements - void), "{code}");
    html
}

fn plain(code: &str, lang: Lang, (name, full): (&str, &str), finding: &str, mark: &str) {
    let html = parsed(code);
    let one = |what: &str| html.select(&selector(what)).next().unwrap();
    let base = Embed::of(lang).placeholder;
    let picture = one("img").value();
    let file = picture.attr("src").unwrap().strip_prefix(base).unwrap();
    assert!(files().get(file).is_some(), "{name}: {file}");
    assert!(picture.attr("alt").unwrap().len() > 40, "{name}: the picture in words");
    assert_eq!(
        one("a").value().attr("href"),
        Some(format!("{base}{}/{full}/", lang.code()).as_str())
    );
    assert_eq!(one("h3").text().collect::<String>(), finding);
    let said: String = html.root_element().text().collect();
    assert!(said.contains(mark), "{name}");
    assert!(["出典：", "Source:"].iter().any(|word| said.contains(word)), "{name}");
    assert!(html.select(&selector("tbody tr")).count() > 2, "{name}");
    assert_eq!(html.select(&selector("script, iframe, [class], [id], [onclick]")).count(), 0);
}

fn framed(code: &str, lang: Lang, name: &str, finding: &str, mark: &str, resized: bool) {
    let html = parsed(code);
    let base = Embed::of(lang).placeholder;
    let frame = html.select(&selector("iframe")).next().unwrap().value();
    let at = |name: &str| frame.attr(name).unwrap();
    assert_eq!(at("src"), format!("{base}embed/{}/{name}/", lang.code()));
    assert!(at("title").contains(finding) && at("title").contains(mark), "{}", at("title"));
    let height: u32 = at("height").parse().unwrap();
    assert_eq!(height, embed::view(name).unwrap().height);
    assert_eq!(at("loading"), "lazy");
    let tokens: Vec<_> = at("sandbox").split(' ').collect();
    assert!(tokens.contains(&"allow-popups-to-escape-sandbox"), "{name}: {tokens:?}");
    let calculator = name == "calculator";
    assert_eq!(tokens.contains(&"allow-same-origin"), calculator, "{name}: {tokens:?}");
    assert_eq!(tokens.contains(&"allow-scripts"), calculator || resized, "{name}: {tokens:?}");
    let scripts: Vec<_> = html.select(&selector("script")).collect();
    assert_eq!(scripts.len(), usize::from(resized), "{name}");
    for script in scripts {
        assert_eq!(script.value().attr("src"), Some(format!("{base}embed.js").as_str()));
    }
}

#[test]
fn a_site_of_findings_only_offers_four_charts() {
    let edit = |text: String| text.replace("findings_only = false", "findings_only = true");
    let files: &'static Files = Box::leak(Box::new(built_with("four-charts", "site.toml", edit)));
    for lang in ["ja", "en"] {
        let page = page_at(files, &format!("{lang}/embed/index.html"));
        assert_eq!(all(&page, ".offer").len(), 4);
        assert!(all(&page, "#calculated").is_empty());
        for (name, _, reported) in VIEWS {
            let there = files.get(&format!("embed/{lang}/{name}/index.html")).is_some();
            assert_eq!(there, reported, "{name}");
        }
    }
    assert_eq!(names(files.get("embed/charts-ja.zip").unwrap()).len(), 8);
}

fn opened(archive: &[u8]) -> ZipArchive<Cursor<&[u8]>> {
    ZipArchive::new(Cursor::new(archive)).unwrap()
}

fn names(archive: &[u8]) -> Vec<String> {
    opened(archive).file_names().map(|name| name.unwrap().into_owned()).collect()
}

#[test]
fn the_archives_hold_the_charts_and_the_whole_site() {
    for lang in ["ja", "en"] {
        let charts = files().get(&format!("embed/charts-{lang}.zip")).unwrap();
        let names = names(charts);
        assert_eq!(names.len(), 2 * VIEWS.len());
        for (name, ..) in VIEWS {
            assert!(names.contains(&format!("{name}-{lang}.svg")), "{names:?}");
        }
    }
    let mut site = opened(files().get(archive::SITE).unwrap());
    assert_eq!(site.len() + 1, files().iter().count(), "all but itself");
    for path in ["index.html", "ja/market/index.html", "service-worker.js", "embed.js"] {
        let mut content = Vec::new();
        site.by_name(path).unwrap().read_to_end(&mut content).unwrap();
        assert_eq!(Some(content.as_slice()), files().get(path), "{path}");
    }
    let worker = String::from_utf8_lossy(files().get("service-worker.js").unwrap());
    assert!(!worker.contains(".zip\""), "no reader's browser keeps the archives");
}

#[test]
fn the_same_files_give_the_same_archive() {
    let zip = || archive::zip([("a.txt", &b"a"[..]), ("b/c.txt", b"c")].into_iter()).unwrap();
    assert_eq!(zip(), zip());
}

#[test]
fn officers_find_the_sheets_that_the_site_has() {
    for lang in ["ja", "en"] {
        let page = page_at(files(), &format!("{lang}/embed/index.html"));
        let slugs: Vec<_> = Embed::JA.sheets.iter().map(|sheet| sheet.slug).collect();
        let there =
            slugs.iter().filter(|slug| files().get(&format!("{lang}/{slug}/index.html")).is_some());
        assert_eq!(all(&page, ".sheets a").len(), there.count());
    }
}
