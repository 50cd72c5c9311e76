//! `bench-browser FOLDER ROUNDS`: measures the site and its peers, which bench/build.mjs has made in
//! the folder, in a browser as slow as a phone. Prints JSON for `cargo xtask bench`:
//! `{"pages": {"react": {"first paint, ms": [1210.0, …]}}, "rows": [{"name": …, "value": …}]}`.
#![allow(clippy::expect_used, reason = "a measurement that fails must say where")]

mod calculator;
mod load;
mod navigation;

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::{Value, json};
use tests::{Host, Page};

/// How many times slower than this machine.
const SLOWER: u32 = 4;

/// A page, and what it can do.
struct Subject {
    name: &'static str,
    /// Below the folder of all.
    folder: &'static str,
    page: &'static str,
    /// Has the calculator's steppers.
    answers: bool,
    /// A service worker stores it.
    stores: bool,
}

const SUBJECTS: &[Subject] = &[
    Subject {
        name: "programme",
        folder: "site",
        page: "ja/programme/",
        answers: true,
        stores: true,
    },
    Subject { name: "market", folder: "site", page: "ja/market/", answers: false, stores: true },
    Subject {
        name: "floor",
        folder: "floor",
        page: "ja/programme/",
        answers: false,
        stores: false,
    },
    Subject { name: "observable", folder: "observable", page: "", answers: false, stores: false },
    Subject { name: "react", folder: "react", page: "", answers: true, stores: false },
    Subject { name: "react-eager", folder: "react-eager", page: "", answers: true, stores: false },
];

/// Values of one page by what was measured, one a round.
type Measured = BTreeMap<String, Vec<f64>>;

/// One measurement of the site alone.
#[derive(Serialize)]
struct Row {
    name: String,
    value: f64,
    unit: String,
    limit: Option<f64>,
}

impl Row {
    fn new(name: &str, value: f64, unit: &str, limit: Option<f64>) -> Self {
        Self { name: name.to_owned(), value, unit: unit.to_owned(), limit }
    }
}

fn main() {
    let mut arguments = env::args_os().skip(1);
    let folder = PathBuf::from(arguments.next().expect("the first argument is the folder"));
    let rounds = arguments.next().and_then(|rounds| rounds.to_str()?.parse().ok());
    let rounds = rounds.expect("the second argument is the number of rounds");
    // The short ones first: what fails there fails before the rounds, which take long.
    let mut rows = calculator::moves();
    rows.extend(calculator::saved());
    rows.extend(navigation::level());
    let pages = rounds_of(&folder, rounds);
    println!("{}", json!({ "pages": pages, "rows": rows }));
}

/// In turn, so that what else the machine does falls on all of them.
fn rounds_of(folder: &Path, rounds: u32) -> BTreeMap<&'static str, Measured> {
    let mut pages: BTreeMap<&str, Measured> = BTreeMap::new();
    for round in 1..=rounds {
        for subject in SUBJECTS {
            eprintln!("round {round} of {rounds}: {}", subject.name);
            let host = Host::serve(&folder.join(subject.folder), "/").compressed().cached();
            let page = pages.entry(subject.name).or_default();
            for (name, value) in load::measure(subject, &host) {
                page.entry(name).or_default().push(value);
            }
        }
    }
    pages
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
