//! The numbers of the data files, written as constants by the build script.

use std::borrow::Cow;
use std::sync::OnceLock;

use report::{
    ChoiceFact, Facts, GoalFacts, InputFormat, Kind, PillarFact, PresetFact, Range, ReportedFacts,
    Unit, Value, WhatIfFact,
};

use crate::defaults::Defaults;

#[allow(clippy::unreadable_literal, reason = "written for the compiler, not for people")]
static FACTS: Facts = include!(concat!(env!("OUT_DIR"), "/facts.rs"));

#[allow(clippy::unreadable_literal, reason = "written for the compiler, not for people")]
static FIGURES: &[(&str, Value)] = &include!(concat!(env!("OUT_DIR"), "/figures.rs"));

/// The numbers that the app needs: ranges, choices, presets, bounds, goals.
pub fn facts() -> &'static Facts {
    &FACTS
}

/// The number of a figure of the data files, or none where the figure is no number or not there.
///
/// Apart from [`facts`], because the app asks for none of them and so needn't carry them.
pub fn figure(id: &str) -> Option<Value> {
    FIGURES.iter().find(|(known, _)| *known == id).map(|(_, value)| *value)
}

/// The same numbers as the model's types.
pub(crate) fn defaults() -> &'static Defaults {
    static DEFAULTS: OnceLock<Defaults> = OnceLock::new();
    DEFAULTS.get_or_init(|| {
        let Ok(defaults) = Defaults::new(facts()) else {
            unreachable!("the build script made the same value, or the build has failed")
        };
        defaults
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_app_carries_the_numbers_of_the_data_files() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        let data = report::read(&folder).unwrap();
        assert_eq!(*facts(), data.facts());
        assert_eq!(FIGURES, data.figure_values().collect::<Vec<_>>());
    }

    #[test]
    fn a_figure_is_found_by_its_id() {
        let value = figure("S2.2").unwrap();
        assert_eq!((value.kind, value.unit, value.decimals), (Kind::Reported, Unit::Percent, 1));
        assert_eq!(figure("S0.0"), None);
    }
}
