//! What a person may have meant by a name that does not exist.

use crate::Bilingual;

use super::words;

/// More names than this that are equally close would be a list and no help.
const MOST: usize = 2;

/// "Did you mean …?" with the nearest names, with a space after it in English; nothing where none is near.
pub(super) fn did_you_mean<'a>(typed: &str, known: impl Iterator<Item = &'a str>) -> Bilingual {
    let names = nearest(typed, known);
    if names.is_empty() {
        return Bilingual::default();
    }
    let each = |open: &str, close: &str, between: &str| {
        let names: Vec<String> = names.iter().map(|name| format!("{open}{name}{close}")).collect();
        names.join(between)
    };
    words(
        format!("{}のことではありませんか。", each("「", "」", "か")),
        format!("Did you mean {}? ", each("“", "”", " or ")),
    )
}

/// The names with the fewest slips between them and what was typed, if those are few for its length.
fn nearest<'a>(typed: &str, known: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let typed = plain(typed);
    let allowed = 1 + typed.chars().count() / 6;
    let far = |name: &str| strsim::osa_distance(&typed, &plain(name));
    let mut found: Vec<(usize, &str)> = known
        .map(|name| (far(name), name))
        .filter(|(slips, name)| *slips <= allowed && !name.is_empty())
        .collect();
    // A name of the same beginning first: an added digit is likelier than another first letter.
    let begins = |name: &str| std::cmp::Reverse(shared(&typed, &plain(name)));
    found.sort_by_key(|(slips, name)| (*slips, begins(name), *name));
    found.dedup();
    let best = found.first().map(|(slips, name)| (*slips, begins(name)));
    let best = found.into_iter().filter(|(slips, name)| Some((*slips, begins(name))) == best);
    let best: Vec<&str> = best.map(|(_, name)| name).collect();
    if best.len() > MOST { Vec::new() } else { best }
}

/// How many letters two names begin with in common.
fn shared(a: &str, b: &str) -> usize {
    a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count()
}

/// Small letters in half width without spaces: a name that differs in nothing else is the one meant.
fn plain(text: &str) -> String {
    half_width(text).split_whitespace().collect::<String>().to_lowercase()
}

/// The letters, digits and signs of a Japanese keyboard in the width that the files use.
pub(super) fn half_width(text: &str) -> String {
    let narrow = |sign: char| match sign {
        // Their order is that of ASCII.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xff01 + 0x21).unwrap_or(sign),
        '\u{3000}' => ' ',
        '。' | '・' => '.',
        '、' => ',',
        '−' | '–' | 'ー' => '-',
        _ => sign,
    };
    text.chars().map(narrow).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_what_was_meant_and_nothing_far_off() {
        let known = || ["S2.1", "S2.2", "S2.7", "S2.10", "S3.2.support", "D.goal_gap"].into_iter();
        for (typed, meant) in [
            ("S2.77", vec!["S2.7"]),
            ("S2.11", vec!["S2.1", "S2.10"]),
            ("s2.7", vec!["S2.7"]),
            ("Ｓ２．７", vec!["S2.7"]),
            ("S3.2.suport", vec!["S3.2.support"]),
            ("D.gaol_gap", vec!["D.goal_gap"]),
            ("S2.", vec![]),
            ("elsewhere", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(nearest(typed, known()), meant, "{typed}");
        }
    }
}
