//! The plane of the two goals, with what can be said of all splits together.

use app::island::calculator::reported;
use leptos::prelude::*;
use scenario::facts;
use text::year;

use super::{Bench, budget, plane};
use crate::part::{layer::layer, live::marked};

/// The plane with its title, measure and sentences.
pub(super) fn two_goals(bench: Bench) -> AnyView {
    let Bench { here, words, splits, .. } = bench;
    let report = reported();
    let better = splits.iter().filter(|split| {
        split.exports_difference_usd_bn > report.exports_usd_bn
            && split.adopters_difference > report.adopters
    });
    let better = better.count();
    let undominated = splits.iter().filter(|split| split.undominated).count();
    let (title, conclusion) = if better == 0 {
        (words.plane_title_none_beat, words.plane_sentence_none)
    } else {
        (words.plane_title_some_beat, words.plane_sentence_some)
    };
    let count = ("count", splits.len().to_string());
    let goal_year = ("year", year::year(here.lang, facts().goals.year));
    let measure = [count.clone(), ("total", budget(here)), goal_year];
    let of_all = [count, ("undominated", undominated.to_string()), ("better", better.to_string())];
    view! {
        <section class="two-goals" aria-labelledby="two-goals-title">
            {layer(here.lang, &[report::Kind::Assumed])}
            <h2 id="two-goals-title">{marked(title, &[])}</h2>
            <p class="measure">{marked(words.plane_measure, &measure)}</p>
            {plane::plane(bench, better == 0)}
            <p class="two-goals-words">{marked(conclusion, &of_all)}</p>
        </section>
    }
    .into_any()
}

/// Where the reader's split and the report's plan are in the plane.
pub(super) fn position(bench: Bench) -> AnyView {
    let live = bench.live;
    view! { <p class="two-goals-words said" data-result="two-goals" {..live.on("plane-position")}>{live.words("plane-position")}</p> }
        .into_any()
}
