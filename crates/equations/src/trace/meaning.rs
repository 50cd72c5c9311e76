//! What a name of a formula means in a year.

use model::{Pillar, ResultId, Year};

use super::known::KNOWN;
use super::term::{self, Term};
use crate::formula::Name;

/// Where a formula is worked out: what its running letters stand for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// t, and T.
    pub(super) year: Year,
    /// p.
    pub(super) pillar: Option<Pillar>,
    /// D.
    pub(super) delay: Year,
}

/// What a name of a formula means at a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Meaning {
    /// The running year itself.
    Year(Year),
    Term(Term),
}

/// What a name means; none where no formula has it.
pub(super) fn meaning(name: &Name, at: Place) -> Option<Meaning> {
    let key = name.key();
    if key == "t" {
        return Some(Meaning::Year(at.year));
    }
    let assumption = KNOWN.assumption_of_symbol(&key).map(Term::Assumption);
    let known = assumption.or_else(|| KNOWN.figure_of_symbol(&key).map(Term::Figure));
    known.or_else(|| calculated(name, at)).map(Meaning::Term)
}

fn calculated(name: &Name, at: Place) -> Option<Term> {
    let (pillar, year) = below(&name.below, at)?;
    Some(match (&*name.base, pillar, year) {
        ("Bref", Some(pillar), None) => Term::Figure(KNOWN.reference(pillar)),
        ("b", Some(pillar), Some(year)) => Term::Budget(pillar, year),
        ("C", Some(pillar), Some(year)) => Term::Capability(pillar, year),
        ("ψ", Some(pillar), Some(year)) => Term::Effect(pillar, year),
        ("k", None, year) => Term::Years(year.unwrap_or(at.year)),
        ("g", None, Some(year)) => Term::Growth(year),
        ("u", None, Some(year)) => Term::Pull(year),
        ("H", None, Some(year)) => Term::Hazard(year),
        ("HB", None, Some(year)) => Term::HazardBase(year),
        ("B", None, Some(year)) => Term::YearBenefit(year),
        ("Z", None, Some(year)) => Term::YearCost(year),
        ("m", None, None) => Term::AdoptersLeft,
        (letters, None, year) => {
            let id = ResultId::ALL.iter().copied().find(|id| term::letters(*id) == letters)?;
            Term::Result(id, year.unwrap_or(at.year))
        }
        _ => return None,
    })
}

/// Pillar and year that stand below a name's letters.
fn below(below: &str, at: Place) -> Option<(Option<Pillar>, Option<Year>)> {
    let (mut pillar, mut year) = (None, None);
    for part in below.split(',').filter(|part| !part.is_empty()) {
        match part {
            "p" => pillar = at.pillar,
            "t" | "T" => year = Some(at.year),
            "t−1" => year = Some(at.year - 1),
            "t−D" => year = Some(at.year - at.delay),
            _ => match Pillar::ALL.into_iter().find(|it| term::letter(*it) == part) {
                Some(found) => pillar = Some(found),
                None => year = Some(part.parse().ok()?),
            },
        }
    }
    Some((pillar, year))
}
