//! Everything that a path comes to, each result by one name and with its unit: whoever shows, writes
//! or compares results reads them here.

use crate::paths::Paths;
use crate::year::Year;

/// A result in a year, or of all years from the first budget year to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResultId {
    /// X: Japan's digital services exports.
    Exports,
    /// XB: those without the programme.
    ExportsBase,
    /// ΔX: what the programme adds.
    ExportsDifference,
    /// XA: what support and cooperation add.
    ExportsSupport,
    /// XR: what the rules of extra adopters add.
    ExportsRules,
    /// A: countries that have adopted the rules.
    Adopters,
    /// A without the programme.
    AdoptersBase,
    /// ΔA: what the programme adds.
    AdoptersDifference,
    /// c: companies that data localization constrains.
    ConstrainedShare,
    /// cB: those without the programme.
    ConstrainedShareBase,
    /// Value added or profit from support.
    SupportGain,
    /// LA: opportunity loss avoided.
    LossAvoided,
    /// The programme's budget.
    Cost,
    /// Discounted benefits up to the year over all discounted costs.
    Ratio,
    /// What negotiation and cooperation cost in all for each extra adopter in the year.
    CostPerCountry,
    /// Extra exports up to the year for a yen of all budgets.
    ExportsPerYen,
}

/// In what a result is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResultUnit {
    /// USD billion a year.
    UsdBn,
    /// JPY billion.
    JpyBn,
    /// Countries; a mean over possible outcomes, so not whole.
    Countries,
    /// A share of one.
    Share,
    /// A ratio of equal units.
    Times,
    /// JPY for a JPY.
    JpyPerJpy,
}

impl ResultId {
    /// Each of them once.
    pub const ALL: [Self; 16] = [
        Self::Exports,
        Self::ExportsBase,
        Self::ExportsDifference,
        Self::ExportsSupport,
        Self::ExportsRules,
        Self::Adopters,
        Self::AdoptersBase,
        Self::AdoptersDifference,
        Self::ConstrainedShare,
        Self::ConstrainedShareBase,
        Self::SupportGain,
        Self::LossAvoided,
        Self::Cost,
        Self::Ratio,
        Self::CostPerCountry,
        Self::ExportsPerYen,
    ];

    /// The name that files and scripts use, without the unit.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Exports => "exports",
            Self::ExportsBase => "exports_base",
            Self::ExportsDifference => "exports_difference",
            Self::ExportsSupport => "exports_support",
            Self::ExportsRules => "exports_rules",
            Self::Adopters => "adopters",
            Self::AdoptersBase => "adopters_base",
            Self::AdoptersDifference => "adopters_difference",
            Self::ConstrainedShare => "constrained_share",
            Self::ConstrainedShareBase => "constrained_share_base",
            Self::SupportGain => "support_gain",
            Self::LossAvoided => "loss_avoided",
            Self::Cost => "cost",
            Self::Ratio => "ratio",
            Self::CostPerCountry => "cost_per_country",
            Self::ExportsPerYen => "exports_per_yen",
        }
    }

    /// In what it is counted.
    pub const fn unit(self) -> ResultUnit {
        match self {
            Self::Exports
            | Self::ExportsBase
            | Self::ExportsDifference
            | Self::ExportsSupport
            | Self::ExportsRules => ResultUnit::UsdBn,
            Self::Adopters | Self::AdoptersBase | Self::AdoptersDifference => ResultUnit::Countries,
            Self::ConstrainedShare | Self::ConstrainedShareBase => ResultUnit::Share,
            Self::SupportGain | Self::LossAvoided | Self::Cost | Self::CostPerCountry => {
                ResultUnit::JpyBn
            }
            Self::Ratio => ResultUnit::Times,
            Self::ExportsPerYen => ResultUnit::JpyPerJpy,
        }
    }
}

impl ResultUnit {
    /// What follows a result's name in files and scripts; nothing where the name says it.
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::UsdBn => "_usd_bn",
            Self::JpyBn => "_jpy_bn",
            Self::Countries | Self::Share | Self::Times | Self::JpyPerJpy => "",
        }
    }
}

impl Paths {
    /// A result in its unit. None outside the path, and where it is not defined: without costs,
    /// without extra adopters.
    pub fn result(&self, id: ResultId, year: Year) -> Option<f64> {
        let row = self.at(year)?;
        Some(match id {
            ResultId::Exports => row.exports_usd_bn,
            ResultId::ExportsBase => row.exports_base_usd_bn,
            ResultId::ExportsDifference => row.exports_difference_usd_bn(),
            ResultId::ExportsSupport => row.exports_support_usd_bn,
            ResultId::ExportsRules => row.exports_rules_usd_bn,
            ResultId::Adopters => row.adopters,
            ResultId::AdoptersBase => row.adopters_base,
            ResultId::AdoptersDifference => row.adopters_difference(),
            ResultId::ConstrainedShare => row.constrained_share,
            ResultId::ConstrainedShareBase => row.constrained_share_base,
            ResultId::SupportGain => row.support_gain_jpy_bn,
            ResultId::LossAvoided => row.loss_avoided_jpy_bn,
            ResultId::Cost => row.cost_jpy_bn,
            ResultId::Ratio => return self.ratio(year),
            ResultId::CostPerCountry => return self.cost_per_country_jpy_bn(year),
            ResultId::ExportsPerYen => return self.exports_per_yen(year),
        })
    }
}
