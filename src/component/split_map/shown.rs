//! What the map shows of one outcome.

use model::Pillar;
use report::Lang;
use scenario::{
    Scenario,
    analysis::{MAP_PARTS, Outcome},
};
use std::sync::Arc;
use text::{outcome, sentence, words::sensitivity_page::SensitivityPage};

use super::super::split_words::split;
use crate::{
    part::sensitivity::{PageData, Splits},
    picture::ternary::{Shading, place},
};

/// Keys move by so many parts, and with Shift by so many.
const STEPS: [u32; 2] = [1, 10];

/// All of it.
#[derive(Debug, Clone)]
pub(super) struct MapShown {
    splits: Arc<Splits>,
    pub(super) outcome: Outcome,
    pub(super) shading: Shading,
    /// In words: where the best split lies, or why there is none.
    pub(super) finding: String,
    /// The lowest and the highest value.
    pub(super) ends: [String; 2],
    /// The best split of the map; none where all are the same or none has a value.
    pub(super) best: Option<[u32; 3]>,
    /// The nearest split of the map to the scenario's own.
    pub(super) own_parts: [u32; 3],
    /// Places of the scenario's own split and of the report's; none without money.
    pub(super) own: Option<[f64; 2]>,
    pub(super) report: Option<[f64; 2]>,
}

/// The same map of the same outcome shows the same.
impl PartialEq for MapShown {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.splits, &other.splits) && self.outcome == other.outcome
    }
}

impl MapShown {
    pub(super) fn of(lang: Lang, page: &PageData, splits: &Arc<Splits>, of: Outcome) -> Self {
        let values: Vec<_> =
            splits.map.iter().map(|split| (split.parts, split.outcomes[of as usize])).collect();
        let shading = Shading::of(&values);
        let differs = shading.ends.is_some_and(|[low, high]| text::agreeing::differ(low, high));
        let highest = values.iter().filter_map(|(parts, value)| Some((*parts, (*value)?)));
        let highest = highest.max_by(|one, other| one.1.total_cmp(&other.1));
        let best = highest.filter(|_| differs);
        let amount = |value| outcome::amount(lang, of, Some(value));
        let own = shares(&splits.scenario);
        Self {
            finding: finding(lang, page, of, best, shading.ends.is_some() && own.is_some()),
            ends: shading.ends.map_or_else(Default::default, |ends| ends.map(amount)),
            best: best.map(|(parts, _)| parts),
            own_parts: crate::picture::ternary::nearest(place(own.unwrap_or_default())),
            own: own.map(place),
            report: shares(&Scenario::reported()).map(place),
            outcome: of,
            shading,
            splits: splits.clone(),
        }
    }

    /// What a split comes to, with its unit.
    pub(super) fn value(&self, lang: Lang, parts: [u32; 3]) -> String {
        let found = self.splits.map.iter().find(|split| split.parts == parts);
        let value = found.and_then(|split| split.outcomes[self.outcome as usize]);
        outcome::amount(lang, self.outcome, value)
    }

    /// How many splits there are.
    pub(super) fn count(&self) -> usize {
        self.splits.map.len()
    }
}

fn finding(
    lang: Lang,
    page: &PageData,
    of: Outcome,
    best: Option<([u32; 3], f64)>,
    has_values: bool,
) -> String {
    let words = SensitivityPage::of(lang);
    let name = ("outcome", outcome::name(lang, of));
    match best {
        _ if !has_values => words.map_nothing.to_owned(),
        None => sentence::text(words.map_same, &[name]),
        Some((parts, value)) => {
            let value = ("value", outcome::amount(lang, of, Some(value)));
            sentence::text(words.map_finding, &[name, ("split", split(lang, page, parts)), value])
        }
    }
}

/// Of the whole budget, in parts of a hundred; none without money.
fn shares(scenario: &Scenario) -> Option<[f64; Pillar::ALL.len()]> {
    let whole = scenario.yearly_total().mean();
    let share = |pillar| f64::from(MAP_PARTS) * scenario.yearly(pillar).mean() / whole;
    (whole > 0.0).then(|| Pillar::ALL.map(share))
}

/// The split to which a key leads: to the side between expansion and cooperation, up and down to and from
/// negotiation. None for another key.
pub(super) fn moved(
    [negotiation, expansion, cooperation]: [u32; 3],
    key: &str,
    far: bool,
) -> Option<[u32; 3]> {
    let step = STEPS[usize::from(far)];
    Some(match key {
        "ArrowRight" => {
            let by = step.min(expansion);
            [negotiation, expansion - by, cooperation + by]
        }
        "ArrowLeft" => {
            let by = step.min(cooperation);
            [negotiation, expansion + by, cooperation - by]
        }
        "ArrowUp" => {
            let by = step.min(expansion + cooperation);
            // From the larger of both, so that the way leads up the middle.
            let from_expansion =
                by.min(expansion).min(by.div_ceil(2).max(by.saturating_sub(cooperation)));
            [negotiation + by, expansion - from_expansion, cooperation - (by - from_expansion)]
        }
        "ArrowDown" => {
            let by = step.min(negotiation);
            let to_expansion = by.div_ceil(2);
            [negotiation - by, expansion + to_expansion, cooperation + (by - to_expansion)]
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stay_on_the_map_and_keep_the_whole() {
        for parts in model::compositions(MAP_PARTS) {
            for key in ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"] {
                for far in [false, true] {
                    let next = moved(parts, key, far).unwrap();
                    assert_eq!(next.iter().sum::<u32>(), MAP_PARTS, "{parts:?} {key}");
                }
            }
            assert_eq!(moved(parts, "a", false), None);
        }
        assert_eq!(moved([10, 40, 50], "ArrowRight", true), Some([10, 30, 60]));
        assert_eq!(moved([10, 0, 90], "ArrowUp", false), Some([11, 0, 89]));
        assert_eq!(moved([10, 90, 0], "ArrowUp", true), Some([20, 80, 0]));
    }
}
