//! Links, files and what a browser keeps, changed by chance.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use model::Pillar;
use scenario::library::SaveTarget;
use scenario::{
    Edit, MemoryStorage, Scenario, Session, Storage, apply, draft, library, link, wire,
};

use crate::chance::Chance;

const SMALL: &str = include_str!("../../tests/wire/v2/good/one-pillar.json");

/// A text and where a browser keeps such a one.
pub(crate) struct Text {
    pub(crate) kept_under: Option<String>,
    pub(crate) text: String,
}

/// What was written, before chance changes it.
pub(crate) struct Starts {
    links: Vec<String>,
    files: Vec<String>,
    kept: Vec<Text>,
}

impl Starts {
    pub(crate) fn new() -> Option<Self> {
        let edit = Edit::Step { pillar: Pillar::Negotiation, by_million: 1_000 };
        let session = apply(&Session::default(), edit, 0.0).ok()?;
        let moved = session.scenario().labelled("二つ目 \"2\"", "一行目\n二行目 \u{1}").ok()?;
        let storage = MemoryStorage::default();
        draft::save(&storage, &session).ok()?;
        library::save(&storage, SaveTarget::New, &moved, 0.0).ok()?;
        let kept = storage.keys().ok()?.into_iter().map(|key| {
            let text = storage.get(&key).ok()??;
            Some(Text { kept_under: Some(key), text })
        });
        Some(Self {
            links: vec![link::write(&Scenario::reported()), link::write(&moved)],
            files: vec![SMALL.to_owned(), wire::write_file(&[moved, Scenario::reported()])],
            kept: kept.collect::<Option<_>>()?,
        })
    }

    /// One text.
    pub(crate) fn text(&self, chance: &mut Chance) -> Text {
        let free = |text| Text { kept_under: None, text };
        match chance.below(8) {
            0..=1 => free(changed(chance.one_of_all::<String>(&self.links), chance)),
            2..=3 => free(sealed(chance)),
            4..=5 => free(changed(chance.one_of_all::<String>(&self.files), chance)),
            _ => {
                let Text { kept_under, text } = chance.one_of_all(&self.kept);
                let text = if chance.below(4) == 0 {
                    changed(text, chance)
                } else {
                    resealed(text, chance)
                };
                Text { kept_under: kept_under.clone(), text }
            }
        }
    }
}

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
    "。",
    "%E3%80%82",
    "%23s=",
    "#s=",
    " ",
    "=",
];

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
    let hash = hash(&content);
    let check = (hash ^ (hash >> 32)).to_le_bytes();
    let length = content.len().to_le_bytes();
    let whole = [&length[..1], &content, &check[..4]].concat();
    ["2", &URL_SAFE_NO_PAD.encode(whole)].concat()
}

/// A kept text whose content has changed, and its checksum with it.
fn resealed(text: &str, chance: &mut Chance) -> String {
    const CHECKSUM: &str = "\"checksum\":\"";
    const CONTENT: &str = "\",\"content\":";
    let parts = text.split_once(CHECKSUM).zip(text.split_once(CONTENT));
    let Some(((label, _), (_, content))) = parts else {
        return changed(text, chance);
    };
    let content = changed(content.strip_suffix('}').unwrap_or(content), chance);
    let checksum = format!("{:016x}", hash(content.as_bytes()));
    [label, CHECKSUM, &checksum, CONTENT, &content, "}"].concat()
}

/// The checksum of links and kept texts, written once more: what is read here must not make it.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
