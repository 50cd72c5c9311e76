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

#[test]
fn sources_are_numbered_without_a_gap_and_say_what_was_read() {
    let data = data();
    let numbers: Vec<u32> = data.sources.iter().map(|source| source.number).collect();
    assert_eq!(numbers, (1..=29).collect::<Vec<u32>>());
    for source in &data.sources {
        assert_ne!(
            source.address.is_some(),
            source.form == report::Form::OwnCount,
            "{}",
            source.id
        );
        assert!(
            source.address.iter().all(|address| address.starts_with("https://")),
            "{}",
            source.id
        );
    }
    assert_eq!(data.sources_read_on, "2026-11-24");
}
