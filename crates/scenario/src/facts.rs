//! The numbers of the data files, embedded by the build.

use std::sync::OnceLock;

use report::Facts;

use crate::defaults::Defaults;

/// Every number of the data files: figures, ranges, choices, presets, bounds.
pub fn facts() -> &'static Facts {
    static FACTS: OnceLock<Facts> = OnceLock::new();
    #[expect(
        clippy::expect_used,
        reason = "the build script wrote this text from the same type, or the build has failed"
    )]
    FACTS.get_or_init(|| {
        serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/facts.json")))
            .expect("the build wrote facts.json")
    })
}

/// The same numbers as the model's types.
pub(crate) fn defaults() -> &'static Defaults {
    static DEFAULTS: OnceLock<Defaults> = OnceLock::new();
    #[expect(
        clippy::expect_used,
        reason = "the build script made the same value from the same facts, or the build has failed"
    )]
    DEFAULTS.get_or_init(|| Defaults::new(facts()).expect("the build checked the defaults"))
}
