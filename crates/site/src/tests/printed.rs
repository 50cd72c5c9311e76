//! Formulas with their values, read from the built pages as they are printed: each comes to the
//! result that is printed beside it.

use report::{Data, Formula, Lang};
use scraper::{ElementRef, Node};
use text::{agreeing::printed, number::fixed};

use super::built::{Page, pages, repository, selector};

/// A calculator for what a page prints: one pass over the signs of a line.
struct Line<'a> {
    rest: &'a str,
    /// The running year of a sum.
    year: Option<f64>,
}

impl Line<'_> {
    fn take(&mut self, sign: &str) -> bool {
        let rest = self.rest.trim_start();
        let found = rest.strip_prefix(sign);
        self.rest = found.unwrap_or(rest);
        found.is_some()
    }

    fn sum(&mut self) -> Option<f64> {
        let mut value = if self.take("−") { -self.product()? } else { self.product()? };
        loop {
            if self.take("+") {
                value += self.product()?;
            } else if self.take("−") {
                value -= self.product()?;
            } else {
                return Some(value);
            }
        }
    }

    fn product(&mut self) -> Option<f64> {
        let mut value = self.power()?;
        loop {
            if self.take("·") {
                value *= self.power()?;
            } else if self.take("/") {
                value /= self.power()?;
            } else {
                return Some(value);
            }
        }
    }

    fn power(&mut self) -> Option<f64> {
        let base = self.atom()?;
        if self.take("^") { Some(base.powf(self.atom()?)) } else { Some(base) }
    }

    fn atom(&mut self) -> Option<f64> {
        if self.take("(") {
            let mut value = self.sum()?;
            while self.take(",") {
                value = value.min(self.sum()?);
            }
            return self.take(")").then_some(value);
        }
        if self.take("ln") {
            return Some(self.atom()?.ln());
        }
        if self.take("min") {
            return self.atom();
        }
        if self.take("Σ") {
            return self.over_years();
        }
        if self.take("e") {
            return Some(std::f64::consts::E);
        }
        if self.take("v") {
            return self.year;
        }
        let end = self.rest.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','));
        let (digits, _) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        // A comma with a space behind it parts arguments.
        let digits = digits.trim_end_matches(',');
        self.rest = &self.rest[digits.len()..];
        let value: f64 = digits.replace(',', "").parse().ok()?;
        Some(if self.take("%") { value / 100.0 } else { value })
    }

    /// `Σ[v=2026..2030] …`
    fn over_years(&mut self) -> Option<f64> {
        let bounds = self.rest.strip_prefix("[v=")?;
        let (bounds, term) = bounds.split_once(']')?;
        let (first, last) = bounds.split_once("..")?;
        let (first, last): (i32, i32) = (first.parse().ok()?, last.parse().ok()?);
        let mut total = 0.0;
        for year in first..=last {
            (self.rest, self.year) = (term, Some(f64::from(year)));
            total += self.product()?;
        }
        Some(total)
    }
}

/// What a reader sees of a line: what stands above it as a power, what stands below a sum in brackets.
fn seen(element: ElementRef, out: &mut String) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => out.push_str(text),
            Node::Element(tag) => {
                let Some(child) = ElementRef::wrap(child) else { continue };
                let class = tag.attr("class").unwrap_or_default();
                match tag.name() {
                    _ if class == "visually-hidden" || class == "formula-case" => {}
                    "sup" => {
                        out.push_str("^(");
                        seen(child, out);
                        out.push(')');
                    }
                    "sub" => {
                        out.push('[');
                        seen(child, out);
                        out.push(']');
                    }
                    _ => seen(child, out),
                }
            }
            _ => {}
        }
    }
}

/// A number with its unit, in the unit in which formulas count: 億 in Japanese, billions in English.
fn result(text: &str) -> Option<(f64, f64)> {
    let digits: String = text.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
    let decimals = digits.split_once('.').map_or(0, |(_, after)| after.len());
    let scale = match text {
        _ if text.contains('%') => 0.01,
        _ if text.contains("million") => 0.001,
        _ if text.contains('万') => 0.0001,
        _ if text.contains('兆') => 10_000.0,
        _ if text.contains("trillion") => 1_000.0,
        _ => 1.0,
    };
    let sign = if text.contains('−') { -1.0 } else { 1.0 };
    let digit = 10_f64.powi(-i32::try_from(decimals).ok()?) * scale;
    Some((sign * digits.parse::<f64>().ok()? * scale, digit))
}

fn method_pages() -> impl Iterator<Item = Page> {
    pages().filter(|page| page.path.ends_with("/method/index.html"))
}

#[test]
fn every_equation_gives_its_printed_result() {
    for page in method_pages() {
        let mut checked = 0;
        for line in page.html.select(&selector(".formula-worked")) {
            let mut text = String::new();
            seen(line, &mut text);
            let Some((formula, said)) = text.rsplit_once(" = ") else { continue };
            let mut line = Line { rest: formula, year: None };
            let Some(worked_out) = line.sum().filter(|_| line.rest.trim().is_empty()) else {
                // What differs from year to year in a sum is not printed.
                assert!(formula.contains('Σ') || formula.contains(':'), "{}: {text}", page.path);
                continue;
            };
            let (value, digit) = result(said).unwrap();
            let off = (worked_out - value).abs();
            assert!(off <= 0.5 * digit * (1.0 + 1e-6), "{}: {text}: {worked_out}", page.path);
            checked += 1;
        }
        assert!(checked > 25, "{}: only {checked}", page.path);
    }
}

#[test]
fn a_derived_figure_is_what_its_printed_formula_gives() {
    let data: Data = report::read(&repository("data")).unwrap();
    for figure in data.figures.iter().filter(|figure| figure.formula.is_some()) {
        let formula = Formula::parse(figure.formula.as_deref().unwrap()).unwrap();
        let mut of_part = |id: &str| {
            let part = data.figure(id).unwrap();
            Ok(part.unit.unwrap().to_base(printed(part.value.unwrap(), part.decimals)))
        };
        let value = figure.unit.unwrap().from_base(formula.evaluate(&mut of_part).unwrap());
        let said = figure.value.unwrap();
        assert_eq!(fixed(value, figure.decimals), fixed(said, figure.decimals), "{}", figure.id);
    }
}

#[test]
fn the_two_languages_print_the_same_equations() {
    let lines: Vec<usize> =
        method_pages().map(|page| page.html.select(&selector(".formula-worked")).count()).collect();
    assert_eq!(lines.len(), Lang::ALL.len());
    assert!(lines.windows(2).all(|pair| pair[0] == pair[1]), "{lines:?}");
}
