//! A first visit, presses, and a visit again, on a slow phone's network.

use std::cell::RefCell;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tests::{Host, Page, Reader, visit};

use crate::{Subject, share, slow, sorted};

const PRESSES: usize = 60;

/// Event Timing tells of nothing shorter than 16 ms, and in steps of 8.
const UNSEEN: f64 = 8.0;

/// From one press to the next, as a quick reader does it.
const BETWEEN: Duration = Duration::from_millis(100);

/// What a page does after its load is done by then.
const SETTLED: &str = "new Promise((settled) => setTimeout(settled, 2000))";

/// Whether a service worker has stored the site, after ten seconds at the latest.
const STORED: &str = "Promise.race([
    navigator.serviceWorker.ready.then(({active}) => active.state === 'activated'),
    new Promise((late) => setTimeout(late, 10000, false)),
])";
const LOOKS: u32 = 6;

const WATCH: &str = include_str!("../../script/bench.js");
const PRESS_EARLY: &str = include_str!("../../script/press_early.js");

/// Steppers that always have something to give or to take, in turn.
const STEPPERS: [&str; 2] = ["step-down-expansion", "step-up-expansion"];

type Values = Vec<(String, f64)>;

/// Everything of one page, once.
pub(crate) fn measure(subject: &Subject, host: &Host) -> Values {
    let address = host.address(subject.page);
    let mut values = first(subject, &address);
    if subject.answers {
        values.push(("first press answered, ms".into(), first_press(&address)));
    }
    values.extend(again(subject, &address));
    values
}

/// A first visit by someone who looks, then presses.
fn first(subject: &Subject, address: &str) -> Values {
    told(|page| {
        page.without_worker();
        page.before_scripts(WATCH);
        on_slow_network(page);
        page.go(address);
        settle(page, subject);
        let mut values = named("", &page.js("bench.load()"));
        values.push(("heap, MB".into(), heap(page)));
        if subject.answers {
            values.extend(presses(page));
        }
        values
    })
}

/// What the browser itself tells of how soon each press was shown.
fn presses(page: &Page) -> Values {
    page.js("bench.forget()");
    for stepper in STEPPERS.iter().cycle().take(PRESSES) {
        page.part(stepper).press();
        thread::sleep(BETWEEN);
    }
    page.js(SETTLED);
    let seen = page.js("bench.presses()");
    let mut times: Vec<Value> = seen["times"].as_array().cloned().unwrap_or_default();
    times.resize(PRESSES.max(times.len()), json!(UNSEEN));
    let times = sorted(times.iter());
    let mut values: Values = [("p50", 0.5), ("p75", 0.75), ("p98", 0.98)]
        .map(|(name, of)| (format!("press {name}, ms"), share(&times, of)))
        .into();
    values.extend(named("pressing: ", &seen["tasks"]));
    values
}

/// A first visit by someone who presses as soon as there is something to press.
fn first_press(address: &str) -> f64 {
    told(|page| {
        page.without_worker();
        page.before_scripts(PRESS_EARLY);
        on_slow_network(page);
        page.go_early(address);
        answered(page)
    })
}

/// Comes back to a page that the browser has, from its cache or a service worker.
fn again(subject: &Subject, address: &str) -> Values {
    told(|page| {
        page.go(address);
        settle(page, subject);
        if subject.stores {
            // Longer than what a page may take to answer: it is the whole site.
            let stored = (0..LOOKS).any(|_| page.js(STORED) == true);
            assert!(stored, "{address} is not stored");
        }
        page.before_scripts(WATCH);
        if subject.answers {
            page.before_scripts(PRESS_EARLY);
        }
        on_slow_network(page);
        page.go(address);
        let mut values = Vec::new();
        if subject.answers {
            values.push(("again: first press answered, ms".into(), answered(page)));
        }
        settle(page, subject);
        let load = page.js("bench.load()");
        for name in ["first paint, ms", "largest paint, ms"] {
            values.push((format!("again: {name}"), load[name].as_f64().unwrap_or(f64::NAN)));
        }
        values
    })
}

/// A visit that judges nothing: a peer may warn, and early presses shift what is below.
fn told<T>(story: impl FnOnce(&Page) -> T) -> T {
    let story = RefCell::new(Some(story));
    let mut outcome = None;
    visit(Reader::PHONE, |page| {
        page.expect_message("");
        outcome = story.take().map(|story| story(page));
    });
    outcome.expect("the story was told")
}

fn settle(page: &Page, subject: &Subject) {
    if subject.stores {
        page.ready();
    }
    if subject.answers {
        page.part(STEPPERS[0]).appears();
    }
    page.js(SETTLED);
}

fn answered(page: &Page) -> f64 {
    page.until("a press is answered", "typeof window.answeredAt === 'number'");
    page.js("window.answeredAt").as_f64().unwrap_or(f64::NAN)
}

fn on_slow_network(page: &Page) {
    slow(page);
    let network = json!({
        "offline": false, "latency": 150,
        "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8,
    });
    page.command("Network.emulateNetworkConditions", &network);
}

/// What is in use once garbage is gone, WASM's memory too.
fn heap(page: &Page) -> f64 {
    page.command("HeapProfiler.collectGarbage", &json!({}));
    let usage = page.command("Runtime.getHeapUsage", &json!({}));
    let bytes = ["usedSize", "backingStorageSize"].map(|of| usage[of].as_f64().unwrap_or(0.0));
    bytes.iter().sum::<f64>() / 1e6
}

fn named(before: &str, values: &Value) -> Values {
    let values = values.as_object().into_iter().flatten();
    values.filter_map(|(name, value)| Some((format!("{before}{name}"), value.as_f64()?))).collect()
}
