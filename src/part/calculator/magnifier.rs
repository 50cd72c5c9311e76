//! The magnifier under the bar: what the blue frame holds, as wide as the bar.

use report::Lang;
use text::{money, number, sentence};

use super::view_context::ViewContext;
use crate::{
    binding::{Bindings, ElementId},
    picture::{
        bar::{BarValues, Lengths},
        coordinate::percent,
    },
};

/// Beyond this share of the magnifier, in percent, the label stands below its bar instead of beside it.
const ROOM_BESIDE: f64 = 55.0;
/// Beyond this share, in percent, the label leaves no room for the factor on its line.
const ROOM_FOR_FACTOR: f64 = 25.0;
/// Baselines of the two lines of words.
const FIRST_LINE: &str = "22";
const SECOND_LINE: &str = "47";
/// Thirds of the axis that have a tick, and the end.
const TICKS: usize = 4;

#[derive(Clone, Copy)]
enum Id {
    Programme,
    Label,
    /// How many times the magnifier enlarges.
    Factor,
    ReportMark,
    ReportName,
    ReportAmount,
    Tick(usize),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Programme => ("part", "magnifier").into(),
            Id::Label => Self::named("magnifier-label"),
            Id::Factor => Self::named("magnifier-note"),
            Id::ReportMark => Self::named("magnifier-report"),
            Id::ReportName => Self::named("magnifier-report-name"),
            Id::ReportAmount => Self::named("magnifier-report-amount"),
            Id::Tick(tick) => ("magnifier-tick", tick).into(),
        }
    }
}

pub(super) fn bind(context: &ViewContext, values: BarValues, decimals: u8, out: &mut Bindings) {
    let lengths = values.lengths();
    programme(context, values, lengths, decimals, out);
    report_mark(context, lengths, decimals, out);
    axis(context, values, out);
}

fn programme(
    context: &ViewContext,
    values: BarValues,
    lengths: Lengths,
    decimals: u8,
    out: &mut Bindings,
) {
    let line_until = |room| if lengths.magnifier < room { FIRST_LINE } else { SECOND_LINE };
    let label = if lengths.magnifier < ROOM_BESIDE { lengths.magnifier } else { 0.0 };
    out.attribute(Id::Programme, "width", percent(lengths.magnifier));
    out.attribute(Id::Label, "x", percent(label));
    out.attribute(Id::Label, "y", line_until(ROOM_BESIDE));
    let amount = ("amount", context.exports_to(decimals, values.programme));
    out.line(Id::Label, context.words().lens_label, &[amount]);
    // In English the two together are wider than the narrowest phone.
    let factor = match context.lang {
        Lang::Ja => line_until(ROOM_FOR_FACTOR),
        Lang::En => SECOND_LINE,
    };
    out.attribute(Id::Factor, "y", factor);
    let tenths = u8::from(lengths.times.fract() > 0.05);
    let times = ("times", number::fixed(lengths.times, tenths));
    out.text(Id::Factor, sentence::text(context.words().enlarged, &[times]));
}

/// Named only where the programme's own label leaves it the line.
fn report_mark(context: &ViewContext, lengths: Lengths, decimals: u8, out: &mut Bindings) {
    let at = lengths.report.unwrap_or_default();
    let (dx, anchor) = if at > ROOM_BESIDE { ("-10", "end") } else { ("10", "start") };
    out.attribute(Id::ReportMark, "x", percent(at));
    out.drawn(Id::ReportMark, lengths.report.is_some());
    out.attribute(Id::ReportName, "dx", dx);
    out.attribute(Id::ReportName, "text-anchor", anchor);
    let report = context.state.answer.report.exports_usd_bn;
    out.text(Id::ReportAmount, context.exports_to(decimals, report));
    out.drawn(Id::ReportName, lengths.magnifier < ROOM_BESIDE);
}

fn axis(context: &ViewContext, values: BarValues, out: &mut Bindings) {
    let scale = money::usd_scale(context.lang);
    let third = |count: u8| values.window() * f64::from(count) / 3.0;
    for (tick, count) in (0..TICKS - 1).zip(0..) {
        out.text(Id::Tick(tick), number::fixed(third(count) * scale.per_billion, 0));
    }
    let end = money::usd(context.lang, third(3), 1).trimmed().short().to_string();
    let words = context.words().axis_end;
    out.text(Id::Tick(TICKS - 1), sentence::text(words, &[("amount", end)]));
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{super::page_context::MarkupContext, Id, TICKS};

    /// The programme's part, its label, the mark of the report's plan, and the axis.
    pub(crate) fn magnifier(cx: MarkupContext) -> AnyView {
        let elements = cx.elements;
        view! {
            <svg class="magnifier" data-testid="magnifier" width="100%" height="54" aria-hidden="true">
                <rect class="magnifier-wash" width="100%" height="54"></rect>
                <rect class="magnifier-programme" x="0" y="6" height="21" fill="url(#hatch-programme)" {..elements.on(Id::Programme)}></rect>
                <text class="magnifier-label" dx="12" data-result="programme" {..elements.on(Id::Label)}>
                    {elements.words_of(Id::Label)}
                </text>
                <text class="magnifier-note" x="100%" dx="-12" text-anchor="end" data-result="enlargement" {..elements.on(Id::Factor)}>
                    {elements.words_of(Id::Factor)}
                </text>
                {report_mark(cx)}
                <path class="magnifier-edges" d="M1 0v54"></path>
                <svg x="100%" overflow="visible"><path class="magnifier-edges" d="M-1 0v54"></path></svg>
            </svg>
            {axis(cx)}
        }
        .into_any()
    }

    fn report_mark(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        view! {
            <svg y="31" overflow="visible" {..elements.on(Id::ReportMark)}>
                <path class="magnifier-report" d="M0 0-6 10H6z"></path>
                <text class="magnifier-note" y="12" data-result="report-programme" {..elements.on(Id::ReportName)}>
                    {words.report_mark}" "
                    <tspan {..elements.on(Id::ReportAmount)}>{elements.words_of(Id::ReportAmount)}</tspan>
                </text>
            </svg>
        }
        .into_any()
    }

    fn axis(cx: MarkupContext) -> AnyView {
        let tick = |tick| {
            let id = Id::Tick(tick);
            view! { <span {..cx.elements.on(id)}>{cx.elements.words_of(id)}</span> }
        };
        view! {
            <p class="magnifier-axis" data-axis="magnifier" aria-hidden="true">{(0..TICKS).map(tick).collect_view()}</p>
        }
        .into_any()
    }
}
