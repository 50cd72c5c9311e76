//! Two columns: the year before, derived and outlined, and the report's, solid.

use leptos::prelude::*;

use text::{sentence, words::market::Market};

use crate::{context::Here, shown::Shown, static_chart::piece::Columns};

/// Height of the taller column, and of the room above it for its label, in CSS pixels.
const TALL: f64 = 172.0;
const ABOVE: f64 = 40.0;

/// Widths are shares of the picture's, so text keeps its size on every screen.
pub(crate) fn columns(here: Here, columns: Columns) -> AnyView {
    let words = Market::of(here.lang);
    let base = ABOVE + TALL;
    let height = TALL * columns.ratio;
    let top = base - height;
    let label = said(here, &columns);
    let Columns { title, before, now, growth, .. } = columns;
    view! {
        <figure class="columns">
            <figcaption>{title}</figcaption>
            <svg width="100%" height="256" role="img" aria-label=label>
                <rect class="mark-derived" x="0" y=top width="26%" height=height data-figure=before.figure_id()></rect>
                <rect class="mark-reported" x="37.5%" y=ABOVE width="26%" height=TALL data-figure=now.figure_id()></rect>
                <line class="mark-level" x1="28.5%" x2="69.5%" y1=top y2=top></line>
                <line class="mark-axis" x1="0" x2="100%" y1=base y2=base></line>
                <svg x="67%" y=ABOVE overflow="visible">
                    <path class="mark-arrow" d=format!("M6 {:.1}V2M2 7l4-5 4 5", TALL - height)></path>
                </svg>
                {value("13%", top - 10.0, "mark-value", &before, before.amount.digits.clone())}
                {value("50.5%", ABOVE - 10.0, "mark-value", &now, now.text.clone())}
                {value("72%", ABOVE + 20.0, "mark-value mark-start", &growth,
                    sentence::text(words.up, &[("value", growth.text.clone())]))}
                {name("-6%", base, words.year_before)}
                {name("31.5%", base, words.report_year)}
            </svg>
        </figure>
    }
    .into_any()
}

/// The name below a column, in the middle of it; a long one wraps before it meets the other.
fn name(x: &'static str, base: f64, name: &'static str) -> AnyView {
    view! {
        <foreignObject x=x y=base width="38%" height="44">
            <div class="column-name">{name}</div>
        </foreignObject>
    }
    .into_any()
}

/// What a screen reader hears of both columns.
fn said(here: Here, columns: &Columns) -> String {
    sentence::text(
        Market::of(here.lang).columns,
        &[
            ("name", columns.title.clone()),
            ("before", columns.before.text.clone()),
            ("now", columns.now.text.clone()),
            ("growth", columns.growth.text.clone()),
        ],
    )
}

fn value(x: &'static str, y: f64, class: &'static str, shown: &Shown, text: String) -> AnyView {
    view! { <text class=class x=x y=y data-figure=shown.figure_id()>{text}</text> }.into_any()
}
