//! What machines read of the site: tags, data blocks, lists of pages, pictures, manifest; with an address and
//! without one.

use std::{collections::BTreeSet, sync::OnceLock};

use report::{Data, Lang};
use serde_json::Value;

use super::built::{Page, files, pages, pages_of, repository, selector};
use crate::{Files, card::SIZE, page::LINKABLE_SLUGS, security, sitemap};

const BASE: &str = "https://www.example.go.jp/policy/dtn/";

fn data() -> Data {
    report::read(&repository("data")).unwrap()
}

/// The site of an operator who has said where it is published.
fn published() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| {
        let mut data = data();
        data.site.base_address = BASE.to_owned();
        data.site.contact = "mailto:dtn@example.go.jp".to_owned();
        data.site.contact_until = "2027-11-24".to_owned();
        super::built::built_from(&data)
    })
}

fn tag(page: &Page, name: &str) -> Option<String> {
    let found = selector(&format!("meta[property='{name}'], meta[name='{name}']"));
    let mut tags = page.html.select(&found);
    let content = tags.next()?.value().attr("content")?.to_owned();
    assert!(tags.next().is_none(), "{}: {name} twice", page.path);
    assert!(!content.trim().is_empty(), "{}: {name}", page.path);
    Some(content)
}

/// Pages that people pass on: neither embeds nor the one for unknown addresses.
fn passed_on(files: &'static Files) -> impl Iterator<Item = Page> {
    pages_of(files).filter(|page| !page.path.starts_with("embed/") && page.path != "404.html")
}

#[test]
fn a_page_with_an_address_says_all_that_others_show_of_it() {
    let mut pictures = BTreeSet::new();
    for page in passed_on(published()) {
        let address = page.path.trim_end_matches("index.html");
        assert_eq!(tag(&page, "og:url").unwrap(), format!("{BASE}{address}"));
        assert_eq!(tag(&page, "twitter:card").unwrap(), "summary_large_image", "{}", page.path);
        let picture = tag(&page, "og:image").unwrap();
        let path = picture.strip_prefix(BASE).unwrap();
        assert!(published().get(path).is_some(), "{}: {path}", page.path);
        let size = ["width", "height"].map(|side| tag(&page, &format!("og:image:{side}")).unwrap());
        assert_eq!(size, SIZE.map(|pixels| pixels.to_string()));
        let title = tag(&page, "og:title").unwrap();
        assert!(!tag(&page, "og:image:alt").unwrap().contains(['{', '}']), "{}", page.path);
        assert!(!title.contains(['{', '}']), "{}: {title}", page.path);
        pictures.insert(path.to_owned());
    }
    // One for each page, preset and language; the root shows that of the key points.
    let presets = scenario::facts().presets.len();
    assert_eq!(pictures.len(), 2 * (LINKABLE_SLUGS.len() + presets));
}

#[test]
fn without_an_address_nothing_is_said_that_needs_one() {
    for page in passed_on(files()) {
        for said in ["og:title", "og:description", "og:locale", "og:site_name", "twitter:card"] {
            assert!(tag(&page, said).is_some(), "{}: {said}", page.path);
        }
        for whole in ["og:url", "og:image"] {
            assert_eq!(tag(&page, whole), None, "{}: {whole}", page.path);
        }
        assert_eq!(page.html.select(&selector("link[rel=canonical]")).count(), 0, "{}", page.path);
    }
    assert!(files().get("sitemap.xml").is_none() && files().get(security::PATH).is_none());
    let robots = String::from_utf8(files().get("robots.txt").unwrap().to_vec()).unwrap();
    assert!(robots.contains("Allow: /\n") && robots.contains("# No sitemap"), "{robots}");
}

#[test]
fn embeds_and_the_page_for_unknown_addresses_are_found_by_nobody() {
    for page in pages_of(published()) {
        let hidden = page.path.starts_with("embed/") || page.path == "404.html";
        assert_eq!(tag(&page, "robots").as_deref(), hidden.then_some("noindex"), "{}", page.path);
        assert_eq!(tag(&page, "og:title").is_none(), hidden, "{}", page.path);
    }
}

/// Whoever follows an alternate finds the way back; a preset is the programme with a split in it.
#[test]
fn canonical_and_alternates_name_pages_that_are_there_and_agree() {
    for page in pages_of(published()).filter(|page| page.path != "404.html") {
        let links = |rel: &str| -> Vec<(String, String)> {
            let links = selector(&format!("link[rel={rel}]"));
            let of = |link: scraper::ElementRef| {
                let attribute = |name| link.value().attr(name).unwrap_or_default().to_owned();
                let path = attribute("href").strip_prefix(BASE).unwrap().to_owned();
                assert!(published().get(&(path.clone() + "index.html")).is_some(), "{path}");
                (attribute("hreflang"), path)
            };
            page.html.select(&links).map(of).collect()
        };
        let [(_, canonical)] = &links("canonical")[..] else { panic!("{}", page.path) };
        let own = page.path.trim_end_matches("index.html");
        let alternates = links("alternate");
        match own.split('/').collect::<Vec<_>>()[..] {
            // Of the page that shows the same.
            ["embed", lang, ..] => assert!(canonical.starts_with(&format!("{lang}/")), "{own}"),
            [lang, "programme", _, _] => assert_eq!(*canonical, format!("{lang}/programme/")),
            [lang, ..] if !lang.is_empty() => {
                assert_eq!(canonical, own);
                let codes: Vec<_> = alternates.iter().map(|(code, _)| code.as_str()).collect();
                assert_eq!(codes, ["ja", "en", "x-default"], "{own}");
                assert!(alternates.iter().any(|(_, path)| path == own), "{own}");
            }
            _ => assert_eq!(canonical, own),
        }
    }
}

#[test]
fn the_sitemap_lists_each_page_once() {
    let map = String::from_utf8(published().get("sitemap.xml").unwrap().to_vec()).unwrap();
    let listed: Vec<_> = map.split("<loc>").skip(1).filter_map(|at| at.split('<').next()).collect();
    assert_eq!(listed.len(), 2 * LINKABLE_SLUGS.len());
    assert_eq!(listed.iter().collect::<BTreeSet<_>>().len(), listed.len());
    for address in listed {
        let file = address.strip_prefix(BASE).unwrap().to_owned() + "index.html";
        assert!(published().get(&file).is_some(), "{file}");
    }
    assert_eq!(map.matches("x-default").count(), 2 * LINKABLE_SLUGS.len());
    let robots = sitemap::files(&published_data()).remove(0).1;
    assert!(String::from_utf8(robots).unwrap().contains(&format!("Sitemap: {BASE}sitemap.xml\n")));
}

fn published_data() -> Data {
    let mut data = data();
    data.site.base_address = BASE.to_owned();
    data
}

#[test]
fn data_blocks_say_what_the_data_says_and_no_more() {
    let block = |files: &'static Files, path: &str| -> Vec<Value> {
        let page = pages_of(files).find(|page| page.path == path).unwrap();
        let found = selector("head > script[type='application/ld+json']");
        let text: String = page.html.select(&found).next().unwrap().text().collect();
        let graph: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(graph["@context"], "https://schema.org");
        graph["@graph"].as_array().unwrap().clone()
    };
    for lang in ["ja", "en"] {
        let [site, report] = &block(published(), &format!("{lang}/index.html"))[..] else {
            panic!("{lang}")
        };
        assert_eq!(site["url"], format!("{BASE}{lang}/"));
        assert_eq!((&report["@type"], site["inLanguage"].as_str()), (&"Report".into(), Some(lang)));
        // Not known, so not said.
        for unknown in ["author", "datePublished", "url"] {
            assert_eq!(report[unknown], Value::Null, "{unknown}");
        }
        assert_eq!(site["publisher"], Value::Null);
        for (files, base) in [(published(), BASE), (files(), "../../")] {
            let [set] = &block(files, &format!("{lang}/about/index.html"))[..] else {
                panic!("{lang}")
            };
            for file in set["distribution"].as_array().unwrap() {
                let path = file["contentUrl"].as_str().unwrap().strip_prefix(base).unwrap();
                assert!(files.get(path).is_some(), "{path}");
            }
        }
    }
}

/// What a chat program shows of a calculation says whose it is, and what it is not.
#[test]
fn pictures_of_calculations_hold_the_caveat() {
    for lang in Lang::ALL {
        let words = text::words::calculator_page::CalculatorPage::of(lang);
        let pictures = files()
            .iter()
            .filter(|(path, _)| path.starts_with(&format!("social/{}/programme", lang.code())));
        let mut seen = 0;
        for (path, drawing) in pictures {
            // Broken into lines: the description has it whole, and the lines have each word.
            let drawing = std::str::from_utf8(drawing).unwrap();
            let (said, drawn) = drawing.split_once("</desc>").unwrap();
            assert!(said.contains(words.caveat), "{path}");
            let drawn: String = drawn.split('<').filter_map(|tag| tag.split('>').nth(1)).collect();
            let bare = |text: &str| text.replace([' ', '\u{2060}'], "");
            assert!(bare(&drawn).contains(&bare(words.caveat)), "{path}: {drawn}");
            assert!(!drawing.contains("var(--"), "{path}");
            seen += 1;
        }
        assert_eq!(seen, 1 + scenario::facts().presets.len());
    }
}

/// Nothing on a picture stands beyond its edges.
#[test]
fn pictures_are_drawn_within_their_edges() {
    for (path, drawing) in files().iter().filter(|(path, _)| path.starts_with("social/")) {
        let drawing = std::str::from_utf8(drawing).unwrap();
        for moved in drawing.split("translate(").skip(1) {
            let place: Vec<f64> = moved
                .split(')')
                .next()
                .unwrap()
                .split(' ')
                .map(|number| number.parse().unwrap())
                .collect();
            assert!((0.0..=1200.0).contains(&place[0]), "{path}: {place:?}");
            assert!((0.0..=630.0).contains(&place[1]), "{path}: {place:?}");
        }
    }
}

#[test]
fn a_manifest_of_each_language_has_what_installing_asks_for() {
    for lang in ["ja", "en"] {
        let file = files().get(&format!("{lang}/manifest.webmanifest")).unwrap();
        let manifest: Value = serde_json::from_slice(file).unwrap();
        assert_eq!((&manifest["lang"], &manifest["start_url"]), (&lang.into(), &"./".into()));
        assert_eq!(
            (&manifest["scope"], &manifest["display"]),
            (&"../".into(), &"standalone".into())
        );
        let icons = manifest["icons"].as_array().unwrap();
        let of = |size: &str, purpose: &str| {
            icons.iter().any(|icon| icon["sizes"] == size && icon["purpose"] == purpose)
        };
        assert!(of("192x192", "any") && of("512x512", "any") && of("512x512", "maskable"));
        for icon in icons {
            let path = icon["src"].as_str().unwrap().strip_prefix("../").unwrap();
            assert!(files().get(path).is_some(), "{path}");
        }
        let linked = selector("link[rel=manifest]");
        for page in pages().filter(|page| page.path.starts_with(lang)) {
            let to = page.html.select(&linked).next().unwrap().value().attr("href").unwrap();
            assert!(to.ends_with(&format!("/{lang}/manifest.webmanifest")), "{}: {to}", page.path);
        }
    }
}

#[test]
fn a_contact_is_told_to_who_finds_a_weakness() {
    let text = String::from_utf8(published().get(security::PATH).unwrap().to_vec()).unwrap();
    for line in [
        "Contact: mailto:dtn@example.go.jp",
        "Expires: 2027-11-24T23:59:59Z",
        "Preferred-Languages: ja, en",
        &format!("Canonical: {BASE}.well-known/security.txt"),
    ] {
        assert!(text.lines().any(|it| it == line), "{line}: {text}");
    }
    let mut silent = data();
    silent.site.contact = "mailto:dtn@example.go.jp".to_owned();
    assert_eq!(security::file(&silent), None, "a file without a date until which it holds");
    silent.site = report::Site { contact_until: "2027-11-24".to_owned(), ..data().site };
    assert_eq!(security::file(&silent), None, "a file without a contact");
}

#[test]
fn every_file_is_listed_with_its_digest() {
    let list = String::from_utf8(files().get(crate::digests::PATH).unwrap().to_vec()).unwrap();
    let listed: BTreeSet<_> = list.lines().map(|line| line.split_once("  ").unwrap().1).collect();
    let all: BTreeSet<_> = files().iter().map(|(path, _)| path).collect();
    let missing: Vec<_> = all.difference(&listed).collect();
    // The archive of all of these holds the list.
    assert_eq!(missing, [&crate::digests::PATH, &crate::archive::SITE]);
    assert!(listed.contains(crate::WORKER));
}
