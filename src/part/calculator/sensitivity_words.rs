//! What an assumption could change, in words.

use model::{APPRAISAL_YEARS, HORIZON, ResultId};
use text::{
    agreeing::{self, MOST_MORE},
    result,
    sentence::{self, line},
    words::sensitivities::Sensitivities,
    year,
};

use super::{
    sensitivity::{RATIO_YEARS, Sensitivity, Standing},
    view_context::ViewContext,
    written::{self, LEAST},
};
use crate::store::ProgrammeEffect;

/// The last of the years to which ratios are taken.
const LAST: usize = RATIO_YEARS.len() - 1;

/// A result that a goal is read from, and where its value stands.
type OfGoal = (ResultId, fn(ProgrammeEffect) -> f64);

/// Exports, then countries.
const GOALS: [OfGoal; 2] = [
    (ResultId::ExportsDifference, |effect| effect.exports_usd_bn),
    (ResultId::AdoptersDifference, |effect| effect.adopters),
];

/// One result at the ends of a range: what it says at each, or once that it hardly changes.
pub(super) enum Said {
    Each([String; 2]),
    Hardly(String),
}

/// The words for a result at an end, and where both ends are printed alike though they differ; and
/// the slot of its amount in the former.
pub(super) struct Templates {
    pub(super) slot: &'static str,
    pub(super) at: &'static str,
    pub(super) hardly: &'static str,
}

/// An end of an assumption's range, with its unit.
pub(super) fn ends(context: &ViewContext, sensitivity: &Sensitivity) -> [String; 2] {
    sensitivity.ends.map(|(value, _)| context.page.amount(context.lang, sensitivity.id, value))
}

/// What changes at each end, then what does not.
pub(super) fn in_words(context: &ViewContext, sensitivity: &Sensitivity) -> String {
    let words = Sensitivities::of(context.lang);
    if sensitivity.moves == [false; 3] {
        return words.nothing.to_owned();
    }
    let [exports, countries] = [
        Templates { slot: "exports", at: words.exports, hardly: words.exports_hardly },
        Templates { slot: "countries", at: words.countries, hardly: words.countries_hardly },
    ];
    let results = [
        goal(context, sensitivity, 0, &exports),
        goal(context, sensitivity, 1, &countries),
        ratios(context, sensitivity),
    ];
    let moved = || results.iter().zip(sensitivity.moves).filter(|(_, moves)| *moves).map(|it| it.0);
    let mut said: Vec<String> = Vec::new();
    for (index, value) in ends(context, sensitivity).into_iter().enumerate() {
        let parts: Vec<&str> = moved()
            .filter_map(|result| match result {
                Said::Each(ends) => Some(&*ends[index]),
                Said::Hardly(words) => (index == 0).then_some(&**words),
            })
            .collect();
        if !parts.is_empty() {
            let results = ("results", parts.join(words.between_results));
            said.push(sentence::text(words.at, &[("value", value), results]));
        }
    }
    let said = [said.join(words.between_ends), what_stays(words, sensitivity)];
    sentence::breakable(&said.concat())
}

fn what_stays(words: &Sensitivities, sensitivity: &Sensitivity) -> String {
    let same: Vec<&str> = words
        .names
        .iter()
        .zip(sensitivity.moves)
        .filter(|(_, moves)| !moves)
        .map(|it| *it.0)
        .collect();
    if same.is_empty() {
        return String::new();
    }
    sentence::text(words.same, &[("names", same.join(words.between_names))])
}

/// One of both goals at the ends, with as few decimals as tell them apart; where both are printed
/// alike though they differ, by how little.
pub(super) fn goal(
    context: &ViewContext,
    sensitivity: &Sensitivity,
    goal: usize,
    templates: &Templates,
) -> Said {
    let lang = context.lang;
    let (id, of) = GOALS[goal];
    let [low, high] = sensitivity.ends.map(|(_, standing)| of(standing.effect));
    let apart = agreeing::distinguishing_decimals(low, high, LEAST);
    if apart.is_none() && agreeing::differ(low, high) {
        let most = LEAST + MOST_MORE;
        let amount = result::bare(lang, id, libm::pow(10.0, -f64::from(most)), most);
        return Said::Hardly(line(templates.hardly, &[("amount", amount)]));
    }
    let decimals = apart.unwrap_or(LEAST);
    let said =
        |value| line(templates.at, &[(templates.slot, result::cell(lang, id, value, decimals))]);
    Said::Each([low, high].map(said))
}

/// Both ratios, and in which year benefits reach costs; where only the ratio to the last year moves,
/// that one.
fn ratios(context: &ViewContext, sensitivity: &Sensitivity) -> Said {
    let words = Sensitivities::of(context.lang);
    let [low, high] = sensitivity.ends.map(|(_, standing)| standing);
    // None where both ends are printed alike: then more decimals would say nothing.
    let apart: [Option<u8>; RATIO_YEARS.len()] = std::array::from_fn(|at| {
        let percents = [low, high].map(|it| it.ratios[at].unwrap_or_default() * 100.0);
        agreeing::distinguishing_decimals(percents[0], percents[1], 0)
    });
    let decimals = apart.map(Option::unwrap_or_default);
    if apart[..LAST].iter().all(Option::is_none) && low.payback == high.payback {
        if apart[LAST].is_some() {
            return Said::Each([low, high].map(|it| of_last(context, &it, decimals[LAST])));
        }
        let amount = written::percent(context.lang, libm::pow(10.0, -5.0), MOST_MORE);
        return Said::Hardly(line(words.ratios_hardly, &[("amount", amount)]));
    }
    Said::Each([low, high].map(|it| of_costs(context, &it, decimals)))
}

fn of_last(context: &ViewContext, standing: &Standing, decimals: u8) -> String {
    let ratio = written::ratio(context.lang, standing.ratios[LAST], decimals);
    let last = ("last", year::year(context.lang, HORIZON));
    line(Sensitivities::of(context.lang).ratio_last, &[last, ("ratio", ratio)])
}

fn of_costs(
    context: &ViewContext,
    standing: &Standing,
    decimals: [u8; RATIO_YEARS.len()],
) -> String {
    let words = Sensitivities::of(context.lang);
    let year = |at| year::year(context.lang, at);
    let ratio = |at: usize| written::ratio(context.lang, standing.ratios[at], decimals[at]);
    let [until, later] = APPRAISAL_YEARS;
    let both = [
        ("until", year(until)),
        ("later", year(later)),
        ("ratio", ratio(0)),
        ("ratio_later", ratio(1)),
    ];
    let paid = match standing.payback {
        Some(paid) => line(words.paid_back, &[("year", year(paid))]),
        None => line(words.not_paid_back, &[("last", year(HORIZON))]),
    };
    [&*line(words.ratios, &both), &paid].join(words.between_results)
}
