//! Scrolling with a finger over the calculator changes nothing.

use model::Pillar;
use report::Lang;
use serde_json::Value;
use tests::{Host, Page, Reader, visit};

use crate::calculator_driver::{CalculatorDriver, address};

/// Everything in the calculator that a finger can change something with.
const CONTROLS: &str = "[data-testid=calculator] :is(button, input, select, summary, label, a)";

/// Gives each control a number and lists those that can be seen.
const LIST: &str = "[...document.querySelectorAll(CONTROLS)].map((element, index) => {
    element.setAttribute('data-control', index);
    return element.checkVisibility({visibilityProperty: true}) && element.getBoundingClientRect().width > 1
        && !element.closest('[data-testid=foot]') ? index : null;
}).filter((index) => index !== null)";

/// Everything that the calculator holds: what is on screen, and what is kept.
const STATE: &str = "JSON.stringify([
    document.querySelector('[data-testid=calculator]').textContent,
    [...document.querySelectorAll('[data-testid=calculator] input')].map((input) => [input.value, input.checked]),
    [...document.querySelectorAll('[data-testid=calculator] details')].map((details) => details.open),
    localStorage.getItem('dtn:draft'),
])";

fn swipes_over_everything(page: &Page) {
    let controls = page.js(&LIST.replace("CONTROLS", &format!("{CONTROLS:?}")));
    let controls: Vec<u64> =
        controls.as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
    assert!(controls.len() > 14, "only {} controls", controls.len());
    let before = page.js(STATE);
    for control in controls {
        let part = page.select(&format!("[data-control='{control}']"));
        part.of("element.scrollIntoView({block: 'center', behavior: 'instant'})");
        let from = page.js("scrollY").as_f64().unwrap();
        part.swipe_up(200.0);
        part.until(
            "scrolls when swiped",
            &format!("scrollY > {from} + 20 || 'scrollY is ' + scrollY + ' after {from}'"),
        );
        assert_eq!(
            page.js(STATE),
            before,
            "a swipe over {} changed something",
            part.of("element.outerHTML")
        );
    }
}

#[test]
fn a_swipe_over_any_control_scrolls_and_changes_nothing() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::Ja);
        calculator.step(Pillar::Expansion, 1);
        page.until("the draft is kept", "localStorage.getItem('dtn:draft') !== null");
        page.part("change-total").tap();
        page.part("keep-total").appears();
        swipes_over_everything(page);
    });
}

#[test]
fn a_swipe_over_a_slider_of_a_tablet_changes_nothing() {
    let host = Host::start();
    visit(Reader { width: 820, height: 900, ..Reader::PHONE }, |page| {
        page.open_app(&address(&host, Lang::En));
        page.part("slider-expansion").appears();
        page.part("change-total").tap();
        page.part("keep-total").appears();
        swipes_over_everything(page);
    });
}

#[test]
fn a_swipe_over_the_foot_of_a_phone_changes_nothing() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        page.open_app(&address(&host, Lang::En));
        page.part("step-up-expansion").tap();
        page.part("move").mentions("¥1 billion");
        page.until("the draft is kept", "localStorage.getItem('dtn:draft') !== null");
        let before = page.js(STATE);
        page.part("foot-undo").swipe_up(150.0);
        assert_eq!(page.js(STATE), before);
    });
}
