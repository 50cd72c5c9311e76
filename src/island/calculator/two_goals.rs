//! The plane of the two goals, with what can be said of all splits together.

use leptos::prelude::*;
use model::Split;
use scenario::{Scenario, facts};
use text::{sentence as filled, year};

use super::{Desk, wording};
use crate::{
    widget::{
        plane::{Place, Plane, PlaneWords, plane},
        sentence::sentence,
    },
    workbench::Effect,
};

/// Every split of the report's total, and what can be said of them together.
struct Splits {
    all: Vec<Split>,
    report: Place,
    /// How many beat the report's plan on both goals.
    better: usize,
    undominated: usize,
}

impl Splits {
    fn of(desk: Desk) -> Self {
        let billions = u32::try_from(Desk::reported_total() / 1_000).unwrap_or_default();
        let all = model::plane(&Scenario::reported().inputs(), billions);
        let Effect {
            exports_usd_bn,
            adopters,
        } = desk.report.programme;
        let better = all.iter().filter(|split| {
            split.exports_difference_usd_bn > exports_usd_bn && split.adopters_difference > adopters
        });
        let better = better.count();
        let undominated = all.iter().filter(|split| split.undominated).count();
        Self {
            report: Place {
                exports: exports_usd_bn,
                countries: adopters,
            },
            better,
            undominated,
            all,
        }
    }
}

/// The plane of the two goals, with its title, measure and sentence.
pub(super) fn two_goals(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let splits = Splits::of(desk);
    let count = ("count", splits.all.len().to_string());
    let total = ("total", desk.budget(Desk::reported_total()));
    let goal_year = ("year", year::year(desk.lang, facts().goals.year));
    let none_better = splits.better == 0;
    let title = if none_better {
        words.plane_title_none_beat
    } else {
        words.plane_title_some_beat
    };
    let conclusion = if none_better {
        words.plane_sentence_none
    } else {
        words.plane_sentence_some
    };
    let of_all = [
        count.clone(),
        ("undominated", splits.undominated.to_string()),
        ("better", splits.better.to_string()),
    ];
    view! {
        <section class="two-goals" aria-labelledby="two-goals-title">
            <h2 id="two-goals-title">{sentence(title, &[])}</h2>
            <p class="measure">{sentence(words.plane_measure, &[count, total, goal_year])}</p>
            {plane(plane_of(desk, splits, none_better))}
            <p class="two-goals-words">{sentence(conclusion, &of_all)}</p>
            <p class="two-goals-words">{position(desk)}</p>
        </section>
    }
}

fn plane_of(desk: Desk, splits: Splits, none_better: bool) -> Plane {
    let words = desk.words;
    let outcome = desk.workbench.outcome();
    let you = Memo::new(move |_| {
        let Effect {
            exports_usd_bn,
            adopters,
        } = outcome.get().programme;
        Place {
            exports: exports_usd_bn,
            countries: adopters,
        }
    });
    Plane {
        report: splits.report,
        splits: StoredValue::new(splits.all),
        you,
        exports_per_unit: text::money::usd_scale(desk.lang).per_billion,
        words: PlaneWords {
            across: words.plane_across,
            up: words.plane_up,
            you: words.plane_you,
            report: words.plane_report,
            both: words.plane_both,
            most_exports: words.plane_most_exports,
            most_countries: words.plane_most_countries,
            corner: if none_better {
                words.plane_none_beat
            } else {
                &[]
            },
        },
        label: Signal::derive(move || filled::text(words.plane_position, &places(desk))),
    }
}

/// The same as the picture says, in words.
fn position(desk: Desk) -> impl IntoView {
    move || sentence(desk.words.plane_position, &places(desk))
}

fn places(desk: Desk) -> [(&'static str, String); 4] {
    let [exports, countries] = wording::effect(desk.lang, desk.workbench.outcome().get().programme);
    let [(_, report_exports), (_, report_countries)] =
        wording::effect(desk.lang, desk.report.programme);
    [
        exports,
        countries,
        ("report_exports", report_exports),
        ("report_countries", report_countries),
    ]
}
