//! What moves of the calculator and a long list of saved scenarios cost, apart from any network.

use std::cell::RefCell;

use scenario::library::{self, SaveTarget};
use scenario::{MemoryStorage, Scenario, Storage};
use serde_json::{Value, json};
use tests::{Host, Reader, visit};

use crate::{Row, function, share, slow, sorted};

const MOVES: u32 = 150;
const WALKS: usize = 5;
const SAVED: u32 = 1_000;
const LOOKS: u32 = 10;

/// What a move costs above a press of a button that does nothing: of several visits, the middle
/// one, since what else the machine does comes and goes.
pub(crate) fn moves() -> Vec<Row> {
    let host = Host::start();
    let visits: Vec<_> = (0..WALKS).map(|_| walk(&host)).collect();
    let middle = |of: fn(&Walk) -> f64| {
        let mut values: Vec<_> = visits.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        share(&values, 0.5)
    };
    let missed: f64 = visits.iter().map(|walk| walk.missed).sum();
    vec![
        Row::new(
            "press without effect, half of them (4 times slower)",
            middle(|of| of.idle),
            "ms",
            None,
        ),
        Row::new("a move, half of them, above that", middle(|of| of.half), "ms", None),
        Row::new("a move, 95 % of them, above that", middle(|of| of.most), "ms", None),
        Row::new("a move, the slowest, above that", middle(|of| of.slowest), "ms", None),
        Row::new(
            "one word of an empty page, 95 % of times: no move can be faster",
            middle(|of| of.word),
            "ms",
            None,
        ),
        Row::new(
            "charts and results after a move, 95 % of them",
            middle(|of| of.followed),
            "ms",
            Some(100.0),
        ),
        Row::new("moves that missed their frame", missed, "", Some(0.0)),
    ]
}

/// Times of one visit, in ms; those of moves above a press without effect.
struct Walk {
    idle: f64,
    half: f64,
    most: f64,
    slowest: f64,
    word: f64,
    followed: f64,
    missed: f64,
}

fn walk(host: &Host) -> Walk {
    let measured = RefCell::new(Value::Null);
    let words = RefCell::new(Value::Null);
    visit(Reader::PHONE, |page| {
        // Presses by script are no reader's doing, so longer numbers count as a shift.
        page.expect_message("dtn-watch shift");
        page.open_app(&host.address("ja/programme/"));
        slow(page);
        let press = function(include_str!("../../script/moves.js"));
        // The first moves warm the code up.
        page.js(&format!("{press}(20)"));
        measured.replace(page.js(&format!("{press}({MOVES})")));
        let word = function(include_str!("../../script/word.js"));
        words.replace(page.js(&format!("{word}({MOVES})")));
    });
    let (measured, words) = (measured.into_inner(), words.into_inner());
    let times = |name: &str| sorted(measured[name].as_array().into_iter().flatten());
    let (idles, moves) = (times("idles"), times("moves"));
    let idle = share(&idles, 0.5);
    let above = |of: f64| share(&moves, of) - idle;
    Walk {
        idle,
        half: above(0.5),
        most: above(0.95),
        slowest: above(1.0),
        word: share(&sorted(words.as_array().into_iter().flatten()), 0.95),
        followed: share(&times("followed"), 0.95),
        missed: measured["missed"].as_f64().unwrap_or(f64::NAN),
    }
}

/// What a long list of saved scenarios costs.
pub(crate) fn saved() -> Vec<Row> {
    let host = Host::start();
    let measured = RefCell::new(Value::Null);
    visit(Reader::PHONE, |page| {
        page.expect_message("dtn-watch shift");
        page.open_app(&host.address("ja/programme/"));
        let texts = json!(texts());
        page.js(&format!(
            "for (const [key, text] of {texts}) localStorage.setItem(key, text); dispatchEvent(new StorageEvent('storage'))"
        ));
        slow(page);
        let look = function(include_str!("../../script/library.js"));
        measured.replace(page.js(&format!("{look}({LOOKS})")));
    });
    let measured = measured.into_inner();
    let most = |what: &str, name: &str| {
        let times = sorted(measured[name].as_array().into_iter().flatten());
        Row::new(
            &format!("{SAVED} scenarios, {what}, 95 % of times"),
            share(&times, 0.95),
            "ms",
            Some(100.0),
        )
    };
    vec![
        most("list read anew", "read"),
        most("list in another order", "ordered"),
        most("list searched", "searched"),
        most("one opened", "opened"),
    ]
}

/// Scenarios as the browser keeps them, by their keys.
fn texts() -> Vec<(String, String)> {
    let store = MemoryStorage::default();
    let plan = Scenario::reported();
    let keys = (0..SAVED).map(|number| {
        let named = plan.labelled(&format!("Plan {number}"), "").expect("a short name");
        let now = 1_764_000_000_000.0 + 60_000.0 * f64::from(number);
        library::save(&store, SaveTarget::New, &named, now)
            .expect("memory has room")
            .origin
            .id
            .key()
    });
    let text = |key: String| {
        let text = store.get(&key).ok().flatten().unwrap_or_default();
        (key, text)
    };
    keys.map(text).collect()
}
