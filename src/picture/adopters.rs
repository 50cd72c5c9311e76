//! From numbers of countries to shares of the bar of adopters, and where its words have room.

use super::scale::Whole;

/// What the bar shows, in countries.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct AdopterBarValues {
    /// Without the programme.
    pub base: f64,
    /// What the programme adds.
    pub programme: f64,
    /// The fewest that meet the goal.
    pub goal: f64,
}

/// The same as lengths and places, in percent of the bar's width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct AdopterLengths {
    pub(crate) base: f64,
    pub(crate) programme: f64,
    /// Where the goal's line stands.
    pub(crate) goal: f64,
    pub(crate) label: Label,
}

/// Where the words of the programme's part stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Label {
    /// The place that they keep away from, in percent of the bar's width.
    pub(crate) at: f64,
    /// They end there instead of beginning.
    pub(crate) before: bool,
    /// There is room for the number alone.
    pub(crate) short: bool,
}

/// Room for the number: less than a third, so that one of the bar's three parts always has it.
const SHORT: f64 = 33.0;

impl AdopterBarValues {
    /// How many are missing; none once the goal is met.
    pub(crate) fn missing(self) -> f64 {
        (self.goal - self.base - self.programme).max(0.0)
    }

    /// `room` is what the number with its noun takes, in percent of the bar's width.
    pub(crate) fn lengths(self, room: f64) -> AdopterLengths {
        // Where the goal is passed, the bar is as long as what is reached.
        let whole = Whole::of(self.goal.max(self.base + self.programme));
        let base = whole.percent(self.base);
        let programme = whole.percent(self.programme).min(100.0 - base);
        let label = label(room, base, base + programme);
        AdopterLengths { base, programme, goal: whole.percent(self.goal), label }
    }
}

/// Beside the programme's part: after it, before it, or in it where it is that long.
fn label(whole: f64, start: f64, end: f64) -> Label {
    let place = |room: f64, short: bool| {
        if 100.0 - end >= room {
            Some(Label { at: end, before: false, short })
        } else if start >= room {
            Some(Label { at: start, before: true, short })
        } else {
            (end - start >= room).then_some(Label { at: start, before: false, short })
        }
    };
    place(whole, false).or_else(|| place(SHORT, true)).unwrap_or(Label {
        at: end,
        before: true,
        short: true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: f64 = 50.0;

    fn of(base: f64, programme: f64) -> AdopterLengths {
        AdopterBarValues { base, programme, goal: 21.0 }.lengths(WHOLE)
    }

    #[test]
    fn the_parts_are_shares_of_the_goal() {
        let bar = of(7.0, 2.1);
        assert!((bar.base - 100.0 / 3.0).abs() < 1e-9);
        assert!((bar.programme - 10.0).abs() < 1e-9);
        assert!((bar.goal - 100.0).abs() < 1e-9);
        assert_eq!(bar.label, Label { at: bar.base + bar.programme, before: false, short: false });
    }

    #[test]
    fn what_is_below_the_goal_has_not_passed_it() {
        let values = AdopterBarValues { base: 19.0, programme: 1.8, goal: 21.0 };
        assert!((values.missing() - 0.2).abs() < 1e-9);
        assert!(values.lengths(WHOLE).base + values.lengths(WHOLE).programme < 100.0);
    }

    #[test]
    fn past_the_goal_the_bar_grows_and_the_line_stays_at_the_goal() {
        let bar = of(45.0, 2.0);
        assert!((bar.base + bar.programme - 100.0).abs() < 1e-9);
        assert!((bar.goal - 100.0 * 21.0 / 47.0).abs() < 1e-9);
        assert!(bar.label.before && !bar.label.short);
    }

    #[test]
    fn no_part_leaves_the_bar_and_the_words_have_room_whatever_the_numbers() {
        for base in [0.0, 0.3, 7.6, 12.0, 20.9, 45.0, 79.0] {
            for programme in [-1.0, 0.0, 1e-9, 1.9, 8.0, 40.0] {
                let bar = of(base, programme);
                let room = if bar.label.short { SHORT } else { WHOLE };
                let (start, end) = (bar.base, bar.base + bar.programme);
                assert!(bar.programme >= 0.0 && end <= 100.0 + 1e-9, "{base} {programme}");
                let fits = match bar.label {
                    Label { at, before: true, .. } => at >= room,
                    Label { at, before: false, .. } => {
                        100.0 - at >= room && (at > start - 1e-9 || end - at >= room)
                    }
                };
                assert!(fits, "{base} {programme} {bar:?}");
            }
        }
    }
}
