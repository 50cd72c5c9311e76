//! Every page as it comes to readers with a keyboard, with colours, motion or type of their own.

use report::Lang;
use tests::key::Key;
use tests::{Page, Reader};

use crate::every_page::{on_every_page, sentences};

/// No page has as many stops for the keyboard.
const MOST_STOPS: usize = 600;

/// Letters, words and lines as far apart as a reader may ask for.
const SPACING: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; \
    word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/// From the top to the end with nothing but Tab, and back with Shift and Tab over the same stops.
fn tabs_through(page: &Page) {
    page.open_everything();
    let place = page.place();
    let forward = goes_through(page, Key::TAB, include_str!("script/tab.js"));
    page.key(Key::TAB);
    let left = page.js("document.activeElement !== window.tabbed.at(-1)");
    assert_eq!(left, true, "{place}: the keyboard does not leave the last stop");
    let back = goes_through(page, Key::SHIFT_TAB, include_str!("script/tab_back.js"));
    assert_eq!(back, forward, "{place}: not the same stops");
    page.key(Key::SHIFT_TAB);
    let left = page.js("document.activeElement !== window.first");
    assert_eq!(left, true, "{place}: the keyboard does not leave the first stop backwards");
    assert_eq!(page.place(), place, "the focus alone leads to another page");
}

/// Presses a key until its script says that this was the last stop; gives how many there were.
fn goes_through(page: &Page, key: Key, script: &str) -> usize {
    let place = page.place();
    page.js(include_str!("script/stop.js"));
    let (mut stops, mut presses, mut faults, mut last) = (0, 0, Vec::new(), false);
    while !last {
        assert!(presses < MOST_STOPS, "{place}: the keyboard does not come to the end");
        page.key(key);
        let found = page.js(script);
        faults.extend(sentences(&found["faults"]).into_iter().map(str::to_owned));
        last = found["last"] == true;
        stops += usize::from(found["again"] != true);
        presses += 1;
    }
    assert!(faults.is_empty(), "{place}:\n  {}", faults.join("\n  "));
    let on = page.js("document.activeElement !== document.body");
    assert_eq!(on, true, "{place}: nothing has the focus");
    stops
}

#[test]
fn tab_reaches_everything_on_a_phone() {
    on_every_page(Reader::PHONE, &Lang::ALL, tabs_through);
}

#[test]
fn tab_reaches_everything_on_a_laptop() {
    on_every_page(Reader::DESKTOP, &Lang::ALL, tabs_through);
}

#[test]
fn controls_keep_their_borders_in_forced_colours() {
    on_every_page(Reader::PHONE, &Lang::ALL, |page| {
        page.prefers(&[("forced-colors", "active")]);
        let found = page.js(include_str!("script/borders.js"));
        let bare = sentences(&found["bare"]);
        assert!(bare.is_empty(), "{}:\n  {}", page.place(), bare.join("\n  "));
        assert_ne!(found["seen"], 0, "{} has no control", page.place());
        page.is_accessible();
    });
}

#[test]
fn nothing_moves_where_motion_is_unwanted() {
    on_every_page(Reader::PHONE, &Lang::ALL, |page| {
        page.prefers(&[("prefers-reduced-motion", "reduce")]);
        let moving = page.js(
            "[document.getAnimations().length, [...document.querySelectorAll('*')].filter((element) =>
                getComputedStyle(element).scrollBehavior === 'smooth').length].join()",
        );
        assert_eq!(moving, "0,0", "{}", page.place());
        page.is_accessible();
    });
}

fn is_read_when_longer(page: &Page) {
    page.open_everything();
    let texts = page.js(include_str!("script/longer.js")).as_u64().unwrap_or_default();
    assert!(texts > 5, "{}: only {texts} texts", page.place());
    page.can_be_read();
}

#[test]
fn text_that_is_longer_still_fits_on_the_narrowest_screen_in_japanese() {
    on_every_page(Reader::NARROW, &[Lang::Ja], is_read_when_longer);
}

#[test]
fn text_that_is_longer_still_fits_on_the_narrowest_screen_in_english() {
    on_every_page(Reader::NARROW, &[Lang::En], is_read_when_longer);
}

#[test]
fn text_that_is_longer_still_fits_on_a_laptop_in_japanese() {
    on_every_page(Reader::DESKTOP, &[Lang::Ja], is_read_when_longer);
}

#[test]
fn text_that_is_longer_still_fits_on_a_laptop_in_english() {
    on_every_page(Reader::DESKTOP, &[Lang::En], is_read_when_longer);
}

#[test]
fn text_that_is_longer_still_fits_in_japanese() {
    on_every_page(Reader::PHONE, &[Lang::Ja], is_read_when_longer);
}

#[test]
fn text_that_is_longer_still_fits_in_english() {
    on_every_page(Reader::PHONE, &[Lang::En], is_read_when_longer);
}

#[test]
fn text_that_is_longer_still_fits_on_a_tablet_in_japanese() {
    on_every_page(Reader::TABLET, &[Lang::Ja], is_read_when_longer);
}

#[test]
fn text_that_is_longer_still_fits_on_a_tablet_in_english() {
    on_every_page(Reader::TABLET, &[Lang::En], is_read_when_longer);
}

fn is_read_with_wider_spacing(page: &Page) {
    page.open_everything();
    page.js(&format!(
        "const sheet = new CSSStyleSheet(); sheet.replaceSync({SPACING:?}); document.adoptedStyleSheets = [sheet]; true"
    ));
    page.can_be_read();
}

#[test]
fn text_with_wider_spacing_still_fits_in_japanese() {
    on_every_page(Reader::PHONE, &[Lang::Ja], is_read_with_wider_spacing);
}

#[test]
fn text_with_wider_spacing_still_fits_in_english() {
    on_every_page(Reader::PHONE, &[Lang::En], is_read_with_wider_spacing);
}
