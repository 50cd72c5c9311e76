//! Pictures made of the data's figures alone: which figures each one shows, and of which pieces it
//! consists. The page, its table and its files are made from these, and a test holds the picture against
//! the list.

mod columns;
pub(crate) mod lengths;
pub(crate) mod piece;
mod pieces;
mod positions;
mod shares;

use report::{Data, Figure};
use text::{sentence, words::chart::Chart};

use crate::{context::Here, shown::Shown};
pub(crate) use pieces::{note, pieces};

/// A picture and its figures.
pub(crate) struct StaticChart {
    /// In the file's name, by which pages ask for it, and of the section whose heading is its finding.
    pub(crate) name: &'static str,
    /// The page that shows it.
    pub(crate) page: &'static str,
    /// Ids, in the order of the table.
    pub(crate) figures: Vec<String>,
}

impl StaticChart {
    /// What the picture shows.
    pub(crate) fn caption(&self, here: Here) -> &'static str {
        Chart::of(here.lang).static_charts.caption(self.name)
    }

    /// Its figures, in the order of the table.
    pub(crate) fn figures<'a>(&'a self, here: Here<'a>) -> impl Iterator<Item = &'a Figure> {
        self.figures.iter().filter_map(move |id| here.context.data.figure(id))
    }

    /// The picture in a sentence, for who doesn't see it: what it shows, and each figure.
    pub(crate) fn said(&self, here: Here) -> String {
        let words = Chart::of(here.lang);
        let value = |figure| Some(Shown::figure(here.lang, figure, u8::MAX)?.text);
        let item = |(name, value): (String, String)| {
            sentence::text(words.static_chart_item, &[("name", name), ("value", value)])
        };
        let figures = self.figures(here);
        let items = figures.filter_map(|figure| {
            Some(item((figure.name.get(here.lang).to_owned(), value(figure)?)))
        });
        let items = items.collect::<Vec<_>>().join(words.static_chart_between);
        item((self.caption(here).to_owned(), items))
    }
}

/// All of them.
pub(crate) fn static_charts(data: &Data) -> Vec<StaticChart> {
    let of = |name, page, ids: &[&str]| StaticChart { name, page, figures: owned(ids) };
    let positions = data.positions.iter().flat_map(|position| {
        [&position.supporting, &position.other, &position.declared, &position.net].map(Clone::clone)
    });
    vec![
        of("growth", "market", &GROWTH),
        of("mix", "market", &MIX),
        of("localization", "market", &["S2.9", "S2.10", "S4.2", "D.loss_to_budget"]),
        StaticChart { name: "positions", page: "rules", figures: positions.collect() },
        of("plan", "programme", &PLAN),
    ]
}

/// Each value of a year before, the report's, and the growth: as the columns stand.
const GROWTH: [&str; 6] = ["D.world_before", "S2.1", "S2.2", "D.exports_before", "S2.5", "S2.6"];

/// The parts, each as share and amount, then the whole.
const MIX: [&str; 7] =
    ["S2.7", "D.gaming", "S2.8", "D.fintech", "D.other_share", "D.other", "S2.5"];

/// Each pillar and its share, then the total.
const PLAN: [&str; 7] = [
    "S4.3",
    "D.negotiation_share",
    "S4.4",
    "D.expansion_share",
    "S4.5",
    "D.cooperation_share",
    "S4.2",
];

fn owned(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}
