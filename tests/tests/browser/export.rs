//! What a reader takes along: citations, and charts as files.

use serde_json::json;
use tests::{Host, Reader, dist, key::Key, visit};

/// Remembers what links hand to the reader, instead of saving it.
const REMEMBER_SAVED: &str = "
    var saved = [];
    HTMLAnchorElement.prototype.click = function () { saved.push([this.download, this.href]); };";

const FIRST_FIGURE: &str = "whose-S2.1";

fn language_of(address: &str) -> &str {
    address.split('/').next().unwrap_or_default()
}

#[test]
fn a_citation_is_copied_with_the_address_by_keyboard() {
    let host = Host::serve(&dist::folder(), "/");
    for page_name in ["ja/market/", "en/market/"] {
        visit(Reader::PHONE, |page| {
            page.before_scripts(
                "var copied = []; Object.defineProperty(navigator, 'clipboard', {value: {
                    writeText: async (text) => { copied.push(text); } }});",
            );
            let address = host.address(page_name);
            page.open_app(&address);
            let whose = page.part(FIRST_FIGURE);
            page.tab_to(&whose.within("summary"));
            page.key(Key::ENTER);
            let copy = whose.within("[data-copy]");
            page.tab_to(&copy);
            page.key(Key::ENTER);
            let done = copy.attribute("data-done").unwrap_or_default();
            whose.within("[role=status]").says(&done);
            let said = whose.within("[data-copy]").of("element.previousElementSibling.textContent");
            let expected = format!("{} {address}", said.as_str().unwrap_or_default());
            assert_eq!(page.js("copied"), json!([expected]), "{}", language_of(page_name));
            assert!(expected.contains("S2.1") && expected.contains("3.8"), "{expected}");
        });
    }
}

#[test]
fn where_nothing_can_be_copied_the_citation_is_selected_and_that_is_said() {
    let host = Host::serve(&dist::folder(), "/");
    let ways = [
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});",
        "Object.defineProperty(navigator, 'clipboard', {value: {
            writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }});",
    ];
    for without in ways {
        visit(Reader::PHONE, |page| {
            page.before_scripts(without);
            page.open_app(&host.address("ja/market/"));
            let whose = page.part(FIRST_FIGURE);
            whose.within("summary").tap();
            let copy = whose.within("[data-copy]");
            copy.tap();
            let failed = copy.attribute("data-failed").unwrap_or_default();
            whose.within("[role=status]").says(&failed);
            let said = copy.of("element.previousElementSibling.textContent");
            assert_eq!(page.js("getSelection().toString()"), said);
        });
    }
}

/// Every chart, and the page that shows it.
const CHARTS: [(&str, &str); 8] = [
    ("market", "growth"),
    ("market", "mix"),
    ("market", "localization"),
    ("market", "projection"),
    ("rules", "positions"),
    ("sensitivity", "tornado"),
    ("sensitivity", "paths"),
    ("programme", "plan"),
];

/// Of the picture that was saved: its width, and whether there is ink above and below.
const INKED: &str = "
    (async () => {
        const image = new Image(); image.src = saved[0][1]; await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        const drawn = canvas.getContext('2d', {willReadFrequently: true}); drawn.drawImage(image, 0, 0);
        const rows = (from, to) => drawn.getImageData(0, from, canvas.width, to - from).data;
        const dark = (pixels) => pixels.some((value, index) => index % 4 < 3 && value < 96);
        const end = canvas.height;
        return [canvas.width > 1000, dark(rows(0, 120)), dark(rows(end - 200, end))];
    })()";

#[test]
fn each_chart_is_saved_as_a_picture_with_its_title_and_source() {
    let host = Host::serve(&dist::folder(), "/");
    for (lang, reader) in [("ja", Reader::PHONE), ("en", Reader::DESKTOP)] {
        visit(reader, |page| {
            page.in_documents(REMEMBER_SAVED);
            for (name, chart) in CHARTS {
                page.open_app(&host.address(&format!("{lang}/{name}/")));
                let take = page.part(&format!("export-{chart}"));
                take.within("summary").press();
                let button = page.part(&format!("save-png-{chart}"));
                button.press();
                let done = button.attribute("data-done").unwrap_or_default();
                take.within("[role=status]").says(&done);
                assert_eq!(page.js("saved[0][0]"), json!(format!("{chart}-{lang}.png")));
                let wanted = json!([true, true, true]);
                assert_eq!(page.js(INKED), wanted, "{chart}: wide, a title above, a source below");
            }
        });
    }
}

#[test]
fn in_a_picture_to_save_every_word_has_its_place() {
    let host = Host::serve(&dist::folder(), "/");
    visit(Reader::DESKTOP, |page| {
        page.go(&host.address("en/about/"));
        for lang in ["ja", "en"] {
            for (_, chart) in CHARTS {
                // In the place of a page, whose sheets do not touch it.
                let outside = page.js(&format!(
                    "(async () => {{
                        const file = await (await fetch('../../charts/{chart}-{lang}.svg')).text();
                        const svg = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement;
                        document.body.replaceChildren(svg);
                        const place = svg.getBoundingClientRect();
                        return [...svg.querySelectorAll('text')].filter((text) => {{
                            const {{left, right, top, bottom}} = text.getBoundingClientRect();
                            return left < place.left || right > place.right || top < place.top || bottom > place.bottom;
                        }}).map((text) => text.textContent);
                    }})()"
                ));
                assert_eq!(outside, json!([]), "{chart}-{lang}");
                page.can_be_read();
            }
        }
    });
}

#[test]
fn a_picture_that_cannot_be_had_is_said() {
    let host = Host::serve(&dist::folder(), "/");
    visit(Reader::PHONE, |page| {
        page.expect_message("404");
        page.in_documents(REMEMBER_SAVED);
        page.open_app(&host.address("en/market/"));
        let take = page.part("export-projection");
        take.within("summary").press();
        let button = page.part("save-png-projection");
        button.of("element.dataset.picture = 'nothing.svg'");
        button.press();
        take.within("[role=status]").says(&button.attribute("data-failed").unwrap_or_default());
        assert_eq!(page.js("saved"), json!([]));
    });
}
