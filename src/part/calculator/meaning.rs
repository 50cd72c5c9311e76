//! The same result said both ways, and which assumptions it is most sensitive to.

use model::Paths;
use text::{sentence, words::results::ResultSentences};

use super::{
    formulas::Sums,
    sensitivity::Sensitivity,
    sensitivity_words::{Said, Templates, ends, goal},
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
    let words = ResultSentences::of(context.lang);
    let of_goal =
        |(goal, (said, at, hardly)): (usize, (&'static str, &'static str, &'static str))| {
            let widest = survey.sensitivities.iter().fold(
                None,
                |widest: Option<&Sensitivity>, sensitivity| {
                    let wider =
                        sensitivity.widths[goal] > widest.map_or(0.0, |widest| widest.widths[goal]);
                    if wider { Some(sensitivity) } else { widest }
                },
            );
            widest.map_or_else(String::new, |sensitivity| {
                let id = sensitivity.id;
                let [low, high] = ends(context, sensitivity);
                let ends = match self::goal(
                    context,
                    sensitivity,
                    goal,
                    &Templates { slot: "amount", at, hardly },
                ) {
                    Said::Hardly(words) => sentence::line(&words, &[("low", low), ("high", high)]),
                    Said::Each(each) => {
                        let each = each.iter().zip([low, high]);
                        let each: Vec<_> = each
                            .map(|(said, value)| sentence::line(said, &[("value", value)]))
                            .collect();
                        each.join(words.between_ends)
                    }
                };
                let name = ("name", context.page.assumption(id).to_owned());
                let now = context.page.amount(context.lang, id, context.assumption(id));
                sentence::text(said, &[name, ("now", now), ("ends", ends)])
            })
        };
    let said: String = words.most_sensitive.into_iter().enumerate().map(of_goal).collect();
    sentence::breakable(&said)
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{super::page_context::MarkupContext, Id};
    use crate::part::markup::layer::layer;

    pub(crate) fn meaning(cx: MarkupContext) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        view! {
            <section class="result-section result-meaning" aria-labelledby="meaning-title">
                {layer(page.lang, &[report::Kind::Assumed])}
                <h2 id="meaning-title">{words.meaning}</h2>
                <p class="said" data-result="both-ways" {..elements.on(Id::BothWays)}>{elements.words_of(Id::BothWays)}</p>
                {most_sensitive(cx)}
                <p><a class="way" href=page.sensitivity.to_owned()>{words.sensitivity}</a></p>
            </section>
        }
        .into_any()
    }

    /// A sentence for each goal.
    pub(crate) fn most_sensitive(cx: MarkupContext) -> AnyView {
        let elements = cx.elements;
        view! { <p class="said" data-result="most-sensitive" {..elements.on(Id::MostSensitive)}>{elements.words_of(Id::MostSensitive)}</p> }
            .into_any()
    }
}
