//! What one engine did to the pages that others did not: each once found, never again.

use report::Lang;
use tests::{Engine, Host, Page, Reader, visit};

use crate::calculator_driver::address;
use crate::every_page::{on_every_page, sentences};

/// Where the reader's own colours rule, each line of text brings its background with it, as high as the type:
/// the label above a big number must end before that begins.
fn labels_are_whole(page: &Page) {
    page.prefers(&[("forced-colors", "active")]);
    let cut = page.js(
        "[...document.querySelectorAll('.key-figure')].filter((number) => number.checkVisibility()).flatMap((number) => {
            const box = (node) => {
                const range = document.createRange();
                range.selectNodeContents(node);
                return [...range.getClientRects()].filter(({width}) => width > 0);
            };
            const above = [...number.parentElement.querySelectorAll('*')].filter((label) =>
                label.childElementCount === 0 && label.compareDocumentPosition(number) & Node.DOCUMENT_POSITION_FOLLOWING);
            const top = Math.min(...box(number).map(({top}) => top));
            return above.filter((label) => box(label).some((line) => line.bottom - 0.15 * line.height > top))
                .map((label) => `${label.textContent} ends below ${top}`);
        })",
    );
    let cut = sentences(&cut);
    assert!(cut.is_empty(), "{}:\n  {}", page.place(), cut.join("\n  "));
}

#[test]
fn forced_colours_cut_no_label_above_a_big_number() {
    on_every_page(Reader::PHONE, &Lang::ALL, labels_are_whole);
}

/// The results stay in sight also where a sheet cannot wait for scrolling.
#[test]
fn a_desk_has_the_results_in_sight_once_the_answer_has_gone_up() {
    let host = Host::start();
    for lang in Lang::ALL {
        visit(Reader::DESKTOP, |page| {
            page.open_app(&address(&host, lang));
            page.js("scrollTo({top: 1500, behavior: 'instant'})");
            page.part("foot").until(
                "is whole within the window",
                "(({top, bottom}) => (top > 0 && bottom <= innerHeight + 1) || [top, bottom].join())(
                    element.getBoundingClientRect())",
            );
            page.part("foot-exports").appears();
        });
    }
}

/// Each engine is the one that it says it is: no test passes in another one by mistake.
#[test]
fn the_browser_is_of_the_engine_that_is_asked_for() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.go(&host.address("en/"));
        let agent = page.js("navigator.userAgent");
        let agent = agent.as_str().unwrap_or_default();
        let own = match Engine::current() {
            Engine::Chromium => agent.contains("Chrome/"),
            Engine::Firefox => agent.contains("Firefox/"),
            Engine::WebKit => agent.contains("AppleWebKit/") && !agent.contains("Chrome/"),
        };
        assert!(own, "{agent}");
    });
}
