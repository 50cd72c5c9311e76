//! What an assumption could change, in words.

use model::{APPRAISAL_YEARS, HORIZON, ResultId};
use text::{
    agreeing::{self, MOST_MORE},
    result,
    sentence::{self, line},
    words::swings::Swings,
    year,
};

use super::{
    sensitivity::{RATIO_YEARS, Sensitivity, Standing},
    view_context::ViewContext,
    written::{self, LEAST, decimals_from_mark, none},
};
use crate::store::Effect;

/// The last of the years to which ratios are taken.
const LAST: usize = RATIO_YEARS.len() - 1;

/// A result that a goal is read from, and where its value stands.
type OfGoal = (ResultId, fn(Effect) -> f64);

const EXPORTS: OfGoal = (ResultId::ExportsDifference, |effect| effect.exports_usd_bn);
const COUNTRIES: OfGoal = (ResultId::AdoptersDifference, |effect| effect.adopters);

/// One result at the ends of a range: what it says at each, or once that it hardly changes.
enum Said {
    Each([String; 2]),
    Hardly(String),
}

/// The values at the ends, and what the scenario comes to there, where they can be.
pub(super) fn ends_of(sensitivity: &Sensitivity) -> impl Iterator<Item = (f64, Standing)> {
    sensitivity
        .id
        .ends()
        .into_iter()
        .zip(sensitivity.ends)
        .filter_map(|(value, end)| Some((value, end?)))
}

/// Exports and countries with the usual decimals, or so many that both ends are told apart.
pub(super) fn effect(
    context: &ViewContext,
    sensitivity: &Sensitivity,
    at: &Standing,
) -> [String; 2] {
    let ends = || sensitivity.ends.iter().flatten();
    [EXPORTS, COUNTRIES].map(|(id, of)| {
        let decimals = decimals_apart(ends().map(|standing| of(standing.effect)));
        result::cell(context.lang, id, of(at.effect), decimals)
    })
}

/// As few decimals as tell both ends apart: they differ most of all, so the usual ones mostly do.
fn decimals_apart(values: impl Iterator<Item = f64>) -> u8 {
    let values: Vec<f64> = values.collect();
    match values[..] {
        [low, high] => agreeing::apart(low, high, LEAST).unwrap_or(LEAST),
        _ => LEAST,
    }
}

/// What changes at each end, then what does not.
pub(super) fn in_words(context: &ViewContext, sensitivity: &Sensitivity) -> String {
    let words = Swings::of(context.lang);
    if sensitivity.moves == [false; 3] {
        return words.nothing.to_owned();
    }
    let results = [
        goal(context, sensitivity, EXPORTS, ("exports", words.exports, words.exports_hardly)),
        goal(
            context,
            sensitivity,
            COUNTRIES,
            ("countries", words.countries, words.countries_hardly),
        ),
        ratios(context, sensitivity),
    ];
    let moved = || results.iter().zip(sensitivity.moves).filter(|(_, moves)| *moves).map(|it| it.0);
    let mut said: Vec<String> = Vec::new();
    for (index, (value, _)) in ends_of(sensitivity).enumerate() {
        let parts: Vec<&str> = moved()
            .filter_map(|result| match result {
                Said::Each(ends) => Some(&*ends[index]),
                Said::Hardly(words) => (index == 0).then_some(&**words),
            })
            .collect();
        if !parts.is_empty() {
            let value = ("value", context.page.amount(context.lang, sensitivity.id, value));
            let results = ("results", parts.join(words.between_results));
            said.push(sentence::text(words.at, &[value, results]));
        }
    }
    [said.join(words.between_ends), what_stays(words, sensitivity)].concat()
}

fn what_stays(words: &Swings, sensitivity: &Sensitivity) -> String {
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

/// Each end's words; where both ends are printed alike though they differ, by how little.
fn each(
    sensitivity: &Sensitivity,
    of: impl Fn(&Standing) -> f64,
    said: impl Fn(f64, u8) -> String,
    hardly: impl Fn(f64, u8) -> String,
) -> Said {
    let standings: Vec<_> = ends_of(sensitivity).map(|(_, standing)| standing).collect();
    let values: Vec<f64> = standings.iter().map(of).collect();
    let decimals = decimals_apart(values.iter().copied());
    match values[..] {
        [low, high] if agreeing::differ(low, high) && agreeing::same_text(low, high, decimals) => {
            let most = decimals + MOST_MORE;
            Said::Hardly(hardly(libm::pow(10.0, -f64::from(most)), most))
        }
        _ => {
            let mut each = values.iter().map(|value| said(*value, decimals));
            Said::Each([(); 2].map(|()| each.next().unwrap_or_default()))
        }
    }
}

/// One of both goals at the ends; `slot` is where its amount stands in `template`.
fn goal(
    context: &ViewContext,
    sensitivity: &Sensitivity,
    (id, of): OfGoal,
    (slot, template, hardly): (&'static str, &str, &str),
) -> Said {
    let lang = context.lang;
    each(
        sensitivity,
        |standing| of(standing.effect),
        |value, decimals| line(template, &[(slot, result::cell(lang, id, value, decimals))]),
        |value, decimals| line(hardly, &[("amount", result::bare(lang, id, value, decimals))]),
    )
}

/// Both ratios, and in which year benefits reach costs; where only the ratio to the last year moves,
/// that one.
fn ratios(context: &ViewContext, sensitivity: &Sensitivity) -> Said {
    let words = Swings::of(context.lang);
    let standings: Vec<Standing> = ends_of(sensitivity).map(|(_, standing)| standing).collect();
    let decimals: Vec<u8> = (0..RATIO_YEARS.len())
        .map(|at| {
            let percents = standings.iter().filter_map(|it| it.ratios[at]).map(|it| it * 100.0);
            let percents: Vec<f64> = percents.collect();
            match percents[..] {
                [low, high] => agreeing::apart(low, high, 0),
                _ => Some(0),
            }
            .unwrap_or(MOST_MORE)
        })
        .collect();
    let moves_in_print = |(at, decimals): (usize, &u8)| {
        let of = |standing: &Standing| standing.ratios[at].unwrap_or_default() * 100.0;
        standings.windows(2).any(|it| !agreeing::same_text(of(&it[0]), of(&it[1]), *decimals))
    };
    let moved: Vec<bool> = decimals.iter().enumerate().map(moves_in_print).collect();
    let told = moved[..LAST].contains(&true) || standings.len() < 2;
    let paybacks = standings.windows(2).any(|it| it[0].payback != it[1].payback);
    if !told && !paybacks {
        if moved[LAST] {
            let of = |standing| of_last(context, standing, decimals[LAST]);
            let mut each = standings.iter().map(of);
            return Said::Each([(); 2].map(|()| each.next().unwrap_or_default()));
        }
        let amount = written::percent(context.lang, libm::pow(10.0, -5.0), MOST_MORE);
        return Said::Hardly(line(words.ratios_hardly, &[("amount", amount)]));
    }
    let mut each = standings.iter().map(|standing| of_costs(context, standing, &decimals));
    Said::Each([(); 2].map(|()| each.next().unwrap_or_default()))
}

fn of_last(context: &ViewContext, standing: &Standing, decimals: u8) -> String {
    let ratio = standing.ratios[LAST].map_or_else(none, |ratio| {
        let decimals = decimals_from_mark(ratio * 100.0, 100.0, decimals);
        written::percent(context.lang, ratio, decimals)
    });
    let last = ("last", year::year(context.lang, HORIZON));
    line(Swings::of(context.lang).ratio_last, &[last, ("ratio", ratio)])
}

fn of_costs(context: &ViewContext, standing: &Standing, decimals: &[u8]) -> String {
    let words = Swings::of(context.lang);
    let year = |at| year::year(context.lang, at);
    let ratio = |at: usize| {
        let decimals = decimals.get(at).copied().unwrap_or_default();
        standing.ratios[at].map_or_else(none, |ratio| {
            let decimals = decimals_from_mark(ratio * 100.0, 100.0, decimals);
            written::percent(context.lang, ratio, decimals)
        })
    };
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
