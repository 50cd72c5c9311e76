//! Sentences with values in them: one template a language, never glued parts.
//!
//! A template holds slots in braces, as in `"exports {change}"`. The view
//! wraps each value in an element of its own, so filling gives pieces; what
//! needs plain text (a label, a title) asks for [`text`].

/// A part of a filled sentence, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words of the template.
    Text(&'a str),
    /// What filled a slot.
    Value {
        /// The slot's name in the template.
        slot: &'a str,
        /// The value as the reader sees it.
        text: String,
    },
}

impl Piece<'_> {
    /// What a reader sees of it.
    pub fn words(&self) -> &str {
        match self {
            Self::Text(words) => words,
            Self::Value { text, .. } => text,
        }
    }
}

/// Fills the slots of `template`. A slot that has no value stays visible in
/// its braces: a missing value must not read as a finished sentence.
pub fn fill<'a>(template: &'a str, values: &[(&str, String)]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some((before, slot, after)) = next_slot(rest) {
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        pieces.push(match values.iter().find(|(name, _)| *name == slot) {
            Some((_, text)) => Piece::Value { slot, text: text.clone() },
            None => Piece::Text(rest.get(before.len()..rest.len() - after.len()).unwrap_or(slot)),
        });
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// A text of a reader's without the marks that turn the direction of what follows: inside a
/// sentence that isolates it, it can turn nothing but itself.
pub fn strip_bidi(text: &str) -> String {
    let turns = |c| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !turns(*c)).collect()
}

/// The filled sentence as plain text.
pub fn text(template: &str, values: &[(&str, String)]) -> String {
    joined(template, values, false)
}

/// The filled sentence as plain text in which no line breaks within a value: neither at its spaces
/// nor after a sign, and where words are kept together (`word-break: keep-all`) neither do
/// Japanese units. There lines may break before values, behind commas and stops and before what
/// opens: WebKit would find no place but where a line is full, within a number too.
pub fn line(template: &str, values: &[(&str, String)]) -> String {
    joined(template, values, true)
}

fn joined(template: &str, values: &[(&str, String)], bound: bool) -> String {
    let said = fill(template, values).into_iter().map(|piece| match piece {
        Piece::Text(words) => words.to_owned(),
        Piece::Value { text, .. } if bound => {
            let joined = text.replace(' ', "\u{a0}");
            ["＋", "+", "−"]
                .iter()
                .fold(joined, |text, sign| text.replace(sign, &[sign, "\u{2060}"].concat()))
        }
        Piece::Value { text, .. } => text,
    });
    let said: String = said.collect();
    if bound { breakable(&said) } else { said }
}

/// A sentence of words that are kept together, with a sign of no width wherever a line may break.
pub fn breakable(said: &str) -> String {
    let mut with = String::with_capacity(said.len() + said.len() / 8);
    let mut before = None;
    for sign in said.chars() {
        if may_break(before, sign) {
            with.push('\u{200b}');
        }
        with.push(sign);
        before = Some(sign);
    }
    with
}

/// Whether a Japanese line may break between two signs: behind what closes, before what opens, and where a
/// word's ending is followed by another word or a number. A number and its unit (「か国」) are one.
fn may_break(before: Option<char>, now: char) -> bool {
    let Some(before) = before else { return false };
    let (opens, closes) = ("「（", "、。」）");
    if closes.contains(now) || now == '\u{200b}' {
        return false;
    }
    let is_ending = matches!(before, 'ぁ'..='ん') && (before, now) != ('か', '国');
    let begins = matches!(now, 'ァ'..='ヺ' | '一'..='鿿' | '0'..='9') || "＋−¥".contains(now);
    closes.contains(before)
        || opens.contains(now) && matches!(before, 'ぁ'..='ヿ' | '一'..='鿿')
        || is_ending && begins
}

/// The names of a template's slots, in order: for tests that hold the two
/// languages of a sentence against each other and against what fills them.
pub fn slots(template: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = template;
    while let Some((_, slot, after)) = next_slot(rest) {
        names.push(slot);
        rest = after;
    }
    names
}

/// Splits at the first slot: the words before it, its name, all after it.
fn next_slot(template: &str) -> Option<(&str, &str, &str)> {
    let (before, inside) = template.split_once('{')?;
    let (slot, after) = inside.split_once('}')?;
    Some((before, slot, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_words_and_values_in_reading_order() {
        let pieces = fill(
            "輸出 {exports}、国 {countries}",
            &[("countries", "＋0.09".to_owned()), ("exports", "−0.6億ドル".to_owned())],
        );
        assert_eq!(
            pieces,
            [
                Piece::Text("輸出 "),
                Piece::Value { slot: "exports", text: "−0.6億ドル".to_owned() },
                Piece::Text("、国 "),
                Piece::Value { slot: "countries", text: "＋0.09".to_owned() },
            ]
        );
    }

    #[test]
    fn leaves_a_slot_without_value_visible() {
        assert_eq!(text("about {amount}.", &[]), "about {amount}.");
    }

    #[test]
    fn never_reads_a_value_as_a_template() {
        let values = [("name", "{other}".to_owned()), ("other", "x".to_owned())];
        assert_eq!(text("{name}", &values), "{other}");
    }

    #[test]
    fn takes_an_unclosed_brace_for_a_word() {
        assert_eq!(text("a { b", &[]), "a { b");
        assert_eq!(slots("{a} and {b}"), ["a", "b"]);
    }
}
