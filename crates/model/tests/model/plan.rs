//! The report's plan at central values: the point that the golden values belong to.

use model::{
    Budgets, ChoiceId, Choices, Inputs, JPY_MILLION_PER_BN, ParameterId, Parameters, Paths,
    Refusal, Reported, YearRow, central,
};

/// All that `Inputs::new` takes, open to changes.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) budgets: Budgets,
    pub(crate) choices: Choices,
    pub(crate) parameters: Parameters,
    pub(crate) reported: Reported,
}

/// The report's plan with every default.
pub(crate) fn reported_plan() -> Plan {
    let choices = Choices {
        base_year: 2024,
        first_budget_year: 2026,
        adoption_delay: 2,
        initial_adopters: 0,
        exchange_rate: 155.2,
        discount_rate: 0.04,
        public_funds_cost: 0.1,
    };
    let reported = Reported {
        base_exports: 98.0,
        last_growth: 0.227,
        constrained_companies: 0.426,
        opportunity_loss: 120.0,
        adopter_pool: 80.0,
        reference_budgets: [10.0, 12.0, 8.0],
    };
    let parameters = Parameters::from_fn(central_value);
    Plan { budgets: Budgets::default(), choices, parameters, reported }.bn([10, 12, 8])
}

fn central_value(id: ParameterId) -> f64 {
    match id {
        ParameterId::LongRunGrowth => 0.043,
        ParameterId::GrowthPersistence => 0.2,
        ParameterId::GrowthShock => 0.06,
        ParameterId::SupportReturn | ParameterId::HalfEffectBudget => 10.0,
        ParameterId::CooperationReturn => 0.83,
        ParameterId::CapabilityPersistence
        | ParameterId::ConstraintRelief
        | ParameterId::LossAsGain => 0.5,
        ParameterId::BaselineAdoption => 1.6,
        ParameterId::ProgrammeAdoption => 1.5,
        ParameterId::NegotiationWeight => 0.6,
        ParameterId::RuleEffect => 0.05,
        ParameterId::AdopterShare => 0.003,
        ParameterId::ConstraintGrowth => 0.03,
        ParameterId::SupportGain => 2.0,
    }
}

impl Plan {
    /// The same amounts (JPY bn) in every budget year.
    pub(crate) fn bn(self, amounts: [i64; 3]) -> Self {
        self.million(amounts.map(|amount| amount * JPY_MILLION_PER_BN))
    }

    /// The same amounts (JPY million) in every budget year.
    pub(crate) fn million(mut self, amounts: [i64; 3]) -> Self {
        self.budgets = Budgets::constant(self.choices.first_budget_year, amounts);
        self
    }

    /// With one parameter changed.
    pub(crate) fn parameter(mut self, id: ParameterId, value: f64) -> Self {
        self.parameters[id] = value;
        self
    }

    /// With one choice changed; budgets stay.
    pub(crate) fn choice(mut self, id: ChoiceId, value: f64) -> Self {
        self.choices = self.choices.with(id, value).unwrap();
        self
    }

    pub(crate) fn inputs(self) -> Result<Inputs, Refusal> {
        Inputs::new(self.budgets, self.choices, self.parameters, self.reported)
    }

    pub(crate) fn paths(self) -> Paths {
        central(&self.inputs().unwrap())
    }

    /// The row of 2030.
    pub(crate) fn in_2030(self) -> YearRow {
        *self.paths().goal_year()
    }
}

/// Fails unless two numbers agree to an absolute tolerance.
#[track_caller]
pub(crate) fn close(actual: f64, expected: f64, tolerance: f64) {
    let apart = (actual - expected).abs();
    assert!(apart <= tolerance, "{actual} is not {expected} ± {tolerance}");
}
