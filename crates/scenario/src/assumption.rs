//! What a reader may assume otherwise: a choice, or the central value of a parameter.

use model::{
    Budgets, ChoiceId, Choices, LAST_BUDGET_YEAR, ParameterId, Pillar, Range, Reason, Year,
};
use report::{InputFormat, Lang, Unit};

use crate::bounds;
use crate::decimal;
use crate::facts::{defaults, facts};
use crate::scenario::{Invalid, Scenario};

/// A choice or a parameter, as a reader meets it: one value to think about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssumptionId {
    /// Something that is decided.
    Choice(ChoiceId),
    /// Something that is estimated; its central value.
    Parameter(ParameterId),
}

impl AssumptionId {
    /// Each of them once: choices, then parameters.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied()
    }

    /// A list that is there already: to go along two, one after the other, weighs more in the app.
    const ALL: [Self; ChoiceId::COUNT + ParameterId::COUNT] = {
        let mut all = [Self::Choice(ChoiceId::ALL[0]); ChoiceId::COUNT + ParameterId::COUNT];
        let mut index = 0;
        while index < all.len() {
            all[index] = match index.checked_sub(ChoiceId::COUNT) {
                Some(index) => Self::Parameter(ParameterId::ALL[index]),
                None => Self::Choice(ChoiceId::ALL[index]),
            };
            index += 1;
        }
        all
    };

    /// The id that data and scenario files use.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Choice(id) => id.id(),
            Self::Parameter(id) => id.id(),
        }
    }

    /// The assumption with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::all().find(|assumption| assumption.id() == id)
    }

    /// What stands there at first; rates as shares.
    pub fn default(self) -> f64 {
        match self {
            Self::Choice(id) => defaults().choices.get(id),
            Self::Parameter(id) => default_range(id).central(),
        }
    }

    /// The ends of a parameter's range, or of what is offered for a choice; rates as shares.
    pub fn ends(self) -> [f64; 2] {
        match self {
            Self::Parameter(id) => [default_range(id).low(), default_range(id).high()],
            Self::Choice(id) => {
                let offered = facts().choice(id.id()).map_or(&[][..], |fact| &fact.offered);
                [offered.first(), offered.last()].map(|end| end.copied().unwrap_or(self.default()))
            }
        }
    }

    /// How a reader enters it.
    pub fn input_format(self) -> InputFormat {
        let input_format = match self {
            Self::Choice(id) => facts().choice(id.id()).map(|fact| fact.input_format),
            Self::Parameter(id) => facts().parameter(id.id()).map(|fact| fact.input_format),
        };
        // The build script has found every id in the data.
        input_format.unwrap_or(InputFormat {
            unit: Unit::Number,
            percent: false,
            jpy_billion: false,
            decimals: 0,
            step: 1.0,
        })
    }

    /// The power of ten that a written digit of the value's last place stands for.
    fn place(self) -> i32 {
        let InputFormat { percent, decimals, .. } = self.input_format();
        -i32::from(decimals) - if percent { 2 } else { 0 }
    }

    /// The value some presses further, on the raster of what is written.
    pub(crate) fn nudged(self, value: f64, presses: i32) -> f64 {
        let place = self.place();
        let InputFormat { step, decimals, .. } = self.input_format();
        let step = step * decimal::compose(1, i32::from(decimals));
        let places = (value / decimal::compose(1, place)).round() + f64::from(presses) * step;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "not negative, and a float becomes an integer by saturation"
        )]
        let mantissa = places.abs().round() as u64;
        decimal::compose(mantissa, place).copysign(places)
    }

    /// What stands in its field: the value's digits, all of them.
    pub fn written(self, lang: Lang, value: f64) -> String {
        decimal::shifted(value, self.shift(lang))
    }

    /// How many places the point is further right where people read it: rates are written in
    /// percent, JPY billion in Japanese in 億円.
    pub(crate) fn shift(self, lang: Lang) -> i32 {
        let InputFormat { percent, jpy_billion, .. } = self.input_format();
        match lang {
            _ if percent => 2,
            Lang::Ja if jpy_billion => 1,
            _ => 0,
        }
    }
}

fn default_range(id: ParameterId) -> &'static Range {
    &defaults().ranges[id.index()]
}

impl Scenario {
    /// What the scenario assumes; rates as shares.
    pub fn assumption(&self, id: AssumptionId) -> f64 {
        match id {
            AssumptionId::Choice(id) => self.choices().get(id),
            AssumptionId::Parameter(id) => self.range(id).central(),
        }
    }

    /// Whether every assumption is as it stands there at first, with its whole range.
    pub fn assumes_the_defaults(&self) -> bool {
        let start = defaults();
        (self.choices(), self.ranges()) == (&start.choices, &start.ranges)
    }

    /// Whether the budgets are the report's, in whichever years they count.
    pub fn has_the_reported_split(&self) -> bool {
        *self.budgets() == *self.with_reported_budgets().budgets()
    }

    /// The same scenario with another assumption; none where that can't be.
    pub fn with_assumption(&self, id: AssumptionId, value: f64) -> Option<Self> {
        self.try_with_assumption(id, value).ok()
    }

    /// The same scenario with another assumption.
    pub(crate) fn try_with_assumption(&self, id: AssumptionId, value: f64) -> Result<Self, Reason> {
        match id {
            AssumptionId::Choice(id) => {
                // In bounds before anything is made from the first year on, as in files.
                let changed = self.choices().with(id, value);
                let changed = changed.and_then(|choices| bounds::validated_choices(&choices));
                self.assuming(changed.map_err(|refusal| refusal.reason)?, self.ranges())
            }
            AssumptionId::Parameter(id) => self.try_with_central(id, value),
        }
    }

    /// The same scenario with other choices and ranges. With another first year, a new year has what
    /// the first one had.
    pub(crate) fn assuming(
        &self,
        choices: Choices,
        ranges: &[Range; ParameterId::COUNT],
    ) -> Result<Self, Reason> {
        let budgets = self.budgets_from(choices.first_budget_year);
        let (name, note) = (self.name().to_owned(), self.note().to_owned());
        Self::new(name, note, budgets, choices, *ranges).map_err(|invalid| match invalid {
            Invalid::Value(refusal) => refusal.reason,
            // Name and note have passed the same check.
            Invalid::LongName | Invalid::LongNote => Reason::NotFinite,
        })
    }

    /// The budgets with another first year: new years have what the first one had.
    pub(crate) fn budgets_from(&self, first: Year) -> Budgets {
        let before = self.choices().first_budget_year;
        Budgets::new(Pillar::ALL.map(|pillar| {
            let amount = |year: Year| (year, self.budgets()[pillar].get(year.max(before)));
            (first..=LAST_BUDGET_YEAR).map(amount).collect()
        }))
    }
}
