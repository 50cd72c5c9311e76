//! JSON text, piece by piece: small, and in the order in which people read.

/// An object of entries whose values are JSON already.
pub(crate) fn object(entries: &[(&str, String)]) -> String {
    let entries: Vec<_> = entries.iter().map(|(key, value)| string(key) + ":" + value).collect();
    ["{", &entries.join(","), "}"].concat()
}

/// A list of items that are JSON already.
pub(crate) fn list(items: &[String]) -> String {
    ["[", &items.join(","), "]"].concat()
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
                out.push_str("\\u00");
                for digit in [u32::from(c) / 16, u32::from(c) % 16] {
                    out.extend(char::from_digit(digit, 16));
                }
            }
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}
