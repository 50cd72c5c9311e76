//! Everything that a path comes to, each result by one name and with its unit: whoever shows, writes
//! or compares results reads them here.

use crate::paths::Paths;
use crate::year::Year;

/// Each result in one line: its name in files and scripts (without the unit), the letters that
/// formulas have for it, its unit. No list of results can then lack one.
macro_rules! results {
    ($($(#[$means:meta])* $id:ident $name:literal $symbol:literal $unit:ident;)*) => {
        /// A result in a year, or of all years from the first budget year to it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ResultId {
            $($(#[$means])* $id,)*
        }

        impl ResultId {
            /// Each of them once.
            pub const ALL: &'static [Self] = &[$(Self::$id,)*];

            /// The name that files, scripts and pages use, without the unit.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$id => $name,)* }
            }

            /// The letters that formulas have for it; nothing where no formula has it.
            pub const fn symbol(self) -> &'static str {
                match self { $(Self::$id => $symbol,)* }
            }

            /// In what it is counted.
            pub const fn unit(self) -> ResultUnit {
                match self { $(Self::$id => ResultUnit::$unit,)* }
            }
        }
    };
}

results! {
    /// The programme's budget.
    Cost "cost" "" JpyBn;
    /// Japan's digital services exports.
    Exports "exports" "X" UsdBn;
    /// Those without the programme.
    ExportsBase "exports_base" "XB" UsdBn;
    /// What the programme adds.
    ExportsDifference "exports_difference" "ΔX" UsdBn;
    /// What support and cooperation add.
    ExportsSupport "exports_support" "XA" UsdBn;
    /// What the rules of extra adopters add.
    ExportsRules "exports_rules" "XR" UsdBn;
    /// Countries that have adopted the rules.
    Adopters "adopters" "A" Countries;
    /// Those without the programme.
    AdoptersBase "adopters_base" "AB" Countries;
    /// What the programme adds.
    AdoptersDifference "adopters_difference" "ΔA" Countries;
    /// Companies that data localization constrains.
    ConstrainedShare "constrained_share" "c" Share;
    /// Those without the programme.
    ConstrainedShareBase "constrained_share_base" "cB" Share;
    /// Value added or profit from support.
    SupportGain "support_gain" "" JpyBn;
    /// Opportunity loss avoided.
    LossAvoided "loss_avoided" "LA" JpyBn;
    /// Discounted benefits up to the year.
    Benefits "benefits" "V" JpyBn;
    /// All discounted costs, the same in every year.
    Costs "costs" "Z" JpyBn;
    /// Benefits over costs.
    Ratio "ratio" "Q" Times;
    /// What negotiation and cooperation cost in all for each extra adopter in the year.
    CostPerCountry "cost_per_country" "q" JpyBn;
    /// Extra exports up to the year for a yen of all budgets.
    ExportsPerYen "exports_per_yen" "y" JpyPerJpy;
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
    /// The one of that name in files, scripts and pages.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|id| id.name() == name)
    }

    /// The one for which formulas have those letters.
    pub fn of_symbol(symbol: &str) -> Option<Self> {
        let named = !symbol.is_empty();
        Self::ALL.iter().copied().find(|id| named && id.symbol() == symbol)
    }

    /// Of what it is the difference: with the programme, and without it.
    pub const fn ends(self) -> Option<[Self; 2]> {
        match self {
            Self::ExportsDifference => Some([Self::Exports, Self::ExportsBase]),
            Self::AdoptersDifference => Some([Self::Adopters, Self::AdoptersBase]),
            _ => None,
        }
    }
}

impl ResultUnit {
    /// Whether it is counted in billions of a currency.
    pub const fn is_money(self) -> bool {
        matches!(self, Self::UsdBn | Self::JpyBn)
    }

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
            ResultId::Benefits => self.benefits_jpy_bn(year),
            ResultId::Costs => self.costs_jpy_bn(),
            ResultId::Ratio => return self.ratio(year),
            ResultId::CostPerCountry => return self.cost_per_country_jpy_bn(year),
            ResultId::ExportsPerYen => return self.exports_per_yen(year),
        })
    }
}
