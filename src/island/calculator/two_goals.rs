//! The plane of the two goals, with what can be said of all splits together.

use leptos::prelude::*;
use model::Split;
use scenario::{Scenario, facts};
use text::{sentence as filled, words::calculator::Calculator, year};

use super::{Desk, wording};
use crate::{
    widget::{
        live::{live, live_view},
        plane::{Place, Plane, PlaneWords, plane},
        sentence::sentence,
    },
    workbench::Effect,
};

/// Every split of the report's total, and what can be said of them together.
struct Splits {
    all: Vec<Split>,
    /// How many beat the report's plan on both goals.
    better: usize,
    undominated: usize,
}

impl Splits {
    fn of(report: Effect) -> Self {
        let billions = u32::try_from(Desk::reported_total() / 1_000).unwrap_or_default();
        let all = model::plane(&Scenario::reported().inputs(), billions);
        let beats = |split: &&Split| {
            split.exports_difference_usd_bn > report.exports_usd_bn
                && split.adopters_difference > report.adopters
        };
        Self {
            better: all.iter().filter(beats).count(),
            undominated: all.iter().filter(|split| split.undominated).count(),
            all,
        }
    }
}

/// The plane of the two goals, with its title, measure and sentence.
pub(super) fn two_goals(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let splits = Splits::of(desk.report.programme);
    let (title, conclusion, corner) = if splits.better == 0 {
        (words.plane_title_none_beat, words.plane_sentence_none, words.plane_none_beat)
    } else {
        (words.plane_title_some_beat, words.plane_sentence_some, [].as_slice())
    };
    let count = ("count", splits.all.len().to_string());
    let total = ("total", desk.budget(Desk::reported_total()));
    let goal_year = ("year", year::year(desk.lang, facts().goals.year));
    let undominated = ("undominated", splits.undominated.to_string());
    let of_all = [count.clone(), undominated, ("better", splits.better.to_string())];
    let drawing = Plane {
        report: place(desk.report.programme),
        you: move || place(desk.workbench.outcome().programme),
        most: Place::farthest(&splits.all),
        exports_per_unit: text::money::usd_scale(desk.lang).per_billion,
        words: names(words, corner),
    };
    let label = live(move || filled::text(words.plane_position, &places(desk)));
    let position = live_view(move || sentence(words.plane_position, &places(desk)));
    view! {
        <section class="two-goals" aria-labelledby="two-goals-title">
            <h2 id="two-goals-title">{sentence(title, &[])}</h2>
            <p class="measure">{sentence(words.plane_measure, &[count, total, goal_year])}</p>
            {plane(drawing, &splits.all, label)}
            <p class="two-goals-words">{sentence(conclusion, &of_all)}</p>
            <p class="two-goals-words">{position}</p>
        </section>
    }
}

fn place(effect: Effect) -> Place {
    Place { exports: effect.exports_usd_bn, countries: effect.adopters }
}

fn names(words: &'static Calculator, corner: &'static [&'static str]) -> PlaneWords {
    PlaneWords {
        across: words.plane_across,
        up: words.plane_up,
        you: words.plane_you,
        report: words.plane_report,
        both: words.plane_both,
        most_exports: words.plane_most_exports,
        most_countries: words.plane_most_countries,
        corner,
    }
}

/// The values of the sentence that says the same as the picture; tracked.
fn places(desk: Desk) -> [(&'static str, String); 4] {
    let [exports, countries] = wording::effect(desk.lang, desk.workbench.outcome().programme);
    let [(_, report_exports), (_, report_countries)] =
        wording::effect(desk.lang, desk.report.programme);
    [exports, countries, ("report_exports", report_exports), ("report_countries", report_countries)]
}
