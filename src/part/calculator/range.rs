//! The range in a card: in words, as a line, and of a parameter the fields of its ends.

use model::{End, ParameterId};
use scenario::AssumptionId;
use text::{
    sentence::line,
    words::{own_range::OwnRange, refusal},
};

use super::{context::CalculatorContext, view_context::ViewContext};
use crate::{
    binding::{Actions, Bindings, ElementId},
    picture::{coordinate::percent, scale::place},
    store::Field,
};

/// The ends that a reader sets; the central value has a field of its own.
const ENDS: [End; 2] = [End::Low, End::High];

#[derive(Clone, Copy)]
enum Id {
    /// The reader's own range, or that their value is outside of the one that was there at first.
    Told(AssumptionId),
    End(ParameterId, End),
    Refusal(ParameterId),
    /// The range on its axis.
    Line(ParameterId),
    /// What studies give: they stand still, and the axis may reach further than they do.
    Studies(ParameterId),
    /// The value on the axis.
    Dot(AssumptionId),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Told(id) => ("range", id.id()).into(),
            Id::End(id, end) => ("assume", end.id(), id.id()).into(),
            Id::Refusal(id) => ("range-error", id.id()).into(),
            Id::Line(id) => ("line", id.id()).into(),
            Id::Studies(id) => ("studies", id.id()).into(),
            Id::Dot(id) => ("assume-dot", id.id()).into(),
        }
    }
}

/// The range of one card.
pub(super) fn bind(context: &ViewContext, id: AssumptionId, out: &mut Bindings) {
    let scenario = context.state.session.scenario();
    let (value, [low, high]) = (context.assumption(id), id.ends());
    out.text(Id::Told(id), told(context, id));
    let AssumptionId::Parameter(parameter) = id else {
        return out.attribute(Id::Dot(id), "x", on([low, high], value));
    };
    let now = scenario.ends_of(id);
    // As far as any of both ranges: nothing leaves the axis.
    let axis = [low.min(now[0]), high.max(now[1])];
    out.attribute(Id::Dot(id), "x", on(axis, value));
    span(out, Id::Studies(parameter), axis, [low, high]);
    span(out, Id::Line(parameter), axis, now);
    fields(context, parameter, out);
}

/// How the range is not as it was at first; nothing while it is.
fn told(context: &ViewContext, id: AssumptionId) -> String {
    let (words, scenario) = (OwnRange::of(context.lang), context.state.session.scenario());
    let (value, [low, high]) = (context.assumption(id), id.ends());
    if scenario.has_own_ends(id) {
        let now = written(context, id, ["low", "high"], scenario.ends_of(id));
        return line(words.now, &now);
    }
    // Allowed, since the reader may know better, but not without a word.
    let outside = value < low || value > high;
    if outside { words.outside } else { "" }.to_owned()
}

/// A drawing between two values of an axis; without a word where it is as long, as on every page that comes.
fn span(out: &mut Bindings, id: Id, axis: [f64; 2], ends: [f64; 2]) {
    let [from, to] = ends.map(|end| place(end, axis, [0.0, 100.0]));
    let part = to - from < 100.0;
    out.attribute_some(id, "x", part.then(|| percent(from)));
    out.attribute_some(id, "width", part.then(|| percent(to - from)));
}

/// Where a value stands between the ends of an axis.
fn on(axis: [f64; 2], value: f64) -> String {
    percent(place(value, axis, [0.0, 100.0]))
}

/// Both ends as they stand in their fields, for the slots of a sentence.
pub(super) fn written(
    context: &ViewContext,
    id: AssumptionId,
    [low_slot, high_slot]: [&'static str; 2],
    [low, high]: [f64; 2],
) -> [(&'static str, String); 2] {
    [(low_slot, low), (high_slot, high)].map(|(slot, end)| (slot, id.written(context.lang, end)))
}

/// A range before and now.
pub(super) fn changed(
    context: &ViewContext,
    id: AssumptionId,
    [before, now]: [[f64; 2]; 2],
) -> Vec<(&'static str, String)> {
    let before = written(context, id, ["from", "to"], before);
    before.into_iter().chain(written(context, id, ["low", "high"], now)).collect()
}

/// While its entry is refused, a field stays as it was typed.
fn fields(context: &ViewContext, id: ParameterId, out: &mut Bindings) {
    let mut said = String::new();
    for end in ENDS {
        let why = context.state.refused_at(Field::End(id, end));
        out.value(Id::End(id, end), why.is_none().then(|| field_text(context, id, end)));
        out.attribute_if(Id::End(id, end), ("aria-invalid", "true"), why.is_some());
        said.extend(why.map(|why| refusal::sentence(context.lang, why)));
    }
    out.text(Id::Refusal(id), said);
}

/// What stands in the field of an end while it is valid.
pub(super) fn field_text(context: &ViewContext, id: ParameterId, end: End) -> String {
    let range = context.state.session.scenario().range(id);
    let value = match end {
        End::Low => range.low(),
        End::Central => range.central(),
        End::High => range.high(),
    };
    AssumptionId::Parameter(id).written(context.lang, value)
}

/// What the fields of a card do; a choice has none.
pub(super) fn actions(id: AssumptionId, out: &mut Actions<CalculatorContext>) {
    let AssumptionId::Parameter(id) = id else { return };
    for end in ENDS {
        out.field(Id::End(id, end), Field::End(id, end));
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use model::{End, ParameterId};
    use scenario::AssumptionId;
    use text::{field_unit, sentence, words::own_range::OwnRange};

    use super::{super::page_context::MarkupContext, ENDS, Id, on};
    use crate::{binding::ElementId, part::assumption_info::AssumptionInfo};

    /// What stands there at first, and what has become of it.
    pub(crate) fn in_words(cx: MarkupContext, id: AssumptionId) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let [low, high] = id.ends();
        let values = [("central", id.default()), ("low", low), ("high", high)];
        let values = values.map(|(slot, value)| (slot, id.written(page.lang, value)));
        let told = Id::Told(id);
        view! {
            <p class="assumption-range" role="status" data-result=id.id()>
                {sentence::text(words.range, &values)} " " <b {..elements.on(told)}>{elements.words_of(told)}</b>
            </p>
        }
        .into_any()
    }

    /// The fields of both ends, behind one press; a choice has none.
    pub(crate) fn fields(cx: MarkupContext, id: AssumptionId, it: &AssumptionInfo) -> AnyView {
        let AssumptionId::Parameter(id) = id else { return ().into_any() };
        let (words, error) = (OwnRange::of(cx.page.lang), Id::Refusal(id));
        let fields =
            ENDS.into_iter().zip(words.ends).map(|(end, name)| field(cx, (id, end), name, it));
        view! {
            <details class="total-settings">
                <summary>{words.open}</summary>
                <p class="assumption-value">{fields.collect_view()}</p>
                <p class="row-error" role="alert" {..cx.elements.on(error)}>{cx.elements.words_of(error)}</p>
            </details>
        }
        .into_any()
    }

    fn field(
        cx: MarkupContext,
        (id, end): (ParameterId, End),
        name: &'static str,
        it: &AssumptionInfo,
    ) -> AnyView {
        let lang = cx.page.lang;
        let of = sentence::text(OwnRange::of(lang).of, &[("name", it.name.to_owned())]);
        let (before, after) = field_unit(lang, it.unit);
        let after = (!after.is_empty()).then_some(after);
        let error = ElementId::text(Id::Refusal(id));
        view! {
            <label>
                <span class="visually-hidden">{of}</span>{[name, " ", before].concat()}
                <input aria-describedby=error type="text" inputmode="decimal" autocomplete="off" {..cx.elements.control(Id::End(id, end))}/>{after}
            </label>
        }
        .into_any()
    }

    /// The range as a line, what studies give as marks on its axis, and the reader's value as a dot.
    pub(crate) fn axis(cx: MarkupContext, id: AssumptionId, it: &AssumptionInfo) -> AnyView {
        let elements = cx.elements;
        let line = view! { <line class="assumption-line" x2="100%" y1="16" y2="16"></line> };
        let range = match id {
            AssumptionId::Parameter(parameter) => view! {
                <svg {..elements.on(Id::Line(parameter))}>{line}</svg>
                <svg overflow="visible" {..elements.on(Id::Studies(parameter))}>{marks(id, it)}</svg>
            }
            .into_any(),
            AssumptionId::Choice(_) => line.into_any(),
        };
        view! {
            <svg class="assumption-axis" width="100%" height="28" aria-hidden="true">
                {range}
                <svg overflow="visible" {..elements.on(Id::Dot(id))}><circle class="tradeoff-you" cy="16" r="7"></circle></svg>
            </svg>
        }
        .into_any()
    }

    fn marks(id: AssumptionId, it: &AssumptionInfo) -> Vec<AnyView> {
        let studies = it.evidence.iter().filter_map(|evidence| evidence.value);
        let mark = |value| {
            let share = if it.unit.is_rate() { it.unit.to_base(value) } else { value };
            let x = on(id.ends(), share);
            view! { <svg x=x overflow="visible"><path class="magnifier-report" d="M0 12-5 3H5z"></path></svg> }.into_any()
        };
        studies.map(mark).collect()
    }
}
