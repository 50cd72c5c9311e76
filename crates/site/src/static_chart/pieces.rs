//! Which values of the data each picture consists of.

use app::picture::look::Texture;
use text::words::market::Market;

use super::{
    columns::{Columns, Pairs},
    lengths::{Length, Lengths},
    piece::Piece,
    positions::{Camp, Issue, Positions},
    shares::{Share, Shares},
};
use crate::{context::Here, shown::Shown};

/// The pieces of a picture, from top to bottom; none for a name that no picture has.
pub(crate) fn pieces(here: Here, name: &str) -> Vec<Box<dyn Piece>> {
    match name {
        "growth" => vec![Box::new(Pairs(growth(here)))],
        "mix" => vec![Box::new(Shares(mix(here)))],
        "localization" => vec![
            Box::new(Shares(constrained(here))),
            Box::new(Lengths(lengths(here, &["S2.10", "S4.2"]))),
        ],
        "positions" => vec![Box::new(Positions(positions(here)))],
        "plan" => vec![Box::new(Lengths(lengths(here, &["S4.3", "S4.4", "S4.5"])))],
        _ => Vec::new(),
    }
}

/// What must be known to read the picture: a template and the values in it.
pub(crate) fn note(here: Here, name: &str) -> Option<(&'static str, Vec<(&'static str, Shown)>)> {
    let words = Market::of(here.lang);
    match name {
        "growth" => Some((words.own_scales, Vec::new())),
        "mix" => Some((words.mix_of, vec![("value", here.figure("S2.5"))])),
        _ => None,
    }
}

/// World trade and Japan's exports, each beside its year before.
fn growth(here: Here) -> Vec<Columns> {
    let pair = |now: &str, growth: &str, before: &str, decimals| Columns {
        title: here.name(now),
        before: here.figure_to(before, decimals),
        now: here.figure(now),
        growth: here.figure(growth),
        ratio: here.size(before) / here.size(now),
    };
    vec![pair("S2.1", "S2.2", "D.world_before", 2), pair("S2.5", "S2.6", "D.exports_before", 1)]
}

/// What Japan's exports consist of.
fn mix(here: Here) -> Vec<Share> {
    let part = |texture, share: &str, amount: &str| Share {
        name: here.short_name(share),
        texture,
        size: here.size(share),
        values: vec![here.figure(share), here.figure_to(amount, 1).short()],
    };
    vec![
        part(Texture::Reported, "S2.7", "D.gaming"),
        part(Texture::Second, "S2.8", "D.fintech"),
        part(Texture::Derived, "D.other_share", "D.other"),
    ]
}

/// Companies that data localization constrains, among all.
fn constrained(here: Here) -> Vec<Share> {
    let words = Market::of(here.lang);
    let size = here.size("S2.9");
    vec![
        Share {
            name: words.constrained.to_owned(),
            texture: Texture::Reported,
            size,
            values: vec![here.figure("S2.9")],
        },
        Share {
            name: words.not_constrained.to_owned(),
            texture: Texture::Rest,
            size: 1.0 - size,
            values: Vec::new(),
        },
    ]
}

/// Yearly amounts.
fn lengths(here: Here, ids: &[&str]) -> Vec<Length> {
    let amount = |id: &&str| Length {
        name: here.short_name(id),
        size: here.size(id),
        template: Market::of(here.lang).a_year,
        amount: here.figure(id),
    };
    ids.iter().map(amount).collect()
}

/// Where countries stand.
fn positions(here: Here) -> Vec<Issue> {
    let camp = |id: &str| Camp { count: here.figure(id), size: here.size(id) };
    let issues = here.context.data.positions.iter().map(|position| Issue {
        name: position.name.get(here.lang).to_owned(),
        verb: position.verb.get(here.lang).to_owned(),
        declared: here.figure(&position.declared),
        supporting: camp(&position.supporting),
        other: camp(&position.other),
    });
    issues.collect()
}
