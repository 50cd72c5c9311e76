//! Every choice of the reader, with its default, and the sources behind all assumptions.

use report::Unit::{self, Countries, JpyPerUsd, Number, PercentAYear, Year, Years};

use crate::folder::data;

type Choice = (&'static str, &'static str, f64, &'static [f64], Unit, bool);

/// Id, symbol, default, offered, unit, whole.
const CHOICES: &[Choice] = &[
    ("base_year", "y0", 2024.0, &[2021.0, 2022.0, 2023.0, 2024.0, 2025.0], Year, true),
    ("first_budget_year", "s", 2026.0, &[2025.0, 2026.0, 2027.0, 2028.0, 2029.0], Year, true),
    ("adoption_delay", "D", 2.0, &[1.0, 2.0, 3.0, 4.0], Years, true),
    ("initial_adopters", "A0", 0.0, &[0.0, 11.0, 38.0], Countries, true),
    ("exchange_rate", "E", 155.2, &[130.0, 155.2, 175.0], JpyPerUsd, false),
    ("discount_rate", "r", 4.0, &[2.0, 4.0, 6.0], PercentAYear, false),
    ("public_funds_cost", "κ", 0.1, &[0.0, 0.1, 0.2], Number, false),
];

#[test]
fn every_choice_is_there_with_its_default() {
    let data = data();
    for (id, symbol, default, offered, unit, whole) in CHOICES {
        let choice = data.choice(id).unwrap_or_else(|| panic!("{id} is missing"));
        assert_eq!((choice.symbol.as_str(), choice.default), (*symbol, *default), "{id}");
        assert_eq!(choice.offered, *offered, "{id}");
        assert_eq!((choice.unit, choice.whole), (*unit, *whole), "{id}");
    }
    assert_eq!(data.choices.len(), CHOICES.len());
}

/// The numbers by which the sources are known; 26 was dropped, as no record of it was found.
#[test]
fn sources_keep_their_numbers_and_their_addresses() {
    let data = data();
    let numbers: Vec<u32> = data.sources.iter().map(|source| source.number).collect();
    assert_eq!(numbers, (1..=25).chain(27..=36).collect::<Vec<u32>>());
    for source in &data.sources {
        let own = source.form == report::Form::OwnCount;
        assert_ne!(source.address.is_some(), own, "{}", source.id);
        assert!(!own || !source.secondary, "{}", source.id);
    }
    assert_eq!(data.sources_read_on, "2026-11-30");
}

/// A reader can ask a library for each study.
#[test]
fn studies_have_a_record_to_cite() {
    let data = data();
    let studies = [
        ("itc-2016", "TS-2016-4.E"),
        ("van-den-berg-2022", "Applied Economic Analysis 30(90)"),
        ("makioka-2020", "RIETI Discussion Paper 20-E-007"),
        ("lederman-2006", "WPS4044"),
        ("lederman-2009", "WPS5125"),
        ("cadot-2015", "97(2), 310–324"),
        ("munch-2018", "357–387"),
        ("martinez-zarzoso", "236(1), 71–94"),
        ("nishitateno-2022", "22-E-100"),
        ("ferracane-2026", "93(369), 230–259"),
        ("eu-japan-2024", "2024/1303"),
        ("rieti-2019", "19-E-088"),
    ];
    for (id, series) in studies {
        let source = data.source(id).unwrap_or_else(|| panic!("{id} is missing"));
        assert!(source.series.as_ref().is_some_and(|all| all.contains(series)), "{id}");
        assert!(source.year.is_some(), "{id}");
    }
    let copies: Vec<&str> = ["documents.pub", "fdocuments", "scribd", "kipdf", "github.com/jean"]
        .into_iter()
        .filter(|host| {
            let read = data.sources.iter().filter(|source| !source.secondary);
            read.filter_map(|source| source.address.as_ref()).any(|from| from.contains(host))
        })
        .collect();
    assert!(copies.is_empty(), "not called copies: {copies:?}");
}

/// On a Japanese page a Japanese source stands under its Japanese name.
#[test]
fn japanese_sources_have_their_japanese_names() {
    let data = data();
    for (id, name) in [
        ("cabinet-2020", "衆議院 答弁書"),
        ("kakenhi-2010", "科研費 研究課題 19730215"),
        ("nikkei-vietnam-2022", "日本経済新聞の転載"),
        ("rieti-2019", "RIETI調査"),
        ("rieti-2019", "日経による"),
        ("soumu-2025", "情報通信白書"),
    ] {
        let source = data.source(id).unwrap_or_else(|| panic!("{id} is missing"));
        assert!(source.japanese.as_ref().is_some_and(|all| all.contains(name)), "{id}");
    }
    let japanese = data.sources.iter().filter(|source| {
        source.address.as_ref().is_some_and(|from| {
            let of_rieti = from.contains("rieti.go.jp");
            !of_rieti
                && (from.contains(".go.jp") || from.contains(".ac.jp") || from.contains(".jp/"))
        })
    });
    for source in japanese {
        assert!(source.japanese.is_some(), "{}", source.id);
    }
}

/// What studies say, in the unit of the assumption: `(assumption, source, value)`.
const FINDINGS: &[(&str, &str, f64)] = &[
    ("long_run_growth", "own-trend", 4.3),
    ("long_run_growth", "own-trend", 0.7),
    ("long_run_growth", "unctad", 5.2),
    ("long_run_growth", "unctad", 3.4),
    ("long_run_growth", "own-trend", 6.2),
    ("long_run_growth", "own-trend", 7.0),
    ("long_run_growth", "wto-2023", 8.1),
    ("growth_persistence", "unctad", 0.2),
    ("growth_shock", "unctad", 0.06),
    ("growth_shock", "unctad", 0.09),
    ("support_return", "canada-ciit", 27.0),
    ("support_return", "olarreaga-2015", 15.0),
    ("support_return", "lederman-2007", 40.0),
    ("support_return", "lederman-2006", 300.0),
    ("support_return", "itc-2016", 87.0),
    ("cooperation_return", "martinez-zarzoso", 0.83),
    ("cooperation_return", "nishitateno-2022", 0.0),
    ("support_gain", "cadot-2015", 2.0),
    ("support_gain", "munch-2018", 3.0),
    ("baseline_adoption", "own-count", 1.6),
    ("baseline_adoption", "own-count", 4.4),
    ("rule_effect", "ferracane-2026", 7.0),
    ("rule_effect", "oecd-wto-2025", 3.6),
    ("rule_effect", "gravity-project", -7.0),
    ("adopter_share", "unctad", 0.33),
    ("adopter_share", "unctad", 0.04),
    ("constraint_growth", "itif-2021", 15.0),
];

#[test]
fn findings_say_what_their_sources_say() {
    let data = data();
    let mut found: Vec<(&str, &str, f64)> = data
        .parameters
        .iter()
        .flat_map(|parameter| {
            parameter.evidence.iter().filter_map(|evidence| {
                Some((parameter.id.as_str(), evidence.source.as_deref()?, evidence.value?))
            })
        })
        .collect();
    let mut wanted = FINDINGS.to_vec();
    let key = |(id, source, value): &(&str, &str, f64)| format!("{id} {source} {value}");
    wanted.sort_by_key(key);
    found.sort_by_key(key);
    assert_eq!(found, wanted);
}
