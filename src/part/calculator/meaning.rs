//! The same result said both ways, and which assumptions it is most sensitive to.

use model::Paths;
use text::{
    sentence::{self, line},
    words::results::Results,
};

use super::{
    formulas::Sums,
    sensitivity::{Sensitivity, Standing},
    sensitivity_words::{effect, ends_of},
    survey::Survey,
    view_context::ViewContext,
};
use crate::binding::{Bindings, ElementId};

#[derive(Clone, Copy)]
enum Id {
    BothWays,
    MostSensitive,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::BothWays => Self::named("both-ways"),
            Id::MostSensitive => Self::named("most-sensitive"),
        }
    }
}

pub(super) fn bind(context: &ViewContext, paths: &Paths, out: &mut Bindings) {
    out.text(Id::BothWays, Sums::of(context, paths).both_ways());
}

pub(super) fn bind_survey(context: &ViewContext, survey: &Survey, out: &mut Bindings) {
    out.text(Id::MostSensitive, most_sensitive(context, survey));
}

/// The assumption that does most, for each goal.
fn most_sensitive(context: &ViewContext, survey: &Survey) -> String {
    let words = Results::of(context.lang);
    let of_goal = |(goal, (said, ends)): (usize, (&'static str, &'static str))| {
        let widest =
            survey.sensitivities.iter().fold(None, |widest: Option<&Sensitivity>, sensitivity| {
                let wider =
                    sensitivity.widths[goal] > widest.map_or(0.0, |widest| widest.widths[goal]);
                if wider { Some(sensitivity) } else { widest }
            });
        widest.map_or_else(String::new, |sensitivity| {
            let said_of = |(value, standing): (f64, Standing)| {
                let [exports, countries] = effect(context, sensitivity, &standing);
                let value = ("value", context.page.amount(context.lang, sensitivity.id, value));
                line(ends, &[value, ("exports", exports), ("countries", countries)])
            };
            let ends: Vec<_> = ends_of(sensitivity).map(said_of).collect();
            let name = ("name", context.page.assumption(sensitivity.id).to_owned());
            let now = context.page.amount(
                context.lang,
                sensitivity.id,
                context.assumption(sensitivity.id),
            );
            let ends = ("ends", ends.join(words.between_ends));
            sentence::text(said, &[name, ("now", now), ends])
        })
    };
    words.most_sensitive.into_iter().enumerate().map(of_goal).collect()
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{super::page_context::MarkupContext, Id};
    use crate::part::markup::layer::layer;

    pub(crate) fn meaning(cx: MarkupContext) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        view! {
            <section class="result-section" aria-labelledby="meaning-title">
                {layer(page.lang, &[report::Kind::Assumed])}
                <h2 id="meaning-title">{words.meaning}</h2>
                <p class="said" data-result="both-ways" {..elements.on(Id::BothWays)}>{elements.text(Id::BothWays)}</p>
                {most_sensitive(cx)}
            </section>
        }
        .into_any()
    }

    /// A sentence for each goal.
    pub(crate) fn most_sensitive(cx: MarkupContext) -> AnyView {
        let elements = cx.elements;
        view! { <p class="said" data-result="most-sensitive" {..elements.on(Id::MostSensitive)}>{elements.text(Id::MostSensitive)}</p> }
            .into_any()
    }
}
