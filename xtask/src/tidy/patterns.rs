//! Words that the code must not hold, and where.

use super::finding::Finding;
use super::source::Source;

/// Words, and where they must not stand.
struct Pattern {
    words: &'static [&'static str],
    /// Paths begin with one of these…
    within: &'static [&'static str],
    /// …and with none of these.
    except: &'static [&'static str],
    why: &'static str,
    remedy: &'static str,
}

const VIEWS: &[&str] = &["src/", "crates/site/"];
const POLICY: &str = "the content policy blocks it";
const PURE: &str = "only src/browser/ knows the browser, so that all else is tested without one";

const PATTERNS: &[Pattern] = &[
    Pattern {
        words: &["<script>"],
        within: VIEWS,
        except: &[],
        why: POLICY,
        remedy: "put the script in public/ and give it `src`",
    },
    Pattern {
        words: &["eval(", "new Function", "JsFunction"],
        within: &["src/", "crates/", "public/"],
        except: &[],
        why: POLICY,
        remedy: "say it in code; a chart's label is a text column, referred to as `{@label}`",
    },
    Pattern {
        words: &["web_sys", "js_sys"],
        within: &["src/", "crates/"],
        except: &["src/browser/"],
        why: PURE,
        remedy: "add a function to src/browser/ that says what is meant, and call it",
    },
    Pattern {
        words: &["add_event_listener_with_callback", "set_onkey", "set_oninput", "set_onchange"],
        within: &["src/"],
        // What hears neither keys nor fields: the end of loading, and what watches conversions.
        except: &["src/browser/listen.rs", "src/browser/composing.rs", "src/browser/echarts.rs"],
        why: "it would hear keys and half texts of an input method",
        remedy: "attach it by src/browser/listen.rs",
    },
    Pattern {
        words: &["target_arch"],
        within: &["src/", "crates/"],
        // Built natively only: the charts' specs, whose library is large, and the elements of parts.
        except: &["src/browser/", "crates/chart/", "src/part/", "src/binding/"],
        why: PURE,
        remedy: "let src/browser/ do what differs",
    },
    Pattern {
        words: &["cfg(target_arch", "cfg!("],
        within: &["src/part/", "src/binding/"],
        except: &[],
        why: PURE,
        remedy: "only what the page is prepared with differs: `cfg(not(target_arch = \"wasm32\"))`",
    },
    Pattern {
        words: &[".exp()", ".ln()", ".powf(", ".powi("],
        within: &["crates/model/src/"],
        except: &[],
        why: "the same bits natively and in the browser come from libm alone",
        remedy: "use libm's exp, log and pow, or multiply",
    },
];

pub(super) fn check(sources: &[Source]) -> Vec<Finding> {
    let code = || sources.iter().filter(|source| source.is("rs") || source.is("js"));
    let words = code().flat_map(|source| PATTERNS.iter().flat_map(|pattern| hits(source, pattern)));
    words
        .chain(code().flat_map(inline_styles))
        .chain(code().flat_map(values_for_later_only))
        .collect()
}

fn hits(source: &Source, pattern: &Pattern) -> Vec<Finding> {
    if !inside(source, pattern.within) || inside(source, pattern.except) {
        return Vec::new();
    }
    let found = pattern.words.iter().flat_map(|word| source.code.match_indices(word));
    found
        .map(|(at, word)| {
            let what = format!("`{word}`: {}", pattern.why);
            Finding::new(position(source, at), what, pattern.remedy)
        })
        .collect()
}

fn inside(source: &Source, folders: &[&str]) -> bool {
    folders.iter().any(|folder| source.path.starts_with(folder))
}

/// `style="…"` and `style:color=…` are attributes of a view, `style: Style` is a field.
fn inline_styles(source: &Source) -> Vec<Finding> {
    if !inside(source, VIEWS) {
        return Vec::new();
    }
    let is_attribute = |(at, word): &(usize, &str)| {
        let rest = &source.code[at + word.len()..];
        rest.starts_with('=') || rest.starts_with(':') && rest[1..].starts_with(char::is_alphabetic)
    };
    let found = source.code.match_indices(" style").filter(is_attribute);
    found
        .map(|(at, _)| {
            let what = format!("an inline style: {POLICY}");
            Finding::new(position(source, at), what, "give it a class and write the rule in style/")
        })
        .collect()
}

/// A property exists only in the browser: the prepared page would show an empty field.
fn values_for_later_only(source: &Source) -> Vec<Finding> {
    let found = source.code.match_indices("prop:value=");
    found
        .filter(|(at, _)| !tag_around(&source.code, *at).contains(" value="))
        .map(|(at, _)| {
            let what = "`prop:value` alone leaves the field empty until the app answers";
            Finding::new(position(source, at), what, "set `value=` too")
        })
        .collect()
}

/// The tag that a place is in, its white space made blanks.
fn tag_around(code: &str, at: usize) -> String {
    let opens = |(start, _): &(usize, &str)| {
        code[start + 1..].starts_with(|sign: char| sign.is_ascii_alphabetic())
    };
    let start = code[..at].rmatch_indices('<').find(opens).map_or(0, |(start, _)| start);
    let end = code[at..].find("/>").map_or(code.len(), |end| at + end);
    code[start..end].split_whitespace().collect::<Vec<_>>().join(" ")
}

fn position(source: &Source, at: usize) -> String {
    format!("{}:{}", source.path, source.code[..at].matches('\n').count() + 1)
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
        assert!(places("src/a.rs", "struct A { style: Style }\nlet a = \" style=\";").is_empty());
        assert!(places("crates/chart/src/a.rs", "x style=\"a\"").is_empty());
    }

    #[test]
    fn the_browser_is_known_in_one_folder() {
        assert_eq!(places("src/island/a.rs", "use web_sys::Window;").len(), 1);
        assert_eq!(places("crates/text/src/a.rs", "#[cfg(target_arch = \"wasm32\")]").len(), 1);
        assert!(places("src/browser/a.rs", "use web_sys::Window; use js_sys::Date;").is_empty());
    }

    #[test]
    fn a_part_differs_in_what_is_prepared_only() {
        let native = "#[cfg(not(target_arch = \"wasm32\"))]";
        assert!(places("src/part/a.rs", native).is_empty());
        assert_eq!(places("src/part/a.rs", "#[cfg(target_arch = \"wasm32\")]").len(), 1);
    }

    #[test]
    fn reactions_are_attached_in_one_place() {
        let attaches = "target.add_event_listener_with_callback(kind, function)";
        assert_eq!(places("src/browser/page.rs", attaches), ["src/browser/page.rs:1"]);
        assert!(places("src/browser/listen.rs", attaches).is_empty());
    }

    #[test]
    fn scripts_from_text_are_found_everywhere() {
        assert_eq!(places("src/browser/a.rs", "js_sys::eval(code)").len(), 1);
        assert_eq!(places("public/a.js", "new Function('x')").len(), 1);
        assert_eq!(places("crates/chart/src/a.rs", "JsFunction::new(x)").len(), 1);
    }

    #[test]
    fn the_model_takes_its_mathematics_from_libm() {
        assert_eq!(places("crates/model/src/a.rs", "x.exp() + y.powf(2.0)").len(), 2);
        assert!(places("crates/text/src/a.rs", "x.exp()").is_empty());
    }

    #[test]
    fn a_field_has_its_value_from_the_start() {
        assert_eq!(places("src/a.rs", "view! { <input prop:value=x /> <p value=y/> }").len(), 1);
        assert!(places("src/a.rs", "view! { <input\n  value=x\n  prop:value=x\n/> }").is_empty());
    }
}
