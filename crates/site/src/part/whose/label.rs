//! What the closed disclosure says: sections, formulas or a published value.

use leptos::prelude::*;
use report::{Figure, Formula, Kind, Lang};
use text::{number, sentence, words::figure::Figure as Words};

use crate::{context::Here, shown::filled};

/// The line on which a reader taps.
pub(super) fn label(here: Here, figures: &[&Figure]) -> AnyView {
    let words = Words::of(here.lang);
    match figures.first().map(|figure| figure.kind) {
        Some(Kind::Derived) => {
            joined(figures, words.between_formulas, |figure| formula(here, figure).into_any())
        }
        Some(Kind::External) => {
            let first = here.figure(&figures[0].id);
            filled(words.nearby_value, &[("value", first)])
        }
        _ => view! {
            {sentence::text(words.section, &[("section", String::new())])}
            {joined(figures, words.between_sections, section)}
        }
        .into_any(),
    }
}

/// The report's section, by which the figure is found in it.
pub(super) fn section(figure: &Figure) -> AnyView {
    let section = figure.section.clone().unwrap_or_else(|| figure.id.clone());
    view! { <span data-figure=figure.id.clone()>{section}</span> }.into_any()
}

/// The formula with the values that it works on.
pub(super) fn formula(here: Here, figure: &Figure) -> AnyView {
    let parsed = figure.formula.as_deref().map(Formula::parse);
    let Some(Ok(formula)) = parsed else {
        here.problem(&format!("{} has no formula that can be shown", figure.id));
        return ().into_any();
    };
    let pieces = formula.pieces().iter().map(|piece| match piece {
        report::Piece::Figure(id) => here.figure(id).text,
        report::Piece::Number(value) => number::fixed(*value, 0),
        report::Piece::Sign(sign) => written(here.lang, *sign),
    });
    let text: String = pieces.collect();
    view! { <span data-figure=figure.id.clone()>{text}</span> }.into_any()
}

/// A sign with the space that the language puts round it.
fn written(lang: Lang, sign: char) -> String {
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
