//! What a formula comes to with the numbers that are printed in it, so that its result can be
//! printed to agree with them.

use model::Year;
use text::agreeing::{Agreed, agree};

use crate::formula::{Name, Part, parts};

/// A formula in reading order, its names replaced by numbers.
#[derive(Debug, Clone, PartialEq)]
enum Token {
    Number(f64),
    Sign(char),
    Power(Vec<Token>),
    /// A sum over years, from one to another, of what follows.
    Sum([Year; 2]),
    /// The running year of a sum.
    Running,
}

/// The value of a formula; none where something in it has no number: what differs from year to year
/// in a sum, or a year that is searched for.
pub fn work_out(formula: &str, value: &dyn Fn(&Name) -> Option<f64>) -> Option<f64> {
    let tokens = tokens(&parts(formula), value)?;
    let mut reading = Reading { tokens: &tokens, at: 0, running: None };
    let result = reading.sum()?;
    (reading.at == tokens.len()).then_some(result)
}

/// So many more decimals that the formula gives its printed result. Where it only adds and takes
/// away, all of its numbers have the same decimals, and so the result gets more, too.
pub fn agreed(
    formula: &str,
    (result, decimals): (f64, u8),
    value: &dyn Fn(&Name, u8) -> Option<f64>,
) -> Agreed {
    let only_sums = only_adds(formula);
    let comes_to = |more| work_out(formula, &|name: &Name| value(name, more));
    if comes_to(0).is_none() {
        return Agreed { more: 0, result };
    }
    let grown = |more| if only_sums { decimals + more } else { decimals };
    agree(result, grown, |more| comes_to(more).unwrap_or(f64::NAN))
}

/// Whether a formula only adds and takes away.
pub fn only_adds(formula: &str) -> bool {
    !formula.contains(['·', '/', '^', '('])
}

fn tokens(parts: &[Part], value: &dyn Fn(&Name) -> Option<f64>) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut digits = String::new();
    for part in parts {
        match part {
            Part::Name(name) if name.base == "v" => tokens.push(Token::Running),
            Part::Name(name) => tokens.push(Token::Number(value(name)?)),
            Part::Above(above) => tokens.push(Token::Power(self::tokens(above, value)?)),
            Part::Below(bounds) => {
                // Only a sum has bounds.
                tokens.pop();
                tokens.push(Token::Sum(years(bounds, value)?));
            }
            Part::Text(text) => {
                for sign in text.chars() {
                    // A point within digits belongs to the number.
                    if sign.is_ascii_digit() || (sign == '.' && !digits.is_empty()) {
                        digits.push(sign);
                        continue;
                    }
                    take_digits(&mut digits, &mut tokens);
                    if sign != ' ' {
                        tokens.push(Token::Sign(sign));
                    }
                }
                take_digits(&mut digits, &mut tokens);
            }
        }
    }
    Some(tokens)
}

fn take_digits(digits: &mut String, tokens: &mut Vec<Token>) {
    if let Ok(number) = std::mem::take(digits).parse() {
        tokens.push(Token::Number(number));
    }
}

/// The first and the last year of a sum, as in `v=s..T`.
fn years(bounds: &[Part], value: &dyn Fn(&Name) -> Option<f64>) -> Option<[Year; 2]> {
    let mut names = bounds.iter().filter_map(|part| match part {
        Part::Name(name) if name.base != "v" => Some(name),
        _ => None,
    });
    let mut year = || {
        #[expect(clippy::cast_possible_truncation, reason = "a year of the calendar")]
        let year = value(names.next()?)? as Year;
        Some(year)
    };
    Some([year()?, year()?])
}

/// Where the reading of a formula is.
struct Reading<'a> {
    tokens: &'a [Token],
    at: usize,
    running: Option<Year>,
}

impl Reading<'_> {
    fn take(&mut self, sign: char) -> bool {
        let found = self.tokens.get(self.at) == Some(&Token::Sign(sign));
        self.at += usize::from(found);
        found
    }

    fn sum(&mut self) -> Option<f64> {
        let mut value = if self.take('−') { -self.product()? } else { self.product()? };
        loop {
            if self.take('+') {
                value += self.product()?;
            } else if self.take('−') {
                value -= self.product()?;
            } else {
                return Some(value);
            }
        }
    }

    fn product(&mut self) -> Option<f64> {
        let mut value = self.power()?;
        loop {
            if self.take('·') {
                value *= self.power()?;
            } else if self.take('/') {
                value /= self.power()?;
            } else {
                return Some(value);
            }
        }
    }

    fn power(&mut self) -> Option<f64> {
        let base = self.atom()?;
        let Some(Token::Power(above)) = self.tokens.get(self.at) else {
            return Some(base);
        };
        self.at += 1;
        let mut above = Reading { tokens: above, at: 0, running: self.running };
        Some(base.powf(above.sum()?))
    }

    fn atom(&mut self) -> Option<f64> {
        let token = self.tokens.get(self.at)?;
        self.at += 1;
        match token {
            Token::Number(number) => Some(*number),
            Token::Running => self.running.map(f64::from),
            Token::Sum([first, last]) => self.over_years(*first, *last),
            Token::Sign('(') => {
                let mut value = self.sum()?;
                while self.take(',') {
                    value = value.min(self.sum()?);
                }
                self.take(')').then_some(value)
            }
            Token::Sign('e') => Some(std::f64::consts::E),
            Token::Sign('l') if self.take('n') => Some(self.atom()?.ln()),
            Token::Sign('m') if self.take('i') && self.take('n') => self.atom(),
            _ => None,
        }
    }

    fn over_years(&mut self, first: Year, last: Year) -> Option<f64> {
        let start = self.at;
        let mut total = 0.0;
        for year in first..=last {
            (self.at, self.running) = (start, Some(year));
            total += self.product()?;
        }
        self.running = None;
        Some(total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(name: &Name) -> Option<f64> {
        match &*name.key() {
            "a" => Some(3.0),
            "s" => Some(2026.0),
            "z" => Some(2030.0),
            _ => None,
        }
    }

    #[test]
    fn works_out_what_is_printed() {
        for (formula, wanted) in [
            ("a + 2 · a^2 / 6", 6.0),
            ("ln(1 + (a − 1)) / ln(a)", 1.0),
            ("min(1, a · 5)", 1.0),
            ("0.5 · a + 1.25", 2.75),
            ("2 · (−a) + 10", 4.0),
            ("Σ_{v=s..z} (a + 15) / 2", 45.0),
            ("2 · Σ_{v=s..z} a · (1 + 0)^{−(v − s)}", 30.0),
        ] {
            let result = work_out(formula, &value).unwrap();
            assert!((result - wanted).abs() < 1e-9, "{formula}: {result}");
        }
    }

    #[test]
    fn what_has_no_number_has_no_result() {
        for formula in ["b + 1", "Σ_{v=s..z} LA_v", "min(a : a ≥ 1)"] {
            assert_eq!(work_out(formula, &value), None, "{formula}");
        }
    }
}
