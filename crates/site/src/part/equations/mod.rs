//! The model's equations: in words, in symbols, and with the values of the report's plan.

pub(crate) mod math;
pub(crate) mod meaning;
pub(crate) mod value;

use equations::{
    Cases, EQUATIONS, Equation, Line, Name, Relation, Value, agreed, only_adds, parts,
};
use leptos::prelude::*;
use model::APPRAISAL_YEARS;
use model::Pillar;
use text::{agreeing::Agreed, number, sentence, words::equations::Equations};

use self::value::{Case, Values};
use crate::context::Here;

/// One after the other, each with its place: `#equation-3`.
pub(crate) fn equations(here: Here) -> AnyView {
    let values = Values::reported();
    let words = Equations::of(here.lang).equations;
    let each = EQUATIONS.iter().zip(words).zip(1..);
    each.map(|((equation, words), number)| shown(here, &values, equation, words, number))
        .collect_view()
        .into_any()
}

fn shown(
    here: Here,
    values: &Values,
    equation: &Equation,
    (name, says): (&'static str, &'static str),
    number: i64,
) -> AnyView {
    let id = format!("equation-{number}");
    let title = [("number", number::whole(number)), ("name", name.to_owned())];
    let title = sentence::text(Equations::of(here.lang).title, &title);
    let lines = equation.lines.iter().map(|line| formula(here, values, line)).collect_view();
    view! {
        <section class="equation" id=id.clone() aria-labelledby=format!("{id}-name")>
            <div class="equation-words">
                <h3 id=format!("{id}-name") data-result=id.clone()>{title}</h3>
                <p>{says}</p>
            </div>
            <div class="equation-lines" data-result=id.clone()>
                {lines}
                {meaning::legend(here, equation)}
            </div>
        </section>
    }
    .into_any()
}

/// The formula in symbols, then once for each case with its values and its result.
fn formula(here: Here, values: &Values, line: &Line) -> AnyView {
    let symbols = |formula| math::parts(here, &parts(formula), &|_| None);
    let relation = match line.relation {
        Relation::Is => " = ",
        Relation::Reaches => " ≥ ",
    };
    let cases = cases(line.cases).into_iter();
    let worked = cases.map(|case| worked_out(here, values, line, case)).collect_view();
    view! {
        <div class="formula">
            <p class="formula-symbols">{symbols(line.left)} {relation} {symbols(line.right)}</p>
            {worked}
        </div>
    }
    .into_any()
}

/// The right side with its values, and what it comes to as both are printed.
fn worked_out(here: Here, values: &Values, line: &Line, case: Case) -> AnyView {
    let left = values.get(&Name::of(line.left), case).unwrap_or(Value::Number(f64::NAN));
    let number =
        |name: &Name, more| meaning::rounded_value(here.context.data, values, name, (case, more));
    let Agreed { more, result } = agreed(line.right, (left.number(), left.decimals()), &number);
    let digits = |name: &Name| meaning::formatted_value(here, values, name, (case, more));
    let right = math::parts(here, &parts(line.right), &digits);
    let sum = match line.relation {
        Relation::Is => {
            // Only a sum has more decimals in its result, too.
            let grown = if only_adds(line.right) { more } else { 0 };
            let result = left.with_number(result).amount(here.lang, grown).to_string();
            view! { {right} " = " <b class="value">{result}</b> }.into_any()
        }
        Relation::Reaches => {
            let verdict = verdict(here, values, line, left);
            view! { {left.digits(here.lang, 0)} " ≥ " {right} " – " <b>{verdict}</b> }.into_any()
        }
    };
    view! { <p class="formula-worked">{label(here, case)} {sum}</p> }.into_any()
}

/// Whether the left side reaches the right one.
fn verdict(here: Here, values: &Values, line: &Line, left: Value) -> &'static str {
    let goal = values.get(&Name::of(line.right), Case::Plan);
    let words = Equations::of(here.lang);
    let reached = goal.is_some_and(|goal| left.number() >= goal.number());
    if reached { words.reached } else { words.missed }
}

/// For what a formula is worked out, one after the other.
pub(crate) fn cases(cases: Cases) -> Vec<Case> {
    match cases {
        Cases::Once => vec![Case::Plan],
        Cases::Pillars => Pillar::ALL.map(Case::Of).to_vec(),
        Cases::Horizons => APPRAISAL_YEARS.map(Case::Until).to_vec(),
        Cases::Never => Vec::new(),
    }
}

/// Which of several cases a line works out.
fn label(here: Here, case: Case) -> Option<AnyView> {
    let label = match case {
        Case::Plan => return None,
        Case::Of(pillar) => {
            let pillars = &here.context.data.programme.pillars;
            pillars.get(pillar.index())?.name.get(here.lang).to_owned()
        }
        Case::Until(year) => {
            let year = Value::Year(year).amount(here.lang, 0).to_string();
            sentence::text(Equations::of(here.lang).until, &[("year", year)])
        }
    };
    Some(view! { <span class="formula-case">{label}</span> }.into_any())
}
