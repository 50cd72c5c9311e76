//! The assumptions behind a calculation, with their central values.

use leptos::prelude::*;
use report::{Kind, Strength};
use text::words::{chart::Chart, figure::Figure};

use super::{icon, layer::class};
use crate::context::Here;

/// Every choice and assumption, as long as a reader has not set another.
pub(crate) fn assumptions(here: Here) -> AnyView {
    let words = Figure::of(here.lang);
    let data = here.context.data;
    let choices = data.choices.iter().map(|choice| {
        let name = choice.name.get(here.lang).to_owned();
        row(&choice.id, name, here.choice(&choice.id).view(), None)
    });
    let parameters = data.parameters.iter().map(|parameter| {
        let name = parameter.name.get(here.lang).to_owned();
        let none = (parameter.strength == Strength::NoStudy).then_some(words.no_study);
        row(&parameter.id, name, here.parameter(&parameter.id).view(), none)
    });
    view! {
        <details class="whose" data-testid="whose-assumptions">
            <summary>
                <span class="whose-line">
                    <span class=class(Kind::Assumed)>{Chart::of(here.lang).projection.assumptions}</span>
                    {icon::chevron()}
                </span>
            </summary>
            <div class="whose-body">
                <dl class="assumptions">{choices.collect_view()} {parameters.collect_view()}</dl>
            </div>
        </details>
    }
    .into_any()
}

/// A name may hold its unit, as in "per dollar": it is marked as the value is.
fn row(id: &str, name: String, value: AnyView, badge: Option<&'static str>) -> AnyView {
    let badge = badge.map(|badge| view! { <span class="badge">{badge}</span> });
    view! { <div><dt data-figure=id.to_owned()>{name}</dt><dd>{value} {badge}</dd></div> }
        .into_any()
}
