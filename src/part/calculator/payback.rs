//! When benefits reach costs, and what that hangs on.

use model::{APPRAISAL_YEARS, HORIZON, ParameterId, Paths};
use scenario::AssumptionId;
use text::{
    sentence::{self, line},
    words::sensitivities::Sensitivities,
    year,
};

use super::{
    sensitivity::{Sensitivity, Standing},
    survey::Survey,
    view_context::ViewContext,
    written,
};
use crate::binding::{Bindings, ElementId};

/// What says how far a benefit counts: the assumptions of equation 7, and of the loss avoided.
const COUNTED_BY: [ParameterId; 3] =
    [ParameterId::SupportGain, ParameterId::LossAsGain, ParameterId::ConstraintRelief];

#[derive(Clone, Copy)]
enum Id {
    Payback,
}

impl From<Id> for ElementId {
    fn from(Id::Payback: Id) -> Self {
        Self::named("payback-said")
    }
}

pub(super) fn bind(context: &ViewContext, survey: &Survey, paths: &Paths, out: &mut Bindings) {
    out.text(Id::Payback, words(context, survey, paths));
}

/// A payback never stands alone: how far benefits come by each year, and how that hangs on what
/// counts as a benefit, the widest first.
fn words(context: &ViewContext, survey: &Survey, paths: &Paths) -> String {
    let words = Sensitivities::of(context.lang);
    let now = Standing::of(paths);
    let percent = |ratio| written::ratio(context.lang, ratio, 0);
    if now.ratios[2].is_none() {
        return String::new();
    }
    let year = |at| year::year(context.lang, at);
    let [until, later] = APPRAISAL_YEARS;
    let [ratio, ratio_later, ratio_last] = now.ratios.map(percent);
    let values = [
        ("until", year(until)),
        ("later", year(later)),
        ("last", year(HORIZON)),
        ("ratio", ratio),
        ("ratio_later", ratio_later),
        ("ratio_last", ratio_last),
    ];
    let paid = line(words.paid, &values);
    let counted = COUNTED_BY.map(AssumptionId::Parameter);
    let mut deciding: Vec<&Sensitivity> = survey
        .sensitivities
        .iter()
        .filter(|sensitivity| counted.contains(&sensitivity.id) && sensitivity.moves[2])
        .collect();
    deciding.sort_by(|one, other| other.widths[2].total_cmp(&one.widths[2]));
    if deciding.is_empty() {
        return paid;
    }
    let each = deciding.into_iter().map(|sensitivity| {
        let [low, high] = sensitivity
            .ends
            .map(|(value, _)| context.page.amount(context.lang, sensitivity.id, value));
        let [at_low, at_high] = sensitivity.ends.map(|(_, standing)| percent(standing.ratios[2]));
        let name = context.page.assumption(sensitivity.id).to_owned();
        let values = [
            ("name", name),
            ("low", low),
            ("high", high),
            ("at_low", at_low),
            ("at_high", at_high),
        ];
        sentence::text(words.hangs_on, &values)
    });
    let each: Vec<String> = each.collect();
    let hangs = line(words.hangs, &[("last", year(HORIZON))]);
    let said = [paid, hangs, each.join(words.between_hanging), words.hangs_end.to_owned()];
    sentence::breakable(&said.concat())
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{super::page_context::MarkupContext, Id};

    pub(crate) fn payback(cx: MarkupContext) -> AnyView {
        let elements = cx.elements;
        view! { <p class="said" data-result="ratio" {..elements.on(Id::Payback)}>{elements.words_of(Id::Payback)}</p> }
            .into_any()
    }
}
