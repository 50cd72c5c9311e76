//! The tornado: what each assumption alone does to the extra exports of the goals' year, from one end of
//! its range to the other, the widest first.
//!
//! One assumption may do so much that nothing is seen of the others. So the first has a scale of its
//! own, and the part of it in which the others lie is magnified below.

mod dataset;
mod scale;
mod spec;
mod table;
#[cfg(test)]
mod tests;
mod words;

use report::{Data, Lang};
use scenario::{
    AssumptionId, Scenario,
    analysis::{self, Outcome},
};
use text::{field_unit, field_unit_of_one};

pub use spec::view;

use scale::Scale;

/// The view's name in files, ids and hooks.
pub const NAME: &str = "tornado";

/// So many are drawn; the sentence names the others.
const DRAWN: usize = 10;
/// What the view shows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Values {
    /// ΔX of the scenario itself, USD billion.
    now: f64,
    /// The widest first.
    bars: Vec<Bar>,
    /// Names of those that are not drawn although they move the exports, and of those that do not.
    others: [Vec<String>; 2],
}

/// One assumption.
#[derive(Debug, Clone, PartialEq)]
struct Bar {
    id: &'static str,
    name: String,
    /// The ends of its range, with their unit.
    ends: [String; 2],
    /// ΔX there, USD billion.
    at: [f64; 2],
}

impl Bar {
    fn lowest(&self) -> f64 {
        self.at[0].min(self.at[1])
    }

    fn highest(&self) -> f64 {
        self.at[0].max(self.at[1])
    }
}

impl Values {
    /// None where the data does not know an assumption, or an end has no value.
    pub(crate) fn of(data: &Data, lang: Lang, scenario: &Scenario) -> Option<Self> {
        let [of_exports, ..] = analysis::tornado(scenario);
        let all: Vec<Bar> =
            of_exports.iter().map(|bar| named(data, lang, bar)).collect::<Option<_>>()?;
        let now = Outcome::ExportsDifference.of(&scenario.central())?;
        let mut others = [Vec::new(), Vec::new()];
        for bar in all.iter().skip(DRAWN) {
            let moves = text::agreeing::differ(bar.at[0], bar.at[1]);
            others[usize::from(!moves)].push(bar.name.clone());
        }
        let bars: Vec<_> = all.into_iter().take(DRAWN).collect();
        (!bars.is_empty()).then_some(Self { now, bars, others })
    }

    /// From zero to the farthest end of all.
    fn whole(&self) -> Scale {
        Scale::holding(&self.bars, [0.0, self.now])
    }

    /// What the bars but the first need.
    fn magnified(&self) -> Scale {
        Scale::holding(&self.bars[1..], [self.now, self.now])
    }
}

fn named(data: &Data, lang: Lang, bar: &analysis::Bar) -> Option<Bar> {
    let (name, unit) = match bar.input {
        AssumptionId::Parameter(id) => data.parameter(id.id()).map(|it| (&it.name, it.unit))?,
        AssumptionId::Choice(id) => data.choice(id.id()).map(|it| (&it.name, it.unit))?,
    };
    let end = |value: f64| {
        let digits = bar.input.written(lang, value);
        let (before, mut after) = field_unit(lang, unit);
        if digits == "1" {
            after = field_unit_of_one(lang, unit);
        }
        [before, &digits, after].concat()
    };
    Some(Bar {
        id: bar.input.id(),
        name: name.get(lang).to_owned(),
        ends: [end(bar.low), end(bar.high)],
        at: [bar.at_low?, bar.at_high?],
    })
}
