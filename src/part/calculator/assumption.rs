//! The assumptions as cards, each a value that the reader may doubt: the question, the value, its
//! range, what was found, and the way back.

use model::ParameterId;
use scenario::{AssumptionId, Edit, Item, Scenario};
use text::words::refusal;

use super::{
    changes::{goes_to_saved, way_back},
    context::CalculatorContext,
    range, sensitivity_words,
    survey::Survey,
    view_context::ViewContext,
};
use crate::{
    binding::{Actions, Bindings, ElementId},
    store::Field,
};

#[derive(Clone, Copy)]
enum Id {
    Less(AssumptionId),
    Value(AssumptionId),
    Unit(AssumptionId),
    More(AssumptionId),
    Refusal(AssumptionId),
    /// What the assumption could do.
    Sensitivity(AssumptionId),
    Restore(AssumptionId),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Less(id) => ("less", id.id()).into(),
            Id::Value(id) => ("assume", id.id()).into(),
            Id::Unit(id) => ("assume-unit", id.id()).into(),
            Id::More(id) => ("more", id.id()).into(),
            Id::Refusal(id) => ("assume-error", id.id()).into(),
            Id::Sensitivity(id) => ("sensitivity", id.id()).into(),
            Id::Restore(id) => ("restore", id.id()).into(),
        }
    }
}

/// Every assumption that has a card. One that no result on screen uses would be a control without
/// effect: shocks count where chance is drawn, which nothing here does.
pub(super) fn with_card() -> impl Iterator<Item = AssumptionId> {
    AssumptionId::all().filter(|id| *id != AssumptionId::Parameter(ParameterId::GrowthShock))
}

/// Fields, what is wrong with them, and which can go back.
pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let report = Scenario::reported();
    for id in with_card() {
        field(context, id, out);
        range::bind(context, id, out);
        let item = Item::Assumption(id);
        let own = !context.state.session.scenario().assumes_as(&report, id);
        let goes_back = own || goes_to_saved(context.state, item);
        out.truth(Id::Restore(id), "aria-disabled", !goes_back);
        out.text(Id::Restore(id), way_back(context, item));
    }
}

/// What each could do.
pub(super) fn bind_survey(context: &ViewContext, survey: &Survey, out: &mut Bindings) {
    for id in with_card() {
        let found = survey.sensitivities.iter().find(|it| it.id == id);
        let words = found.map(|it| sensitivity_words::in_words(context, it)).unwrap_or_default();
        out.text(Id::Sensitivity(id), words);
    }
}

/// While its entry is refused, a field stays as it was typed.
fn field(context: &ViewContext, id: AssumptionId, out: &mut Bindings) {
    let why = context.state.refused_at(Field::Assumption(id));
    let written = id.written(context.lang, context.assumption(id));
    out.text(Id::Unit(id), context.page.after(id, &written));
    out.value(Id::Value(id), why.is_none().then_some(written));
    out.attribute_if(Id::Value(id), ("aria-invalid", "true"), why.is_some());
    let words = why.map(|why| refusal::sentence(context.lang, why)).unwrap_or_default();
    out.text(Id::Refusal(id), words);
}

pub(super) fn actions(out: &mut Actions<CalculatorContext>) {
    for id in with_card() {
        for (button, presses) in [(Id::Less(id), -1), (Id::More(id), 1)] {
            out.on(button, "click", move |calculator, _| {
                calculator.edit(Some(Field::Assumption(id)), Edit::Nudge { id, presses });
            });
        }
        out.field(Id::Value(id), Field::Assumption(id));
        range::actions(id, out);
        out.on(Id::Restore(id), "click", move |calculator, _| {
            calculator.put_back(None, Item::Assumption(id));
        });
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use report::Strength;
    use scenario::AssumptionId;
    use text::{field_unit, sentence, words::method::Method};

    use super::{
        super::{
            page_context::MarkupContext,
            range::view::{axis, fields, in_words},
            stepper::{StepperProps, stepper},
        },
        Id,
    };
    use crate::{
        binding::ElementId,
        part::{assumption_info::AssumptionInfo, markup::layer},
    };

    pub(crate) fn card(cx: MarkupContext, id: AssumptionId) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let Some(it) = page.assumption(id) else {
            elements.problem(format!("no assumption is called {}", id.id()));
            return ().into_any();
        };
        let key = id.id();
        let badge = it.strength.map(|strength| layer::strength(page.lang, strength));
        let none_found = (it.strength == Some(Strength::NoStudy))
            .then(|| view! { <p class="measure">{Method::of(page.lang).no_study_found}</p> });
        let heading = format!("assume-{key}-name");
        let labelled = heading.clone();
        let way = Id::Restore(id);
        let label = format!("{} {heading}", ElementId::from(way));
        let more = format!("{}#assumption-{key}", page.method);
        let (error, sensitivity) = (Id::Refusal(id), Id::Sensitivity(id));
        view! {
            <div class="assumption" role="group" aria-labelledby=labelled>
                <h3 id=heading data-figure=key>{it.name.to_owned()} " " {badge}</h3>
                <p class="measure" data-figure=key>{it.question.to_owned()}</p>
                <div class="assumption-value">
                    {own_value(cx, id, &it)}
                    {in_words(cx, id)}
                </div>
                <p class="row-error" role="alert" {..elements.on(error)}>{elements.words_of(error)}</p>
                {fields(cx, id, &it)}
                {axis(cx, id, &it)}
                <p class="assumption-sensitivity said" data-result="sensitivity" {..elements.on(sensitivity)}>{elements.words_of(sensitivity)}</p>
                {none_found}
                <p class="measure" data-figure=key>{it.effect.to_owned()}</p>
                <p class="assumption-ways">
                    <a href=more>{words.evidence}</a>
                    <button aria-labelledby=label type="button" class="link-button" {..elements.control(way)}>{elements.words_of(way)}</button>
                </p>
            </div>
        }
        .into_any()
    }

    fn own_value(cx: MarkupContext, id: AssumptionId, it: &AssumptionInfo) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        let named = |template| sentence::text(template, &[("name", it.name.to_owned())]);
        let unit = Id::Unit(id);
        let after = view! { <span class="stepper-unit" {..elements.on(unit)}>{elements.words_of(unit)}</span> };
        stepper(
            cx,
            StepperProps {
                down: (Id::Less(id).into(), named(words.less)),
                up: (Id::More(id).into(), named(words.more)),
                field: (Id::Value(id).into(), it.name.to_owned()),
                unit: (field_unit(cx.page.lang, it.unit).0.to_owned(), after.into_any()),
                error: ElementId::from(Id::Refusal(id)).to_string(),
            },
        )
    }
}
