//! A split in words.

use model::Pillar;
use report::{Lang, Unit};
use text::{quantity, sentence, words::sensitivity_page::SensitivityPage};

use crate::part::sensitivity::PageData;

/// Something of each pillar: `expansion 40%, …`.
pub(super) fn of_pillars(lang: Lang, page: &PageData, amount: impl Fn(Pillar) -> String) -> String {
    let words = SensitivityPage::of(lang);
    let each = Pillar::ALL.map(|pillar| {
        let values = [("pillar", page.pillar(pillar).to_owned()), ("amount", amount(pillar))];
        sentence::line(words.of_pillar, &values)
    });
    each.join(words.between_pillars)
}

/// A split in parts of a whole, in percent.
pub(super) fn split(lang: Lang, page: &PageData, parts: [u32; 3]) -> String {
    let whole = f64::from(parts.iter().sum::<u32>().max(1));
    of_pillars(lang, page, |pillar| {
        let percent = 100.0 * f64::from(parts[pillar.index()]) / whole;
        quantity(lang, Unit::Percent, percent, 1).trimmed().to_string()
    })
}
