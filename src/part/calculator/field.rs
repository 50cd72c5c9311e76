//! Fields of the calculator: half of a number is no amount, so a field takes what is typed when the
//! reader leaves it or presses Enter; Escape puts the last valid amount back.

use leptos::prelude::event_target_value;
use scenario::{Edit, Refusal, amount, number};

use super::CalculatorContext;
use crate::{
    binding::{Actions, ElementId},
    browser::{Event, page},
    workbench::Field,
};

impl Actions<CalculatorContext> {
    /// A field that edits what it stands for.
    pub(super) fn field(&mut self, id: impl Into<ElementId>, field: Field) {
        let id = id.into();
        self.on(id, "focusout", move |calculator, event| {
            if event_target_value(event) != calculator.field_text(field) {
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

fn key(calculator: &CalculatorContext, field: Field, event: &Event) {
    match page::key(event).as_str() {
        "Enter" => take(calculator, field, event),
        "Escape" => {
            page::set_field(event, &calculator.field_text(field));
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
        page::set_field(event, &calculator.field_text(field));
    }
}

fn parse(calculator: &CalculatorContext, field: Field, typed: &str) -> Result<Edit, Refusal> {
    let lang = calculator.lang();
    let million = || amount::parse(lang, typed);
    Ok(match field {
        Field::Pillar(pillar) => Edit::Set { pillar, yearly_million: million()? },
        Field::Year(pillar, year) => Edit::SetYear { pillar, year, million: million()? },
        Field::Assumption(id) => Edit::Assume { id, value: number::parse(lang, id, typed)? },
    })
}
