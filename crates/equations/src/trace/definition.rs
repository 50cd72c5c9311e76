//! How a term is worked out: the formulas of [`EQUATIONS`], each for one year, and those sums that are written
//! there with a running year, written out.

use model::{LAST_BUDGET_YEAR, LAST_YEAR_WITHOUT_ADOPTION, ResultId, Year};
use report::Formula;

use super::known::KNOWN;
use super::meaning::{Meaning, Place, meaning};
use super::model_values::ModelValues;
use super::term::Term;
use crate::formula::{Name, names, with_names};
use crate::list::{EQUATIONS, Line};

/// A formula, and what stands in it.
pub(super) struct Definition {
    pub(super) formula: String,
    /// Each of them once, as the formula writes it.
    pub(super) inputs: Vec<(Name, Term)>,
    /// The equation that it belongs to, from one on; none for what follows from the report's figures.
    pub(super) equation: Option<usize>,
}

/// Formulas that the list of equations has only within others, and the equation that each belongs to.
const PARTS: [(&str, &str, usize); 5] = [
    ("AB_t", "A0 + m · (1 − e^{−HB_t / m})", 4),
    ("GS_t", "min(G, R_S) · Bref_S · ψ_{S,t}", 7),
    ("b_t", "b_{N,t} + b_{S,t} + b_{C,t}", 7),
    ("B_t", "(GS_t + η · LA_t) · (1 + r)^{−(t − s)}", 7),
    ("Z_t", "b_t · (1 + r)^{−(t − s)}", 7),
];

/// How a term is worked out; none for what is given.
pub(super) fn definition(term: Term, of: &ModelValues<'_>) -> Option<Definition> {
    if let Term::Figure(id) = term {
        return derived(id);
    }
    let (right, equation) = right_side(term, of)?;
    let at = Place {
        year: term.year().unwrap_or_default(),
        pillar: term.pillar(),
        delay: of.adoption_delay(),
    };
    let formula = with_names(&right, &|name| match meaning(name, at) {
        Some(Meaning::Year(year)) => year.to_string(),
        Some(Meaning::Term(term)) => term.symbol(),
        None => name.key(),
    });
    let mut inputs: Vec<(Name, Term)> = Vec::new();
    for name in names(&formula) {
        if let Some(Meaning::Term(term)) = meaning(&name, at)
            && !inputs.iter().any(|(known, _)| *known == name)
        {
            inputs.push((name, term));
        }
    }
    Some(Definition { formula, inputs, equation: Some(equation) })
}

/// A derived figure, in the notation of the data.
fn derived(id: &str) -> Option<Definition> {
    let formula = KNOWN.figure(id)?.formula?;
    let read = Formula::parse(formula).ok()?;
    let figures = read.figures().filter_map(|id| Some(KNOWN.figure(id)?.id));
    let inputs = figures.map(|id| (Name::of(id), Term::Figure(id))).collect();
    Some(Definition { formula: formula.to_owned(), inputs, equation: None })
}

/// The right side of a term's formula with its running letters, and its equation.
fn right_side(term: Term, of: &ModelValues<'_>) -> Option<(String, usize)> {
    let first = of.first_budget_year();
    let none_yet = |equation| Some(("0".to_owned(), equation));
    match term {
        Term::Assumption(_) | Term::Figure(_) | Term::Budget(..) => None,
        Term::Capability(_, year) | Term::Effect(_, year) if year <= first => none_yet(2),
        // Money of the year before acts; after the last budget year there is none.
        Term::Capability(_, year) if year - 1 > LAST_BUDGET_YEAR => {
            Some(("ρ · C_{p,t−1}".to_owned(), 2))
        }
        Term::Hazard(year) | Term::HazardBase(year) if year <= LAST_YEAR_WITHOUT_ADOPTION => {
            none_yet(4)
        }
        Term::HazardBase(_) => Some((format!("h0 · (t − {LAST_YEAR_WITHOUT_ADOPTION})"), 4)),
        Term::Result(ResultId::ExportsBase, year) if year == of.base_year() => {
            Some(("X0".to_owned(), 1))
        }
        Term::Result(id, until) => summed(id, first, until).or_else(|| listed(term)),
        _ => listed(term),
    }
}

/// What is added up over years.
fn summed(id: ResultId, first: Year, until: Year) -> Option<(String, usize)> {
    let spent = || sum(first..=LAST_BUDGET_YEAR, |year| format!("b_{year}"));
    Some(match id {
        ResultId::Benefits => (sum(first..=until, |year| format!("B_{year}")), 7),
        ResultId::Costs => {
            let costs = sum(first..=LAST_BUDGET_YEAR, |year| format!("Z_{year}"));
            (format!("(1 + κ) · ({costs})"), 7)
        }
        ResultId::CostPerCountry => {
            let both = |year| format!("b_{{N,{year}}} + b_{{C,{year}}}");
            (format!("({}) / ΔA_t", sum(first..=LAST_BUDGET_YEAR, both)), 8)
        }
        ResultId::ExportsPerYen => {
            let exports = sum(first..=until, |year| format!("ΔX_{year}"));
            (format!("({exports}) · E / ({})", spent()), 8)
        }
        _ => return None,
    })
}

fn sum(years: impl Iterator<Item = Year>, part: impl Fn(Year) -> String) -> String {
    years.map(part).collect::<Vec<_>>().join(" + ")
}

/// A formula of the list, or a part of one.
fn listed(term: Term) -> Option<(String, usize)> {
    let below = match term {
        Term::Years(_) | Term::AdoptersLeft => "",
        Term::Capability(..) | Term::Effect(..) => "_{p,t}",
        Term::Result(ResultId::Ratio, _) => "_T",
        _ => "_t",
    };
    let left = [term.letters(), below].concat();
    part(&left).or_else(|| {
        let lines =
            EQUATIONS.iter().zip(1..).flat_map(|(it, number)| with_number(it.lines, number));
        let mut found = lines.filter(|(line, _)| line.left == left);
        found.next().map(|(line, number)| (line.right.to_owned(), number))
    })
}

fn with_number(lines: &[Line], number: usize) -> impl Iterator<Item = (&Line, usize)> {
    lines.iter().map(move |line| (line, number))
}

fn part(left: &str) -> Option<(String, usize)> {
    let found = PARTS.iter().find(|(known, ..)| *known == left);
    found.map(|(_, right, equation)| ((*right).to_owned(), *equation))
}
