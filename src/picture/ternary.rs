//! The map of all splits as a triangle: negotiation at the top, expansion at the lower left, cooperation
//! at the lower right. A place is as wide as 200 and as high as 100 units, which are stretched to an
//! equilateral triangle.

use model::Pillar;

/// Shades, the lowest values first.
pub(crate) const SHADES: usize = 7;
/// Parts of a split, which are also the height of the triangle.
const WHOLE: u32 = scenario::analysis::MAP_PARTS;

/// The triangle in shades: a path a shade, of a line for each row of neighbours.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Shading {
    pub(crate) paths: [String; SHADES],
    /// The lowest and the highest value; none where no split has one.
    pub(crate) ends: Option<[f64; 2]>,
}

impl Shading {
    /// Of splits in the order of `model::compositions`, each with its value.
    pub(crate) fn of(map: &[([u32; 3], Option<f64>)]) -> Self {
        let values = map.iter().filter_map(|(_, value)| *value);
        let ends = values.fold(None, |ends: Option<[f64; 2]>, value| {
            let [low, high] = ends.unwrap_or([value; 2]);
            Some([low.min(value), high.max(value)])
        });
        let mut shading = Self { paths: Default::default(), ends };
        let Some(ends) = ends else { return shading };
        let shade = |value: f64| shade(value, ends);
        let mut rest = map;
        while let Some((parts, value)) = rest.first() {
            let shade_here = value.map(shade);
            let alike = |other: &&([u32; 3], Option<f64>)| {
                other.0[0] == parts[0] && other.1.map(shade) == shade_here
            };
            let run = rest.iter().take_while(alike).count();
            if let Some(at) = shade_here {
                // The run goes from cooperation to expansion: its last split lies furthest left.
                let [x, y] = place(rest[run - 1].0.map(f64::from));
                let numbers = [x - 1.0, y, 2.0 * run as f64].map(whole);
                shading.paths[at]
                    .push_str(&["M", &numbers[0], " ", &numbers[1], "h", &numbers[2]].concat());
            }
            rest = &rest[run..];
        }
        shading
    }
}

/// Which of the shades a value between the ends has.
fn shade(value: f64, [low, high]: [f64; 2]) -> usize {
    let part = (value - low) / (high - low).max(f64::MIN_POSITIVE);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 7")]
    let shade = (part * SHADES as f64) as usize;
    shade.min(SHADES - 1)
}

/// Where a split lies; parts of a hundred.
pub(crate) fn place([negotiation, _, cooperation]: [f64; Pillar::ALL.len()]) -> [f64; 2] {
    [2.0 * cooperation + negotiation, f64::from(WHOLE) - negotiation]
}

/// The split of the map that lies nearest to a place.
pub(crate) fn nearest([x, y]: [f64; 2]) -> [u32; Pillar::ALL.len()] {
    let within = |value: f64, most: u32| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
        let whole = value.round().clamp(0.0, f64::from(most)) as u32;
        whole
    };
    let negotiation = within(f64::from(WHOLE) - y, WHOLE);
    let cooperation = within((x - f64::from(negotiation)) / 2.0, WHOLE - negotiation);
    [negotiation, WHOLE - negotiation - cooperation, cooperation]
}

fn whole(value: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "at most 200")]
    let whole = value.round() as i32;
    whole.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(value: impl Fn([u32; 3]) -> Option<f64>) -> Vec<([u32; 3], Option<f64>)> {
        model::compositions(WHOLE).map(|parts| (parts, value(parts))).collect()
    }

    #[test]
    fn each_corner_is_where_its_pillar_has_all() {
        let at = |shares| place(shares).to_vec();
        assert_eq!(at([100.0, 0.0, 0.0]), [100.0, 0.0]);
        assert_eq!(at([0.0, 100.0, 0.0]), [0.0, 100.0]);
        assert_eq!(at([0.0, 0.0, 100.0]), [200.0, 100.0]);
    }

    #[test]
    fn a_split_is_the_nearest_to_its_own_place_and_nothing_lies_beyond_the_corners() {
        for parts in model::compositions(WHOLE) {
            assert_eq!(nearest(place(parts.map(f64::from))), parts);
        }
        assert_eq!(nearest([-50.0, 300.0]), [0, 100, 0]);
        assert_eq!(nearest([500.0, -10.0]), [100, 0, 0]);
        assert_eq!(nearest([f64::NAN, 50.0]).iter().sum::<u32>(), 100);
    }

    #[test]
    fn rows_of_one_shade_are_one_line() {
        let shading = Shading::of(&map(|parts| Some(f64::from(parts[0]))));
        assert_eq!(shading.ends.map(Vec::from), Some(vec![0.0, 100.0]));
        assert!(shading.paths[0].starts_with("M-1 100h202"), "{}", shading.paths[0]);
        let lines: usize = shading.paths.iter().map(|path| path.matches('M').count()).sum();
        assert_eq!(lines, 101);
    }

    #[test]
    fn every_split_is_painted_once_and_what_has_no_value_is_not() {
        let painted = |shading: &Shading| -> usize {
            let lengths = shading.paths.iter().flat_map(|path| path.split('h').skip(1));
            lengths.map(|rest| rest.split('M').next().unwrap().parse::<usize>().unwrap() / 2).sum()
        };
        let uneven = Shading::of(&map(|parts| Some(f64::from(parts[1] * 37 % 11))));
        assert_eq!(painted(&uneven), 5151);
        let same = Shading::of(&map(|_| Some(0.5)));
        assert_eq!((painted(&same), same.paths[0].matches('M').count()), (5151, 101));
        let none = Shading::of(&map(|_| None));
        assert_eq!((painted(&none), none.ends), (0, None));
    }
}
