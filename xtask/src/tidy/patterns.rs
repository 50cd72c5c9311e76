//! Words that the code must not hold, and where.

use super::finding::Finding;
use super::source::Source;

/// A word, and where it must not stand.
struct Pattern {
    word: &'static str,
    /// Paths begin with one of these…
    within: &'static [&'static str],
    /// …and with none of these.
    except: &'static [&'static str],
    /// What must follow the word, for a word that is also innocent.
    then: fn(&str) -> bool,
    why: &'static str,
    remedy: &'static str,
}

const OURS: &[&str] = &["src/", "crates/", "public/"];
const VIEWS: &[&str] = &["src/", "crates/site/"];
const BROWSER: &[&str] = &["src/browser/"];
/// The charts' specs are built natively only: the library that writes them is large.
const NATIVE_TOO: &[&str] = &["src/browser/", "crates/chart/"];

const POLICY: &str = "the content policy blocks it";
const STYLE: &str = "give it a class and write the rule in style/";
const PURE: &str = "only src/browser/ knows the browser, so that all else is tested without one";
const RIM: &str = "add a function to src/browser/ that says what is meant, and call it";
const BITS: &str = "the same bits natively and in the browser come from libm alone";

const PATTERNS: &[Pattern] = &[
    Pattern {
        word: " style=",
        within: VIEWS,
        except: &[],
        then: always,
        why: POLICY,
        remedy: STYLE,
    },
    Pattern {
        word: " style:",
        within: VIEWS,
        except: &[],
        then: no_blank,
        why: POLICY,
        remedy: STYLE,
    },
    Pattern {
        word: "<script>",
        within: VIEWS,
        except: &[],
        then: always,
        why: POLICY,
        remedy: "put the script in public/ and give it `src`",
    },
    Pattern {
        word: "eval(",
        within: OURS,
        except: &[],
        then: always,
        why: POLICY,
        remedy: "say it in code",
    },
    Pattern {
        word: "new Function",
        within: OURS,
        except: &[],
        then: always,
        why: POLICY,
        remedy: "say it in code",
    },
    Pattern {
        word: "JsFunction",
        within: OURS,
        except: &[],
        then: always,
        why: "it becomes `new Function`, which the content policy blocks",
        remedy: "give the chart a text column and refer to it: `{@label}`",
    },
    Pattern {
        word: "web_sys",
        within: &["src/", "crates/"],
        except: BROWSER,
        then: always,
        why: PURE,
        remedy: RIM,
    },
    Pattern {
        word: "js_sys",
        within: &["src/", "crates/"],
        except: BROWSER,
        then: always,
        why: PURE,
        remedy: RIM,
    },
    Pattern {
        word: "target_arch",
        within: &["src/", "crates/"],
        except: NATIVE_TOO,
        then: always,
        why: PURE,
        remedy: RIM,
    },
    Pattern {
        word: ".exp()",
        within: &["crates/model/src/"],
        except: &[],
        then: always,
        why: BITS,
        remedy: "libm::exp",
    },
    Pattern {
        word: ".ln()",
        within: &["crates/model/src/"],
        except: &[],
        then: always,
        why: BITS,
        remedy: "libm::log",
    },
    Pattern {
        word: ".powf(",
        within: &["crates/model/src/"],
        except: &[],
        then: always,
        why: BITS,
        remedy: "libm::pow",
    },
    Pattern {
        word: ".powi(",
        within: &["crates/model/src/"],
        except: &[],
        then: always,
        why: BITS,
        remedy: "multiply, or libm::pow",
    },
];

pub(super) fn check(sources: &[Source]) -> Vec<Finding> {
    let code = || {
        sources
            .iter()
            .filter(|source| source.is("rs") || source.is("js"))
    };
    let words = code().flat_map(|source| PATTERNS.iter().flat_map(|pattern| hits(source, pattern)));
    words
        .chain(code().flat_map(values_for_later_only))
        .collect()
}

fn always(_: &str) -> bool {
    true
}

/// `style:color=…` is an attribute, `style: Style` is a field.
fn no_blank(rest: &str) -> bool {
    rest.starts_with(|sign: char| !sign.is_whitespace() && sign != ':')
}

fn hits(source: &Source, pattern: &Pattern) -> Vec<Finding> {
    let inside = |folders: &[&str]| folders.iter().any(|folder| source.path.starts_with(folder));
    if !inside(pattern.within) || inside(pattern.except) {
        return Vec::new();
    }
    let found = source.code.match_indices(pattern.word);
    found
        .filter(|(at, word)| (pattern.then)(&source.code[at + word.len()..]))
        .map(|(at, word)| {
            Finding::new(
                position(source, at),
                format!("`{}`: {}", word.trim(), pattern.why),
                pattern.remedy,
            )
        })
        .collect()
}

/// A property exists only in the browser: the prepared page would show an empty field.
fn values_for_later_only(source: &Source) -> Vec<Finding> {
    let found = source.code.match_indices("prop:value=");
    found
        .filter(|(at, _)| !tag_around(&source.code, *at).contains(" value="))
        .map(|(at, _)| {
            Finding::new(
                position(source, at),
                "`prop:value` alone leaves the field empty until the app answers",
                "set `value=` too",
            )
        })
        .collect()
}

/// The tag that a place is in, its white space made blanks.
fn tag_around(code: &str, at: usize) -> String {
    let opens = |(start, _): &(usize, &str)| {
        code[start + 1..].starts_with(|sign: char| sign.is_ascii_alphabetic())
    };
    let start = code[..at]
        .rmatch_indices('<')
        .find(opens)
        .map_or(0, |(start, _)| start);
    let end = code[at..].find("/>").map_or(code.len(), |end| at + end);
    code[start..end]
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn position(source: &Source, at: usize) -> String {
    format!(
        "{}:{}",
        source.path,
        source.code[..at].matches('\n').count() + 1
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(path: &str, text: &str) -> Vec<String> {
        let found = check(&[Source::new(path, text)]);
        found.into_iter().map(|finding| finding.place).collect()
    }

    #[test]
    fn inline_styles_are_found_in_views_and_not_in_words() {
        let view = "// style=\nview! { <p style=\"a\" style:color=\"b\"> }";
        assert_eq!(places("src/a.rs", view), ["src/a.rs:2", "src/a.rs:2"]);
        assert!(
            places(
                "src/a.rs",
                "struct A { style: Style }\nlet a = \" style=\";"
            )
            .is_empty()
        );
        assert!(places("crates/chart/src/a.rs", "x style=\"a\"").is_empty());
    }

    #[test]
    fn the_browser_is_known_in_one_folder() {
        assert_eq!(places("src/island/a.rs", "use web_sys::Window;").len(), 1);
        assert_eq!(
            places("crates/text/src/a.rs", "#[cfg(target_arch = \"wasm32\")]").len(),
            1
        );
        assert!(places("src/browser/a.rs", "use web_sys::Window; use js_sys::Date;").is_empty());
    }

    #[test]
    fn scripts_from_text_are_found_everywhere() {
        assert_eq!(places("src/browser/a.rs", "js_sys::eval(code)").len(), 1);
        assert_eq!(places("public/a.js", "new Function('x')").len(), 1);
        assert_eq!(
            places("crates/chart/src/a.rs", "JsFunction::new(x)").len(),
            1
        );
    }

    #[test]
    fn the_model_takes_its_mathematics_from_libm() {
        assert_eq!(
            places("crates/model/src/a.rs", "x.exp() + y.powf(2.0)").len(),
            2
        );
        assert!(places("crates/text/src/a.rs", "x.exp()").is_empty());
    }

    #[test]
    fn a_field_has_its_value_from_the_start() {
        assert_eq!(
            places("src/a.rs", "view! { <input prop:value=x /> <p value=y/> }").len(),
            1
        );
        assert!(
            places(
                "src/a.rs",
                "view! { <input\n  value=x\n  prop:value=x\n/> }"
            )
            .is_empty()
        );
    }
}
