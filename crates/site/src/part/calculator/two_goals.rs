//! The plane of the two goals, with what can be said of all splits together.

use app::island::calculator::reported;
use leptos::prelude::*;
use model::Split;
use scenario::facts;
use text::year;

use super::{Bench, budget, plane};
use crate::part::{layer::layer, live::marked};

/// The plane with its title and measure. What they say of all splits holds for the report's total
/// on central assumptions, and goes out of sight elsewhere.
pub(super) fn two_goals(bench: Bench) -> AnyView {
    let Bench { here, words, splits, live } = bench;
    let claim =
        if better(splits) == 0 { words.plane_none_beat_title } else { words.plane_some_beat_title };
    let goal_year = ("year", year::year(here.lang, facts().goals.year));
    let dots = [("count", splits.len().to_string()), ("total", budget(here))];
    view! {
        <section class="two-goals" aria-labelledby="two-goals-title">
            {layer(here.lang, &[report::Kind::Assumed])}
            <h2 id="two-goals-title">{words.plane_title}<span {..live.on("plane-claim")}>{claim}</span></h2>
            <p class="measure">
                {marked(words.plane_measure, &[goal_year])}
                <span {..live.on("plane-dots")}>{marked(words.plane_dots, &dots)}</span>
            </p>
            {plane::plane(bench, better(splits) == 0)}
        </section>
    }
    .into_any()
}

/// What can be said of all splits together, and where the reader's and the report's are.
pub(super) fn in_words(bench: Bench) -> AnyView {
    let Bench { words, splits, live, .. } = bench;
    let better = better(splits);
    let conclusion =
        if better == 0 { words.plane_sentence_none } else { words.plane_sentence_some };
    let undominated = splits.iter().filter(|split| split.undominated).count();
    let of_all = [
        ("count", splits.len().to_string()),
        ("undominated", undominated.to_string()),
        ("better", better.to_string()),
    ];
    view! {
        <p class="two-goals-words">{marked(conclusion, &of_all)}</p>
        <p class="two-goals-words said" data-result="two-goals" {..live.on("plane-position")}>{live.words("plane-position")}</p>
    }
    .into_any()
}

/// How many splits beat the report's on both goals.
fn better(splits: &[Split]) -> usize {
    let report = reported();
    let better = splits.iter().filter(|split| {
        split.exports_difference_usd_bn > report.exports_usd_bn
            && split.adopters_difference > report.adopters
    });
    better.count()
}
