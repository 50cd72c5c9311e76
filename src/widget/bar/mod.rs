//! The bar of the wanted increase, and the lens that makes the programme's part visible.
//!
//! All lengths are percentages of the bar's width, so nothing is scaled: text
//! keeps its size, hatches keep their pitch, and a move changes attributes only.

mod lengths;
mod lens;

use leptos::prelude::*;

use super::{
    coordinate::{coordinate, percent},
    live::{Live, live},
};
pub(crate) use lengths::BarValues;
use lengths::Lengths;

/// What the bar shows and how it says it.
#[derive(Clone, Copy)]
pub(crate) struct Bar<Values> {
    pub lang: report::Lang,
    pub words: BarWords,
    /// Reads the values; tracked.
    pub values: Values,
    /// Writes an amount of the bar, USD billion.
    pub amount: fn(report::Lang, f64) -> String,
    /// "17 times larger", from the factor.
    pub enlarged: fn(report::Lang, f64) -> String,
}

/// Names of the parts.
#[derive(Clone, Copy)]
pub(crate) struct BarWords {
    pub market: &'static str,
    pub programme: &'static str,
    pub unexplained: &'static str,
    /// The mark at the report's plan.
    pub report: &'static str,
}

/// Reads the bar's values as the drawing needs them.
#[derive(Clone, Copy)]
struct Drawn<Values>(Bar<Values>);

impl<Values: Fn() -> BarValues + Copy + Send + Sync + 'static> Drawn<Values> {
    /// An attribute that is a share of the width.
    fn at(self, of: fn(Lengths) -> f64) -> Live<String> {
        live(move || percent(of(self.lengths())))
    }

    /// An amount in words.
    fn amount(self, of: fn(BarValues) -> f64) -> Live<String> {
        live(move || (self.0.amount)(self.0.lang, of((self.0.values)())))
    }

    fn lengths(self) -> Lengths {
        (self.0.values)().lengths()
    }
}

/// Draws both the bar and its lens; `label` is what a screen reader hears.
pub(crate) fn bar<Values>(bar: Bar<Values>, label: Live<String>) -> impl IntoView
where
    Values: Fn() -> BarValues + Copy + Send + Sync + 'static,
{
    let drawn = Drawn(bar);
    view! {
        <div class="bar" data-testid="bar">
            {ends(drawn)}
            <div role="img" aria-label=label>
                {whole(drawn)}
                {beam(drawn)}
                {lens::lens(drawn)}
            </div>
        </div>
    }
}

fn ends<Values>(bar: Drawn<Values>) -> impl IntoView
where
    Values: Fn() -> BarValues + Copy + Send + Sync + 'static,
{
    let words = bar.0.words;
    view! {
        <p class="bar-ends">
            <span>{words.market}" "<b data-result="market">{bar.amount(|values| values.market)}</b></span>
            <span>{words.unexplained}" "<b data-result="unexplained">{bar.amount(BarValues::unexplained)}</b></span>
        </p>
    }
}

fn whole<Values>(bar: Drawn<Values>) -> impl IntoView
where
    Values: Fn() -> BarValues + Copy + Send + Sync + 'static,
{
    let rect = |class: &'static str, x, width| {
        let fill = (class == "bar-market").then_some("url(#hatch-market)");
        view! { <rect class=class y="4" height="28" x=x width=width fill=fill></rect> }
    };
    view! {
        <svg class="bar-whole" width="100%" height="36" aria-hidden="true">
            <defs>{hatch("hatch-market")}{hatch("hatch-programme")}</defs>
            {rect("bar-rest", bar.at(|l| l.market + l.programme), bar.at(|l| l.rest))}
            {rect("bar-market", bar.at(|_| 0.0), bar.at(|l| l.market))}
            {rect("bar-programme", bar.at(|l| l.market), bar.at(|l| l.programme))}
            <rect class="bar-window" y="1" height="34" x=bar.at(|l| l.market) width=bar.at(|l| l.window)></rect>
        </svg>
    }
}

/// A pattern of lines, named after the class that colours them.
fn hatch(name: &'static str) -> impl IntoView {
    view! {
        <pattern id=name width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class=name d="M0 0v5"></path>
        </pattern>
    }
}

/// The light that falls from the window onto the lens.
fn beam<Values>(bar: Drawn<Values>) -> impl IntoView
where
    Values: Fn() -> BarValues + Copy + Send + Sync + 'static,
{
    let points = live(move || {
        let l = bar.lengths();
        let [left, right] = [l.market, l.market + l.window].map(coordinate);
        format!("{left},0 {right},0 100,10 0,10")
    });
    view! {
        <svg class="bar-beam" width="100%" height="18" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <polygon points=points></polygon>
        </svg>
    }
}
