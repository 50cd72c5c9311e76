//! The ranged parameters: every link from money to result is one of them.

use core::ops::{Index, IndexMut};

use crate::domain;
use crate::refusal::{End, Field, Refusal};

/// A ranged parameter. Rates are shares: 0.052 is 5.2 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterId {
    /// g∞: growth a year that exports settle at without the programme.
    LongRunGrowth,
    /// λ: share of the excess growth that is left a year later, 0–1.
    GrowthPersistence,
    /// σ: standard deviation of log growth. Only draws use it.
    GrowthShock,
    /// `R_S`: exports that the reported expansion budget brings in its steady state, USD per USD.
    SupportReturn,
    /// `R_C`: exports that the reported cooperation budget brings in its steady state, USD per USD.
    CooperationReturn,
    /// K: JPY bn a year at which a further yen does half of what the first did. One for all pillars.
    HalfEffectBudget,
    /// ρ: share of a pillar's capability that is left a year later, 0–1.
    CapabilityPersistence,
    /// h0: countries a year that adopt without the programme.
    BaselineAdoption,
    /// h1: countries a year that the reported programme adds in its steady state.
    ProgrammeAdoption,
    /// ω: share of the programme's adoption that negotiation carries, 0–1; cooperation the rest.
    NegotiationWeight,
    /// β: more exports to an adopter, as a share.
    RuleEffect,
    /// ς: one adopter's share of Japan's digital services exports.
    AdopterShare,
    /// θ: share of the constraint that is gone if the whole pool adopts, 0–1.
    ConstraintRelief,
    /// γ: growth a year of the constraint without action.
    ConstraintGrowth,
    /// G: value added or profit that the reported expansion budget brings in its steady state, JPY
    /// per JPY. Never more than the exports that bring it (`R_S`).
    SupportGain,
    /// η: share of an avoided loss that is gain, 0–1.
    LossAsGain,
}

impl ParameterId {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// Every parameter, in the order in which the method is told.
    pub const ALL: [Self; 16] = [
        Self::LongRunGrowth,
        Self::GrowthPersistence,
        Self::GrowthShock,
        Self::SupportReturn,
        Self::CooperationReturn,
        Self::HalfEffectBudget,
        Self::CapabilityPersistence,
        Self::BaselineAdoption,
        Self::ProgrammeAdoption,
        Self::NegotiationWeight,
        Self::RuleEffect,
        Self::AdopterShare,
        Self::ConstraintRelief,
        Self::ConstraintGrowth,
        Self::SupportGain,
        Self::LossAsGain,
    ];

    /// The id that data and scenario files use.
    pub const fn id(self) -> &'static str {
        match self {
            Self::LongRunGrowth => "long_run_growth",
            Self::GrowthPersistence => "growth_persistence",
            Self::GrowthShock => "growth_shock",
            Self::SupportReturn => "support_return",
            Self::CooperationReturn => "cooperation_return",
            Self::HalfEffectBudget => "half_effect_budget",
            Self::CapabilityPersistence => "capability_persistence",
            Self::BaselineAdoption => "baseline_adoption",
            Self::ProgrammeAdoption => "programme_adoption",
            Self::NegotiationWeight => "negotiation_weight",
            Self::RuleEffect => "rule_effect",
            Self::AdopterShare => "adopter_share",
            Self::ConstraintRelief => "constraint_relief",
            Self::ConstraintGrowth => "constraint_growth",
            Self::SupportGain => "support_gain",
            Self::LossAsGain => "loss_as_gain",
        }
    }

    /// The parameter with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|parameter| parameter.id() == id)
    }

    /// Refuses a number that means nothing at an end of this parameter's range.
    pub fn check(self, end: End, value: f64) -> Result<(), Refusal> {
        domain::check_parameter(self, Field::Parameter { id: self, end }, value)
    }

    /// The parameter's place in [`ParameterId::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// One point: a value for every parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameters([f64; ParameterId::COUNT]);

impl Parameters {
    /// The value of each parameter by a function of its id.
    pub fn from_fn(value: impl FnMut(ParameterId) -> f64) -> Self {
        Self(ParameterId::ALL.map(value))
    }

    /// The same point with one value changed.
    #[must_use]
    pub fn with(mut self, id: ParameterId, value: f64) -> Self {
        self[id] = value;
        self
    }
}

impl Index<ParameterId> for Parameters {
    type Output = f64;

    fn index(&self, id: ParameterId) -> &f64 {
        &self.0[id.index()]
    }
}

impl IndexMut<ParameterId> for Parameters {
    fn index_mut(&mut self, id: ParameterId) -> &mut f64 {
        &mut self.0[id.index()]
    }
}
