//! The value of every figure in base units, those of derived figures by their formulas.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use super::{RawData, Row};
use crate::Unit;
use crate::formula::{Formula, FormulaError};

/// Longer chains of figures that follow from each other are refused, so that none exhausts the stack.
const LONGEST_CHAIN: usize = 64;

/// Values by id, each calculated once.
pub(crate) struct Values<'a> {
    figures: BTreeMap<&'a str, &'a Row>,
    chain: Cell<usize>,
    known: RefCell<BTreeMap<String, Result<f64, FormulaError>>>,
}

impl<'a> Values<'a> {
    pub(crate) fn of(raw: &'a RawData) -> Self {
        let mut figures = BTreeMap::new();
        for row in raw.table("figure") {
            // Of two entries with one id the first counts; the rule on ids says the rest.
            figures.entry(row.id()).or_insert(row);
        }
        Self { figures, chain: Cell::new(0), known: RefCell::default() }
    }

    /// The value of a figure in base units.
    pub(crate) fn base(&self, id: &str) -> Result<f64, FormulaError> {
        if let Some(known) = self.known.borrow().get(id) {
            return known.clone();
        }
        // Whoever asks for it again before it is known follows from itself.
        let circle = Err(FormulaError::Circle(id.to_owned()));
        self.known.borrow_mut().insert(id.to_owned(), circle);
        let value =
            self.figures.get(id).map_or_else(|| Err(unknown(id)), |row| self.calculate(row));
        self.known.borrow_mut().insert(id.to_owned(), value.clone());
        value
    }

    /// The value of a figure in its own unit.
    pub(crate) fn shown(&self, id: &str) -> Option<f64> {
        let row = self.figures.get(id)?;
        match row.number("value") {
            Some(value) => Some(value),
            None => Some(cleaned(unit(row)?.from_base(self.base(id).ok()?))),
        }
    }

    fn calculate(&self, row: &Row) -> Result<f64, FormulaError> {
        if let Some(formula) = row.text("formula") {
            return self.evaluate(&Formula::parse(formula)?);
        }
        let value = row.number("value").zip(unit(row));
        value.map(|(value, unit)| unit.to_base(value)).ok_or_else(|| unknown(row.id()))
    }

    fn evaluate(&self, formula: &Formula) -> Result<f64, FormulaError> {
        if self.chain.get() >= LONGEST_CHAIN {
            return Err(FormulaError::Deep);
        }
        self.chain.set(self.chain.get() + 1);
        let result = formula.evaluate(&mut |id| self.part(id));
        self.chain.set(self.chain.get() - 1);
        result
    }

    /// The value of a figure within a formula. What is wrong with the figure is its own fault.
    fn part(&self, id: &str) -> Result<f64, FormulaError> {
        let is_number = |row: &&Row| !row.has("text") && !row.has("items");
        self.base(id).map_err(|error| match error {
            FormulaError::Circle(_) | FormulaError::Deep => error,
            _ if self.figures.get(id).is_some_and(is_number) => FormulaError::Faulty(id.to_owned()),
            _ => unknown(id),
        })
    }
}

/// Twelve digits of a calculated value: what binary arithmetic adds beyond them is noise, and
/// a reader of JSON gets exactly this number back.
pub(crate) fn cleaned(value: f64) -> f64 {
    format!("{value:.11e}").parse().unwrap_or(value)
}

fn unit(row: &Row) -> Option<Unit> {
    row.text("unit").and_then(Unit::from_code)
}

fn unknown(id: &str) -> FormulaError {
    FormulaError::Unknown(id.to_owned())
}
