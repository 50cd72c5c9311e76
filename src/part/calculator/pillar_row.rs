//! The three rows that the reader moves: an amount to step, type and slide, and a lock.

use leptos::prelude::event_target_value;
use model::Pillar;
use scenario::{Edit, Yearly, facts};
use text::{money, words::refusal};

use super::{
    context::CalculatorContext,
    view_context::{STEP_JPY_MILLION, ViewContext, reported_total},
};
use crate::{
    binding::{Actions, Bindings, ElementId},
    browser::{Event, page},
    picture::coordinate::percent,
    store::Field,
};

#[derive(Clone, Copy)]
enum Id {
    Row(Pillar),
    StepDown(Pillar),
    Amount(Pillar),
    StepUp(Pillar),
    /// After the name, where the amount is a mean of years that differ.
    Mean(Pillar),
    Lock(Pillar),
    Brings(Pillar),
    Slider(Pillar),
    SliderFill(Pillar),
    SliderReport(Pillar),
    Refusal(Pillar),
    RefusalWords(Pillar),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Row(pillar) => ("row", pillar.id()).into(),
            Id::StepDown(pillar) => ("step-down", pillar.id()).into(),
            Id::Amount(pillar) => ("amount", pillar.id()).into(),
            Id::StepUp(pillar) => ("step-up", pillar.id()).into(),
            Id::Mean(pillar) => ("mean", pillar.id()).into(),
            Id::Lock(pillar) => ("lock", pillar.id()).into(),
            Id::Brings(pillar) => ("brings", pillar.id()).into(),
            Id::Slider(pillar) => ("slider", pillar.id()).into(),
            Id::SliderFill(pillar) => ("slider-fill", pillar.id()).into(),
            Id::SliderReport(pillar) => ("slider-report", pillar.id()).into(),
            Id::Refusal(pillar) => ("error-said", pillar.id()).into(),
            Id::RefusalWords(pillar) => ("error-words", pillar.id()).into(),
        }
    }
}

pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    for pillar in Pillar::ALL {
        let brings = context.state.answer.brings[pillar.index()];
        out.line(Id::Brings(pillar), context.words().brings, &context.effect(brings));
        field(context, pillar, out);
        slider(context, pillar, out);
        let is_mean = matches!(context.yearly(pillar), Yearly::Mean(_));
        out.text(Id::Mean(pillar), if is_mean { context.words().is_mean } else { "" });
        // A locked pillar stays as it is; its row says so.
        let locked = context.state.session.is_locked(pillar);
        out.truth(Id::Lock(pillar), "aria-pressed", locked);
        out.attribute_if(Id::Row(pillar), ("data-locked", ""), locked);
    }
}

/// What stands in a pillar's field while it is valid: the yearly amount as digits.
pub(super) fn field_text(context: &ViewContext, pillar: Pillar) -> String {
    money::jpy_field(context.lang, context.yearly(pillar).mean())
}

/// While the field's entry is refused, it stays as it was typed.
fn field(context: &ViewContext, pillar: Pillar, out: &mut Bindings) {
    let why = context.state.refused_at(Field::Pillar(pillar));
    let field = Id::Amount(pillar);
    out.value(field, why.is_none().then(|| field_text(context, pillar)));
    out.attribute_if(field, ("aria-invalid", "true"), why.is_some());
    let words = why.map(|why| refusal::sentence(context.lang, why)).unwrap_or_default();
    out.text(Id::RefusalWords(pillar), words);
    out.shown(Id::Refusal(pillar), why.is_some());
}

fn slider(context: &ViewContext, pillar: Pillar, out: &mut Bindings) {
    let yearly = context.yearly(pillar);
    let total = context.state.session.scenario().yearly_total();
    let most = notches(total).max(reported_total() / STEP_JPY_MILLION);
    let report = facts().pillars[pillar.index()].reference / STEP_JPY_MILLION;
    let share = |notch: i64| percent(100.0 * notch as f64 / most.max(1) as f64);
    // The end before the value: the browser holds a value within the ends.
    out.attribute(Id::Slider(pillar), "max", most.to_string());
    out.value(Id::Slider(pillar), Some(notches(yearly).to_string()));
    out.attribute(Id::Slider(pillar), "aria-valuetext", context.amount_said(yearly));
    out.attribute(Id::SliderFill(pillar), "x2", share(notches(yearly)));
    out.attribute(Id::SliderReport(pillar), "x1", share(report));
    out.attribute(Id::SliderReport(pillar), "x2", share(report));
}

/// A yearly amount in whole notches of the slider.
fn notches(yearly: Yearly) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "bounded by data, far below 2^63")]
    let million = yearly.mean() as i64;
    million / STEP_JPY_MILLION
}

pub(super) fn actions(out: &mut Actions<CalculatorContext>) {
    for pillar in Pillar::ALL {
        for (id, by_million) in
            [(Id::StepDown(pillar), -STEP_JPY_MILLION), (Id::StepUp(pillar), STEP_JPY_MILLION)]
        {
            out.on(id, "click", move |calculator, _| {
                calculator.edit(Some(Field::Pillar(pillar)), Edit::Step { pillar, by_million });
            });
        }
        out.field(Id::Amount(pillar), Field::Pillar(pillar));
        out.on(Id::Slider(pillar), "input", move |calculator, event| {
            slide(calculator, pillar, event);
        });
        out.press(Id::Lock(pillar), move |calculator| Edit::Lock {
            pillar,
            locked: !calculator.is_locked(pillar),
        });
    }
}

fn slide(calculator: &CalculatorContext, pillar: Pillar, event: &Event) {
    let Ok(notch) = event_target_value(event).parse::<i64>() else {
        return;
    };
    let field = Field::Pillar(pillar);
    let yearly_million = notch * STEP_JPY_MILLION;
    calculator.edit(Some(field), Edit::Set { pillar, yearly_million });
    if calculator.refuses(field) {
        // It has moved in the browser by itself.
        page::set_field(event, &notches(calculator.yearly(pillar)).to_string());
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use model::Pillar;
    use text::{money, sentence};

    use super::{
        super::{
            page_context::MarkupContext,
            stepper::{StepperProps, stepper},
            view_context::STEP_JPY_MILLION,
        },
        Id,
    };
    use crate::part::markup::icon;

    /// All rows.
    pub(crate) fn rows(cx: MarkupContext) -> AnyView {
        view! {
            <div class="rows">{Pillar::ALL.map(|pillar| row(cx, pillar)).collect_view()}</div>
        }
        .into_any()
    }

    fn row(cx: MarkupContext, pillar: Pillar) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let name = page.pillar_name(pillar);
        let step = ("amount", money::jpy(page.lang, STEP_JPY_MILLION).to_string());
        let named =
            |template| sentence::text(template, &[("pillar", name.to_owned()), step.clone()]);
        let (before, after) = money::jpy_field_unit(page.lang);
        let after = view! { <span class="stepper-unit">{after}</span> };
        let stepper = stepper(
            cx,
            StepperProps {
                down: (Id::StepDown(pillar).into(), named(words.step_down)),
                up: (Id::StepUp(pillar).into(), named(words.step_up)),
                field: (Id::Amount(pillar).into(), named(words.amount)),
                unit: (before.to_owned(), after.into_any()),
                error: error_id(pillar),
            },
        );
        let (brings, mean, key) = (Id::Brings(pillar), Id::Mean(pillar), pillar.id());
        view! {
            <div class="row" role="group" aria-label=name.to_owned() data-testid=format!("pillar-{key}") {..elements.on(Id::Row(pillar))}>
                <span class="row-name">{name.to_owned()}<span {..elements.on(mean)}>{elements.words_of(mean)}</span></span>
                {lock(cx, pillar, named(words.lock))}
                {stepper}
                <p class="row-brings said" data-result="brings" {..elements.on(brings)}>{elements.words_of(brings)}</p>
                {slider(cx, pillar, named(words.slider))}
                {refusal(cx, pillar)}
            </div>
        }
        .into_any()
    }

    /// A pillar that is locked neither moves nor gives. On a phone it is a box among the settings.
    fn lock(cx: MarkupContext, pillar: Pillar, name: String) -> AnyView {
        view! {
            <button type="button" aria-label=name class="row-lock" {..cx.elements.control(Id::Lock(pillar))}>
                {icon::lock()}
            </button>
        }
        .into_any()
    }

    /// A native range, with its track drawn beneath: no inline style is needed.
    ///
    /// It is shown from 768 px only. A vertical swipe over it scrolls the page
    /// (`touch-action: pan-y` in its sheet) and changes nothing.
    fn slider(cx: MarkupContext, pillar: Pillar, label: String) -> AnyView {
        let elements = cx.elements;
        view! {
            <div class="slider">
                <svg class="slider-track" width="100%" height="24" aria-hidden="true">
                    <line class="slider-rest" x1="0" x2="100%" y1="12" y2="12"></line>
                    <line class="slider-fill" x1="0" y1="12" y2="12" {..elements.on(Id::SliderFill(pillar))}></line>
                    <line class="slider-report" y1="4" y2="20" {..elements.on(Id::SliderReport(pillar))}></line>
                </svg>
                <input type="range" aria-label=label min="0" step="1"
                    autocomplete="off" {..elements.control(Id::Slider(pillar))}/>
            </div>
        }
        .into_any()
    }

    /// Where it is said why an entry was refused.
    fn error_id(pillar: Pillar) -> String {
        format!("error-{}", pillar.id())
    }

    /// The sentence under a row whose last entry was refused.
    fn refusal(cx: MarkupContext, pillar: Pillar) -> AnyView {
        let elements = cx.elements;
        let words = Id::RefusalWords(pillar);
        view! {
            <p class="row-error" role="alert" id=error_id(pillar)>
                <span class="row-error-said" {..elements.on(Id::Refusal(pillar))}>
                    {icon::warning()}
                    <span {..elements.on(words)}>{elements.words_of(words)}</span>
                </span>
            </p>
        }
        .into_any()
    }
}
