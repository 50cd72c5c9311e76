//! A step as a sentence. Its numbers are rounded for reading, and so that the formula gives its printed result.

use report::{Lang, Unit};
use scenario::{AssumptionId, figure};
use text::agreeing::{self, Agreed};
use text::result::Names;
use text::words::{equations::Equations, trace::Trace as Words};
use text::{again, money, number, quantity, sentence, year};

use super::definition::Definition;
use super::known::{KNOWN, said};
use super::term::Term;
use super::{Chain, Link, Sentence};
use crate::formula::{Name, with_names};
use crate::value::Value;
use crate::work_out::{agreed, only_adds};

/// The most decimals of an assumption that are said.
const MOST_DECIMALS: usize = 9;

impl Chain<'_> {
    pub(super) fn sentence(&self, link: &Link) -> Sentence {
        let [ja, en] = Lang::ALL.map(|lang| self.said(lang, link));
        Sentence { ja, en }
    }

    fn said(&self, lang: Lang, link: &Link) -> String {
        match (link.term, &link.definition) {
            (Term::Assumption(id), _) => self.assumed(lang, id),
            (Term::Figure(id), definition) => self.figure(lang, id, definition.as_ref()),
            (Term::Budget(..), _) => self.budget(lang, link.term),
            (term, Some(definition)) => self.calculated(lang, term, definition, link.value),
            (term, None) => begins(lang, term, link.value),
        }
    }

    fn assumed(&self, lang: Lang, id: AssumptionId) -> String {
        let words = Words::of(lang);
        let value = self.values.scenario.assumption(id);
        let name = KNOWN.assumption(id).map_or(id.id(), |known| said(lang, known.name));
        let slots = [
            ("name", name.to_owned()),
            ("amount", assumed_amount(lang, id, value)),
            ("default", assumed_amount(lang, id, id.default())),
        ];
        let is_default = value.to_bits() == id.default().to_bits();
        sentence::text(if is_default { words.assumed } else { words.assumed_otherwise }, &slots)
    }

    fn figure(&self, lang: Lang, id: &'static str, definition: Option<&Definition>) -> String {
        let words = Words::of(lang);
        let known = KNOWN.figure(id);
        let amount = figure(id).map(|it| quantity(lang, it.unit, it.value, it.decimals));
        let formula = definition.map(|it| readable(&self.with_values(it)));
        let template = if formula.is_some() { words.derived } else { words.reported };
        let slots = [
            ("section", section(id)),
            ("name", known.map_or(id, |known| said(lang, known.name)).to_owned()),
            ("formula", formula.unwrap_or_default()),
            ("amount", amount.map_or_else(|| number::NONE.to_owned(), |it| it.to_string())),
        ];
        sentence::text(template, &slots)
    }

    fn budget(&self, lang: Lang, term: Term) -> String {
        let (Some(pillar), Some(year)) = (term.pillar(), term.year()) else {
            return String::new();
        };
        let words = Words::of(lang);
        let amount = self.values.get(term).unwrap_or(f64::NAN);
        let slots = [
            ("section", section(KNOWN.reference(pillar))),
            ("name", KNOWN.pillar_name(lang, pillar).to_owned()),
            ("year", year::year(lang, year)),
            ("amount", money::jpy_a_year(lang, amount).to_string()),
        ];
        let reported = self.is_reported(term);
        sentence::text(if reported { words.budget } else { words.budget_otherwise }, &slots)
    }

    fn calculated(
        &self,
        lang: Lang,
        term: Term,
        definition: &Definition,
        value: Option<f64>,
    ) -> String {
        if !definition.formula.contains(' ') {
            return begins(lang, term, value);
        }
        let result = shown(term, value.unwrap_or(f64::NAN));
        let decimals = result.decimals() + extra(result);
        // The parts of a sum have the decimals of the whole.
        let adds = only_adds(&definition.formula);
        let common = adds.then(|| extra(result));
        let number = |name: &Name, more: u8| self.printed(definition.input(name)?, more, common);
        let Agreed { more, result: printed } =
            agreed(&definition.formula, (result.number(), decimals), &number);
        let digits = |name: &Name| {
            let term = definition.input(name);
            term.map_or_else(|| name.key(), |term| self.formatted_value(lang, term, more, common))
        };
        // Only a sum has more decimals in its result, too.
        let grown = if adds { more } else { 0 };
        let amount = result.with_number(printed).amount(lang, extra(result) + grown).trimmed();
        let slots = [
            ("name", name(lang, term)),
            ("formula", readable(&with_names(&definition.formula, &digits))),
            ("amount", amount.to_string()),
        ];
        let words = Words::of(lang);
        sentence::text(if value.is_some() { words.calculated } else { words.undefined }, &slots)
    }

    /// The number that a term's digits say with so many more decimals than it has by itself, or than all have in
    /// common. What is given is said exactly.
    fn printed(&self, term: Term, more: u8, common: Option<u8>) -> Option<f64> {
        let value = self.value(term)?;
        let is_given = matches!(term, Term::Assumption(_) | Term::Figure(_) | Term::Budget(..));
        let shown = shown(term, value);
        Some(if is_given {
            value
        } else {
            shown.printed(common.unwrap_or_else(|| extra(shown)) + more)
        })
    }

    fn formatted_value(&self, lang: Lang, term: Term, more: u8, common: Option<u8>) -> String {
        let Some(value) = self.value(term) else { return number::NONE.to_owned() };
        let digits = match term {
            Term::Assumption(id) => {
                let percent = if id.input_format().percent { "%" } else { "" };
                [&*id.written(lang, value).replace('-', number::MINUS), percent].concat()
            }
            // To the million yen.
            Term::Figure(_) | Term::Budget(..) => shown(term, value).digits(lang, 1),
            _ => {
                let shown = shown(term, value);
                shown.digits(lang, common.unwrap_or_else(|| extra(shown)) + more)
            }
        };
        if digits.starts_with(number::MINUS) { format!("({digits})") } else { digits }
    }
}

/// A step that takes over what stands before it, or begins at nothing.
fn begins(lang: Lang, term: Term, value: Option<f64>) -> String {
    let shown = shown(term, value.unwrap_or(f64::NAN));
    let amount = shown.amount(lang, extra(shown)).trimmed().to_string();
    let slots = [("name", name(lang, term)), ("amount", amount)];
    sentence::text(Words::of(lang).begins, &slots)
}

/// How a term's value is written.
fn shown(term: Term, value: f64) -> Value {
    match term {
        Term::Result(id, _) => Value::of(id, value),
        Term::Growth(_) => Value::Share(value),
        Term::Years(_) | Term::AdoptersLeft => Value::Whole(value),
        Term::Budget(..) | Term::Capability(..) | Term::YearBenefit(_) | Term::YearCost(_) => {
            Value::Jpy(value)
        }
        Term::Figure(id) => match figure(id).map(|known| known.unit) {
            Some(Unit::UsdBillion) => Value::Usd(value),
            Some(Unit::JpyBillion | Unit::JpyBillionAYear) => Value::Jpy(value),
            Some(unit) if unit.is_rate() => Value::Share(value),
            _ => Value::Number(value),
        },
        Term::Assumption(_)
        | Term::Effect(..)
        | Term::Pull(_)
        | Term::Hazard(_)
        | Term::HazardBase(_) => Value::Number(value),
    }
}

/// So many more decimals that a small value does not read as nothing.
fn extra(value: Value) -> u8 {
    agreeing::decimals(value.number(), value.decimals()) - value.decimals()
}

/// What a step is called, with the year and the pillar that it is of.
fn name(lang: Lang, term: Term) -> String {
    let words = Words::of(lang);
    let name = bare_name(lang, term);
    let Some(at) = term.year() else { return name };
    let year = year::year(lang, at);
    let slots = |pillar: &str| {
        [("name", name.clone()), ("year", year.clone()), ("pillar", pillar.to_owned())]
    };
    if let Some(pillar) = term.pillar() {
        return sentence::text(words.of_pillar, &slots(KNOWN.pillar_name(lang, pillar)));
    }
    sentence::text(words.in_year, &slots(""))
}

fn bare_name(lang: Lang, term: Term) -> String {
    let words = Words::of(lang);
    let name = match term {
        Term::Result(id, _) => return capitalised(Names::of(lang, id).name),
        Term::Capability(..) => words.capability,
        Term::Effect(..) => words.effect,
        Term::Hazard(_) => words.hazard,
        Term::HazardBase(_) => words.hazard_base,
        Term::YearBenefit(_) => words.year_benefit,
        Term::YearCost(_) => words.year_cost,
        _ => Equations::of(lang).term(term.letters()).unwrap_or(term.letters()),
    };
    name.to_owned()
}

/// Names of results begin with a small letter in English.
fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The report's section of a figure; nothing where it has none.
fn section(id: &str) -> String {
    KNOWN.figure(id).and_then(|known| known.section).unwrap_or_default().to_owned()
}

/// An assumption's value with its unit and all its digits.
fn assumed_amount(lang: Lang, id: AssumptionId, value: f64) -> String {
    let format = id.input_format();
    let written = id.written(Lang::En, value);
    let decimals = written.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let decimals = decimals.max(usize::from(format.decimals)).min(MOST_DECIMALS);
    let value = if format.percent { value * 100.0 } else { value };
    let decimals = u8::try_from(decimals).unwrap_or_default();
    // A sign does not stand before 「年」.
    let amount = if value < 0.0 { again } else { quantity };
    amount(lang, format.unit, value, decimals).to_string()
}

/// A formula in the signs that everyone reads.
fn readable(formula: &str) -> String {
    let mut said = String::new();
    let mut rest = formula;
    while let Some((before, (inside, after))) =
        rest.split_once("^{").and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        let simple = inside.chars().all(|sign| sign.is_ascii_digit() || sign == '.');
        let power = if simple { format!("^{inside}") } else { format!("^({inside})") };
        said = [&*said, before, &power].concat();
        rest = after;
    }
    [&*said, rest].concat().replace('·', "×").replace(" / ", " ÷ ").replace(" * ", " × ")
}
