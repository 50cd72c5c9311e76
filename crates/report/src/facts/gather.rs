//! From data to facts: the words go, the numbers take the model's units.

use crate::{
    Choice, ChoiceFact, Data, Facts, Figure, GoalFacts, Parameter, PillarFact, PresetFact, Range,
    ReportedFacts, Unit, Value,
};

impl Data {
    /// The numbers without the words. Native only in practice: the app has them as constants.
    pub fn facts(&self) -> Facts {
        Facts {
            pillars: self.programme.pillars.each_ref().map(|pillar| PillarFact {
                id: pillar.id.clone().into(),
                reference: whole(self.amount(&pillar.figure, Unit::JpyMillion)),
            }),
            largest_amount: million(self.programme.largest_amount),
            presets: self
                .programme
                .presets
                .iter()
                .map(|preset| PresetFact {
                    id: preset.id.clone().into(),
                    amounts: preset.amounts.map(million),
                })
                .collect(),
            goals: self.goals(),
            reported: self.reported(),
            parameters: self.parameters.iter().map(range).collect(),
            choices: self.choices.iter().map(choice).collect(),
        }
    }

    /// Every figure that is a number, with its id, in the order of [`Data::figures`].
    pub fn figure_values(&self) -> impl Iterator<Item = (&str, Value)> {
        self.figures.iter().filter_map(value)
    }

    fn goals(&self) -> GoalFacts {
        let goals = &self.programme.goals;
        GoalFacts {
            exports: self.amount(&goals.exports, Unit::UsdBillion),
            exports_gap: self.amount(&goals.gap, Unit::UsdBillion),
            adopters: self.amount(&goals.adopters, Unit::Countries),
            year: i32::try_from(whole(self.amount(&goals.year, Unit::Year))).unwrap_or_default(),
        }
    }

    fn reported(&self) -> ReportedFacts {
        let inputs = &self.programme.inputs;
        let base = |id: &str| self.figure(id).and_then(Figure::base).unwrap_or(f64::NAN);
        ReportedFacts {
            base_exports: self.amount(&inputs.base_exports, Unit::UsdBillion),
            last_growth: base(&inputs.last_growth),
            constrained_companies: base(&inputs.constrained_companies),
            opportunity_loss: self.amount(&inputs.opportunity_loss, Unit::JpyBillion),
            adopter_pool: self.amount(&inputs.adopter_pool, Unit::Countries),
        }
    }

    /// A figure's value in another unit. That the figure is there is the rules' promise.
    fn amount(&self, id: &str, unit: Unit) -> f64 {
        self.figure(id).and_then(Figure::base).map_or(f64::NAN, |base| unit.from_base(base))
    }
}

fn value(figure: &Figure) -> Option<(&str, Value)> {
    let (unit, value) = (figure.unit?, figure.value?);
    Some((&figure.id, Value { kind: figure.kind, unit, value, decimals: figure.decimals }))
}

fn range(parameter: &Parameter) -> Range {
    let of = |value| plain(parameter.unit, value);
    Range {
        id: parameter.id.clone().into(),
        low: of(parameter.low),
        central: of(parameter.central),
        high: of(parameter.high),
        min: of(parameter.min),
        max: of(parameter.max),
    }
}

fn choice(choice: &Choice) -> ChoiceFact {
    let of = |value| plain(choice.unit, value);
    ChoiceFact {
        id: choice.id.clone().into(),
        default: of(choice.default),
        offered: choice.offered.iter().map(|value| of(*value)).collect(),
        min: of(choice.min),
        max: of(choice.max),
        whole: choice.whole,
    }
}

/// A rate as a share, all else as it is.
fn plain(unit: Unit, value: f64) -> f64 {
    if unit.is_rate() { unit.to_base(value) } else { value }
}

/// JPY billion as JPY million.
fn million(billion: i64) -> i64 {
    billion.saturating_mul(1000)
}

#[expect(clippy::cast_possible_truncation, reason = "a float becomes an integer by saturation")]
fn whole(value: f64) -> i64 {
    value.round() as i64
}
