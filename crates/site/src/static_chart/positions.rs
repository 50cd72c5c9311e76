//! Where countries stand, issue by issue: the other camp to the left of a common line, supporters to
//! the right, and an empty box for those whose number the report does not give.

use app::picture::{
    canvas::{Area, At, Canvas},
    look::{Stroke, Style, Texture},
};
use leptos::{attr::custom::custom_attribute, prelude::*};
use text::{sentence, words::rules::TradeRules};

use super::piece::Piece;
use crate::{
    address::Address,
    chart_file::{drawn::Drawn, sheet, words},
    context::Here,
    part::split::split,
    shown::{Shown, filled},
};

/// In a file: a bar, and above it the words of both camps.
const TALL: f64 = 32.0;
const TOP: f64 = 28.0;
/// In a file, too: before the empty box, and its width.
const SPACE: f64 = 32.0;
const UNSTATED: f64 = 192.0;

/// One issue and its two camps.
pub(crate) struct Issue {
    pub(crate) name: String,
    /// The other camp's position in the report's own word.
    pub(crate) verb: String,
    pub(crate) declared: Shown,
    pub(crate) supporting: Camp,
    pub(crate) other: Camp,
}

/// The countries on one side.
pub(crate) struct Camp {
    pub(crate) count: Shown,
    /// How many, for the length of the bar.
    pub(crate) size: f64,
}

/// All issues on one scale.
pub(crate) struct Positions(pub(crate) Vec<Issue>);

/// Shares of the width, of which the longest bar of each side leaves nothing.
struct Sides {
    /// Where both camps part.
    zero: f64,
    /// How much one country is.
    country: f64,
}

impl Piece for Positions {
    fn page(&self, here: Here) -> AnyView {
        let sides = self.sides();
        let rows = self.0.iter().map(|issue| issue.page(here, &sides)).collect_view();
        view! { <div class="positions">{names(here, &sides)} {rows}</div> }.into_any()
    }

    fn file(&self, here: Here) -> Drawn {
        let sides = self.sides();
        self.0.iter().fold(Drawn::default(), |above, issue| {
            above.above(16.0, &issue.name(here).above(0.0, &issue.file(here, &sides)))
        })
    }
}

impl Positions {
    fn sides(&self) -> Sides {
        let widest =
            |size: fn(&Issue) -> f64| self.0.iter().map(size).fold(f64::MIN_POSITIVE, f64::max);
        let other = widest(|issue| issue.other.size);
        let country = 1.0 / (other + widest(|issue| issue.supporting.size));
        Sides { zero: other * country, country }
    }
}

/// Which side is which; beside the bars, where there is room, what the empty boxes stand for.
fn names(here: Here, sides: &Sides) -> AnyView {
    let words = TradeRules::of(here.lang);
    let other = view! { <div class="position-side position-before">{words.other_side}</div> };
    let support = view! { <div class="position-side">{words.support_side}</div> };
    let names = vec![(sides.zero, other.into_any()), (1.0 - sides.zero, support.into_any())];
    view! {
        <div class="position-sides" aria-hidden="true">
            {split("position-names", names)}
            <span>{words.undeclared}</span>
        </div>
    }
    .into_any()
}

impl Issue {
    /// The lengths of both bars: the other camp's ends at the common line, where supporters' begins.
    fn lengths(&self, sides: &Sides) -> [f64; 2] {
        [&self.other, &self.supporting].map(|camp| camp.size * sides.country)
    }

    fn page(&self, here: Here, sides: &Sides) -> AnyView {
        let words = TradeRules::of(here.lang);
        let declared = filled(words.declared, &[("count", self.declared.clone())]);
        // An embed's heading has no section between.
        let level = matches!(here.address, Address::Embed(..)).then_some("2");
        let level = custom_attribute("aria-level", level);
        view! {
            <div class="position">
                <h3 class="position-name" {..level}>{self.name.clone()} <span class="measure">{declared}</span></h3>
                <div class="position-bars" role="img" aria-label=self.said(here)>{self.bars(here, sides)}</div>
                <p class="position-unstated">
                    <span class="position-undeclared">{words.undeclared}</span> <span>{words.not_stated}</span>
                </p>
            </div>
        }
        .into_any()
    }

    /// Each bar says its word, and is taller where that needs two lines.
    fn bars(&self, here: Here, sides: &Sides) -> AnyView {
        let bar = |class, camp: &Camp, words: AnyView| {
            let figure = camp.count.figure_id();
            view! { <div class=class data-figure=figure><span>{words}</span></div> }.into_any()
        };
        let against = view! { {self.verb.clone()} " " {count(&self.other.count)} }.into_any();
        let support = TradeRules::of(here.lang).support;
        let in_favour = view! { {count(&self.supporting.count)} " " {support} }.into_any();
        let against = bar("position-bar position-other", &self.other, against);
        let in_favour = bar("position-bar position-support", &self.supporting, in_favour);
        let [other, supporting] = self.lengths(sides);
        let row = vec![
            (sides.zero - other, ().into_any()),
            (other, against),
            (supporting, in_favour),
            (1.0 - sides.zero - supporting, ().into_any()),
        ];
        split("position-row", row)
    }

    /// The name as a line of a file.
    fn name(&self, here: Here) -> Drawn {
        let declared = [("count", self.declared.text.clone())];
        let declared = sentence::text(TradeRules::of(here.lang).declared, &declared);
        let left = words::width(Style::NAME, &self.name) + 16.0;
        words::block(Style::NAME, &self.name, sheet::width())
            .beside(left, &words::line(Style::LABEL, 17.6, &declared, 0.0))
    }

    /// In a file, whose bars don't grow with their words, these stand above.
    fn file(&self, here: Here, sides: &Sides) -> Drawn {
        let room = sheet::width() - SPACE - UNSTATED;
        let (canvas, zero) = (Canvas::File(room), sides.zero);
        let [other, supporting] = self.lengths(sides);
        let bar = |texture, x, width, camp: &Camp| {
            let area = Area { x, y: TOP, width, height: TALL };
            canvas.bar(texture, area, camp.count.figure_id().as_deref())
        };
        let said =
            |style, dx, text: String| canvas.text(style, At { x: zero, dx, y: 19.0 }, &text, None);
        let [against, in_favour] =
            [&self.other, &self.supporting].map(|camp| &camp.count.amount.digits);
        let parts = [
            said(Style::NAME.end(), -10.0, format!("{} {against}", self.verb)),
            said(Style::NAME, 10.0, format!("{in_favour} {}", TradeRules::of(here.lang).support)),
            bar(Texture::Other, zero - other, other, &self.other),
            bar(Texture::Reported, zero, supporting, &self.supporting),
            canvas.line(Stroke::Middle, (zero, 4.0), (zero, TOP + TALL)),
        ];
        let unstated = Drawn::new(unstated(here), TOP + TALL);
        Drawn::new(parts.concat(), TOP + TALL).beside(room + SPACE, &unstated)
    }

    /// What a screen reader hears of an issue.
    fn said(&self, here: Here) -> String {
        sentence::text(
            TradeRules::of(here.lang).label,
            &[
                ("issue", self.name.clone()),
                ("verb", self.verb.clone()),
                ("other", self.other.count.text.clone()),
                ("supporting", self.supporting.count.text.clone()),
            ],
        )
    }
}

/// A number of countries without its unit: the words beside it say what it counts.
fn count(shown: &Shown) -> AnyView {
    view! { <b class="position-count" data-figure=shown.figure_id()>{shown.amount.digits.clone()}</b> }
        .into_any()
}

/// No bar: the report gives no number.
fn unstated(here: Here) -> String {
    let (words, canvas) = (TradeRules::of(here.lang), Canvas::File(UNSTATED));
    let area = Area { x: 0.0, y: TOP - 16.0, width: 1.0, height: TALL + 16.0 };
    let line = |y, said| canvas.text(Style::LABEL.middle(), At { x: 0.5, dx: 0.0, y }, said, None);
    canvas.bar(Texture::Rest, area, None)
        + &line(TOP + 4.0, words.undeclared)
        + &line(TOP + 24.0, words.not_stated)
}
