//! What the reader can press, type into and choose: each control by the `id` of its element.

use model::Pillar;
use scenario::{AssumptionId, Item, facts};

/// Every control of the calculator.
#[derive(Debug, Clone, Copy, PartialEq)]
#[expect(missing_docs, reason = "each is named after what it does")]
pub enum Control {
    StepDown(Pillar),
    StepUp(Pillar),
    Amount(Pillar),
    Slider(Pillar),
    TakeFrom(Pillar),
    Lock(Pillar),
    /// The same on a phone, as a box to tick.
    LockTick(Pillar),
    /// A pillar's amount in a year, by the year's place in the table.
    Year(Pillar, usize),
    /// One press further down.
    Less(AssumptionId),
    /// One press further up.
    More(AssumptionId),
    Assume(AssumptionId),
    /// On an assumption's own card.
    Restore(AssumptionId),
    /// In the list of changes.
    Back(Item),
    /// What counts as Japan-led, by its place among what is offered.
    Counting(usize),
    /// By its place among the facts' prepared assumptions.
    WhatIf(usize),
    /// By its place among the facts' presets.
    Preset(usize),
    KeepTotal,
    Undo,
    /// The same on a phone, in the foot.
    FootUndo,
    Redo,
    /// The same on a phone, in the foot.
    FootRedo,
    Replay,
    /// The same on a phone, in the foot.
    FootReplay,
    Reset,
}

/// Keys of repeated elements that have a place and no name: years, offers, ticks.
pub const PLACES: [&str; 6] = ["0", "1", "2", "3", "4", "5"];

/// From the rest of an `id`, after the kind's name.
type Kind = fn(&str) -> Option<Control>;

const KINDS: [(&str, Kind); 24] = [
    ("step-down-", |key| of_pillar(key, Control::StepDown)),
    ("step-up-", |key| of_pillar(key, Control::StepUp)),
    ("amount-", |key| of_pillar(key, Control::Amount)),
    ("slider-", |key| of_pillar(key, Control::Slider)),
    ("take-from-", |key| of_pillar(key, Control::TakeFrom)),
    ("lock-", |key| of_pillar(key, Control::Lock)),
    ("tick-lock-", |key| of_pillar(key, Control::LockTick)),
    ("year-", of_year),
    ("less-", |key| of_assumption(key, Control::Less)),
    ("more-", |key| of_assumption(key, Control::More)),
    ("assume-", |key| of_assumption(key, Control::Assume)),
    ("restore-", |key| of_assumption(key, Control::Restore)),
    ("back-", of_item),
    ("counting-", |key| place(key).map(Control::Counting)),
    ("what-if-", |key| found(key, facts().what_ifs.iter().map(|it| &*it.id), Control::WhatIf)),
    ("preset-", |key| found(key, facts().presets.iter().map(|it| &*it.id), Control::Preset)),
    ("keep-total", |key| single(key, Control::KeepTotal)),
    ("undo", |key| single(key, Control::Undo)),
    ("foot-undo", |key| single(key, Control::FootUndo)),
    ("redo", |key| single(key, Control::Redo)),
    ("foot-redo", |key| single(key, Control::FootRedo)),
    ("replay", |key| single(key, Control::Replay)),
    ("foot-replay", |key| single(key, Control::FootReplay)),
    ("reset", |key| single(key, Control::Reset)),
];

fn of_pillar(key: &str, control: fn(Pillar) -> Control) -> Option<Control> {
    Pillar::from_id(key).map(control)
}

fn of_assumption(key: &str, control: fn(AssumptionId) -> Control) -> Option<Control> {
    AssumptionId::from_id(key).map(control)
}

fn of_year(key: &str) -> Option<Control> {
    let (pillar, year) = key.split_once('-')?;
    Some(Control::Year(Pillar::from_id(pillar)?, place(year)?))
}

fn of_item(key: &str) -> Option<Control> {
    let pillar = Pillar::from_id(key).map(Item::Pillar);
    let item = pillar.or_else(|| AssumptionId::from_id(key).map(Item::Assumption));
    item.map(Control::Back)
}

fn place(key: &str) -> Option<usize> {
    PLACES.iter().position(|place| *place == key)
}

fn found<'a>(
    key: &str,
    ids: impl Iterator<Item = &'a str>,
    control: fn(usize) -> Control,
) -> Option<Control> {
    ids.enumerate().find(|(_, id)| *id == key).map(|(index, _)| control(index))
}

fn single(key: &str, control: Control) -> Option<Control> {
    key.is_empty().then_some(control)
}

impl Control {
    /// The `id` of its element.
    pub fn id(self) -> String {
        let (name, key) = match self {
            Self::StepDown(pillar) => ("step-down-", pillar.id()),
            Self::StepUp(pillar) => ("step-up-", pillar.id()),
            Self::Amount(pillar) => ("amount-", pillar.id()),
            Self::Slider(pillar) => ("slider-", pillar.id()),
            Self::TakeFrom(pillar) => ("take-from-", pillar.id()),
            Self::Lock(pillar) => ("lock-", pillar.id()),
            Self::LockTick(pillar) => ("tick-lock-", pillar.id()),
            Self::Year(pillar, year) => {
                return ["year-", pillar.id(), "-", at_place(year)].concat();
            }
            Self::Less(id) => ("less-", id.id()),
            Self::More(id) => ("more-", id.id()),
            Self::Assume(id) => ("assume-", id.id()),
            Self::Restore(id) => ("restore-", id.id()),
            Self::Back(Item::Pillar(pillar)) => ("back-", pillar.id()),
            Self::Back(Item::Assumption(id)) => ("back-", id.id()),
            Self::Counting(index) => ("counting-", at_place(index)),
            Self::WhatIf(index) => ("what-if-", what_if_id(index)),
            Self::Preset(index) => ("preset-", preset_id(index)),
            Self::KeepTotal => ("keep-total", ""),
            Self::Undo => ("undo", ""),
            Self::FootUndo => ("foot-undo", ""),
            Self::Redo => ("redo", ""),
            Self::FootRedo => ("foot-redo", ""),
            Self::Replay => ("replay", ""),
            Self::FootReplay => ("foot-replay", ""),
            Self::Reset => ("reset", ""),
        };
        [name, key].concat()
    }

    /// The control with this `id`.
    pub fn by_id(id: &str) -> Option<Self> {
        KINDS.iter().find_map(|(name, kind)| kind(id.strip_prefix(name)?))
    }

    /// Each of them once.
    pub fn all() -> impl Iterator<Item = Self> {
        let of_pillar = [
            Self::StepDown,
            Self::StepUp,
            Self::Amount,
            Self::Slider,
            Self::TakeFrom,
            Self::Lock,
            Self::LockTick,
        ];
        let of_pillars = of_pillar.into_iter().flat_map(|kind| Pillar::ALL.map(kind));
        let years = |pillar| (0..PLACES.len()).map(move |year| Self::Year(pillar, year));
        let of_assumption = [Self::Less, Self::More, Self::Assume, Self::Restore];
        let of_assumptions =
            AssumptionId::all().flat_map(move |id| of_assumption.map(|kind| kind(id)));
        let items = Pillar::ALL.map(Item::Pillar).into_iter();
        let items = items.chain(AssumptionId::all().map(Item::Assumption)).map(Self::Back);
        let what_ifs = (0..facts().what_ifs.len()).map(Self::WhatIf);
        let presets = (0..facts().presets.len()).map(Self::Preset);
        let single = [
            Self::KeepTotal,
            Self::Undo,
            Self::FootUndo,
            Self::Redo,
            Self::FootRedo,
            Self::Replay,
            Self::FootReplay,
            Self::Reset,
        ];
        of_pillars
            .chain(Pillar::ALL.into_iter().flat_map(years))
            .chain(of_assumptions)
            .chain(items)
            .chain((0..PLACES.len()).map(Self::Counting))
            .chain(what_ifs)
            .chain(presets)
            .chain(single)
    }
}

fn at_place(index: usize) -> &'static str {
    PLACES.get(index).copied().unwrap_or_default()
}

/// The id of a preset by its place.
pub(super) fn preset_id(index: usize) -> &'static str {
    facts().presets.get(index).map_or("", |preset| &preset.id)
}

/// The id of a set of prepared assumptions by its place.
pub(super) fn what_if_id(index: usize) -> &'static str {
    facts().what_ifs.get(index).map_or("", |what_if| &what_if.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_control_is_found_by_its_id() {
        for control in Control::all() {
            assert_eq!(Control::by_id(&control.id()), Some(control));
        }
        assert_eq!(Control::by_id("main"), None);
    }
}
