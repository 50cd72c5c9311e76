//! What was typed or pasted, as a keyboard without an input method would have typed it: what an
//! input method, a table or this site itself writes reads like what a person types.

/// The text in small letters and half width, without spaces and without what nobody sees. A space
/// or an apostrophe between two digits parts them as a comma does.
pub(crate) fn plain(typed: &str) -> String {
    let mut text = String::with_capacity(typed.len());
    let mut after_space = false;
    for sign in typed.chars().filter(|sign| !is_unseen(*sign)).map(narrow) {
        if sign.is_whitespace() {
            after_space = true;
            continue;
        }
        if after_space && sign.is_ascii_digit() && text.ends_with(|it: char| it.is_ascii_digit()) {
            text.push(',');
        }
        after_space = false;
        text.push(sign);
    }
    // A sentence that ends with its unit brings its stop along; after digits it is their point.
    match text.strip_suffix('.') {
        Some(rest) if rest.ends_with(|it: char| it.is_alphabetic() || it == '%') => rest.to_owned(),
        _ => text,
    }
}

/// Zero-width spaces and joiners, soft hyphens, marks of direction and byte order.
pub(crate) const fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

/// The sign of ASCII that a full-width one is; any other as it is.
pub(crate) fn half_width(sign: char) -> char {
    match sign {
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(sign) - 0xff01 + u32::from('!')).unwrap_or(sign)
        }
        _ => sign,
    }
}

fn narrow(typed: char) -> char {
    match half_width(typed) {
        // On Japanese keyboards the yen sign often is a backslash.
        '￥' | '\\' => '¥',
        '。' | '｡' => '.',
        '、' | '､' | '\'' | '‘' | '’' | 'ʼ' | '′' => ',',
        // The minus sign, dashes, the long-vowel mark that shares the minus key, and the triangle
        // that stands for a minus in Japanese tables.
        '−' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '﹣' | 'ー' | 'ｰ' | '▲' | '△' => {
            '-'
        }
        half => half.to_ascii_lowercase(),
    }
}

/// The rest of a text and whether it is negative, without its sign and the words before the number;
/// sign and words may come in either order.
pub(crate) fn unsigned<'a>(text: &'a str, before: &[&str]) -> (bool, &'a str) {
    let (mut rest, mut negative, mut signed) = (text, false, false);
    loop {
        if let Some(after) = rest.strip_prefix(['-', '+', '±']).filter(|_| !signed) {
            (negative, signed) = (rest.starts_with('-'), true);
            rest = after;
        } else if let Some(after) = before.iter().find_map(|word| rest.strip_prefix(word)) {
            rest = after;
        } else {
            return (negative, rest);
        }
    }
}

/// A text without the longest of the words that may stand after a number.
pub(crate) fn before<'a>(text: &'a str, after: &[&str]) -> &'a str {
    let shorter = after.iter().filter_map(|word| text.strip_suffix(word));
    shorter.min_by_key(|rest| rest.len()).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_not_there_and_spaces_part_digits() {
        for (typed, expected) in [
            ("\u{feff}１\u{200b}２\u{2060}０", "120"),
            ("\u{2068}12\u{2069}億\u{a0}円", "12億円"),
            ("1\u{202f}200", "1,200"),
            ("1’200", "1,200"),
            ("1 5", "1,5"),
            ("10。5", "10.5"),
            ("12億円。", "12億円"),
            ("10.", "10."),
            ("5.2 %。", "5.2%"),
            ("▲１０", "-10"),
            ("＼１０", "¥10"),
        ] {
            assert_eq!(plain(typed), expected, "{typed}");
        }
    }

    #[test]
    fn a_sign_is_read_once_and_words_in_any_order() {
        assert_eq!(unsigned("-¥5", &["¥"]), (true, "5"));
        assert_eq!(unsigned("¥-5", &["¥"]), (true, "5"));
        assert_eq!(unsigned("--5", &["¥"]), (true, "-5"));
        assert_eq!(unsigned("±0", &[]), (false, "0"));
        assert_eq!(before("5yen", &["n", "yen"]), "5");
    }
}
