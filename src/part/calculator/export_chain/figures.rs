//! Every number of the chain as it is printed.

use scenario::analysis::{ExportChain, RulesChain, SupportChain};
use text::agreeing::{MOST_MORE, Printed, decimals, differ, printed, same_text};

use super::super::written::LEAST;

/// Amounts in USD billion, shares in percent.
#[derive(Clone, Copy)]
pub(super) struct Figures {
    pub(super) money: Printed,
    pub(super) expansion: SupportFigures,
    pub(super) cooperation: SupportFigures,
    pub(super) market: Printed,
    pub(super) extra_adopters: Printed,
    pub(super) rules: Printed,
    pub(super) total: Printed,
}

/// Of one pillar.
#[derive(Clone, Copy)]
pub(super) struct SupportFigures {
    pub(super) money: Printed,
    pub(super) undiminished: Printed,
    pub(super) diminishing: Printed,
    pub(super) steady: Printed,
    pub(super) arrived: Printed,
    pub(super) exports: Printed,
    /// Whether diminishing returns change anything.
    pub(super) is_diminished: bool,
}

impl Figures {
    /// With the fewest decimals at which every step comes to its value as it is printed. Where that takes
    /// too many, each step is what the printed numbers before it come to, which is off by no more than
    /// the last of those decimals.
    pub(super) fn of(chain: &ExportChain) -> Self {
        let agreeing = (0..=MOST_MORE).find_map(|more| {
            let exact = Self::with_decimals(chain, more);
            let agrees = exact.worked_out(chain).reads_like(&exact);
            agrees.then_some(exact)
        });
        agreeing.unwrap_or_else(|| Self::with_decimals(chain, MOST_MORE).worked_out(chain))
    }

    /// The values, with so many more decimals than they have at least. What is added has one number of
    /// decimals.
    fn with_decimals(chain: &ExportChain, more: u8) -> Self {
        let ExportChain { money_usd_bn, expansion, cooperation, rules, exports_usd_bn } = chain;
        let of_sum = precise(*exports_usd_bn) + more;
        let RulesChain { market_usd_bn, extra_adopters, exports_usd_bn: of_rules, .. } = *rules;
        Self {
            money: (*money_usd_bn, precise(*money_usd_bn) + more),
            expansion: SupportFigures::with_decimals(expansion, more, of_sum),
            cooperation: SupportFigures::with_decimals(cooperation, more, of_sum),
            market: (market_usd_bn, LEAST + more),
            extra_adopters: (extra_adopters, precise(extra_adopters) + more),
            rules: (of_rules, of_sum),
            total: (*exports_usd_bn, of_sum),
        }
    }

    /// The same decimals, each step worked out from the numbers before it as they are printed.
    fn worked_out(mut self, chain: &ExportChain) -> Self {
        let RulesChain { adopter_share, rule_effect, .. } = chain.rules;
        self.expansion = self.expansion.worked_out(&chain.expansion, Way::StepByStep);
        self.cooperation = self.cooperation.worked_out(&chain.cooperation, Way::AtOnce);
        self.rules.0 = read(self.market) * adopter_share * rule_effect * read(self.extra_adopters);
        let added = [self.expansion.exports, self.cooperation.exports, self.rules];
        self.total.0 = added.map(read).iter().sum();
        self
    }

    fn reads_like(&self, other: &Self) -> bool {
        let results = |figures: &Self| {
            let Self { expansion, cooperation, rules, total, .. } = *figures;
            [
                expansion.undiminished,
                expansion.steady,
                expansion.exports,
                cooperation.exports,
                rules,
                total,
            ]
        };
        let mut pairs = results(self).into_iter().zip(results(other));
        pairs.all(|((one, decimals), (other, _))| same_text(one, other, decimals))
    }
}

/// Whether the steps between are printed, or stand as factors in one.
#[derive(Clone, Copy)]
enum Way {
    StepByStep,
    AtOnce,
}

impl SupportFigures {
    fn with_decimals(chain: &SupportChain, more: u8, of_sum: u8) -> Self {
        let amount = |value: f64| (value, precise(value) + more);
        let percent = |share: f64| (share * 100.0, decimals(share * 100.0, LEAST) + more);
        let is_diminished = differ(chain.diminishing, 1.0);
        Self {
            money: amount(chain.money_usd_bn),
            undiminished: amount(chain.undiminished_usd_bn()),
            diminishing: percent(if is_diminished { chain.diminishing } else { 1.0 }),
            steady: amount(chain.steady_usd_bn()),
            arrived: percent(chain.arrived),
            exports: (chain.exports_usd_bn, of_sum),
            is_diminished,
        }
    }

    fn worked_out(mut self, chain: &SupportChain, way: Way) -> Self {
        let between = |printed: Printed| match way {
            Way::StepByStep => read(printed),
            Way::AtOnce => printed.0,
        };
        self.undiminished.0 = read(self.money) * chain.exports_per_dollar;
        self.steady.0 = between(self.undiminished) * read(self.diminishing) / 100.0;
        self.exports.0 = between(self.steady) * read(self.arrived) / 100.0;
        self
    }
}

/// Three digits that mean something, of what is below one.
fn precise(value: f64) -> u8 {
    decimals(value, LEAST) + 1
}

/// What a reader reads.
fn read((value, decimals): Printed) -> f64 {
    printed(value, decimals)
}
