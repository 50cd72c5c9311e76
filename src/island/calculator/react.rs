//! What happens to a control, and what is done about it.

use leptos::prelude::{event_target_checked, event_target_value};
use model::Pillar;
use scenario::{AssumptionId, Balance, Edit, Item, Refusal, amount, facts, number};

use super::{
    Bench,
    control::{Control, preset_id, what_if_id},
    pillar::notches,
    years,
};
use crate::{
    browser::{Event, page},
    workbench::Entry,
};

/// One press of a stepper, and one notch of a slider: JPY 1 billion a year.
pub const STEP_JPY_MILLION: i64 = 1_000;

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
        Control::Lock(pillar) => {
            bench.edit(None, Edit::Lock { pillar, locked: !bench.is_locked(pillar) });
        }
        Control::Less(id) => nudge(bench, id, -1),
        Control::More(id) => nudge(bench, id, 1),
        Control::Restore(id) => bench.put_back(None, Item::Assumption(id)),
        Control::Back(item) => {
            let entry = match item {
                Item::Pillar(pillar) => Entry::Pillar(pillar),
                Item::Assumption(id) => Entry::Assumption(id),
            };
            bench.put_back(Some(entry), item);
        }
        Control::WhatIf(index) => bench.edit(None, Edit::WhatIf(what_if_id(index).to_owned())),
        Control::Preset(index) => bench.edit(None, Edit::Preset(preset_id(index).to_owned())),
        Control::Undo | Control::FootUndo => bench.edit(None, Edit::Undo),
        Control::Redo | Control::FootRedo => bench.edit(None, Edit::Redo),
        Control::Replay | Control::FootReplay => bench.replay(),
        Control::Reset => bench.edit(None, Edit::Reset),
        // These answer when what stands in them has changed.
        Control::Amount(_)
        | Control::Slider(_)
        | Control::TakeFrom(_)
        | Control::LockTick(_)
        | Control::Year(..)
        | Control::Assume(_)
        | Control::Counting(_)
        | Control::KeepTotal => {}
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
        Control::LockTick(pillar) => {
            bench.edit(None, Edit::Lock { pillar, locked: event_target_checked(event) });
        }
        Control::Counting(index) => count_as(bench, index),
        _ => {}
    }
}

/// What counts as Japan-led from the start.
fn count_as(bench: &Bench, index: usize) {
    let id = super::COUNTING;
    let offered = facts().choice(id.id()).and_then(|fact| fact.offered.get(index));
    if let Some(value) = offered {
        bench.edit(None, Edit::Assume { id, value: *value });
    }
}

fn slid(bench: &Bench, control: Control, event: &Event) {
    let Control::Slider(pillar) = control else {
        return;
    };
    if let Ok(notch) = event_target_value(event).parse::<i64>() {
        let yearly_million = notch * STEP_JPY_MILLION;
        let entry = Entry::Pillar(pillar);
        bench.edit(Some(entry), Edit::Set { pillar, yearly_million });
        if bench.refuses(entry) {
            // It has moved in the browser by itself.
            page::set_field(event, &notches(bench.workbench.scenario().yearly(pillar)).to_string());
        }
    }
}

/// What a control asks for by its field.
fn entry(control: Control) -> Option<Entry> {
    Some(match control {
        Control::Amount(pillar) => Entry::Pillar(pillar),
        Control::Year(pillar, place) => Entry::Year(pillar, years::at(place)),
        Control::Assume(id) => Entry::Assumption(id),
        _ => return None,
    })
}

/// A field takes what is typed when the reader leaves it: half of a number is no amount.
fn left(bench: &Bench, control: Control, event: &Event) {
    if let Some(entry) = entry(control)
        && event_target_value(event) != bench.field_text(entry)
    {
        take(bench, entry, event);
    }
}

/// Enter takes what is typed, Escape puts the last valid amount back.
fn keyed(bench: &Bench, control: Control, event: &Event) {
    let Some(entry) = entry(control) else {
        return;
    };
    match page::key(event).as_str() {
        "Enter" => take(bench, entry, event),
        "Escape" => {
            page::set_field(event, &bench.field_text(entry));
            bench.workbench.forgive();
        }
        _ => {}
    }
}

fn take(bench: &Bench, entry: Entry, event: &Event) {
    match read(bench, entry, &event_target_value(event)) {
        Ok(edit) => bench.edit(Some(entry), edit),
        Err(why) => bench.workbench.refuse(Some(entry), why),
    }
    if !bench.refuses(entry) {
        // As the site writes it, however it was typed.
        page::set_field(event, &bench.field_text(entry));
    }
}

/// What was typed as an edit.
fn read(bench: &Bench, entry: Entry, typed: &str) -> Result<Edit, Refusal> {
    let million = || amount::parse(bench.lang, typed);
    Ok(match entry {
        Entry::Pillar(pillar) => Edit::Set { pillar, yearly_million: million()? },
        Entry::Year(pillar, year) => Edit::SetYear { pillar, year, million: million()? },
        Entry::Assumption(id) => Edit::Assume { id, value: number::parse(bench.lang, id, typed)? },
    })
}

fn step(bench: &Bench, pillar: Pillar, by_million: i64) {
    bench.edit(Some(Entry::Pillar(pillar)), Edit::Step { pillar, by_million });
}

fn nudge(bench: &Bench, id: AssumptionId, presses: i32) {
    bench.edit(Some(Entry::Assumption(id)), Edit::Nudge { id, presses });
}

/// Undo and redo by the keys that every program has for them. In a field they are the field's own.
pub(super) fn shortcut(bench: &Bench, event: &Event) {
    if let Some(redo) = page::redo_or_undo(event) {
        event.prevent_default();
        bench.edit(None, if redo { Edit::Redo } else { Edit::Undo });
    }
}
