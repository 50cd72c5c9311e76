//! A link in the text that it came in: an address, a message, what a chat program has made of it.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::FRAGMENT;
use crate::typed::{half_width, is_unseen};

/// How often a text may have been percent-encoded: by an address bar, by a program that takes the
/// result for plain text, and once more.
const MOST_ENCODED: usize = 3;

/// Where links may begin, each as the characters that a link is made of, or blanks, or something
/// else. First what follows a mark, then the text itself.
pub(super) fn beginnings(text: &str) -> Vec<String> {
    let mut text = Cow::Borrowed(text);
    for _ in 0..MOST_ENCODED {
        let decoded = percent_decode_str(&text).decode_utf8_lossy();
        if decoded == text {
            break;
        }
        text = Cow::Owned(decoded.into_owned());
    }
    let plain: String = text.chars().filter(|sign| !is_unseen(*sign)).map(plain).collect();
    let mut pieces: Vec<String> =
        plain.split(FRAGMENT).map(|piece| piece.trim_start().to_owned()).collect();
    pieces.rotate_left(1);
    pieces
}

/// The character of ASCII that an editor or a chat program has put another one in the place of.
fn plain(sign: char) -> char {
    match half_width(sign) {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        half => half,
    }
}

/// The letters of base64url that stand together at the beginning.
pub(super) fn letters(text: &str) -> String {
    text.chars().take_while(|c| is_letter(*c)).collect()
}

/// The same across the ends of lines and the marks of quotation that a mail program has put between.
pub(super) fn letters_across_lines(text: &str) -> String {
    let is_between = |c: &char| c.is_whitespace() || *c == '>';
    text.chars().filter(|c| !is_between(c)).take_while(|c| is_letter(*c)).collect()
}

const fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}
