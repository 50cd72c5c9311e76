//! Fields of the calculator: half of a number is no amount, so a field takes what is typed when the
//! reader leaves it or presses Enter; Escape puts the last valid amount back.

use leptos::prelude::{event_target_value, untrack};
use scenario::{AssumptionId, Edit, Refusal, amount, number};

use super::{context::CalculatorContext, pillar_row, range, view_context::ViewContext, years};
use crate::{
    binding::{Actions, ElementId},
    browser::{Event, page},
    store::Field,
};

impl Actions<CalculatorContext> {
    /// A field that edits what it stands for.
    pub(super) fn field(&mut self, id: impl Into<ElementId>, field: Field) {
        let id = id.into();
        self.on(id, "focusout", move |calculator, event| {
            if event_target_value(event) != field_text(calculator, field) {
                take(calculator, field, event);
            }
        });
        self.on(id, "keydown", move |calculator, event| key(calculator, field, event));
    }

    /// A button that makes an edit.
    pub(super) fn press(
        &mut self,
        id: impl Into<ElementId>,
        edit: impl Fn(&CalculatorContext) -> Edit + 'static,
    ) {
        self.on(id, "click", move |calculator, _| calculator.edit(None, edit(calculator)));
    }
}

/// What stands in a field while it is valid.
fn field_text(calculator: &CalculatorContext, field: Field) -> String {
    let text = |context: &ViewContext| match field {
        Field::Pillar(pillar) => pillar_row::field_text(context, pillar),
        Field::Year(pillar, year) => years::field_text(context, pillar, year),
        Field::Assumption(id) => id.written(context.lang, context.assumption(id)),
        Field::End(id, end) => range::field_text(context, id, end),
    };
    untrack(|| calculator.with_view(text))
}

fn key(calculator: &CalculatorContext, field: Field, event: &Event) {
    match page::key(event).as_str() {
        // What nobody has changed is no edit: a mean would become the amount of every year.
        "Enter" if event_target_value(event) == field_text(calculator, field) => {
            calculator.clear_error();
        }
        "Enter" => take(calculator, field, event),
        "Escape" => {
            page::set_field(event, &field_text(calculator, field));
            calculator.clear_error();
        }
        _ => {}
    }
}

fn take(calculator: &CalculatorContext, field: Field, event: &Event) {
    match parse(calculator, field, &event_target_value(event)) {
        Ok(edit) => calculator.edit(Some(field), edit),
        Err(why) => calculator.refuse(field, why),
    }
    if !calculator.refuses(field) {
        // As the site writes it, however it was typed.
        page::set_field(event, &field_text(calculator, field));
    }
}

fn parse(calculator: &CalculatorContext, field: Field, typed: &str) -> Result<Edit, Refusal> {
    let lang = calculator.lang();
    let million = || amount::parse(lang, typed);
    Ok(match field {
        Field::Pillar(pillar) => Edit::Set { pillar, yearly_million: million()? },
        Field::Year(pillar, year) => Edit::SetYear { pillar, year, million: million()? },
        Field::Assumption(id) => Edit::Assume { id, value: number::parse(lang, id, typed)? },
        Field::End(id, end) => {
            let value = number::parse(lang, AssumptionId::Parameter(id), typed)?;
            Edit::SetEnd { id, end, value }
        }
    })
}
