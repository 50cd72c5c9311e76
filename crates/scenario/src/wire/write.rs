//! JSON text, piece by piece: small, and in the order in which people read.

use std::fmt::Write;

/// An object of entries whose values are JSON already.
pub(crate) fn object<'a>(entries: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let entry = |(key, value): (&str, String)| string(key) + ":" + &value;
    let entries: Vec<String> = entries.into_iter().map(entry).collect();
    format!("{{{}}}", entries.join(","))
}

/// A list of items that are JSON already.
pub(crate) fn list(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    format!("[{}]", items.join(","))
}

/// A text in quotes.
pub(crate) fn string(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\0'..'\u{20}' => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A finite number, in as few digits as lead back to it.
pub(crate) fn number(value: f64) -> String {
    value.to_string()
}
