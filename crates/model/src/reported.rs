//! What the model takes from the report itself.

/// A figure of the report that the model starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReportedId {
    /// X0 (S2.5).
    BaseExports,
    /// g0 (S2.6).
    LastGrowth,
    /// c0 (S2.9).
    ConstrainedCompanies,
    /// The yearly opportunity loss (S2.10).
    OpportunityLoss,
    /// M (S3.3).
    AdopterPool,
    /// Bref (S4.3–4.5).
    ReferenceBudgets,
}

impl ReportedId {
    /// The name of the field in [`Reported`].
    pub const fn id(self) -> &'static str {
        match self {
            Self::BaseExports => "base_exports",
            Self::LastGrowth => "last_growth",
            Self::ConstrainedCompanies => "constrained_companies",
            Self::OpportunityLoss => "opportunity_loss",
            Self::AdopterPool => "adopter_pool",
            Self::ReferenceBudgets => "reference_budgets",
        }
    }
}

/// The figures of the report that the model starts from. No goal is among them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reported {
    /// X0: Japan's digital services exports in the base year, USD bn (S2.5).
    pub base_exports: f64,
    /// g0: their last growth, as a share (S2.6).
    pub last_growth: f64,
    /// c0: share of companies that data localization constrains (S2.9).
    pub constrained_companies: f64,
    /// Opportunity loss from that, JPY bn a year (S2.10).
    pub opportunity_loss: f64,
    /// M: countries that could adopt (S3.3; that it is a pool is an assumption).
    pub adopter_pool: f64,
    /// Bref: the reported budgets in the order of [`Pillar::ALL`](crate::Pillar::ALL), JPY bn a year (S4.3–4.5).
    pub reference_budgets: [f64; 3],
}
