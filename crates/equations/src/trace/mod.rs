//! The chain behind a result: the figures of the report and the assumptions that it starts from, then each
//! formula with its values, every step after those that it is worked out from.
//!
//! A year that builds on the year before it has a step of its own, so that each step can be worked out anew
//! from what it names.

mod definition;
mod known;
mod meaning;
mod model_values;
mod said;
mod term;

use model::{APPRAISAL_YEARS, GOAL_YEAR, ResultId, Year};
use report::Kind;
use scenario::{Scenario, figure};
use serde::Serialize;

use self::definition::{Definition, definition};
use self::known::KNOWN;
use self::model_values::ModelValues;
use self::term::Term;
use crate::formula::{Name, with_names};
use crate::work_out::work_out;

/// A result, and all that it is made from. Its fields' names are what `evaluate --trace` prints.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Trace {
    /// The result's name.
    pub id: &'static str,
    /// The year that it is of, or up to which it counts.
    pub year: Year,
    /// In its unit; none where it is not defined.
    pub value: Option<f64>,
    /// A unit of the data files, or `share`.
    pub unit: &'static str,
    /// The last one is the result itself.
    pub steps: Vec<Step>,
}

/// One link of the chain.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// The name by which other steps call it.
    pub id: String,
    /// The letters that formulas have for it.
    pub symbol: String,
    /// `reported`, `derived`, `external`, `assumed`, or `calculated`.
    pub kind: &'static str,
    /// In its unit; none where it is not defined.
    pub value: Option<f64>,
    /// A unit of the data files, or `share`.
    pub unit: &'static str,
    /// How it is worked out, in letters; none for what is given.
    pub formula: Option<String>,
    /// The same with the value of each letter.
    pub formula_with_values: Option<String>,
    /// The steps that stand in the formula.
    pub inputs: Vec<String>,
    /// The report's section, sources by id, or the equation of the method page.
    pub source: Vec<String>,
    /// The step as a sentence, its numbers rounded so that they agree.
    pub sentence: Sentence,
}

/// A sentence in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sentence {
    /// Japanese.
    pub ja: String,
    /// English.
    pub en: String,
}

/// The chains behind a scenario's results: every result in the year of the goals, then what is appraised in a
/// later year too.
pub fn traces(scenario: &Scenario) -> Vec<Trace> {
    let values = ModelValues::of(scenario);
    let at_goal = ResultId::ALL.iter().map(|id| (*id, GOAL_YEAR));
    let appraised = [ResultId::Ratio, ResultId::CostPerCountry, ResultId::ExportsPerYen];
    let later = appraised.map(|id| (id, APPRAISAL_YEARS[1]));
    at_goal.chain(later).map(|(id, year)| trace(&values, id, year)).collect()
}

fn trace(values: &ModelValues<'_>, id: ResultId, year: Year) -> Trace {
    let mut chain = Chain { values, links: Vec::new() };
    let term = Term::Result(id, year);
    let value = chain.add(term);
    let steps = chain.links.iter().map(|link| chain.step(link)).collect();
    Trace { id: id.name(), year, value, unit: term.unit(), steps }
}

/// A term, how it is worked out, and what that gives.
struct Link {
    term: Term,
    definition: Option<Definition>,
    value: Option<f64>,
}

struct Chain<'a> {
    values: &'a ModelValues<'a>,
    links: Vec<Link>,
}

impl Chain<'_> {
    /// Puts a term behind all that it is made from; gives its value.
    fn add(&mut self, term: Term) -> Option<f64> {
        if let Some(known) = self.links.iter().find(|link| link.term == term) {
            return known.value;
        }
        let definition = definition(term, self.values);
        for (_, input) in definition.iter().flat_map(|it| &it.inputs) {
            self.add(*input);
        }
        let value = self.values.get(term).or_else(|| self.worked_out(definition.as_ref()?));
        self.links.push(Link { term, definition, value });
        value
    }

    /// What a formula gives; none where that is no number.
    fn worked_out(&self, definition: &Definition) -> Option<f64> {
        let value = |name: &Name| self.value(definition.input(name)?);
        work_out(&definition.formula, &value).filter(|value| value.is_finite())
    }

    /// The value of a term that the chain has.
    fn value(&self, term: Term) -> Option<f64> {
        self.links.iter().find(|link| link.term == term)?.value
    }

    fn step(&self, link: &Link) -> Step {
        let Link { term, definition, value } = link;
        let inputs = definition.iter().flat_map(|it| &it.inputs);
        let with_values = definition.as_ref().map(|it| self.with_values(it));
        Step {
            id: term.id(),
            symbol: term.symbol(),
            kind: self.kind(*term),
            value: *value,
            unit: term.unit(),
            formula: definition.as_ref().map(|it| it.formula.clone()),
            formula_with_values: with_values,
            inputs: inputs.map(|(_, term)| term.id()).collect(),
            source: self.source(link),
            sentence: self.sentence(link),
        }
    }

    fn with_values(&self, definition: &Definition) -> String {
        let written = |term| self.value(term).map_or_else(|| "–".to_owned(), digits);
        if definition.equation.is_none() {
            let id = |term: Term| format!("{{{}}}", term.id());
            let each = definition.inputs.iter();
            return each.fold(definition.formula.clone(), |formula, (_, term)| {
                formula.replace(&id(*term), &written(*term))
            });
        }
        let of = |name: &Name| definition.input(name).map_or_else(|| name.key(), written);
        with_names(&definition.formula, &of)
    }

    fn kind(&self, term: Term) -> &'static str {
        let kind = match term {
            Term::Figure(id) => figure(id).map_or(Kind::Reported, |value| value.kind),
            Term::Budget(..) if self.is_reported(term) => Kind::Reported,
            Term::Budget(..) | Term::Assumption(_) => Kind::Assumed,
            _ => return "calculated",
        };
        kind.code()
    }

    /// Whether a budget is what the report proposes a year.
    fn is_reported(&self, budget: Term) -> bool {
        let reported = budget.pillar().map(|pillar| Term::Figure(KNOWN.reference(pillar)));
        reported.and_then(|it| self.values.get(it)) == self.values.get(budget)
    }

    fn source(&self, Link { term, definition, .. }: &Link) -> Vec<String> {
        let of_figure = |id| {
            let known = KNOWN.figure(id);
            known.into_iter().flat_map(|known| [known.section, known.source]).flatten().collect()
        };
        let found: Vec<&str> = match *term {
            Term::Figure(id) => of_figure(id),
            Term::Budget(pillar, _) if self.is_reported(*term) => {
                of_figure(KNOWN.reference(pillar))
            }
            Term::Assumption(id) => {
                KNOWN.assumption(id).map_or(Vec::new(), |known| known.sources.to_vec())
            }
            _ => {
                let equation = definition.as_ref().and_then(|it| it.equation);
                return equation.map(|number| format!("equation-{number}")).into_iter().collect();
            }
        };
        found.into_iter().map(str::to_owned).collect()
    }
}

impl Definition {
    /// What a name of the formula is.
    fn input(&self, name: &Name) -> Option<Term> {
        self.inputs.iter().find(|(known, _)| known == name).map(|(_, term)| *term)
    }
}

/// All digits of a value for a place in a formula, in the minus sign of formulas.
fn digits(value: f64) -> String {
    let digits = value.abs().to_string();
    if value < 0.0 { format!("(−{digits})") } else { digits }
}
