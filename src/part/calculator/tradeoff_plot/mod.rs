//! The plot of the two goals: every split a faint dot, the report's plan and the reader's; and what can
//! be said of all splits together.

mod axes;
mod cloud;
mod marks;

use model::PLOT_PARTS;
use report::Lang;
use scenario::Yearly;
use text::{sentence::text, words::tradeoff_plot::TradeoffPlot};

use super::{survey::Survey, view_context::ViewContext};
use crate::{
    binding::{Bindings, ElementId},
    picture::{
        cloud::Cloud,
        tradeoff_plot::{Extent, GoalGains, Scale},
    },
    store::ProgrammeEffect,
};
pub(super) use axes::tick_digits;

#[derive(Clone, Copy)]
enum Id {
    /// Whether any split beats the report's plan.
    Claim,
    /// What the dots are.
    Dots,
    OfAll,
    /// Where the reader's plan and the report's are.
    Position,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Claim => Self::named("tradeoff-claim"),
            Id::Dots => Self::named("tradeoff-dots"),
            Id::OfAll => Self::named("tradeoff-of-all"),
            Id::Position => Self::named("tradeoff-position"),
        }
    }
}

/// The drawing, as it follows a move.
pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    cloud::bind(context, out);
    axes::bind(context, out);
    marks::bind(context, out);
}

/// Holds the dots, the report's plan and the reader's.
fn scale(context: &ViewContext) -> Scale {
    let plans = [context.state.answer.report, context.state.drawn().programme];
    Scale::holding(plans.map(point).into_iter().fold(context.extent, Extent::with))
}

fn point(effect: ProgrammeEffect) -> GoalGains {
    GoalGains { exports: effect.exports_usd_bn, countries: effect.adopters }
}

/// The sentence that says the same as the picture.
pub(super) fn bind_position(context: &ViewContext, out: &mut Bindings) {
    let [exports, countries] = context.effect(context.programme());
    let [(_, report_exports), (_, report_countries)] = context.effect(context.state.answer.report);
    let report = [("report_exports", report_exports), ("report_countries", report_countries)];
    let [first, second] = report;
    let values = [("assumed", assumed(context).to_owned()), exports, countries, first, second];
    out.line(Id::Position, TradeoffPlot::of(context.lang).position, &values);
}

/// The dots with their words.
pub(super) fn bind_survey(context: &ViewContext, survey: &Survey, out: &mut Bindings) {
    cloud::bind_survey(context, survey, out);
    let (words, cloud) = (TradeoffPlot::of(context.lang), &survey.cloud);
    let better = cloud.better_than(point(context.state.answer.report));
    let claim = match (cloud.count, better) {
        (..=1, _) => "",
        (_, 0) => words.none_beat,
        (_, 1) => words.one_beats,
        _ => words.some_beat,
    };
    out.text(Id::Claim, claim);
    out.text(Id::Dots, what_dots_are(context, cloud));
    let counts = Counts { all: cloud.count, better, unbeaten: cloud.unbeaten };
    out.text(Id::OfAll, of_all(context.lang, assumed(context), counts));
}

fn what_dots_are(context: &ViewContext, cloud: &Cloud) -> String {
    let words = TradeoffPlot::of(context.lang);
    let template = match context.state.session.scenario().yearly_total() {
        _ if cloud.count <= 1 => words.one_dot,
        Yearly::Same(_) => words.dots,
        Yearly::Mean(_) => words.dots_of_each_year,
    };
    let values = [
        ("count", cloud.count.to_string()),
        ("total", context.total()),
        ("parts", PLOT_PARTS.to_string()),
    ];
    text(template, &values)
}

/// Of all splits, those that beat the report's plan, and those that no other beats.
#[derive(Clone, Copy)]
struct Counts {
    all: usize,
    better: usize,
    unbeaten: usize,
}

fn of_all(lang: Lang, assumed: &str, Counts { all, better, unbeaten }: Counts) -> String {
    let words = TradeoffPlot::of(lang);
    let templates = match (all, better, unbeaten) {
        (..=1, ..) => [words.said_one_dot, ""],
        (_, 0, _) => [words.said_none_beat, ""],
        (_, 1, 1) => [words.said_one_beats, words.one_unbeaten],
        (_, 1, _) => [words.said_one_beats, words.unbeaten],
        (.., 1) => [words.said_some_beat, words.one_unbeaten],
        _ => [words.said_some_beat, words.unbeaten],
    };
    let values = [
        ("assumed", assumed.to_owned()),
        ("count", all.to_string()),
        ("better", better.to_string()),
        ("unbeaten", unbeaten.to_string()),
    ];
    templates.map(|template| text(template, &values)).concat()
}

/// On which assumptions.
fn assumed(context: &ViewContext) -> &'static str {
    let words = TradeoffPlot::of(context.lang);
    let central = context.state.session.scenario().assumes_the_defaults();
    if central { words.on_central } else { words.on_changed }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use scenario::facts;
    use text::year;

    use super::{super::page_context::MarkupContext, Id, axes, cloud, marks};
    use crate::{
        binding::elements::marked, part::markup::layer::layer, picture::tradeoff_plot::VIEW_BOX,
    };

    /// The plot with its title and measure; what they say of all splits follows the state.
    pub(crate) fn tradeoff_plot(cx: MarkupContext) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let goal_year = ("year", year::year(page.lang, facts().goals.year));
        view! {
            <section class="two-goals" aria-labelledby="two-goals-title">
                {layer(page.lang, &[report::Kind::Assumed])}
                <h2 id="two-goals-title">{words.tradeoff_title}<span {..elements.on(Id::Claim)}>{elements.words_of(Id::Claim)}</span></h2>
                <p class="measure">
                    {marked(words.tradeoff_measure, &[goal_year])}
                    <span data-result="tradeoff-dots" {..elements.on(Id::Dots)}>{elements.words_of(Id::Dots)}</span>
                </p>
                {drawing(cx)}
            </section>
        }
        .into_any()
    }

    fn drawing(cx: MarkupContext) -> AnyView {
        view! {
            <div class="tradeoff-up">{cx.words.tradeoff_up}</div>
            <svg class="tradeoff-plot" data-testid="tradeoff-plot" viewBox=VIEW_BOX role="img" aria-labelledby="two-goals-title tradeoff-position">
                {cloud::view::corner(cx)}
                {cloud::view::cloud(cx)}
                {axes::view::axes(cx)}
                {cloud::view::ends(cx)}
                {marks::view::marks(cx)}
            </svg>
        }
        .into_any()
    }

    /// What can be said of all splits together, and where the reader's and the report's are.
    pub(crate) fn in_words(cx: MarkupContext) -> AnyView {
        let elements = cx.elements;
        view! {
            <p class="two-goals-words" data-result="two-goals" {..elements.on(Id::OfAll)}>{elements.words_of(Id::OfAll)}</p>
            <p class="two-goals-words said" data-result="two-goals" {..elements.on(Id::Position)}>{elements.words_of(Id::Position)}</p>
        }
        .into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_beats_and_some_beat() {
        let said = |better, unbeaten| of_all(Lang::En, "So", Counts { all: 496, better, unbeaten });
        let ending = " on both goals.";
        for (better, unbeaten, words) in [
            (
                1,
                1,
                "So, 1 of the 496 splits beats the report’s plan on both goals. 1 is beaten on both by no other.",
            ),
            (
                2,
                1,
                "So, 2 of the 496 splits beat the report’s plan on both goals. 1 is beaten on both by no other.",
            ),
            (
                1,
                2,
                "So, 1 of the 496 splits beats the report’s plan on both goals. 2 are beaten on both by no other.",
            ),
            (
                2,
                2,
                "So, 2 of the 496 splits beat the report’s plan on both goals. 2 are beaten on both by no other.",
            ),
        ] {
            assert_eq!(said(better, unbeaten), words);
        }
        assert!(said(0, 1).contains("none of the 496 splits beats") && said(0, 1).contains(ending));
    }
}
