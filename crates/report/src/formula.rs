//! Formulas of derived figures: `{S2.1} / (1 + {S2.2})`.
//!
//! Ids stand in braces and mean values in base units. The signs are `+ - * / ^ ( )`; `^` binds
//! strongest and to the right. That is all: nothing here can do more than arithmetic.

use std::iter::Peekable;
use std::slice::Iter;

/// Deeper brackets than this are refused, so that no input can exhaust the stack.
const DEEPEST: usize = 32;

/// A formula that was read, sign by sign.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula(Vec<Term>);

/// A part of a formula, as a page shows it.
#[derive(Clone, Debug, PartialEq)]
pub enum Term {
    /// A figure, by id.
    Figure(String),
    /// A number that the formula itself states, as the 1 in `1 + growth`.
    Number(f64),
    /// A sign as a reader knows it: `+ − × ÷ ^ ( )`.
    Sign(char),
}

/// Why a formula gives no number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormulaError {
    /// A character that means nothing here.
    #[error("\"{0}\" means nothing in a formula")]
    Character(char),
    /// Something is missing or left over.
    #[error("the formula is not complete")]
    Incomplete,
    /// Brackets within brackets within brackets.
    #[error("the formula has too many brackets")]
    Deep,
    /// An id in braces that no figure has.
    #[error("no figure with a value is called {0}")]
    Unknown(String),
    /// A figure that has a fault of its own, which is told where it stands.
    #[error("{0} cannot be calculated itself")]
    Faulty(String),
    /// A figure that follows from itself.
    #[error("{0} follows from itself")]
    Circle(String),
    /// A division by zero or the like.
    #[error("the result is not a number")]
    NotANumber,
}

impl Formula {
    /// Reads a formula; whether it is complete shows when it is evaluated.
    pub fn parse(text: &str) -> Result<Self, FormulaError> {
        let mut terms = Vec::new();
        let mut rest = text.trim_start();
        while let Some(first) = rest.chars().next() {
            let (term, length) = match first {
                '{' => figure(rest)?,
                '0'..='9' | '.' => number(rest)?,
                '+' | '^' | '(' | ')' => (Term::Sign(first), 1),
                '-' => (Term::Sign('−'), 1),
                '*' => (Term::Sign('×'), 1),
                '/' => (Term::Sign('÷'), 1),
                other => return Err(FormulaError::Character(other)),
            };
            terms.push(term);
            rest = rest[length..].trim_start();
        }
        Ok(Self(terms))
    }

    /// The formula, part by part, for a page that fills in names or values.
    pub fn terms(&self) -> &[Term] {
        &self.0
    }

    /// The ids that the formula names, in order.
    pub fn figures(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|term| match term {
            Term::Figure(id) => Some(id.as_str()),
            _ => None,
        })
    }

    /// What the formula gives, with each figure's value in base units from `value`.
    pub fn evaluate(
        &self,
        value: &mut dyn FnMut(&str) -> Result<f64, FormulaError>,
    ) -> Result<f64, FormulaError> {
        let mut reader = Reader { terms: self.0.iter().peekable(), value, depth: 0 };
        let result = reader.sum()?;
        match reader.terms.next() {
            Some(_) => Err(FormulaError::Incomplete),
            None if result.is_finite() => Ok(result),
            None => Err(FormulaError::NotANumber),
        }
    }
}

fn figure(rest: &str) -> Result<(Term, usize), FormulaError> {
    let end = rest.find('}').ok_or(FormulaError::Incomplete)?;
    Ok((Term::Figure(rest[1..end].trim().to_owned()), end + 1))
}

fn number(rest: &str) -> Result<(Term, usize), FormulaError> {
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    let number = rest[..end].parse().map_err(|_| FormulaError::Incomplete)?;
    Ok((Term::Number(number), end))
}

/// Reads by precedence: sums of products of powers of values.
struct Reader<'a> {
    terms: Peekable<Iter<'a, Term>>,
    value: &'a mut dyn FnMut(&str) -> Result<f64, FormulaError>,
    depth: usize,
}

impl Reader<'_> {
    fn sum(&mut self) -> Result<f64, FormulaError> {
        let mut total = self.product()?;
        while let Some(sign) = self.take("+−") {
            let next = self.product()?;
            total = if sign == '+' { total + next } else { total - next };
        }
        Ok(total)
    }

    fn product(&mut self) -> Result<f64, FormulaError> {
        let mut total = self.power()?;
        while let Some(sign) = self.take("×÷") {
            let next = self.power()?;
            total = if sign == '×' { total * next } else { total / next };
        }
        Ok(total)
    }

    fn power(&mut self) -> Result<f64, FormulaError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(FormulaError::Deep);
        }
        let base = self.single()?;
        let result = match self.take("^") {
            Some(_) => base.powf(self.power()?),
            None => base,
        };
        self.depth -= 1;
        Ok(result)
    }

    fn single(&mut self) -> Result<f64, FormulaError> {
        match self.terms.next() {
            Some(Term::Number(number)) => Ok(*number),
            Some(Term::Figure(id)) => (self.value)(id),
            Some(Term::Sign('(')) => {
                let inner = self.sum()?;
                self.take(")").map(|_| inner).ok_or(FormulaError::Incomplete)
            }
            _ => Err(FormulaError::Incomplete),
        }
    }

    /// The next sign, if it is one of these.
    fn take(&mut self, signs: &str) -> Option<char> {
        match self.terms.peek() {
            Some(Term::Sign(sign)) if signs.contains(*sign) => {
                self.terms.next();
                Some(*sign)
            }
            _ => None,
        }
    }
}
