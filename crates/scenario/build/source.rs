//! The numbers as Rust source: expressions for a `static`, so that the app has them as constants.
//!
//! What `Debug` writes of a float leads back to it exactly, and what it writes of a structure of
//! plain numbers is the expression that makes it.

use report::{ChoiceFact, Facts, InputFormat, PillarFact, PresetFact, Range, Value, WhatIfFact};

/// A `Facts` that borrows all it holds.
pub(crate) fn facts(facts: &Facts) -> String {
    let Facts { pillars, largest_amount, presets, goals, reported, .. } = facts;
    let pillars = list(pillars, pillar);
    let presets = list(presets, preset);
    let parameters = list(&facts.parameters, parameter);
    let choices = list(&facts.choices, choice);
    let what_ifs = list(&facts.what_ifs, what_if);
    format!(
        "Facts {{ pillars: {pillars}, largest_amount: {largest_amount}, \
         presets: Cow::Borrowed(&{presets}), goals: {goals:?}, reported: {reported:?}, \
         parameters: Cow::Borrowed(&{parameters}), choices: Cow::Borrowed(&{choices}), \
         what_ifs: Cow::Borrowed(&{what_ifs}) }}"
    )
}

/// A `[(&str, Value)]`.
pub(crate) fn figures<'a>(figures: impl Iterator<Item = (&'a str, Value)>) -> String {
    let figures: Vec<_> = figures.collect();
    list(&figures, |(id, Value { kind, unit, value, decimals })| {
        format!(
            "({id:?}, Value {{ kind: Kind::{kind:?}, unit: Unit::{unit:?}, value: {value:?}, \
             decimals: {decimals} }})"
        )
    })
}

fn pillar(PillarFact { id, reference }: &PillarFact) -> String {
    format!("PillarFact {{ id: Cow::Borrowed({id:?}), reference: {reference} }}")
}

fn preset(PresetFact { id, amounts }: &PresetFact) -> String {
    format!("PresetFact {{ id: Cow::Borrowed({id:?}), amounts: {amounts:?} }}")
}

fn parameter(Range { id, low, central, high, min, max, input_format }: &Range) -> String {
    format!(
        "Range {{ id: Cow::Borrowed({id:?}), low: {low:?}, central: {central:?}, high: {high:?}, \
         min: {min:?}, max: {max:?}, input_format: {} }}",
        self::input_format(input_format)
    )
}

fn what_if(WhatIfFact { id, values }: &WhatIfFact) -> String {
    let values = list(values, |(id, value)| format!("(Cow::Borrowed({id:?}), {value:?})"));
    format!("WhatIfFact {{ id: Cow::Borrowed({id:?}), values: Cow::Borrowed(&{values}) }}")
}

fn choice(
    ChoiceFact { id, default, offered, min, max, whole, input_format }: &ChoiceFact,
) -> String {
    format!(
        "ChoiceFact {{ id: Cow::Borrowed({id:?}), default: {default:?}, \
         offered: Cow::Borrowed(&{offered:?}), min: {min:?}, max: {max:?}, whole: {whole}, \
         input_format: {} }}",
        self::input_format(input_format)
    )
}

fn input_format(
    InputFormat { unit, percent, jpy_billion, decimals, step }: &InputFormat,
) -> String {
    format!(
        "InputFormat {{ unit: Unit::{unit:?}, percent: {percent}, jpy_billion: {jpy_billion}, \
         decimals: {decimals}, step: {step:?} }}"
    )
}

fn list<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    let items: Vec<String> = items.iter().map(write).collect();
    format!("[{}]", items.join(",\n"))
}
