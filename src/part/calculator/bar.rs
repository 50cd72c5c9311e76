//! The bar of the wanted increase; the magnifier below shows the programme's part of it.
//!
//! All lengths are percentages of the bar's width, so nothing is scaled: text keeps its size,
//! hatches keep their pitch, and a move changes attributes only.

use scenario::facts;
use text::number;

use super::{magnifier, view_context::ViewContext, written::decimals_from_mark};
use crate::{
    binding::{Bindings, ElementId},
    picture::{
        bar::{BarValues, Lengths},
        coordinate::{coordinate, percent},
    },
};

#[derive(Clone, Copy)]
enum Id {
    Market,
    Missing,
    MarketPart,
    ProgrammePart,
    RestPart,
    /// The frame around what the magnifier shows.
    Window,
    /// The light that falls from the window onto the magnifier.
    Beam,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Market => ("bar", "market").into(),
            Id::Missing => ("bar", "rest").into(),
            Id::MarketPart => ("part", "market").into(),
            Id::ProgrammePart => ("part", "programme").into(),
            Id::RestPart => ("part", "rest").into(),
            Id::Window => ("part", "window").into(),
            Id::Beam => Self::named("bar-beam"),
        }
    }
}

pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let values = values(context);
    let decimals = decimals(values);
    ends(context, values, decimals, out);
    whole(values.lengths(), out);
    magnifier::bind(context, values, decimals, out);
}

/// What the bar shows.
pub(super) fn values(context: &ViewContext) -> BarValues {
    let drawn = context.state.drawn();
    BarValues {
        gap: facts().goals.exports_gap,
        market: drawn.market_usd_bn,
        programme: drawn.programme.exports_usd_bn,
        report: context.state.answer.report.exports_usd_bn,
    }
}

/// Always the same for amounts of a size, so that nothing moves when they change (the rest is what the
/// printed parts leave of the whole), but for a goal that is missed by less than they show.
fn decimals(values: BarValues) -> u8 {
    let least = ViewContext::exports_decimals(values.programme).max(1);
    decimals_from_mark(values.market + values.programme, values.gap, least)
}

/// The two amounts at the ends.
fn ends(context: &ViewContext, values: BarValues, decimals: u8, out: &mut Bindings) {
    let words = context.words();
    let BarValues { gap, market, programme, .. } = values;
    out.text(Id::Market, context.exports_to(decimals, market));
    let rest = if values.missing() > 0.0 { words.no_source } else { words.goal_reached };
    let missing = number::rest_as_written(&[market, programme], gap, decimals);
    out.sentence(Id::Missing, rest, &[("missing", context.exports_to(decimals, missing))]);
}

fn whole(lengths: Lengths, out: &mut Bindings) {
    let mut part = |id: Id, x: f64, width: f64| {
        out.attribute(id, "x", percent(x));
        out.attribute(id, "width", percent(width));
    };
    part(Id::MarketPart, 0.0, lengths.market);
    part(Id::ProgrammePart, lengths.market, lengths.programme);
    // Under the programme's part, so that it stays when that moves.
    part(Id::RestPart, lengths.market, 100.0 - lengths.market);
    part(Id::Window, lengths.market, lengths.window);
    let [left, right] = [lengths.market, lengths.market + lengths.window].map(coordinate);
    let beam = [left.as_str(), ",0 ", &right, ",0 100,10 0,10"].concat();
    out.attribute(Id::Beam, "points", beam);
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{
        super::{magnifier, page_context::MarkupContext},
        Id,
    };
    use crate::binding::elements::marked;

    /// Bar and magnifier; `said_by` names the elements that say the same in words.
    pub(crate) fn bar(cx: MarkupContext, said_by: &'static str) -> AnyView {
        let values = [("gap", cx.page.exports_gap.to_owned())];
        view! {
            <div class="bar" data-testid="bar">
                <p class="bar-ends" id="bar-title">
                    <span>{cx.words.bar_title}</span>
                    <span class="bar-goal-words">{marked(cx.words.bar_goal, &values)}</span>
                </p>
                {ends(cx)}
                <div role="img" aria-labelledby=said_by>
                    {whole(cx)}
                    {beam(cx)}
                    {magnifier::view::magnifier(cx)}
                </div>
            </div>
        }
        .into_any()
    }

    fn ends(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        view! {
            <p class="bar-ends" id="bar-ends">
                <span>{words.market}" "<b data-result="market" {..elements.on(Id::Market)}>{elements.words_of(Id::Market)}</b></span>
                <span class="bar-rest-words" {..elements.on(Id::Missing)}>{elements.words_of(Id::Missing)}</span>
            </p>
        }
        .into_any()
    }

    fn whole(cx: MarkupContext) -> AnyView {
        let part = |id: Id, class: &'static str, fill: Option<&'static str>| {
            let live = cx.elements.on(id);
            view! { <rect {..live} class=class y="4" height="28" fill=fill></rect> }
        };
        view! {
            <svg class="bar-whole" width="100%" height="36" aria-hidden="true">
                <defs>{hatch("hatch-market")}{hatch("hatch-programme")}</defs>
                {part(Id::RestPart, "bar-rest", None)}
                {part(Id::MarketPart, "bar-market", Some("url(#hatch-market)"))}
                {part(Id::ProgrammePart, "bar-programme", None)}
                <rect class="bar-window" y="1" height="34" {..cx.elements.on(Id::Window)}></rect>
            </svg>
        }
        .into_any()
    }

    /// A pattern of lines, named after the class that colours them.
    fn hatch(name: &'static str) -> AnyView {
        view! {
            <pattern id=name width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <path class=name d="M0 0v5"></path>
            </pattern>
        }
        .into_any()
    }

    fn beam(cx: MarkupContext) -> AnyView {
        view! {
            <svg class="bar-beam" width="100%" height="18" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <polygon {..cx.elements.on(Id::Beam)}></polygon>
            </svg>
        }
        .into_any()
    }
}
