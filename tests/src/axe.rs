//! Check: the rules of axe-core that a machine can hold, at the levels that we promise.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::page::Page;

const TAGS: &str = r#"{type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}"#;

impl Page {
    /// Fails for each rule that the page as it stands breaks.
    ///
    /// # Panics
    /// With the rules, and where they are broken.
    pub fn is_accessible(&self) {
        self.obeys(TAGS);
    }

    /// The same for one rule by its name, also one that is not among the usual ones.
    ///
    /// # Panics
    /// With where it is broken.
    pub fn obeys_rule(&self, rule: &str) {
        self.obeys(&format!("{{type: 'rule', values: [{rule:?}]}}"));
    }

    /// Puts axe-core into the page: by the debugger, which the page's content policy does not bind.
    ///
    /// # Panics
    /// Where it is not installed.
    pub fn with_axe(&self) {
        let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(&axe)
            .unwrap_or_else(|fault| panic!("{}: {fault}; `npm ci` brings it", axe.display()));
        self.js(&format!("(window.axe ?? (() => {{ {axe}\n }})(), true)"));
    }

    fn obeys(&self, rules: &str) {
        self.with_axe();
        let broken = self.js(&["(", include_str!("script/axe.js"), ")(", rules, ")"].concat());
        let broken: Vec<&str> =
            broken.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert!(
            broken.is_empty(),
            "{} at {:?}:\n  {}",
            self.place(),
            self.reader(),
            broken.join("\n  ")
        );
    }
}
