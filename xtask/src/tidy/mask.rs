//! Rust without its words: comments and the contents of strings and characters become blanks, so
//! that a brace or a forbidden word in them is not taken for code. Places stay the same.

/// The text with comments, strings and characters blanked, sign by sign; line breaks stay.
pub(super) fn mask(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(sign) = rest.chars().next() {
        let length = word_length(rest, before).unwrap_or(0);
        let (word, after) = rest.split_at(length.max(sign.len_utf8()));
        if length == 0 {
            masked.push(sign);
        } else {
            masked.extend(word.chars().map(|sign| if sign == '\n' { '\n' } else { ' ' }));
        }
        before = sign;
        rest = after;
    }
    masked
}

/// The length in bytes of the comment, string or character that the text begins with.
fn word_length(text: &str, before: char) -> Option<usize> {
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    if text.starts_with("/*") {
        return Some(block_comment(text));
    }
    if text.starts_with('\'') {
        return character(text);
    }
    if text.starts_with('"') {
        return Some(quoted(text, '"'));
    }
    if before.is_alphanumeric() || before == '_' {
        return None;
    }
    raw_string(text)
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// A lifetime begins like a character and has no closing quote.
fn character(text: &str) -> Option<usize> {
    let mut signs = text.char_indices().skip(1);
    let (_, first) = signs.next()?;
    if first == '\\' {
        return Some(quoted(text, '\''));
    }
    let (at, next) = signs.next()?;
    (next == '\'').then_some(at + 1)
}

fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, sign) in text.char_indices().skip(1) {
        if sign == quote && !escaped {
            return at + 1;
        }
        escaped = sign == '\\' && !escaped;
    }
    text.len()
}

fn raw_string(text: &str) -> Option<usize> {
    let opening = text.strip_prefix(['b', 'c']).unwrap_or(text).strip_prefix('r')?;
    let hashes = opening.len() - opening.trim_start_matches('#').len();
    let content = opening[hashes..].strip_prefix('"')?;
    let closing = format!("\"{}", "#".repeat(hashes));
    let length = content.find(&closing).map_or(content.len(), |at| at + closing.len());
    Some(text.len() - content.len() + length)
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn words_are_blanked_and_code_stays() {
        for (text, code) in [
            ("a // }\nb", "a     \nb"),
            ("a /* { /* */ } */ b", "a                 b"),
            (r#"f("{\"}") }"#, "f(      ) }"),
            (r##"r#"{"#; x"##, "      ; x"),
            (r#"br"{" x"#, "      x"),
            ("'{' '\\'' x", "         x"),
            ("&'a str }", "&'a str }"),
            ("for\"日\"", "for   "),
        ] {
            assert_eq!(mask(text), code, "{text}");
        }
    }

    #[test]
    fn what_never_ends_ends_with_the_file() {
        for text in ["\"abc", "/* a", "r#\"a", "'\\", "'"] {
            assert_eq!(mask(text).chars().count(), text.chars().count(), "{text}");
        }
    }
}
