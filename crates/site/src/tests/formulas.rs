//! The formulas as they are printed, worked out by a small calculator: each comes to what the model
//! has for its left side.

use equations::{EQUATIONS, Line, Name, Part, Relation, Value, parts};
use report::{Data, Unit};

use super::built::repository;
use crate::part::equations::{
    cases,
    value::{Case, Values},
};

/// A formula without spaces, from which its front is taken.
type Rest = Vec<Token>;

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Number(f64),
    Sign(char),
    Power(Vec<Token>),
}

/// What a name amounts to, with rates as shares.
fn number(data: &Data, values: &Values, name: &Name, case: Case) -> f64 {
    let share = |unit, value: f64| match unit {
        Unit::Percent | Unit::PercentAYear => value / 100.0,
        _ => value,
    };
    let key = name.key();
    let parameter = data.parameters.iter().find(|it| it.symbol == key);
    let choice = data.choices.iter().find(|it| it.symbol == key);
    let known = parameter.map(|it| share(it.unit, it.central));
    known
        .or_else(|| choice.map(|it| share(it.unit, it.default)))
        .or_else(|| values.get(name, case).map(Value::number))
        .unwrap_or_else(|| panic!("{key} has no value"))
}

/// Last token first.
fn tokens(parts: &[Part], value: &dyn Fn(&Name) -> f64) -> Rest {
    let mut tokens = Vec::new();
    for part in parts {
        match part {
            Part::Name(name) => tokens.push(Token::Number(value(name))),
            Part::Above(above) => tokens.push(Token::Power(self::tokens(above, value))),
            Part::Below(_) => panic!("sums are the model's own"),
            Part::Text(text) => tokens.extend(text.chars().filter(|c| *c != ' ').map(|c| {
                c.to_digit(10).map_or(Token::Sign(c), |digit| Token::Number(f64::from(digit)))
            })),
        }
    }
    tokens.reverse();
    tokens
}

fn take(rest: &mut Rest, sign: char) -> bool {
    let found = rest.last() == Some(&Token::Sign(sign));
    if found {
        rest.pop();
    }
    found
}

fn sum(rest: &mut Rest) -> f64 {
    let mut value = if take(rest, '−') { -product(rest) } else { product(rest) };
    loop {
        if take(rest, '+') {
            value += product(rest);
        } else if take(rest, '−') {
            value -= product(rest);
        } else {
            return value;
        }
    }
}

fn product(rest: &mut Rest) -> f64 {
    let mut value = power(rest);
    loop {
        if take(rest, '·') {
            value *= power(rest);
        } else if take(rest, '/') {
            value /= power(rest);
        } else {
            return value;
        }
    }
}

fn power(rest: &mut Rest) -> f64 {
    let base = atom(rest);
    match rest.pop() {
        Some(Token::Power(mut above)) => base.powf(sum(&mut above)),
        Some(other) => {
            rest.push(other);
            base
        }
        None => base,
    }
}

fn atom(rest: &mut Rest) -> f64 {
    match rest.pop() {
        Some(Token::Number(number)) => number,
        Some(Token::Sign('(')) => {
            let mut value = sum(rest);
            while take(rest, ',') {
                value = value.min(sum(rest));
            }
            assert!(take(rest, ')'));
            value
        }
        Some(Token::Sign('e')) => std::f64::consts::E,
        Some(Token::Sign('l')) if take(rest, 'n') => atom(rest).ln(),
        Some(Token::Sign('m')) if take(rest, 'i') && take(rest, 'n') => atom(rest),
        other => panic!("{other:?} is no number"),
    }
}

/// All but sums over years, a year that is searched for, and goals.
fn is_plain(line: &Line) -> bool {
    line.relation == Relation::Is && !line.right.contains(['Σ', ':'])
}

#[test]
fn every_formula_comes_to_what_the_model_has() {
    let data = report::read(&repository("data")).unwrap();
    let values = Values::reported();
    let mut worked_out = 0;
    for line in EQUATIONS.iter().flat_map(|equation| equation.lines).filter(|line| is_plain(line)) {
        for case in cases(line.cases) {
            let value = |name: &Name| number(&data, &values, name, case);
            let mut rest = tokens(&parts(line.right), &value);
            let result = sum(&mut rest);
            assert!(rest.is_empty(), "{}: {rest:?} is left", line.right);
            let wanted = values.get(&Name::of(line.left), case).unwrap().number();
            assert!((result - wanted).abs() < 1e-9, "{}: {result}, not {wanted}", line.left);
            worked_out += 1;
        }
    }
    assert!(worked_out > 20, "only {worked_out}");
}
