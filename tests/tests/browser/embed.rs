//! A chart in somebody else's page.

use std::fs;

use report::Lang;
use tests::dist::{Build, Scratch};
use tests::{Host, Page, Reader, visit};

/// What the page's author gave the frame.
const GIVEN: f64 = 500.0;
const WIDTHS: [u32; 3] = [320, 600, 800];

/// A page of somebody else with one frame.
fn article(site: &str, lang: Lang, script: bool) -> String {
    let script =
        if script { format!("<script src=\"{site}embed.js\"></script>") } else { String::new() };
    format!(
        "<!doctype html><html lang=\"{code}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">
        <title>Article</title><link rel=\"icon\" href=\"data:,\"><main><h1>Article</h1>
        <iframe src=\"{site}embed/{code}/projection/\" title=\"Chart\" width=\"100%\" height=\"{GIVEN}\"></iframe>
        <p id=\"after\">After</p></main>{script}</html>",
        code = lang.code(),
    )
}

fn height(page: &Page) -> f64 {
    page.select("iframe").of("element.clientHeight").as_f64().unwrap_or_default()
}

/// How tall the frame's content is, where the page may look into it.
const CONTENT: &str = "element.contentDocument.body.getBoundingClientRect().height";

fn on_screen(width: u32) -> Reader {
    Reader { width, height: 900, ..Reader::DESKTOP }
}

#[test]
fn a_frame_becomes_as_tall_as_its_content() {
    let build = Build::new();
    for lang in Lang::ALL {
        build.add(&format!("{}.html", lang.code()), &article("", lang, true));
    }
    let host = Host::serve(build.folder(), "/");
    visit(on_screen(800), |page| {
        // Making room for the frame moves what comes after it, as the author asked.
        page.expect_message("dtn-watch shift");
        for (lang, width) in
            Lang::ALL.into_iter().flat_map(|lang| WIDTHS.map(|width| (lang, width)))
        {
            page.on_screen_of(on_screen(width));
            page.go(&host.address(&format!("{}.html", lang.code())));
            let fits = format!(
                "Math.abs(element.clientHeight - {CONTENT}) <= 1
                    && element.contentDocument.scrollingElement.scrollHeight <= element.clientHeight
                    || [element.clientHeight, {CONTENT}, element.contentDocument.scrollingElement.scrollHeight].join()"
            );
            page.select("iframe").until("is as tall as its content", &fits);
            assert_ne!(height(page), GIVEN);
            page.on_screen_of(on_screen(width + 40));
            page.select("iframe").until("is as tall as its content when the window changes", &fits);
        }
    });
}

#[test]
fn a_frame_of_another_origin_becomes_as_tall_and_asks_nobody_else() {
    let site = Host::start();
    let elsewhere = Scratch::new();
    elsewhere.add("index.html", &article(&site.address(""), Lang::Ja, true));
    let host = Host::serve(elsewhere.folder(), "/");
    visit(on_screen(600), |page| {
        page.expect_message("dtn-watch shift");
        page.belongs(&site.address(""));
        page.go(&site.address("embed/ja/projection/"));
        page.go(&host.address(""));
        page.select("iframe")
            .until("grows", &format!("element.clientHeight !== {GIVEN} || element.clientHeight"));
        let foreign = page.js("document.querySelector('iframe').contentDocument === null");
        assert_eq!(foreign, true, "the page must not see into the frame");
        assert_eq!(page.select("iframe").attribute("height").unwrap(), height(page).to_string());
    });
}

#[test]
fn a_frame_that_was_there_before_the_script_grows_too() {
    let build = Build::new();
    let late = article("", Lang::Ja, true).replace("<script", "<script async");
    build.add("host.html", &late);
    let host = Host::serve(build.folder(), "/");
    visit(on_screen(600), |page| {
        page.expect_message("dtn-watch shift");
        host.hold("embed.js");
        page.go_early(&host.address("host.html"));
        let told = "element.contentDocument.readyState === 'complete' && element.contentDocument.querySelector('h1') !== null";
        page.select("iframe").until("is there", told);
        page.rest();
        assert_eq!(height(page), GIVEN);
        host.release();
        page.select("iframe").until("grows", &format!("element.clientHeight !== {GIVEN}"));
    });
}

#[test]
fn without_the_script_the_frame_keeps_its_height_and_scrolls() {
    let build = Build::new();
    build.add("host.html", &article("", Lang::En, false));
    let host = Host::serve(build.folder(), "/");
    visit(on_screen(320), |page| {
        page.go(&host.address("host.html"));
        page.select("iframe").until("is loaded", "element.contentDocument.readyState === 'complete' && element.contentDocument.querySelector('h1') !== null");
        assert_eq!(height(page), GIVEN);
        let place = page.select("iframe").bounds();
        page.wheel(place.left + place.width / 2.0, place.top + 200.0, 300.0);
        page.select("iframe").until(
            "scrolls inside",
            "element.contentWindow.scrollY > 100 || element.contentWindow.scrollY",
        );
    });
}

#[test]
fn messages_of_others_and_nonsense_change_no_height() {
    let build = Build::new();
    build.add("host.html", &article("", Lang::Ja, true));
    let host = Host::serve(build.folder(), "/");
    visit(on_screen(600), |page| {
        page.expect_message("dtn-watch shift");
        page.go(&host.address("host.html"));
        page.select("iframe").until("grows", &format!("element.clientHeight !== {GIVEN}"));
        let before = height(page);
        let key = "digital-trade-navigator:height";
        page.js(&format!("postMessage({{{key:?}: 333}}, '*')"));
        for nonsense in ["-5", "0", "NaN", "Infinity", "'400'", "null", "{}", "[400]"] {
            page.js(&format!("postMessage({{{key:?}: {nonsense}}}, '*')"));
        }
        page.js("postMessage('hello', '*'); postMessage(null, '*')");
        // Messages keep their order: when this one has come, so have the others.
        page.js("new Promise((come) => { addEventListener('message', (event) => event.data === 'last' && come());
            postMessage('last', '*'); })");
        assert_eq!(height(page), before);
    });
}

#[test]
fn an_embed_reads_alone() {
    let folder = tests::dist::folder();
    for lang in Lang::ALL {
        let html =
            fs::read_to_string(folder.join(format!("embed/{}/projection/index.html", lang.code())))
                .unwrap();
        assert!(html.contains("noindex"), "an embed is no page for search engines");
    }
    let host = Host::start();
    visit(on_screen(320).without_scripts(), |page| {
        page.go(&host.address("embed/ja/projection/"));
        page.part("chart-projection").within("svg").appears();
        page.select("h1").appears();
        page.can_be_read();
    });
}
