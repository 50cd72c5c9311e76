//! A figure beside the last edition: whose that value is, and how the change follows.

use leptos::prelude::*;
use report::{Change, Figure, Kind};
use text::words::{edition::Edition, figure::Figure as Words};

use super::label::spaced;
use crate::{
    change::{self, named},
    context::Here,
    part::layer::class,
    shown::Shown,
};

/// The last edition's value, as its report has it or as it follows from that.
pub(super) fn before(here: Here, figure: &Figure) -> Option<AnyView> {
    let words = Edition::of(here.lang);
    let data = here.context.data;
    let compared = data.change(&figure.id)?;
    let Some(earlier) = compared.before().zip(data.earlier.as_ref()) else {
        return Some(words.not_before.into_any());
    };
    let (figure, edition) = earlier;
    Some(
        view! {
            {layer(here, figure.kind)} " " {change::before(here.lang, compared)}
            {named(here.lang, words.aside, &edition.name)}
        }
        .into_any(),
    )
}

/// The change with its formula; none where there is nothing to compare with.
pub(super) fn since(here: Here, figure: &Figure) -> Option<AnyView> {
    let compared = here.context.data.change(&figure.id)?;
    compared.before()?;
    let formulas = formulas(here, compared).filter(|_| !compared.is_same());
    Some(match formulas {
        Some(formulas) => view! { {layer(here, Kind::Derived)} <ul>{formulas}</ul> }.into_any(),
        None => change::in_words(here.lang, compared).into_any(),
    })
}

fn layer(here: Here, kind: Kind) -> AnyView {
    view! { <b class=class(kind)>{Words::of(here.lang).layer(kind)}</b> }.into_any()
}

/// This edition's value minus the last one's; then the same as a part of the last one's.
fn formulas(here: Here, compared: Change) -> Option<AnyView> {
    let value = |figure: &Figure| {
        let shown = Shown::figure(here.lang, figure, u8::MAX)?;
        Some(shown.amount.to_string())
    };
    let (before, now) = (value(compared.before()?)?, value(compared.now()?)?);
    let sign = |sign| spaced(here.lang, sign);
    let minus = format!("{now}{}{before}", sign('−'));
    let ratio = format!("({minus}){}{before}", sign('÷'));
    let difference = item(here, &change::difference(here.lang, compared)?, minus);
    let percent = change::percent(here.lang, compared).map(|percent| item(here, &percent, ratio));
    Some(view! { {difference} {percent} }.into_any())
}

/// A value, and how it is worked out: a line that may break.
fn item(here: Here, value: &Shown, formula: String) -> AnyView {
    let between = Edition::of(here.lang).worked_out_as;
    view! { <li>{value.view()} {between} <span data-result="change">{formula}</span></li> }
        .into_any()
}
