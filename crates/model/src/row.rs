//! One year of a path.

use crate::year::Year;

/// One year of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearRow {
    /// The calendar year.
    pub year: Year,
    /// X: Japan's digital services exports, USD bn.
    pub exports_usd_bn: f64,
    /// XB: those without the programme, USD bn.
    pub exports_base_usd_bn: f64,
    /// XA: what support and cooperation add, USD bn.
    pub exports_support_usd_bn: f64,
    /// XR: what the rules of extra adopters add, USD bn.
    pub exports_rules_usd_bn: f64,
    /// A: countries that have adopted the rules.
    pub adopters: f64,
    /// A without the programme.
    pub adopters_base: f64,
    /// c: share of companies that data localization constrains.
    pub constrained_share: f64,
    /// cB: that share without the programme.
    pub constrained_share_base: f64,
    /// LA: opportunity loss avoided, JPY bn a year.
    pub loss_avoided_jpy_bn: f64,
    /// Value added or profit from support, `min(G, R_S)·Bref_S·ψ_S`, undiscounted, JPY bn a year.
    pub support_gain_jpy_bn: f64,
    /// The programme's budget in this year over all pillars, undiscounted, JPY bn.
    pub cost_jpy_bn: f64,
    /// ΔA, exact where A and A without the programme are nearly equal.
    pub(crate) extra_adopters: f64,
}

impl YearRow {
    /// ΔX: the programme's difference in exports, USD bn.
    pub fn exports_difference_usd_bn(&self) -> f64 {
        self.exports_support_usd_bn + self.exports_rules_usd_bn
    }

    /// ΔA: the programme's difference in countries.
    pub fn adopters_difference(&self) -> f64 {
        self.extra_adopters
    }
}
