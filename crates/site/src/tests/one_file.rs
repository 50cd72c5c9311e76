//! The one file is the whole site once more, and asks for nothing.

use std::collections::BTreeSet;

use base64::{Engine, prelude::BASE64_STANDARD};
use report::Lang;
use scraper::{ElementRef, Html};
use sha2::{Digest, Sha256};
use text::words::embed::Embed;

use super::built::{files, operated, pages, selector};
use crate::ONE_FILE;

/// A page in it: its address, and its body as a browser without scripts reads it.
struct Packed {
    address: String,
    body: Html,
}

fn file() -> &'static str {
    str::from_utf8(files().get(ONE_FILE).unwrap()).unwrap()
}

fn packed() -> Vec<Packed> {
    let html = Html::parse_document(file());
    let noscript = selector("body > noscript");
    let pages = html.select(&noscript).map(|page| Packed {
        address: page.value().id().unwrap().to_owned(),
        body: Html::parse_fragment(&page.text().collect::<String>()),
    });
    pages.collect()
}

fn values<'a>(of: &'a Html, attribute: &'a str) -> Vec<&'a str> {
    let found = selector(&format!("[{attribute}]"));
    of.select(&found).filter_map(|element| element.value().attr(attribute)).collect()
}

#[test]
fn it_holds_every_page_of_both_languages() {
    let on_host =
        pages().filter(|page| page.path.starts_with("ja/") || page.path.starts_with("en/"));
    let on_host: BTreeSet<_> =
        on_host.map(|page| page.path.trim_end_matches("index.html").to_owned()).collect();
    let in_file: Vec<_> = packed().into_iter().map(|page| page.address).collect();
    assert_eq!(in_file.iter().cloned().collect::<BTreeSet<_>>(), on_host);
    assert_eq!(in_file.last().map(String::as_str), Some("ja/"), "is seen first without scripts");
}

/// What stands in the place of each frame.
fn no_preview(address: &str) -> String {
    let lang = address.split('/').next().and_then(Lang::from_code).unwrap();
    let words = Embed::of(lang);
    words.preview_not_here.to_owned() + words.preview_on_host
}

#[test]
fn a_preview_that_is_not_in_the_file_is_said_to_be_elsewhere() {
    for page in packed() {
        let words = page.body.root_element().text().collect::<String>();
        let previews = if page.address.ends_with("/embed/") { 6 } else { 0 };
        assert_eq!(words.matches(&no_preview(&page.address)).count(), previews, "{}", page.address);
    }
    let published = operated(
        "one-file-published",
        &[("base_address = \"\"", "base_address = \"https://www.example.go.jp/dtn/\"")],
    );
    let file = str::from_utf8(published.get(ONE_FILE).unwrap()).unwrap();
    let link = "<a href=\"https://www.example.go.jp/dtn/embed/ja/calculator/\" rel=\"noopener noreferrer\">公開しているサイトで見本を開く</a>";
    assert!(file.contains(link));
}

#[test]
fn each_page_says_what_it_says_on_a_host() {
    let words = |element: ElementRef| element.text().collect::<String>();
    let main = selector("main");
    for page in packed() {
        let path = format!("{}index.html", page.address);
        let on_host = str::from_utf8(files().get(&path).unwrap()).unwrap();
        let on_host = Html::parse_document(on_host);
        let [of_host, of_file] =
            [&on_host, &page.body].map(|html| words(html.select(&main).next().unwrap()));
        // On a host a <noscript> is a text with tags.
        let [of_host, of_file] = [of_host, of_file.replace(&no_preview(&page.address), "")]
            .map(|text| Html::parse_fragment(&text));
        assert_eq!(words(of_file.root_element()), words(of_host.root_element()), "{path}");
        let prefix = format!("{}#", page.address);
        let ids = values(&page.body, "id").into_iter().map(|id| id.strip_prefix(&prefix).unwrap());
        let mut of_host: BTreeSet<_> = values(&on_host, "id").into_iter().collect();
        assert!(of_host.remove("app-missing"), "the file has its program in it");
        assert_eq!(ids.collect::<BTreeSet<_>>(), of_host, "{path}");
    }
}

#[test]
fn every_name_and_place_is_there_once() {
    let packed = packed();
    let mut places: BTreeSet<&str> = packed.iter().map(|page| page.address.as_str()).collect();
    for page in &packed {
        for id in values(&page.body, "id") {
            assert!(places.insert(id), "{id} is there twice");
        }
    }
    for page in &packed {
        let names =
            ["for", "aria-labelledby", "aria-describedby", "popovertarget", "aria-controls"];
        for name in names.into_iter().flat_map(|name| values(&page.body, name)) {
            for name in name.split(' ') {
                assert!(places.contains(name), "{}: {name}", page.address);
            }
        }
        let links = values(&page.body, "href").into_iter().filter_map(|to| to.strip_prefix('#'));
        for link in links {
            // A scenario is no place on the page that shows it.
            let link = link.split("#s=").next().unwrap_or_default();
            assert!(places.contains(link), "{}: {link}", page.address);
        }
    }
}

#[test]
fn it_asks_for_nothing() {
    let mut saved = 0;
    for page in packed() {
        assert_eq!(page.body.select(&selector("link, iframe, noscript")).count(), 0);
        for to in ["src", "href", "data-picture"].into_iter().flat_map(|it| values(&page.body, it))
        {
            saved += usize::from(to.starts_with("data:"));
            let stays = ["#", "data:", "https://"].iter().any(|start| to.starts_with(start));
            assert!(stays, "{}: {to}", page.address);
        }
        for script in values(&page.body, "data-echarts") {
            assert!(file().contains(&format!("<script type=\"text/plain\" id=\"{script}\">")));
        }
        let files = selector("a[href^='data:']");
        for link in page.body.select(&files) {
            assert!(link.value().attr("download").is_some_and(|name| name.contains('.')));
        }
    }
    assert!(saved > 40, "only {saved} files can be saved");
}

#[test]
fn nothing_runs_that_its_policy_does_not_name() {
    let html = Html::parse_document(file());
    let hash = |element: ElementRef| {
        let text = element.text().collect::<String>();
        format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
    };
    let scripts: Vec<_> = html.select(&selector("script")).map(hash).collect();
    let sheets: Vec<_> = html.select(&selector("style")).map(hash).collect();
    let policy = html.select(&selector("meta[http-equiv]")).next().unwrap();
    let [charts, app] = &scripts[..] else { panic!("{scripts:?}") };
    assert_eq!(
        policy.value().attr("content").unwrap(),
        format!(
            "default-src 'none'; script-src {app} {charts} 'wasm-unsafe-eval'; style-src {}; \
            img-src data: blob:; base-uri 'none'; form-action 'none'",
            sheets.concat()
        )
    );
}

#[test]
fn the_site_says_how_big_it_is_and_does_not_store_it() {
    let size = format!(">{:.1} MB<", file().len() as f64 / 1e6);
    for lang in ["ja", "en"] {
        let about = files().get(&format!("{lang}/about/index.html")).unwrap();
        assert!(str::from_utf8(about).unwrap().contains(&size), "{lang}: {size}");
    }
    let worker = str::from_utf8(files().get(crate::WORKER).unwrap()).unwrap();
    assert!(!worker.contains(ONE_FILE));
}
