//! Times in a real browser, as a slow phone has them: prints rows for `cargo xtask bench`.
//!
//! `[{"name":"a move, 95 % of them","value":6.1,"unit":"ms","limit":8}]`
#![allow(clippy::expect_used, reason = "a measurement that fails must say where")]

use std::cell::RefCell;
use std::process::{Command, Stdio};

use scenario::library::{self, Target};
use scenario::{MemoryStore, Scenario, Store};
use serde_json::{Value, json};
use tests::dist::{self, Build};
use tests::{Host, Page, Reader, visit};

/// How many times slower than this machine.
const SLOWER: u32 = 4;
const MOVES: u32 = 150;
const WALKS: usize = 5;
const LOADS: usize = 5;
const SAVED: u32 = 1_000;
const LOOKS: u32 = 10;

/// Compresses every file below a folder in its place, as a good host does it.
const COMPRESS: &str = "
    const { readdirSync, readFileSync, writeFileSync } = require('fs');
    const { brotliCompressSync } = require('zlib');
    for (const file of readdirSync('.', { recursive: true, withFileTypes: true })) {
        if (!file.isFile()) continue;
        const path = (file.parentPath ?? file.path) + '/' + file.name;
        writeFileSync(path, brotliCompressSync(readFileSync(path)));
    }";

fn main() {
    let rows = [moves(), saved(), loads("programme"), loads("market")].concat();
    println!("{}", json!(rows));
}

fn row(name: &str, value: f64, unit: &str, limit: Option<f64>) -> Value {
    json!({"name": name, "value": value, "unit": unit, "limit": limit})
}

/// What a move costs above a press of a button that does nothing: of several visits, the middle
/// one, since what else the machine does comes and goes.
fn moves() -> Vec<Value> {
    let host = Host::serve(&dist::folder(), "/");
    let visits: Vec<_> = (0..WALKS).map(|_| walk(&host)).collect();
    let middle = |of: fn(&Walk) -> f64| {
        let mut values: Vec<_> = visits.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        share(&values, 0.5)
    };
    let missed: f64 = visits.iter().map(|walk| walk.missed).sum();
    vec![
        row(
            "press without effect, half of them (4 times slower)",
            middle(|of| of.idle),
            "ms",
            None,
        ),
        row("a move, half of them, above that", middle(|of| of.half), "ms", None),
        row("a move, 95 % of them, above that", middle(|of| of.most), "ms", Some(8.0)),
        row("a move, the slowest, above that", middle(|of| of.slowest), "ms", None),
        row(
            "one word of an empty page, 95 % of times: no move can be faster",
            middle(|of| of.word),
            "ms",
            None,
        ),
        row(
            "charts and results after a move, 95 % of them",
            middle(|of| of.followed),
            "ms",
            Some(100.0),
        ),
        row("moves that missed their frame", missed, "", Some(0.0)),
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
        page.forgive("dtn-watch shift");
        page.open_app(&host.address("ja/programme/"));
        slow(page);
        let press = function(include_str!("../script/moves.js"));
        // The first moves warm the code up.
        page.js(&format!("{press}(20)"));
        measured.replace(page.js(&format!("{press}({MOVES})")));
        let word = function(include_str!("../script/word.js"));
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
fn saved() -> Vec<Value> {
    let host = Host::serve(&dist::folder(), "/");
    let measured = RefCell::new(Value::Null);
    visit(Reader::PHONE, |page| {
        page.forgive("dtn-watch shift");
        page.open_app(&host.address("ja/programme/"));
        let texts = json!(texts());
        page.js(&format!(
            "for (const [key, text] of {texts}) localStorage.setItem(key, text); dispatchEvent(new StorageEvent('storage'))"
        ));
        slow(page);
        let look = function(include_str!("../script/library.js"));
        measured.replace(page.js(&format!("{look}({LOOKS})")));
    });
    let measured = measured.into_inner();
    let most = |what: &str, name: &str| {
        let times = sorted(measured[name].as_array().into_iter().flatten());
        row(
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
    let store = MemoryStore::default();
    let plan = Scenario::reported();
    let keys = (0..SAVED).map(|number| {
        let named = plan.labelled(&format!("Plan {number}"), "").expect("a short name");
        let now = 1_764_000_000_000.0 + 60_000.0 * f64::from(number);
        library::save(&store, Target::New, &named, now).expect("memory has room").origin.id.key()
    });
    let text = |key: String| {
        let text = store.get(&key).ok().flatten().unwrap_or_default();
        (key, text)
    };
    keys.map(text).collect()
}

/// How soon a page paints and answers at a first visit by slow mobile network.
fn loads(page_name: &str) -> Vec<Value> {
    let build = Build::new();
    let compressed = Command::new("node")
        .args(["-e", COMPRESS])
        .current_dir(build.folder())
        .stdout(Stdio::null())
        .status()
        .expect("Node compresses the files");
    assert!(compressed.success(), "Node compresses the files");
    let host = Host::serve(build.folder(), "/").compressed();
    let mut painted = Vec::new();
    let mut answered = Vec::new();
    for _ in 0..LOADS {
        visit(Reader::PHONE, |page| {
            page.without_worker();
            slow(page);
            let network = json!({
                "offline": false, "latency": 150,
                "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8,
            });
            page.command("Network.emulateNetworkConditions", &network);
            page.before_scripts(
                "new MutationObserver(() => { if (document.documentElement?.dataset.ready) readyAt ??= performance.now(); })
                    .observe(document, {attributes: true, subtree: true}); var readyAt = null;",
            );
            page.open_app(&host.address(&format!("ja/{page_name}/")));
            painted.push(
                page.js("performance.getEntriesByName('first-contentful-paint')[0].startTime"),
            );
            answered.push(page.js("readyAt"));
        });
    }
    let half = |times: &[Value]| share(&sorted(times.iter()), 0.5);
    vec![
        row(
            &format!("{page_name}: first paint (1.6 Mbit/s, 150 ms, 4 times slower)"),
            half(&painted),
            "ms",
            None,
        ),
        row(&format!("{page_name}: answers"), half(&answered), "ms", None),
    ]
}

/// A script that is one function, to be called.
fn function(script: &str) -> String {
    format!("({})", script.trim().trim_end_matches(';'))
}

fn slow(page: &Page) {
    page.command("Emulation.setCPUThrottlingRate", &json!({"rate": SLOWER}));
}

fn sorted<'times>(times: impl Iterator<Item = &'times Value>) -> Vec<f64> {
    let mut times: Vec<f64> = times.filter_map(Value::as_f64).collect();
    times.sort_by(f64::total_cmp);
    times
}

/// The time that a share of all does not exceed.
fn share(sorted: &[f64], share: f64) -> f64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an index")]
    let index = (share * sorted.len() as f64).ceil() as usize;
    sorted.get(index.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}
