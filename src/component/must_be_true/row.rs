//! One assumption: its range as a bar on an axis of its own, and the value that is needed.

use leptos::prelude::*;
use model::Range;
use report::{InputFormat, Lang};
use scenario::{
    analysis::{BreakEven, Threshold},
    facts,
};
use text::{Amount, again, quantity, sentence, words::must_be_true::MustBeTrue};

use super::axis;
use crate::part::sensitivity::PageData;

/// None where nothing that it can be is enough.
pub(super) fn row(
    lang: Lang,
    page: &PageData,
    range: &Range,
    found: &BreakEven,
) -> Option<AnyView> {
    let words = MustBeTrue::of(lang);
    let id = found.id.id();
    let form = facts().parameter(id)?.input_format;
    let (needed, verdict) = match found.threshold {
        Threshold::Within(value) => (value, words.within),
        Threshold::OutsideRange(value) => (value, words.outside),
        Threshold::Impossible(_) | Threshold::Nowhere | Threshold::NoEffect => return None,
    };
    let ends = sentence::text(
        words.range,
        &[("low", end(lang, form, range.low())), ("high", end(lang, form, range.high()))],
    );
    let amount = needed_amount(lang, form, needed).to_string();
    let [class, evidence] = page.evidence(found.id);
    let view = view! {
        <li class="threshold">
            <p class="threshold-name"><a href=page.way(id) data-figure=id>{page.parameter(found.id).to_owned()}</a></p>
            <p class="threshold-range" data-result=id>{ends}</p>
            {axis::axis(range, needed)}
            <p class="threshold-needed"><b><span class="value" data-result=id>{amount}</span></b> <span>{verdict}</span></p>
            <p class="threshold-evidence"><span class=class>{evidence}</span></p>
        </li>
    };
    Some(view.into_any())
}

/// In the unit in which a reader enters it.
fn in_unit(form: InputFormat, value: f64) -> f64 {
    if form.unit.is_rate() { form.unit.from_base(value) } else { value }
}

/// An end of the range, without the words that stand with the needed value.
fn end(lang: Lang, form: InputFormat, value: f64) -> String {
    again(lang, form.unit, in_unit(form, value), form.decimals).trimmed().to_string()
}

/// Finer than the data's own values, since it is worked out.
fn needed_amount(lang: Lang, form: InputFormat, value: f64) -> Amount {
    let value = in_unit(form, value);
    let decimals = match value.abs() {
        100.0.. => 0,
        1.0.. => 2,
        _ => 3,
    };
    quantity(lang, form.unit, value, decimals.max(form.decimals))
}
