//! The reader's choices: they are decided, never drawn at random.

use crate::domain;
use crate::refusal::{Field, Reason, Refusal};
use crate::reported::Reported;
use crate::year::Year;

/// A choice of the reader, other than the budgets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChoiceId {
    /// y0: the year that the reported exports are taken to be of.
    BaseYear,
    /// s: the first year with a budget.
    FirstBudgetYear,
    /// D: years from capability to an adoption.
    AdoptionDelay,
    /// A0: countries that are counted as adopters from the start.
    InitialAdopters,
    /// E: JPY per USD.
    ExchangeRate,
    /// r: discount rate, as a share.
    DiscountRate,
    /// κ: marginal cost of public funds, as a share.
    PublicFundsCost,
}

impl ChoiceId {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// Every choice, in the order in which the method is told.
    pub const ALL: [Self; 7] = [
        Self::BaseYear,
        Self::FirstBudgetYear,
        Self::AdoptionDelay,
        Self::InitialAdopters,
        Self::ExchangeRate,
        Self::DiscountRate,
        Self::PublicFundsCost,
    ];

    /// The id that data and scenario files use.
    pub const fn id(self) -> &'static str {
        match self {
            Self::BaseYear => "base_year",
            Self::FirstBudgetYear => "first_budget_year",
            Self::AdoptionDelay => "adoption_delay",
            Self::InitialAdopters => "initial_adopters",
            Self::ExchangeRate => "exchange_rate",
            Self::DiscountRate => "discount_rate",
            Self::PublicFundsCost => "public_funds_cost",
        }
    }

    /// The choice with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.id() == id)
    }

    /// The choice's place in [`ChoiceId::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Refuses a number that this choice can't be, whatever the others are.
    pub fn check(self, value: f64, reported: &Reported) -> Result<(), Refusal> {
        match self {
            Self::ExchangeRate | Self::DiscountRate | Self::PublicFundsCost => {}
            _ => _ = self.whole(value)?,
        }
        domain::check_choice(self, value, reported)
    }

    /// A number as the whole number that this choice needs.
    fn whole(self, value: f64) -> Result<i32, Refusal> {
        let field = Field::Choice(self);
        if !value.is_finite() {
            return Err(field.refused(Reason::NotFinite));
        }
        // `as` saturates, so a number beyond i32 differs from its cast like one with a fraction.
        #[expect(clippy::cast_possible_truncation, reason = "the next line compares")]
        let whole = value as i32;
        if (f64::from(whole) - value).abs() > 0.0 {
            return Err(field.refused(Reason::NotWhole));
        }
        Ok(whole)
    }
}

/// One decision for every choice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choices {
    /// y0: the year that the reported exports are taken to be of.
    pub base_year: Year,
    /// s: the first year with a budget.
    pub first_budget_year: Year,
    /// D: years from capability to an adoption.
    pub adoption_delay: i32,
    /// A0: countries that are counted as adopters from the start.
    pub initial_adopters: i32,
    /// E: JPY per USD.
    pub exchange_rate: f64,
    /// r: discount rate, as a share.
    pub discount_rate: f64,
    /// κ: marginal cost of public funds, as a share.
    pub public_funds_cost: f64,
}

impl Choices {
    /// The choices from numbers in the order of [`ChoiceId::ALL`], rates as shares. Refuses a
    /// number that has to be whole and is not.
    pub fn from_values(values: [f64; ChoiceId::COUNT]) -> Result<Self, Refusal> {
        let value = |id: ChoiceId| values[id.index()];
        let whole = |id: ChoiceId| id.whole(value(id));
        Ok(Self {
            base_year: whole(ChoiceId::BaseYear)?,
            first_budget_year: whole(ChoiceId::FirstBudgetYear)?,
            adoption_delay: whole(ChoiceId::AdoptionDelay)?,
            initial_adopters: whole(ChoiceId::InitialAdopters)?,
            exchange_rate: value(ChoiceId::ExchangeRate),
            discount_rate: value(ChoiceId::DiscountRate),
            public_funds_cost: value(ChoiceId::PublicFundsCost),
        })
    }

    /// One choice as a number.
    pub fn get(&self, id: ChoiceId) -> f64 {
        match id {
            ChoiceId::BaseYear => f64::from(self.base_year),
            ChoiceId::FirstBudgetYear => f64::from(self.first_budget_year),
            ChoiceId::AdoptionDelay => f64::from(self.adoption_delay),
            ChoiceId::InitialAdopters => f64::from(self.initial_adopters),
            ChoiceId::ExchangeRate => self.exchange_rate,
            ChoiceId::DiscountRate => self.discount_rate,
            ChoiceId::PublicFundsCost => self.public_funds_cost,
        }
    }

    /// Refuses choices that can't be together: a first budget year that is not later than the base
    /// year.
    pub const fn check_together(&self) -> Result<(), Refusal> {
        if self.first_budget_year > self.base_year {
            return Ok(());
        }
        Err(Field::Choice(ChoiceId::FirstBudgetYear).refused(Reason::NotAfterBaseYear))
    }

    /// The same choices with one changed. Refuses a number that has to be whole and is not; the
    /// domain is checked by [`Inputs::new`](crate::Inputs::new).
    pub fn with(self, id: ChoiceId, value: f64) -> Result<Self, Refusal> {
        let mut values = ChoiceId::ALL.map(|id| self.get(id));
        values[id.index()] = value;
        Self::from_values(values)
    }
}
