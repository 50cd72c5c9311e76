//! Links and files of scenarios, changed by chance.

use crate::chance::Chance;

const FULL: &str = include_str!("../../tests/wire/v1/good/full.json");
const SMALL: &str = include_str!("../../tests/wire/v1/good/one-pillar.json");
const LINKS: &[&str] = &["1BAAAAACKZevQ", "1CgAAAwH4VQH4VQAdhsxz"];

/// What readers have stumbled over elsewhere.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "[[[[[[[[[",
    "\"",
    "\\",
    "\\u",
    "\\ud800",
    "\\u0000",
    ":",
    ",",
    "-",
    "0",
    "1",
    "9999999999999999999999",
    "1e309",
    "1e-999999999999",
    "-0",
    ".5",
    "null",
    "true",
    "NaN",
    "\u{0}",
    "\u{feff}",
    "\u{10ffff}",
    "2026",
    "low",
    "negotiation",
    "budgets",
    "A",
    "_",
    "=",
];

/// One text: half of them were links.
pub(crate) fn text(chance: &mut Chance) -> String {
    match chance.below(8) {
        0..=1 => changed(chance.one_of(LINKS), chance),
        2..=3 => sealed(chance),
        4 => changed(FULL, chance),
        _ => changed(SMALL, chance),
    }
}

/// Cuts, doubles or replaces some parts, at places where characters begin.
fn changed(start: &str, chance: &mut Chance) -> String {
    let mut text: Vec<char> = start.chars().collect();
    for _ in 0..=chance.below(4) {
        let from = chance.below(text.len() + 1);
        let longest = if chance.below(4) == 0 { text.len() } else { 3 };
        let end = (from + chance.below(longest + 1)).min(text.len());
        let piece: Vec<char> = match chance.below(3) {
            0 => Vec::new(),
            1 => text[from..end].repeat(1 + chance.below(3)),
            _ => chance.one_of(PIECES).chars().collect(),
        };
        text.splice(from..end, piece);
    }
    text.into_iter().collect()
}

/// A link whose checksum is right and whose content is chance: bits that are mostly set or small,
/// so that the reader gets far.
fn sealed(chance: &mut Chance) -> String {
    let content: Vec<u8> = (0..chance.below(120))
        .map(|_| chance.one_of(&[0, 0, 1, 1, 2, 3, 6, 7, 0x7f, 0x80, 0x84, 0xff]))
        .collect();
    let hash = content.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let check = (hash ^ (hash >> 32)).to_le_bytes();
    let length = content.len().to_le_bytes();
    let whole = [&length[..1], &content, &check[..4]].concat();
    std::iter::once('1').chain(letters(&whole)).collect()
}

fn letters(bytes: &[u8]) -> Vec<char> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bit = |n: usize| bytes.get(n / 8).is_some_and(|byte| byte >> (7 - n % 8) & 1 == 1);
    let letter =
        |n: usize| (0..6).fold(0, |bits, place| bits << 1 | usize::from(bit(n * 6 + place)));
    (0..(bytes.len() * 8).div_ceil(6)).map(|n| char::from(LETTERS[letter(n)])).collect()
}
