//! Pictures made of the data's figures alone: which figures each one shows. Its table and the file to
//! save are made from this list, and a test holds the picture against it.

use report::Data;

/// A picture and its figures.
pub(crate) struct Exhibit {
    /// In the file's name, and by which pages ask for it.
    pub(crate) name: &'static str,
    /// Ids, in the order of the table.
    pub(crate) figures: Vec<String>,
}

/// All of them.
pub(crate) fn exhibits(data: &Data) -> Vec<Exhibit> {
    let of = |name, ids: &[&str]| Exhibit { name, figures: owned(ids) };
    let positions = data.positions.iter().flat_map(|position| {
        [&position.supporting, &position.other, &position.declared, &position.net].map(Clone::clone)
    });
    vec![
        of("growth", &["S2.1", "S2.2", "D.world_before", "S2.5", "S2.6", "D.exports_before"]),
        of("mix", &["S2.5", "S2.7", "D.gaming", "S2.8", "D.fintech", "D.other_share", "D.other"]),
        of("localization", &["S2.9", "S2.10", "S4.2", "D.loss_to_budget"]),
        Exhibit { name: "positions", figures: positions.collect() },
        Exhibit { name: "plan", figures: plan() },
    ]
}

/// The total, each pillar, and each pillar's share.
fn plan() -> Vec<String> {
    owned(&[
        "S4.2",
        "S4.3",
        "D.negotiation_share",
        "S4.4",
        "D.expansion_share",
        "S4.5",
        "D.cooperation_share",
    ])
}

fn owned(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}
