//! The amounts year by year, for who wants years to differ.

use model::{FIRST_BUDGET_YEARS, LAST_BUDGET_YEAR, Pillar, Year};
use text::{money, words::refusal};

use super::{context::CalculatorContext, view_context::ViewContext};
use crate::{
    binding::{Actions, Bindings, ElementId},
    store::Field,
};

#[derive(Clone, Copy)]
enum Id {
    Row(Year),
    Amount(Pillar, Year),
    Refusal,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Row(year) => ("year-row", place(year)).into(),
            Id::Amount(pillar, year) => ("year", pillar.id(), place(year)).into(),
            Id::Refusal => Self::named("year-error"),
        }
    }
}

/// Every year that may have a budget.
fn all() -> impl Iterator<Item = Year> {
    *FIRST_BUDGET_YEARS.start()..=LAST_BUDGET_YEAR
}

/// A year's row in the table.
fn place(year: Year) -> usize {
    usize::try_from(year - FIRST_BUDGET_YEARS.start()).unwrap_or_default()
}

pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let first = context.state.session.scenario().choices().first_budget_year;
    for year in all() {
        out.shown(Id::Row(year), year >= first);
        for pillar in Pillar::ALL {
            let refused = context.state.refused_at(Field::Year(pillar, year)).is_some();
            let field = Id::Amount(pillar, year);
            out.value(field, (!refused).then(|| field_text(context, pillar, year)));
            out.attribute_if(field, ("aria-invalid", "true"), refused);
        }
    }
    out.text(Id::Refusal, refusal(context));
}

/// What stands in a year's field while it is valid.
pub(super) fn field_text(context: &ViewContext, pillar: Pillar, year: Year) -> String {
    let million = context.state.session.scenario().budgets()[pillar].get(year);
    money::jpy_field(context.lang, million as f64)
}

/// Why the last entry of the table was refused, if it was.
fn refusal(context: &ViewContext) -> String {
    match context.state.refused {
        Some(refused) if matches!(refused.at, Some(Field::Year(..))) => {
            refusal::sentence(context.lang, &refused.why)
        }
        _ => String::new(),
    }
}

pub(super) fn actions(out: &mut Actions<CalculatorContext>) {
    for year in all() {
        for pillar in Pillar::ALL {
            out.field(Id::Amount(pillar, year), Field::Year(pillar, year));
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use model::{Pillar, Year};
    use text::{money, sentence, year};

    use super::{super::page_context::MarkupContext, Id, all};
    use crate::{binding::ElementId, part::markup::icon};

    /// A table of fields, a row a year; years without a budget are hidden.
    pub(crate) fn years(cx: MarkupContext) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let head =
            |pillar| view! { <th scope="col">{page.pillar_short_name(pillar).to_owned()}</th> };
        let (before, after) = money::jpy_field_unit(page.lang);
        let unit = ("unit", [before, after].join(" ").trim().to_owned());
        view! {
            <details class="total-settings" data-testid="years">
                <summary>{words.years} {icon::chevron()}</summary>
                <table class="years">
                    <caption>{sentence::text(words.years_unit, &[unit])}</caption>
                    <thead><tr><th scope="col">{words.year}</th>{Pillar::ALL.map(head).collect_view()}</tr></thead>
                    <tbody>{all().map(|year| row(cx, year)).collect_view()}</tbody>
                </table>
                <p class="row-error" role="alert" {..elements.on(Id::Refusal)}>{elements.words_of(Id::Refusal)}</p>
            </details>
        }
        .into_any()
    }

    fn row(cx: MarkupContext, at: Year) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let error = ElementId::from(Id::Refusal).to_string();
        let fields = Pillar::ALL.map(|pillar| {
            let name = page.pillar_name(pillar).to_owned();
            let values = [("pillar", name), ("year", year::year(page.lang, at))];
            let label = sentence::text(words.year_field, &values);
            view! {
                <td>
                    <input aria-label=label aria-describedby=error.clone() type="text"
                        inputmode="decimal" autocomplete="off" {..elements.control(Id::Amount(pillar, at))}/>
                </td>
            }
        });
        view! {
            <tr {..elements.on(Id::Row(at))}>
                <th scope="row"><time datetime=at.to_string()>{year::year(page.lang, at)}</time></th>
                {fields.collect_view()}
            </tr>
        }
        .into_any()
    }
}
