//! From USD billion to shares of the bar and of its magnifier.

use super::scale::Whole;

/// How much the blue frame holds at least, USD billion. A measure of the
/// picture, not a figure: it doubles until the programme fits.
const LENS_USD_BN: f64 = 6.0;

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
pub(crate) struct Lengths {
    pub(crate) market: f64,
    pub(crate) programme: f64,
    pub(crate) window: f64,
    pub(crate) magnifier: f64,
    /// How many times the magnifier enlarges.
    pub(crate) times: f64,
    /// Where the report's plan ends in the magnifier, if that differs from the reader's.
    pub(crate) report: Option<f64>,
}

impl BarValues {
    /// What neither market nor programme brings, USD billion; 0 once the goal is reached.
    pub(crate) fn missing(self) -> f64 {
        (self.gap - self.market - self.programme).max(0.0)
    }

    /// What the magnifier holds, USD billion.
    pub(crate) fn window(self) -> f64 {
        let most = self.programme.max(self.report);
        let mut window = LENS_USD_BN;
        // Bounded: a window as wide as the whole bar enlarges nothing.
        while window < most && window < self.gap {
            window *= 2.0;
        }
        window
    }

    pub(crate) fn lengths(self) -> Lengths {
        // Where the goal is passed, the bar is as long as what is reached.
        let whole = Whole::of(self.gap.max(self.market + self.programme));
        let window = Whole::of(self.window());
        let market = whole.percent(self.market);
        let programme = whole.percent(self.programme).min(100.0 - market);
        let differs = (self.programme - self.report).abs() > 1e-9;
        Lengths {
            market,
            programme,
            window: whole.percent(window.0).min(100.0 - market),
            magnifier: window.percent(self.programme),
            times: whole.0 / window.0,
            report: differs.then(|| window.percent(self.report)),
        }
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
    fn no_part_leaves_the_bar() {
        for programme in [0.0, 1.2, 7.0, 61.9, 62.0, 90.0] {
            let l = BarValues { programme, ..VALUES }.lengths();
            assert!(l.market + l.programme < 100.0 + 1e-9, "{programme}");
            let reached = VALUES.market + programme >= VALUES.gap;
            assert_eq!(close(l.market + l.programme, 100.0), reached, "{programme}");
        }
    }

    #[test]
    fn the_lens_enlarges_by_what_it_says() {
        let l = VALUES.lengths();
        assert!(close(l.times, 17.0));
        assert!(close(l.magnifier, l.programme * l.times));
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
        assert!(close(l.programme, 0.0) && close(l.magnifier, 0.0));
    }
}
