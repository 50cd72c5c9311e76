//! What the closed disclosure says: sections, formulas or a published value.

use leptos::prelude::*;
use report::{Figure, Formula, Kind, Lang};
use text::{number, sentence, words::figure::Figure as Words};

use crate::{
    context::Here,
    shown::{Shown, filled},
};

/// As many formulas as a line has room for.
const MOST_FORMULAS: usize = 2;

/// The line on which a reader taps.
pub(super) fn label(here: Here, figures: &[&Figure]) -> AnyView {
    let words = Words::of(here.lang);
    match figures.first().map(|figure| figure.kind) {
        Some(Kind::Derived) => formulas(here, figures),
        Some(Kind::External) => {
            let first = here.figure(&figures[0].id);
            filled(words.nearby_value, &[("value", first)])
        }
        _ => view! {
            {sentence::text(words.section, &[("section", String::new())])}
            {in_runs(here, &sections(figures))}
        }
        .into_any(),
    }
}

/// One figure a section: a section may hold several.
fn sections<'a>(figures: &[&'a Figure]) -> Vec<&'a Figure> {
    let mut first = figures.to_vec();
    first.dedup_by(|next, before| next.section.is_some() && next.section == before.section);
    first
}

/// Sections with as many neighbours as this are said as a run: from the first to the last.
const SHORTEST_RUN: usize = 4;

/// The sections, runs of neighbours by their ends.
fn in_runs(here: Here, figures: &[&Figure]) -> AnyView {
    let words = Words::of(here.lang);
    let runs = figures.chunk_by(|figure, next| {
        number(next).is_some_and(|next| {
            number(figure).is_some_and(|(chapter, section)| (chapter, section + 1) == next)
        })
    });
    let parts = runs.enumerate().map(|(index, run)| {
        let between = (index > 0).then_some(words.between_sections);
        let run = match run {
            [first, .., last] if run.len() >= SHORTEST_RUN => {
                view! { {section(first)} {words.to_section} {section(last)} }.into_any()
            }
            _ => joined(run, words.between_sections, section),
        };
        view! { {between} {run} }
    });
    parts.collect_view().into_any()
}

/// Chapter and number of a figure's section in the report: S4.7 is the seventh of the fourth.
fn number(figure: &Figure) -> Option<(&str, u32)> {
    let (chapter, number) = figure.section.as_deref()?.split_once('.')?;
    Some((chapter, number.parse().ok()?))
}

/// The first formulas; the rest stand inside.
fn formulas(here: Here, figures: &[&Figure]) -> AnyView {
    let words = Words::of(here.lang);
    let first = &figures[..figures.len().min(MOST_FORMULAS)];
    let more = (figures.len() > MOST_FORMULAS).then_some(words.more_formulas);
    let short = |figure: &Figure| formula(here, figure, in_short);
    view! { {joined(first, words.between_formulas, short)} {more} }.into_any()
}

/// A value with its unit.
pub(super) fn in_full(shown: Shown) -> String {
    shown.text
}

/// A value without its unit, but for a percent sign, which changes its size.
fn in_short(shown: Shown) -> String {
    match shown.amount.unit {
        "%" => shown.text,
        _ => shown.amount.digits,
    }
}

/// The report's section, by which the figure is found in it.
pub(super) fn section(figure: &Figure) -> AnyView {
    let section = figure.section.clone().unwrap_or_else(|| figure.id.clone());
    view! { <span data-figure=figure.id.clone()>{section}</span> }.into_any()
}

/// The formula with the values that it works on, each as `written` says.
pub(super) fn formula(here: Here, figure: &Figure, written: fn(Shown) -> String) -> AnyView {
    let text = formula_text(here, figure, written);
    view! { <span data-figure=figure.id.clone()>{text}</span> }.into_any()
}

/// The same as plain text.
pub(super) fn formula_text(here: Here, figure: &Figure, written: fn(Shown) -> String) -> String {
    let parsed = figure.formula.as_deref().map(Formula::parse);
    let Some(Ok(formula)) = parsed else {
        here.problem(&format!("{} has no formula that can be shown", figure.id));
        return String::new();
    };
    let terms = formula.terms().iter().map(|term| match term {
        report::Term::Figure(id) => written(here.figure(id)),
        report::Term::Number(value) => number::fixed(*value, 0),
        report::Term::Sign(sign) => spaced(here.lang, *sign),
    });
    terms.collect()
}

/// A sign with the space that the language puts round it.
pub(super) fn spaced(lang: Lang, sign: char) -> String {
    match (lang, sign) {
        (Lang::Ja, '+') => "＋".to_owned(),
        (Lang::Ja, _) | (_, '(' | ')' | '^') => sign.to_string(),
        (Lang::En, _) => format!(" {sign} "),
    }
}

fn joined(
    figures: &[&Figure],
    between: &'static str,
    view: impl Fn(&Figure) -> AnyView,
) -> AnyView {
    let parts = figures.iter().enumerate().map(|(index, figure)| {
        let between = (index > 0).then_some(between);
        view! { {between} {view(figure)} }
    });
    parts.collect_view().into_any()
}
