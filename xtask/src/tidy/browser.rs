//! The browser is known in one folder, so that all else is tested without one. Clippy can forbid a
//! function of a crate everywhere, not a crate outside of a folder.

use super::finding::Finding;
use super::source::Source;

const CRATES: &[&str] = &["web_sys", "js_sys"];
const WITHIN: &[&str] = &["src/", "crates/"];
const EXCEPT: &str = "src/browser/";

pub(super) fn check(sources: &[Source]) -> Vec<Finding> {
    let outside = sources.iter().filter(|source| {
        let within = WITHIN.iter().any(|folder| source.path.starts_with(folder));
        source.is("rs") && within && !source.path.starts_with(EXCEPT)
    });
    outside.flat_map(uses).collect()
}

fn uses(source: &Source) -> impl Iterator<Item = Finding> {
    let code = source.text.lines().enumerate().filter(|(_, line)| !is_comment(line));
    let named = code.flat_map(|(index, line)| {
        let names = CRATES.iter().filter(move |name| line.contains(*name));
        names.map(move |name| (index + 1, name))
    });
    named.map(|(line, name)| {
        Finding::new(
            format!("{}:{line}", source.path),
            format!(
                "`{name}`: only {EXCEPT} knows the browser, so that all else is tested without one"
            ),
            "add a function to src/browser/ that says what is meant, and call it",
        )
    })
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(path: &str, text: &str) -> Vec<String> {
        let found = check(&[Source::new(path, text)]);
        found.into_iter().map(|finding| finding.place).collect()
    }

    #[test]
    fn the_browser_is_known_in_one_folder() {
        let text = "// web_sys\n\nuse web_sys::Window;\nlet now = js_sys::Date::now();";
        assert_eq!(places("src/island/a.rs", text), ["src/island/a.rs:3", "src/island/a.rs:4"]);
        assert_eq!(places("crates/text/src/a.rs", text).len(), 2);
        assert!(places("src/browser/a.rs", text).is_empty());
        assert!(places("tests/src/a.rs", text).is_empty());
    }
}
