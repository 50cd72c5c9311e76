//! What the reader can press, type into and choose, and what each means.

use leptos::prelude::{event_target_checked, event_target_value};
use model::Pillar;
use scenario::{Balance, Edit, amount, facts};

use super::Bench;
use crate::browser::{Event, page};

/// One press of a stepper, and one notch of a slider: JPY 1 billion a year.
pub const STEP_JPY_MILLION: i64 = 1_000;

/// Every control of the calculator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named after what it does")]
pub enum Control {
    StepDown(Pillar),
    StepUp(Pillar),
    Amount(Pillar),
    Slider(Pillar),
    TakeFrom(Pillar),
    /// By its place among the facts' presets.
    Preset(usize),
    KeepTotal,
    Undo,
    /// The same on a phone, in the foot.
    FootUndo,
    Reset,
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
            Self::Preset(index) => ("preset-", preset_id(index)),
            Self::KeepTotal => ("keep-total", ""),
            Self::Undo => ("undo", ""),
            Self::FootUndo => ("foot-undo", ""),
            Self::Reset => ("reset", ""),
        };
        [name, key].concat()
    }

    /// The control with this `id`.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::all().find(|control| control.id() == id)
    }

    /// Each of them once.
    pub fn all() -> impl Iterator<Item = Self> {
        let kinds = [Self::StepDown, Self::StepUp, Self::Amount, Self::Slider, Self::TakeFrom];
        let of_pillars = kinds.into_iter().flat_map(|kind| Pillar::ALL.map(kind));
        let presets = (0..facts().presets.len()).map(Self::Preset);
        let single = [Self::KeepTotal, Self::Undo, Self::FootUndo, Self::Reset];
        of_pillars.chain(presets).chain(single)
    }
}

fn preset_id(index: usize) -> &'static str {
    facts().presets.get(index).map_or("", |preset| &preset.id)
}

/// What happens to a control, and what is done about it.
type Reaction = fn(&Bench, Control, &Event);

/// Every kind of event that the calculator listens to.
pub(super) const REACTIONS: [(&str, Reaction); 5] = [
    ("click", pressed),
    ("change", chosen),
    ("input", slid),
    ("focusout", left),
    ("keydown", keyed),
];

fn pressed(bench: &Bench, control: Control, _: &Event) {
    match control {
        Control::StepDown(pillar) => step(bench, pillar, -STEP_JPY_MILLION),
        Control::StepUp(pillar) => step(bench, pillar, STEP_JPY_MILLION),
        Control::Preset(index) => bench.edit(None, Edit::Preset(preset_id(index).to_owned())),
        Control::Undo | Control::FootUndo => bench.edit(None, Edit::Undo),
        Control::Reset => bench.edit(None, Edit::Reset),
        // These answer when what stands in them has changed.
        Control::Amount(_) | Control::Slider(_) | Control::TakeFrom(_) | Control::KeepTotal => {}
    }
}

fn chosen(bench: &Bench, control: Control, event: &Event) {
    match control {
        Control::KeepTotal => {
            let kept = event_target_checked(event);
            let balance = if kept { Balance::Keep } else { Balance::Free };
            bench.edit(None, Edit::Balance(balance));
        }
        Control::TakeFrom(pillar) => bench.edit(None, Edit::TakeFrom(Some(pillar))),
        _ => {}
    }
}

fn slid(bench: &Bench, control: Control, event: &Event) {
    let Control::Slider(pillar) = control else {
        return;
    };
    if let Ok(notch) = event_target_value(event).parse::<i64>() {
        set(bench, pillar, notch * STEP_JPY_MILLION);
    }
}

/// A field takes what is typed when the reader leaves it: half of a number is no amount.
fn left(bench: &Bench, control: Control, event: &Event) {
    if let Control::Amount(pillar) = control
        && event_target_value(event) != bench.field_text(pillar)
    {
        take(bench, pillar, event);
    }
}

/// Enter takes what is typed, Escape puts the last valid amount back.
fn keyed(bench: &Bench, control: Control, event: &Event) {
    let Control::Amount(pillar) = control else {
        return;
    };
    match page::key(event).as_str() {
        "Enter" => take(bench, pillar, event),
        "Escape" => {
            page::set_field(event, &bench.field_text(pillar));
            bench.workbench.forgive();
        }
        _ => {}
    }
}

fn take(bench: &Bench, pillar: Pillar, event: &Event) {
    match amount::parse(bench.lang, &event_target_value(event)) {
        Ok(yearly_million) => set(bench, pillar, yearly_million),
        Err(why) => bench.workbench.refuse(Some(pillar), why),
    }
    if !bench.refuses(pillar) {
        // As the site writes amounts, however it was typed.
        page::set_field(event, &bench.field_text(pillar));
    }
}

fn step(bench: &Bench, pillar: Pillar, by_million: i64) {
    bench.edit(Some(pillar), Edit::Step { pillar, by_million });
}

fn set(bench: &Bench, pillar: Pillar, yearly_million: i64) {
    bench.edit(Some(pillar), Edit::Set { pillar, yearly_million });
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
