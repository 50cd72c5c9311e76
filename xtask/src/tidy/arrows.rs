//! Who may know whom. Cargo.toml holds the arrows between our crates; what comes in through
//! another crate shows only in the whole tree.

use super::finding::Finding;
use crate::failure::Failure;
use crate::process;

/// A package and what must not be among all that it is built from.
struct Arrow {
    package: &'static str,
    never: &'static [(&'static [&'static str], &'static str)],
}

const NATIVE: &str = "x86_64-unknown-linux-gnu";
const WASM: &str = "wasm32-unknown-unknown";

const AFTER_REPORT: &[&str] =
    &["model", "scenario", "text", "chart", "equations", APP, "site", "evaluate"];
const AFTER_SCENARIO: &[&str] = &["text", "chart", "equations", APP, "site", "evaluate"];
const AFTER_TEXT: &[&str] = &["chart", "equations", APP, "site", "evaluate"];
const AFTER_CHART: &[&str] = &["equations", APP, "site", "evaluate"];
const AFTER_EQUATIONS: &[&str] = &["chart", APP, "site", "evaluate"];
const AFTER_APP: &[&str] = &["equations", "site", "evaluate"];
const APP: &str = "digital-trade-navigator";
/// What only a browser has, and what draws in it.
const BROWSER: &[&str] = &["leptos", "web-sys", "js-sys", "gloo-storage"];
const NATIVE_WORK: &[&str] = &["charming", "pulldown-cmark"];

const HONEST: &str = "a calculator that cannot see the report's goals cannot be rigged to them";
const ORDER: &str = "the arrows are: report, model <- scenario <- text <- chart <- app <- site, and \
     text <- equations <- site";
const PURE: &str = "it is tested and used without a browser";
const SMALL: &str =
    "that makes the download much larger, and its work is done when the site is built";

const ANYWHERE: &[Arrow] = &[
    Arrow { package: "report", never: &[(AFTER_REPORT, ORDER), (BROWSER, PURE)] },
    Arrow {
        package: "model",
        never: &[
            (&["report"], HONEST),
            (&["scenario"], ORDER),
            (AFTER_SCENARIO, ORDER),
            (BROWSER, PURE),
        ],
    },
    Arrow { package: "scenario", never: &[(AFTER_SCENARIO, ORDER), (BROWSER, PURE)] },
    Arrow { package: "text", never: &[(AFTER_TEXT, ORDER), (BROWSER, PURE)] },
    Arrow { package: "chart", never: &[(AFTER_CHART, ORDER), (BROWSER, PURE)] },
    Arrow { package: "equations", never: &[(AFTER_EQUATIONS, ORDER), (BROWSER, PURE)] },
    Arrow { package: "evaluate", never: &[(&["chart", APP, "site"], ORDER), (BROWSER, PURE)] },
    Arrow { package: APP, never: &[(AFTER_APP, ORDER)] },
];

const IN_THE_BROWSER: &[Arrow] = &[Arrow { package: APP, never: &[(NATIVE_WORK, SMALL)] }];

pub(super) fn check() -> Result<Vec<Finding>, Failure> {
    let mut found = Vec::new();
    let native = ANYWHERE.iter().map(|arrow| (arrow, NATIVE));
    let browser = ANYWHERE.iter().chain(IN_THE_BROWSER).map(|arrow| (arrow, WASM));
    for (arrow, target) in native.chain(browser) {
        for finding in breaches(arrow, &tree(arrow.package, target)?) {
            if !found.contains(&finding) {
                found.push(finding);
            }
        }
    }
    Ok(found)
}

/// Cargo's tree of what a package is built from, tests' own needs left out: each line begins with
/// its depth.
fn tree(package: &str, target: &str) -> Result<String, Failure> {
    let format = ["--edges", "normal", "--prefix", "depth", "--format", " {p}"];
    let mut command = process::cargo(&["tree", "--package", package, "--target", target]);
    process::run_quietly(command.args(format), "Cargo's words are above")
}

fn breaches(arrow: &Arrow, tree: &str) -> Vec<Finding> {
    let mut path: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    for line in tree.lines() {
        let mut words = line.split_whitespace();
        let (Some(depth), Some(name)) = (words.next(), words.next()) else {
            continue;
        };
        path.truncate(depth.parse().unwrap_or(0));
        path.push(name);
        let reasons =
            arrow.never.iter().filter(|(names, _)| path.len() > 1 && names.contains(&name));
        found.extend(reasons.map(|(_, why)| {
            Finding::new(
                path.join(" -> "),
                format!("{} must not be built from {name}: {why}", arrow.package),
                "take the dependency out of the first Cargo.toml on this path, or switch off the feature that brings it",
            )
        }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARROW: Arrow = Arrow { package: "a", never: &[(&["leptos"], "reason")] };

    #[test]
    fn a_forbidden_crate_is_shown_with_its_path() {
        let tree = "0 a v0.1.0 (/a)\n1 b v1.0.0\n2 c v1.0.0\n1 d v1.0.0\n2 leptos v0.8.0 (*)\n";
        let found = breaches(&ARROW, tree);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place, "a -> d -> leptos");
        assert!(found[0].what.contains("reason"));
    }

    #[test]
    fn what_is_allowed_passes() {
        assert_eq!(breaches(&ARROW, "0 a v0.1.0 (/a)\n1 leptos_dom v1.0.0\n"), []);
        assert_eq!(breaches(&ARROW, "0 leptos v0.8.0\n"), []);
    }
}
