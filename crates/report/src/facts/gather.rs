//! From data to facts: the words go, the numbers take the model's units.

use crate::{
    Choice, ChoiceFact, Data, Facts, Figure, GoalFacts, InputFormat, Parameter, PillarFact,
    PresetFact, Range, ReportedFacts, Unit, Value, WhatIf, WhatIfFact,
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
            what_ifs: self.what_ifs.iter().map(|what_if| self.what_if(what_if)).collect(),
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

    fn what_if(&self, what_if: &WhatIf) -> WhatIfFact {
        // That the parameter is there is the rules' promise.
        let unit = |id: &str| self.parameter(id).map_or(Unit::Number, |parameter| parameter.unit);
        let values = what_if.values.iter();
        WhatIfFact {
            id: what_if.id.clone().into(),
            values: values
                .map(|(id, value)| (id.clone().into(), plain(unit(id), *value)))
                .collect(),
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
        input_format: input_format(
            parameter.unit,
            parameter.decimals,
            parameter.high - parameter.low,
        ),
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
        input_format: input_format(choice.unit, choice.decimals, offered_span(choice)),
    }
}

fn offered_span(choice: &Choice) -> f64 {
    let of = |value: Option<&f64>| value.copied().unwrap_or_default();
    of(choice.offered.last()) - of(choice.offered.first())
}

fn input_format(unit: Unit, decimals: u8, span: f64) -> InputFormat {
    let jpy_billion = matches!(unit, Unit::JpyBillion | Unit::JpyBillionAYear);
    InputFormat { unit, percent: unit.is_rate(), jpy_billion, decimals, step: step(span, decimals) }
}

/// About a twentieth of the way from end to end, as 1, 2 or 5 times a power of ten that the
/// decimals can show.
fn step(span: f64, decimals: u8) -> f64 {
    let finest = 10_f64.powi(-i32::from(decimals));
    let most = (span / 20.0).max(finest);
    let powers = (-i32::from(decimals)..=6).flat_map(|power| [1.0, 2.0, 5.0].map(|it| (it, power)));
    let steps = powers.map(|(digit, power)| match power {
        0.. => digit * 10_f64.powi(power),
        // Divided, not multiplied: 2 / 10 is the double that 0.2 is.
        _ => digit / 10_f64.powi(-power),
    });
    steps.take_while(|step| *step <= most * (1.0 + 1e-9)).last().unwrap_or(finest)
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
