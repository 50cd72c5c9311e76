//! What decides the results: `--tornado` and `--map`.

use std::ffi::OsStr;

use serde_json::Value;

use crate::{evaluate, evaluate_text_as, file, printed};

const OUTCOMES: [&str; 6] = [
    "exports_difference_usd_bn",
    "exports_usd_bn",
    "adopters_difference",
    "adopters",
    "ratio_2030",
    "ratio_2035",
];

#[test]
fn a_tornado_has_the_bars_of_six_outcomes_the_widest_first() {
    let printed = printed(evaluate_text_as(file(r#"{"name":"A"},{"name":"B"}"#), &["--tornado"]));
    let document: Value = serde_json::from_str(&printed).unwrap();
    let names: Vec<_> =
        document["scenarios"].as_array().unwrap().iter().map(|it| &it["name"]).collect();
    assert_eq!(names, ["A", "B"]);
    let tornado = document["scenarios"][0]["tornado"].as_object().unwrap();
    assert_eq!(tornado.len(), OUTCOMES.len());
    for outcome in OUTCOMES {
        let bars = tornado[outcome].as_array().unwrap();
        let width = |bar: &Value| {
            (bar["at_high"].as_f64().unwrap() - bar["at_low"].as_f64().unwrap()).abs()
        };
        assert!(bars.windows(2).all(|pair| width(&pair[0]) >= width(&pair[1])), "{outcome}");
        assert!(
            bars.iter()
                .all(|bar| bar["input"].is_string() && bar["low"].as_f64() <= bar["high"].as_f64())
        );
    }
    // What the market brings decides the level, what a yen of support brings the difference.
    assert_eq!(tornado["exports_usd_bn"][0]["input"], "long_run_growth");
    assert_eq!(tornado["exports_difference_usd_bn"][0]["input"], "support_return");
}

/// Runs `--map` on a file with these scenarios.
fn map(scenarios: &str) -> (std::process::Output, Option<String>) {
    let folder = tempfile::tempdir().unwrap();
    let [input, table] = ["scenarios.json", "map.csv"].map(|name| folder.path().join(name));
    std::fs::write(&input, file(scenarios)).unwrap();
    let output = evaluate(&[input.as_os_str(), OsStr::new("--map"), table.as_os_str()]);
    (output, std::fs::read_to_string(table).ok())
}

#[test]
fn a_map_has_every_split_and_the_reports_is_what_the_paths_say() {
    let (output, table) = map(r#"{"name":"A"}"#);
    assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
    let table = table.unwrap();
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    let heads: Vec<_> = rows.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(heads, [&["negotiation", "expansion", "cooperation"][..], &OUTCOMES].concat());
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 5_151);
    let whole =
        |row: &csv::StringRecord| (0..3).map(|at| row[at].parse::<u32>().unwrap()).sum::<u32>();
    assert!(rows.iter().all(|row| whole(row) == 100));
    // 10, 12 and 8 of 30 are no whole percents; all on expansion is.
    let all_on_expansion = rows.iter().find(|row| &row[1] == "100").unwrap();
    let exports: f64 = all_on_expansion[3].parse().unwrap();
    assert!((exports - 1.3124).abs() < 5e-5, "{exports}");
}

#[test]
fn a_map_of_several_scenarios_or_into_no_folder_is_refused() {
    let (output, table) = map(r#"{"name":"A"},{"name":"B"}"#);
    assert_eq!((output.status.code(), table), (Some(2), None));
    let words = String::from_utf8(output.stderr).unwrap();
    assert!(words.contains("2件") && words.contains("this one has 2"), "{words}");
    let nowhere = evaluate_text_as(file("{}"), &["--map", "no/such/folder/map.csv"]);
    assert_eq!(nowhere.status.code(), Some(1), "{nowhere:?}");
}
