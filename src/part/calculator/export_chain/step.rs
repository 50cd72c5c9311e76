//! The steps, and what each rests on.

#[cfg(not(target_arch = "wasm32"))]
use model::{ChoiceId, ParameterId};
#[cfg(not(target_arch = "wasm32"))]
use scenario::AssumptionId;

/// In the order in which they are read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Money,
    Expansion,
    ExportsPerDollar,
    Diminishing,
    Arrived,
    Cooperation,
    Rules,
    Total,
}

impl Step {
    pub(super) const ALL: [Self; 8] = [
        Self::Money,
        Self::Expansion,
        Self::ExportsPerDollar,
        Self::Diminishing,
        Self::Arrived,
        Self::Cooperation,
        Self::Rules,
        Self::Total,
    ];

    /// In the ids of its elements.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Expansion => "expansion",
            Self::ExportsPerDollar => "per-dollar",
            Self::Diminishing => "diminishing",
            Self::Arrived => "arrived",
            Self::Cooperation => "cooperation",
            Self::Rules => "rules",
            Self::Total => "total",
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Step {
    /// What it rests on.
    pub(super) const fn assumptions(self) -> &'static [AssumptionId] {
        use AssumptionId::Parameter;
        match self {
            Self::Money => &[AssumptionId::Choice(ChoiceId::ExchangeRate)],
            Self::ExportsPerDollar => &[Parameter(ParameterId::SupportReturn)],
            Self::Diminishing => &[Parameter(ParameterId::HalfEffectBudget)],
            Self::Arrived => &[Parameter(ParameterId::CapabilityPersistence)],
            Self::Cooperation => &[Parameter(ParameterId::CooperationReturn)],
            Self::Rules => &[
                Parameter(ParameterId::ProgrammeAdoption),
                Parameter(ParameterId::AdopterShare),
                Parameter(ParameterId::RuleEffect),
            ],
            Self::Expansion | Self::Total => &[],
        }
    }

    /// What draws its bar.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Money | Self::Expansion => "chain-money",
            _ => "chain-exports",
        }
    }
}
