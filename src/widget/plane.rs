//! The plane of the two goals: extra exports across, extra countries up.
//!
//! Every whole-billion split of the report's total is a faint dot. The cloud
//! is drawn once in the units of the goals and only its transform follows the
//! scale; a move changes the place of the reader's dot and its arrow.

use leptos::prelude::*;
use model::Split;
use text::number;

use super::coordinate::coordinate;

/// The drawing's own size; it is shown about as large as this.
const VIEW_BOX: &str = "0 0 350 330";
const LEFT: f64 = 30.0;
const RIGHT: f64 = 338.0;
const TOP: f64 = 16.0;
const BOTTOM: f64 = 290.0;
/// Air beyond the farthest dot, as a share of the scale.
const AIR: f64 = 1.1;
/// Two dots nearer than this (in the drawing's units) are one place.
const SAME_PLACE: f64 = 3.0;
/// The cloud is drawn in thousandths of the goals' units, as whole numbers.
const THOUSANDTHS: f64 = 1000.0;

/// A place on the plane: extra exports in USD billion, extra countries.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    pub exports: f64,
    pub countries: f64,
}

/// What the plane shows.
#[derive(Clone, Copy)]
pub(crate) struct Plane {
    /// Every split; never changes while the assumptions stay.
    pub splits: StoredValue<Vec<Split>>,
    pub report: Place,
    pub you: Memo<Place>,
    /// How many of an axis' unit make one: 10 where exports are counted in 億ドル.
    pub exports_per_unit: f64,
    pub words: PlaneWords,
    /// The sentence that a screen reader hears.
    pub label: Signal<String>,
}

/// The words on the plane.
#[derive(Clone, Copy)]
pub(crate) struct PlaneWords {
    pub across: &'static str,
    pub up: &'static str,
    pub you: &'static str,
    pub report: &'static str,
    pub both: &'static str,
    pub most_exports: &'static str,
    pub most_countries: &'static str,
    /// Lines in the corner that no split reaches; empty where one does.
    pub corner: &'static [&'static str],
}

/// From the units of the goals to the drawing's.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Scale {
    exports: f64,
    countries: f64,
}

impl Scale {
    /// Holds every split, the report and the reader, from zero.
    fn holding(splits: &[Split], others: [Place; 2]) -> Self {
        let places = splits.iter().map(Place::of).chain(others);
        let (exports, countries) = places.fold((0.0_f64, 0.0_f64), |most, place| {
            (most.0.max(place.exports), most.1.max(place.countries))
        });
        let room = |length: f64, most: f64| length / (AIR * most).max(f64::MIN_POSITIVE).min(1e9);
        Self { exports: room(RIGHT - LEFT, exports), countries: room(BOTTOM - TOP, countries) }
    }

    fn x(self, exports: f64) -> f64 {
        LEFT + exports * self.exports
    }

    fn y(self, countries: f64) -> f64 {
        BOTTOM - countries * self.countries
    }

    /// Round ticks from zero that fit between zero and the end of an axis.
    fn ticks(length: f64, per_unit: f64) -> Vec<f64> {
        let most = length / per_unit;
        let rough = most / 4.0;
        let power = 10_f64.powf(rough.log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0].map(|nice| nice * power).into_iter().find(|step| *step >= rough);
        let step = step.unwrap_or(most).max(f64::MIN_POSITIVE);
        (0_u32..=5).map(|count| step * f64::from(count)).take_while(|tick| *tick <= most).collect()
    }
}

impl Place {
    fn of(split: &Split) -> Self {
        Self { exports: split.exports_difference_usd_bn, countries: split.adopters_difference }
    }
}

/// Draws it.
pub(crate) fn plane(plane: Plane) -> impl IntoView {
    let scale = Memo::new(move |_| {
        let you = plane.you.get();
        plane.splits.with_value(|splits| Scale::holding(splits, [plane.report, you]))
    });
    view! {
        <div class="plane-up">{plane.words.up}</div>
        <svg class="plane" data-testid="plane" viewBox=VIEW_BOX role="img" aria-label=plane.label>
            {corner(plane, scale)}
            {cloud(plane, scale)}
            {axes(plane, scale)}
            {ends(plane, scale)}
            {report(plane, scale)}
            {you(plane, scale)}
        </svg>
    }
}

/// The quarter in which a split would beat the report on both goals.
fn corner(plane: Plane, scale: Memo<Scale>) -> impl IntoView {
    let lines = plane.words.corner;
    let place = move || {
        let (x, y) = (scale.get().x(plane.report.exports), scale.get().y(plane.report.countries));
        (x, y, f64::midpoint(x, RIGHT))
    };
    (!lines.is_empty()).then(|| view! {
        <rect class="plane-corner" x=move || coordinate(place().0) y=coordinate(TOP)
            width=move || coordinate(RIGHT - place().0) height=move || coordinate(place().1 - TOP)></rect>
        <path class="plane-cross" d=move || drawn(&[('M', &[place().0, TOP]), ('V', &[place().1]), ('H', &[RIGHT])])></path>
        <text class="plane-note plane-note-corner" text-anchor="middle" y=coordinate(TOP)>
            {lines.iter().map(|line| view! {
                <tspan x=move || coordinate(place().2) dy="19">{*line}</tspan>
            }).collect_view()}
        </text>
    })
}

fn cloud(plane: Plane, scale: Memo<Scale>) -> impl IntoView {
    let transform = move || {
        let scale = scale.get();
        let (x, y) = (number::fixed(scale.exports / THOUSANDTHS, 6), number::fixed(scale.countries / THOUSANDTHS, 6));
        format!("translate({} {}) scale({x} -{y})", coordinate(LEFT), coordinate(BOTTOM))
    };
    let (all, undominated) = plane.splits.with_value(|splits| (dots(splits, false), dots(splits, true)));
    view! {
        <g class="plane-cloud" transform=transform>
            <path class="plane-split" d=all></path>
            <path class="plane-undominated" d=undominated></path>
        </g>
    }
}

/// One path for a class of dots: a line of no length with round ends, each.
fn dots(splits: &[Split], undominated: bool) -> String {
    let chosen = splits.iter().filter(|split| split.undominated == undominated);
    let dot = |split: &Split| {
        let place = Place::of(split);
        let [x, y] = [place.exports, place.countries].map(thousandths);
        format!("M{x} {y}h0")
    };
    chosen.map(dot).collect()
}

/// A whole number of thousandths.
fn thousandths(value: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "far below 2^63, and a drawing may clip")]
    let whole = (value * THOUSANDTHS).round() as i64;
    whole
}

/// The commands of a path, each with its coordinates.
fn drawn(commands: &[(char, &[f64])]) -> String {
    let mut path = String::new();
    for (command, coordinates) in commands {
        path.push(*command);
        for (index, value) in coordinates.iter().enumerate() {
            path.push_str(if index > 0 { " " } else { "" });
            path.push_str(&coordinate(*value));
        }
    }
    path
}

fn axes(plane: Plane, scale: Memo<Scale>) -> impl IntoView {
    let per_unit = plane.exports_per_unit;
    let across = move || Scale::ticks((RIGHT - LEFT) / scale.get().exports * per_unit, 1.0);
    let up = move || Scale::ticks((BOTTOM - TOP) / scale.get().countries, 1.0);
    let decimals = |tick: f64| u8::from(tick.fract() > 1e-9);
    view! {
        <path class="plane-axes" d=drawn(&[('M', &[LEFT, TOP]), ('V', &[BOTTOM]), ('H', &[RIGHT])])></path>
        <g data-axis="exports" class="plane-note" text-anchor="middle">
            {move || across().into_iter().map(|tick| view! {
                <text x=coordinate(scale.get().x(tick / per_unit)) y=coordinate(BOTTOM + 18.0)>{number::fixed(tick, decimals(tick))}</text>
            }).collect_view()}
            <text x=coordinate(RIGHT) y=coordinate(BOTTOM + 38.0) text-anchor="end">{plane.words.across}</text>
        </g>
        <g data-axis="countries" class="plane-note" text-anchor="end">
            {move || up().into_iter().skip(1).map(|tick| view! {
                <text x=coordinate(LEFT - 8.0) y=coordinate(scale.get().y(tick) + 5.0)>{number::fixed(tick, decimals(tick))}</text>
            }).collect_view()}
        </g>
    }
}

/// The two ends of the choice, named where they are.
fn ends(plane: Plane, scale: Memo<Scale>) -> impl IntoView {
    let best = |key: fn(&Place) -> f64| plane.splits.with_value(|splits| {
        splits.iter().map(Place::of).max_by(|a, b| key(a).total_cmp(&key(b)))
    });
    let countries = best(|place| place.countries).unwrap_or(plane.report);
    let exports = best(|place| place.exports).unwrap_or(plane.report);
    view! {
        <text class="plane-note" x=coordinate(LEFT + 8.0) y=move || coordinate(scale.get().y(countries.countries) - 8.0)>{plane.words.most_countries}</text>
        <text class="plane-note" text-anchor="end" x=move || coordinate(scale.get().x(exports.exports) - 10.0)
            y=move || coordinate(scale.get().y(exports.countries) - 8.0)>{plane.words.most_exports}</text>
    }
}

fn report(plane: Plane, scale: Memo<Scale>) -> impl IntoView {
    let x = move || scale.get().x(plane.report.exports);
    let y = move || scale.get().y(plane.report.countries);
    let words = move || if together(plane, scale) { plane.words.both } else { plane.words.report };
    view! {
        <circle class="plane-report" r="6" cx=move || coordinate(x()) cy=move || coordinate(y())></circle>
        <text class="plane-name" text-anchor=move || if together(plane, scale) { "end" } else { "start" }
            x=move || coordinate(if together(plane, scale) { x() - 12.0 } else { x() + 10.0 }) y=move || coordinate(y() + 20.0)>{words}</text>
    }
}

fn you(plane: Plane, scale: Memo<Scale>) -> impl IntoView {
    let x = move || scale.get().x(plane.you.get().exports);
    let y = move || scale.get().y(plane.you.get().countries);
    let away = move || !together(plane, scale);
    // At the left edge the name would leave the drawing.
    let left = move || x() > LEFT + 70.0;
    view! {
        {move || away().then(|| view! { <path class="plane-arrow" d=arrow(plane, scale.get())></path> })}
        <circle class="plane-you" data-testid="plane-you" r="7" cx=move || coordinate(x()) cy=move || coordinate(y())></circle>
        {move || away().then(|| view! {
            <text class="plane-name plane-name-you" text-anchor=if left() { "end" } else { "start" }
                x=coordinate(x() + if left() { -11.0 } else { 11.0 }) y=coordinate(y() + 18.0)>{plane.words.you}</text>
        })}
    }
}

fn together(plane: Plane, scale: Memo<Scale>) -> bool {
    let scale = scale.get();
    let you = plane.you.get();
    let across = scale.x(you.exports) - scale.x(plane.report.exports);
    let up = scale.y(you.countries) - scale.y(plane.report.countries);
    across.hypot(up) < SAME_PLACE
}

/// A shaft from ring to dot with a head of two strokes; nothing where they touch.
fn arrow(plane: Plane, scale: Scale) -> String {
    let you = plane.you.get();
    let (from_x, from_y) = (scale.x(plane.report.exports), scale.y(plane.report.countries));
    let (dx, dy) = (scale.x(you.exports) - from_x, scale.y(you.countries) - from_y);
    let length = dx.hypot(dy);
    if length < 26.0 {
        return String::new();
    }
    let (ux, uy) = (dx / length, dy / length);
    let tip = [from_x + ux * (length - 10.0), from_y + uy * (length - 10.0)];
    let head = |side: f64| [tip[0] - 7.0 * ux + side * 4.0 * uy, tip[1] - 7.0 * uy - side * 4.0 * ux];
    drawn(&[
        ('M', &[from_x + 8.0 * ux, from_y + 8.0 * uy]),
        ('L', &tip),
        ('M', &head(1.0)),
        ('L', &tip),
        ('L', &head(-1.0)),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_start_at_zero_and_stay_within_the_axis() {
        assert_eq!(Scale::ticks(2.2, 1.0), [0.0, 1.0, 2.0]);
        assert_eq!(Scale::ticks(21.7, 1.0), [0.0, 10.0, 20.0]);
        assert_eq!(Scale::ticks(3.12, 1.0), [0.0, 1.0, 2.0, 3.0]);
    }
}
