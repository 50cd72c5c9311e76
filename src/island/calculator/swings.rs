//! What each assumption could change, in words; and what a payback hangs on.

use model::{APPRAISAL_YEARS, HORIZON, ParameterId, Paths};
use scenario::AssumptionId;
use text::{
    agreeing::{self, MOST_MORE},
    number,
    sentence::{self, line},
    words::{results::Results, swings::Swings},
    year,
};

use super::{
    Desk, Standing, Survey, Swing,
    assumption::with_control,
    result::none,
    swing::RATIO_YEARS,
    written::{self, LEAST, decimals_from_mark},
};
use crate::reading::Readings;

/// What says how far a benefit counts: the assumptions of equation 7, and of the loss avoided.
const COUNTED_BY: [ParameterId; 3] =
    [ParameterId::SupportGain, ParameterId::LossAsGain, ParameterId::ConstraintRelief];

/// The last of the years to which ratios are taken.
const LAST: usize = RATIO_YEARS.len() - 1;

/// One result at the ends of a range: what it says at each, or once that it hardly changes.
enum Said {
    Each([String; 2]),
    Hardly(String),
}

/// What each assumption could do at the ends of its range, which does most, and what decides a
/// payback.
pub(super) fn swings(desk: &Desk, survey: &Survey, paths: &Paths, out: &mut Readings) {
    for swing in survey.swings.iter().filter(|swing| with_control(swing.id)) {
        out.text(("swing", swing.id.id()), in_words(desk, swing));
    }
    out.text("hinge", hinges(desk, survey));
    out.text("payback-said", payback(desk, survey, paths));
}

/// The assumption that does most, for each goal.
fn hinges(desk: &Desk, survey: &Survey) -> String {
    let words = Results::of(desk.lang);
    let hinge = |(goal, (said, ends)): (usize, (&'static str, &'static str))| {
        let widest = survey.swings.iter().fold(None, |widest: Option<&Swing>, swing| {
            let wider = swing.widths[goal] > widest.map_or(0.0, |widest| widest.widths[goal]);
            if wider { Some(swing) } else { widest }
        });
        widest.map_or_else(String::new, |swing| {
            let said_of = |(value, standing): (f64, Standing)| {
                let [exports, countries] = effect(desk, swing, &standing);
                let value = ("value", desk.given.amount(desk.lang, swing.id, value));
                line(ends, &[value, ("exports", exports), ("countries", countries)])
            };
            let ends: Vec<_> = ends_of(swing).map(said_of).collect();
            let name = ("name", desk.given.assumption(swing.id).to_owned());
            let now = desk.given.amount(desk.lang, swing.id, desk.assumption(swing.id));
            let ends = ("ends", ends.join(words.between_ends));
            sentence::text(said, &[name, ("now", now), ends])
        })
    };
    words.hinges.into_iter().enumerate().map(hinge).collect()
}

/// The values at the ends, and what the scenario comes to there, where they can be.
fn ends_of(swing: &Swing) -> impl Iterator<Item = (f64, Standing)> {
    swing.id.ends().into_iter().zip(swing.ends).filter_map(|(value, end)| Some((value, end?)))
}

/// Exports and countries with the usual decimals, or so many that both ends are told apart.
fn effect(desk: &Desk, swing: &Swing, at: &Standing) -> [String; 2] {
    let effects = || swing.ends.iter().flatten().map(|standing| standing.effect);
    let exports = decimals_apart(effects().map(|effect| effect.exports_usd_bn));
    let countries = decimals_apart(effects().map(|effect| effect.adopters));
    [
        written::usd_change(desk.lang, at.effect.exports_usd_bn, exports),
        number::signed(desk.lang, at.effect.adopters, countries),
    ]
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
fn in_words(desk: &Desk, swing: &Swing) -> String {
    let words = Swings::of(desk.lang);
    if swing.moves == [false; 3] {
        return words.nothing.to_owned();
    }
    let results = [exports(desk, swing), countries(desk, swing), ratios(desk, swing)];
    let moved = || results.iter().zip(swing.moves).filter(|(_, moves)| *moves).map(|it| it.0);
    let mut said: Vec<String> = Vec::new();
    for (index, (value, _)) in ends_of(swing).enumerate() {
        let parts: Vec<&str> = moved()
            .filter_map(|result| match result {
                Said::Each(ends) => Some(&*ends[index]),
                Said::Hardly(words) => (index == 0).then_some(&**words),
            })
            .collect();
        if !parts.is_empty() {
            let value = ("value", desk.given.amount(desk.lang, swing.id, value));
            let results = ("results", parts.join(words.between_results));
            said.push(sentence::text(words.at, &[value, results]));
        }
    }
    [said.join(words.between_ends), what_stays(words, swing)].concat()
}

fn what_stays(words: &Swings, swing: &Swing) -> String {
    let same: Vec<&str> =
        words.names.iter().zip(swing.moves).filter(|(_, moves)| !moves).map(|it| *it.0).collect();
    if same.is_empty() {
        return String::new();
    }
    sentence::text(words.same, &[("names", same.join(words.between_names))])
}

/// Each end's words; where both ends are printed alike though they differ, by how little.
fn each(
    swing: &Swing,
    of: impl Fn(&Standing) -> f64,
    said: impl Fn(f64, u8) -> String,
    hardly: impl Fn(f64, u8) -> String,
) -> Said {
    let standings: Vec<_> = ends_of(swing).map(|(_, standing)| standing).collect();
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

fn exports(desk: &Desk, swing: &Swing) -> Said {
    let (lang, words) = (desk.lang, Swings::of(desk.lang));
    let filled = |template: &str, slot, amount| line(template, &[(slot, amount)]);
    each(
        swing,
        |standing| standing.effect.exports_usd_bn,
        |value, decimals| {
            filled(words.exports, "exports", written::usd_change(lang, value, decimals))
        },
        |value, decimals| {
            filled(words.exports_hardly, "amount", written::usd(lang, value, decimals))
        },
    )
}

fn countries(desk: &Desk, swing: &Swing) -> Said {
    let (lang, words) = (desk.lang, Swings::of(desk.lang));
    let filled = |template: &str, slot, amount| line(template, &[(slot, amount)]);
    each(
        swing,
        |standing| standing.effect.adopters,
        |value, decimals| {
            filled(words.countries, "countries", number::signed(lang, value, decimals))
        },
        |value, decimals| filled(words.countries_hardly, "amount", number::fixed(value, decimals)),
    )
}

/// Both ratios, and in which year benefits reach costs; where only the ratio to the last year moves,
/// that one.
fn ratios(desk: &Desk, swing: &Swing) -> Said {
    let words = Swings::of(desk.lang);
    let standings: Vec<Standing> = ends_of(swing).map(|(_, standing)| standing).collect();
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
            let mut each = standings.iter().map(|standing| of_last(desk, standing, decimals[LAST]));
            return Said::Each([(); 2].map(|()| each.next().unwrap_or_default()));
        }
        let amount = written::percent(desk.lang, libm::pow(10.0, -5.0), MOST_MORE);
        return Said::Hardly(line(words.ratios_hardly, &[("amount", amount)]));
    }
    let mut each = standings.iter().map(|standing| of_costs(desk, standing, &decimals));
    Said::Each([(); 2].map(|()| each.next().unwrap_or_default()))
}

fn of_last(desk: &Desk, standing: &Standing, decimals: u8) -> String {
    let ratio = standing.ratios[LAST].map_or_else(none, |ratio| {
        let decimals = decimals_from_mark(ratio * 100.0, 100.0, decimals);
        written::percent(desk.lang, ratio, decimals)
    });
    let last = ("last", year::year(desk.lang, HORIZON));
    line(Swings::of(desk.lang).ratio_last, &[last, ("ratio", ratio)])
}

fn of_costs(desk: &Desk, standing: &Standing, decimals: &[u8]) -> String {
    let words = Swings::of(desk.lang);
    let year = |at| year::year(desk.lang, at);
    let ratio = |at: usize| {
        let decimals = decimals.get(at).copied().unwrap_or_default();
        standing.ratios[at].map_or_else(none, |ratio| {
            let decimals = decimals_from_mark(ratio * 100.0, 100.0, decimals);
            written::percent(desk.lang, ratio, decimals)
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

/// A payback never stands alone: how far benefits come by each year, and how that hangs on what
/// counts as a benefit, the widest first.
fn payback(desk: &Desk, survey: &Survey, paths: &Paths) -> String {
    let words = Swings::of(desk.lang);
    let now = Standing::of(paths);
    let percent = |ratio: Option<f64>| {
        ratio.map_or_else(none, |ratio| {
            let decimals = decimals_from_mark(ratio * 100.0, 100.0, 0);
            written::percent(desk.lang, ratio, decimals)
        })
    };
    if now.ratios[2].is_none() {
        return String::new();
    }
    let year = |at| year::year(desk.lang, at);
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
    let mut deciding: Vec<&Swing> = survey
        .swings
        .iter()
        .filter(|swing| counted.contains(&swing.id) && swing.moves[2])
        .collect();
    deciding.sort_by(|one, other| other.widths[2].total_cmp(&one.widths[2]));
    if deciding.is_empty() {
        return paid;
    }
    let each = deciding.into_iter().map(|swing| {
        let [low, high] = swing.id.ends().map(|it| desk.given.amount(desk.lang, swing.id, it));
        let [at_low, at_high] =
            swing.ends.map(|end| percent(end.and_then(|standing| standing.ratios[2])));
        let name = desk.given.assumption(swing.id).to_owned();
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
    [paid, hangs, each.join(words.between_hanging), words.hangs_end.to_owned()].concat()
}
