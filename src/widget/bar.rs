//! The bar of the wanted increase, and the lens that makes the programme's part visible.
//!
//! All lengths are percentages of the bar's width, so nothing is scaled: text
//! keeps its size, hatches keep their pitch, and a move changes attributes only.

use leptos::prelude::*;

use super::coordinate::{coordinate, percent};

/// How much the blue frame holds at least, USD billion. A measure of the
/// picture, not a figure: it doubles until the programme fits.
const LENS_USD_BN: f64 = 6.0;

/// Beyond this share of the lens the label stands below its bar instead of beside it.
const ROOM_BESIDE: f64 = 0.55;

/// What the bar shows, in USD billion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct BarValues {
    /// The wanted increase.
    pub gap: f64,
    /// What the market gives.
    pub market: f64,
    /// What the programme gives.
    pub programme: f64,
    /// What the programme gives by the report's plan.
    pub report: f64,
}

/// The same as lengths, in percent of the bar's width.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Lengths {
    market: f64,
    programme: f64,
    rest: f64,
    window: f64,
    lens: f64,
    /// How many times the lens enlarges.
    times: f64,
    /// Where the report's plan ends in the lens, if that differs from the reader's.
    report: Option<f64>,
}

impl BarValues {
    /// What the lens holds, USD billion.
    fn window(self) -> f64 {
        let most = self.programme.max(self.report);
        let mut window = LENS_USD_BN;
        // Bounded: a window as wide as the whole bar enlarges nothing.
        while window < most && window < self.gap {
            window *= 2.0;
        }
        window
    }

    fn lengths(self) -> Lengths {
        // Where the goal is passed, the bar is as long as what is reached.
        let whole = self.gap.max(self.market + self.programme).max(f64::MIN_POSITIVE);
        let percent = |value: f64| (100.0 * value / whole).clamp(0.0, 100.0);
        let window = self.window();
        let market = percent(self.market);
        let programme = percent(self.programme).min(100.0 - market);
        let in_lens = |value: f64| (100.0 * value / window).clamp(0.0, 100.0);
        let differs = (self.programme - self.report).abs() > 1e-9;
        Lengths {
            market,
            programme,
            rest: 100.0 - market - programme,
            window: percent(window).min(100.0 - market),
            lens: in_lens(self.programme),
            times: whole / window,
            report: differs.then(|| in_lens(self.report)),
        }
    }
}

/// The words around the bar, already filled.
#[derive(Clone, Copy)]
pub(crate) struct BarWords {
    /// Name of the market's part.
    pub market: &'static str,
    /// Name of the programme's part.
    pub programme: &'static str,
    /// Name of the part that is not explained.
    pub unexplained: &'static str,
    /// Name of the mark at the report's plan.
    pub report: &'static str,
}

/// Formats an amount of the bar, USD billion.
type Amount = fn(report::Lang, f64) -> String;

/// What the bar shows and how it says it.
#[derive(Clone, Copy)]
pub(crate) struct Bar {
    pub lang: report::Lang,
    pub words: BarWords,
    pub values: Memo<BarValues>,
    pub amount: Amount,
    /// The sentence that a screen reader hears.
    pub label: Signal<String>,
    /// "17 times larger", from the factor.
    pub enlarged: fn(report::Lang, f64) -> String,
}

/// Draws both the bar and its lens.
pub(crate) fn bar(bar: Bar) -> impl IntoView {
    let lengths = Memo::new(move |_| bar.values.get().lengths());
    view! {
        <div class="bar" data-testid="bar">
            {ends(bar)}
            <div role="img" aria-label=bar.label>
                {whole(lengths)}
                {beam(lengths)}
                {lens(bar, lengths)}
            </div>
        </div>
    }
}

fn ends(bar: Bar) -> impl IntoView {
    let value = move |of: fn(BarValues) -> f64| move || (bar.amount)(bar.lang, of(bar.values.get()));
    let unexplained = |values: BarValues| (values.gap - values.market - values.programme).max(0.0);
    view! {
        <p class="bar-ends">
            <span>{bar.words.market}" "<b data-result="market">{value(|values| values.market)}</b></span>
            <span>{bar.words.unexplained}" "<b data-result="unexplained">{value(unexplained)}</b></span>
        </p>
    }
}

fn whole(lengths: Memo<Lengths>) -> impl IntoView {
    let at = move |of: fn(Lengths) -> f64| move || percent(of(lengths.get()));
    view! {
        <svg class="bar-whole" width="100%" height="36" aria-hidden="true">
            <defs>
                <pattern id="hatch-market" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <path class="hatch-market" d="M0 0v5"></path>
                </pattern>
                <pattern id="hatch-programme" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <path class="hatch-programme" d="M0 0v5"></path>
                </pattern>
            </defs>
            <rect class="bar-rest" y="4" height="28" x=at(|l| l.market + l.programme) width=at(|l| l.rest)></rect>
            <rect class="bar-market" y="4" height="28" x="0" width=at(|l| l.market) fill="url(#hatch-market)"></rect>
            <rect class="bar-programme" y="4" height="28" x=at(|l| l.market) width=at(|l| l.programme)></rect>
            <rect class="bar-window" y="1" height="34" x=at(|l| l.market) width=at(|l| l.window)></rect>
        </svg>
    }
}

/// The light that falls from the window onto the lens.
fn beam(lengths: Memo<Lengths>) -> impl IntoView {
    let points = move || {
        let l = lengths.get();
        format!("{},0 {},0 100,10 0,10", coordinate(l.market), coordinate(l.market + l.window))
    };
    view! {
        <svg class="bar-beam" width="100%" height="18" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <polygon points=points></polygon>
        </svg>
    }
}

fn lens(bar: Bar, lengths: Memo<Lengths>) -> impl IntoView {
    let width = move || percent(lengths.get().lens);
    let beside = move || lengths.get().lens < 100.0 * ROOM_BESIDE;
    let programme = move || (bar.amount)(bar.lang, bar.values.get().programme);
    view! {
        <svg class="lens" data-testid="lens" width="100%" height="54" aria-hidden="true">
            <rect class="lens-wash" width="100%" height="54"></rect>
            <rect class="lens-programme" x="0" y="6" height="21" width=width fill="url(#hatch-programme)"></rect>
            <text class="lens-label" x=move || percent(if beside() { lengths.get().lens } else { 0.0 })
                dx="12" y=move || if beside() { "22" } else { "47" } data-result="programme">
                {bar.words.programme}" "{programme}
            </text>
            <text class="lens-note" x="100%" dx="-12" y=move || if beside() { "22" } else { "47" } text-anchor="end">
                <tspan data-result="enlargement">{move || (bar.enlarged)(bar.lang, lengths.get().times)}</tspan>
            </text>
            {move || lengths.get().report.map(|at| report_mark(bar, at))}
            <path class="lens-edges" d="M1 0v54"></path>
            <svg x="100%" overflow="visible"><path class="lens-edges" d="M-1 0v54"></path></svg>
        </svg>
        {axis(bar)}
    }
}

fn report_mark(bar: Bar, at: f64) -> impl IntoView {
    let amount = move || (bar.amount)(bar.lang, bar.values.get().report);
    let late = at > 100.0 * ROOM_BESIDE;
    view! {
        <svg x=percent(at) y="31" overflow="visible">
            <path class="lens-report" d="M0 0-6 10H6z"></path>
            <text class="lens-note" x=if late { "-10" } else { "10" } y="12"
                text-anchor=if late { "end" } else { "start" } data-result="report-programme">
                {bar.words.report}" "{amount}
            </text>
        </svg>
    }
}

fn axis(bar: Bar) -> impl IntoView {
    let scale = text::money::usd_scale(bar.lang);
    let tick = move |third: u32| {
        move || {
            let value = bar.values.get().window() * f64::from(third) / 3.0;
            match third {
                3 => (bar.amount)(bar.lang, value),
                _ => text::number::fixed(value * scale.per_billion, 0),
            }
        }
    };
    view! {
        <p class="lens-axis" data-axis="lens" aria-hidden="true">
            <span>{tick(0)}</span><span>{tick(1)}</span><span>{tick(2)}</span><span>{tick(3)}</span>
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALUES: BarValues = BarValues { gap: 102.0, market: 40.0, programme: 1.2, report: 1.2 };

    fn close(left: f64, right: f64) -> bool {
        (left - right).abs() < 1e-9
    }

    #[test]
    fn the_parts_fill_the_bar() {
        for programme in [0.0, 1.2, 7.0, 61.9, 62.0, 90.0] {
            let l = BarValues { programme, ..VALUES }.lengths();
            assert!(close(l.market + l.programme + l.rest, 100.0), "{programme}");
        }
    }

    #[test]
    fn the_lens_enlarges_by_what_it_says() {
        let l = VALUES.lengths();
        assert!(close(l.times, 17.0));
        assert!(close(l.lens, l.programme * l.times));
        assert_eq!(l.report, None);
    }

    #[test]
    fn the_window_doubles_until_the_programme_fits() {
        let wide = BarValues { programme: 7.0, ..VALUES };
        assert!(close(wide.window(), 12.0));
        assert!(close(wide.lengths().times, 8.5));
    }

    #[test]
    fn a_programme_that_takes_away_has_no_length() {
        let l = BarValues { programme: -0.4, ..VALUES }.lengths();
        assert!(close(l.programme, 0.0) && close(l.lens, 0.0));
    }
}
