//! The tornado: what each assumption alone does to an outcome, from one end of its range to the other,
//! the widest first.
//!
//! One assumption may do so much that nothing is seen of the others. So the first has a scale of its
//! own, and the part of it in which the others lie is magnified below.

mod dataset;
mod scale;
#[cfg(not(target_arch = "wasm32"))]
mod spec;
mod table;
#[cfg(test)]
mod tests;
mod words;

use report::Lang;
#[cfg(not(target_arch = "wasm32"))]
use report::{Data, Unit};
use scenario::{
    AssumptionId,
    analysis::{self, Outcome},
};
#[cfg(not(target_arch = "wasm32"))]
use text::{field_unit, field_unit_of_one};

#[cfg(not(target_arch = "wasm32"))]
pub use spec::view;

use crate::Followed;
use scale::Scale;

/// The view's name in files, ids and hooks.
pub const NAME: &str = "tornado";

/// So many are drawn; the sentence names the others.
const DRAWN: usize = 10;
/// Bars are magnified if that makes them so many times as long, or more.
const WORTH_MAGNIFYING: f64 = 1.5;

/// What the data call the assumptions, and how a value of one is written with its unit.
pub trait AssumptionNames {
    /// None where the data do not know it.
    fn name(&self, id: AssumptionId) -> Option<&str>;
    /// A value with its unit; a rate is given as a share.
    fn amount(&self, lang: Lang, id: AssumptionId, value: f64) -> String;
}

/// The data themselves, natively, in a language.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) struct NamesOfData<'a>(pub(crate) &'a Data, pub(crate) Lang);

#[cfg(not(target_arch = "wasm32"))]
impl AssumptionNames for NamesOfData<'_> {
    fn name(&self, id: AssumptionId) -> Option<&str> {
        let name = match id {
            AssumptionId::Parameter(id) => &self.0.parameter(id.id())?.name,
            AssumptionId::Choice(id) => &self.0.choice(id.id())?.name,
        };
        Some(name.get(self.1))
    }

    fn amount(&self, lang: Lang, id: AssumptionId, value: f64) -> String {
        let unit = match id {
            AssumptionId::Parameter(id) => self.0.parameter(id.id()).map(|it| it.unit),
            AssumptionId::Choice(id) => self.0.choice(id.id()).map(|it| it.unit),
        };
        let (unit, digits) = (unit.unwrap_or(Unit::Number), id.written(lang, value));
        let (before, mut after) = field_unit(lang, unit);
        if digits == "1" {
            after = field_unit_of_one(lang, unit);
        }
        [before, &digits, after].concat()
    }
}

/// What the view shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Values {
    outcome: Outcome,
    /// Of the scenario itself, in the outcome's unit.
    now: f64,
    /// The widest first.
    bars: Vec<Bar>,
    /// Names of those that are not drawn: they do little, do nothing, or have an end without a value.
    others: [Vec<String>; 3],
}

/// One assumption.
#[derive(Debug, Clone, PartialEq)]
struct Bar {
    id: &'static str,
    name: String,
    /// The ends of its range, with their unit.
    ends: [String; 2],
    /// The outcome there.
    at: [f64; 2],
}

impl Bar {
    fn lowest(&self) -> f64 {
        self.at[0].min(self.at[1])
    }

    fn highest(&self) -> f64 {
        self.at[0].max(self.at[1])
    }

    fn moves(&self) -> bool {
        text::agreeing::differ(self.at[0], self.at[1])
    }
}

impl Values {
    /// Of an outcome, which is `now` without any change, and its bars. None where the outcome has no value,
    /// or no assumption a name.
    pub fn of(
        names: &impl AssumptionNames,
        lang: Lang,
        (outcome, now): (Outcome, Option<f64>),
        bars: &[analysis::Bar],
    ) -> Option<Self> {
        let mut others = [Vec::new(), Vec::new(), Vec::new()];
        let mut all = Vec::new();
        for bar in bars {
            let name = names.name(bar.input)?.to_owned();
            let (Some(low), Some(high)) = (bar.at_low, bar.at_high) else {
                others[2].push(name);
                continue;
            };
            let ends = [bar.low, bar.high].map(|end| names.amount(lang, bar.input, end));
            all.push(Bar { id: bar.input.id(), name, ends, at: [low, high] });
        }
        for bar in all.iter().skip(DRAWN) {
            others[usize::from(!bar.moves())].push(bar.name.clone());
        }
        all.truncate(DRAWN);
        (!all.is_empty()).then_some(Self { outcome, now: now?, bars: all, others })
    }

    /// What the chart shows.
    pub fn followed(&self, lang: Lang) -> Result<Followed, serde_json::Error> {
        Ok(Followed {
            finding: words::finding(lang, self),
            measure: words::measure(lang, self),
            note: self.note(lang),
            remark: words::others(lang, self),
            source: words::words(lang).source,
            sentence: words::sentence(lang, self),
            table: table::table(lang, self),
            ids: self.bars.iter().map(|bar| bar.id).collect(),
            dataset: serde_json::to_string(&dataset::dataset(lang, self))?,
        })
    }

    /// What must be known to read the picture.
    fn note(&self, lang: Lang) -> &'static str {
        let words = words::words(lang);
        if self.is_magnified() { words.note } else { words.note_one_scale }
    }

    /// Whether the bars but the first are magnified: only where that shows more of them.
    fn is_magnified(&self) -> bool {
        WORTH_MAGNIFYING * self.of_others().width() < self.of_first().width()
    }

    /// The scale of the first bar: from zero to the farthest end of all where the others are magnified.
    fn of_first(&self) -> Scale {
        Scale::holding(&self.bars, [0.0, self.now])
    }

    /// What the bars but the first need.
    fn of_others(&self) -> Scale {
        Scale::holding(&self.bars[1..], [self.now, self.now])
    }

    /// What all bars need.
    fn of_all(&self) -> Scale {
        Scale::holding(&self.bars, [self.now, self.now])
    }
}
