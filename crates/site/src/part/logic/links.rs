//! The logic model itself: which box leads to which, and by which assumptions.
//!
//! How strong a link is stands nowhere here: it is the data's word on its assumptions.

use report::{Data, Parameter, Strength};

/// A box of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Node {
    /// The budget of a pillar, by its place among the three.
    Pillar(usize),
    /// The growth that the report states.
    LastGrowth,
    /// The growth that exports settle at.
    Market,
    /// Countries that adopt without the programme.
    Anyway,
    /// What years of budget build up.
    Capability,
    /// Countries that have adopted the rules.
    Adopters,
    /// Exports that support and cooperation bring directly.
    Supported,
    /// Opportunity loss that the rules avoid.
    Loss,
    /// Exports from all causes.
    Exports,
    /// Benefits against costs.
    Benefits,
    /// The goal for countries.
    CountryGoal,
    /// The goal for exports.
    ExportGoal,
}

/// A step from boxes to a box.
pub(crate) struct Link {
    pub(crate) to: Node,
    /// The assumptions that it rests on, by their ids; none where the step only counts.
    pub(crate) by: &'static [&'static str],
    pub(crate) ribbons: &'static [Ribbon],
}

/// One ribbon of a link: the box it leaves, and the heights at which it leaves and arrives.
pub(crate) struct Ribbon {
    pub(crate) from: Node,
    pub(crate) leaves: i32,
    pub(crate) arrives: i32,
}

const fn ribbon(from: Node, leaves: i32, arrives: i32) -> Ribbon {
    Ribbon { from, leaves, arrives }
}

/// Every link, in the order in which money becomes a result.
pub(crate) const LINKS: &[Link] = &[
    Link {
        to: Node::Capability,
        by: &["half_effect_budget", "capability_persistence"],
        ribbons: &[
            ribbon(Node::Pillar(0), 100, 202),
            ribbon(Node::Pillar(1), 208, 262),
            ribbon(Node::Pillar(2), 316, 322),
        ],
    },
    Link {
        to: Node::Adopters,
        by: &["programme_adoption", "negotiation_weight"],
        ribbons: &[ribbon(Node::Capability, 190, 140)],
    },
    Link {
        to: Node::Adopters,
        by: &["baseline_adoption"],
        ribbons: &[ribbon(Node::Anyway, 92, 92)],
    },
    Link {
        to: Node::Supported,
        by: &["support_return"],
        ribbons: &[ribbon(Node::Capability, 258, 258)],
    },
    Link {
        to: Node::Supported,
        by: &["cooperation_return"],
        ribbons: &[ribbon(Node::Capability, 304, 304)],
    },
    Link {
        to: Node::Exports,
        by: &["rule_effect", "adopter_share"],
        ribbons: &[ribbon(Node::Adopters, 156, 244)],
    },
    Link { to: Node::Exports, by: &[], ribbons: &[ribbon(Node::Supported, 280, 280)] },
    Link {
        to: Node::Exports,
        by: &["growth_persistence"],
        ribbons: &[ribbon(Node::LastGrowth, 432, 328)],
    },
    Link {
        to: Node::Exports,
        by: &["long_run_growth"],
        ribbons: &[ribbon(Node::Market, 540, 354)],
    },
    Link {
        to: Node::Loss,
        by: &["constraint_relief", "constraint_growth"],
        ribbons: &[ribbon(Node::Adopters, 88, 88)],
    },
    Link { to: Node::CountryGoal, by: &[], ribbons: &[ribbon(Node::Adopters, 130, 224)] },
    Link { to: Node::ExportGoal, by: &[], ribbons: &[ribbon(Node::Exports, 316, 316)] },
    Link {
        to: Node::Benefits,
        by: &["support_gain"],
        ribbons: &[ribbon(Node::Supported, 250, 135)],
    },
    Link { to: Node::Benefits, by: &["loss_as_gain"], ribbons: &[ribbon(Node::Loss, 88, 88)] },
];

impl Link {
    /// The assumptions as the data has them; an id that it does not know is left out, which a test
    /// tells.
    pub(crate) fn assumptions<'a>(&self, data: &'a Data) -> Vec<&'a Parameter> {
        self.by.iter().filter_map(|id| data.parameter(id)).collect()
    }

    /// A chain is as strong as its weakest part: the weakest evidence, none where nothing is assumed.
    pub(crate) fn strength(&self, data: &Data) -> Option<Strength> {
        self.assumptions(data).into_iter().map(|parameter| parameter.strength).max()
    }
}
