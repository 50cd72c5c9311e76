//! Numbers in drawings.
//!
//! Rust's own formatting of floats would weigh several KB in the app; a
//! drawing needs two decimals and no more.

use text::number;

/// A coordinate, to a hundredth.
pub fn coordinate(value: f64) -> String {
    // No drawing is wider than this; grouped digits would not be a number in SVG.
    let within = if value.is_nan() { 0.0 } else { value.clamp(-999.0, 999.0) };
    let digits = number::fixed(within.abs(), 2);
    if within < 0.0 { ["-", &digits].concat() } else { digits }
}

/// A share of the width, to a hundredth of a percent.
pub(crate) fn percent(value: f64) -> String {
    coordinate(value) + "%"
}

/// The commands of a path, each with its coordinates.
pub fn path(commands: &[(&str, &[f64])]) -> String {
    let mut path = String::new();
    for (command, coordinates) in commands {
        path.push_str(command);
        for (index, value) in coordinates.iter().enumerate() {
            path.push_str(if index > 0 { " " } else { "" });
            path.push_str(&coordinate(*value));
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coordinate_is_a_number_in_svg() {
        assert_eq!(coordinate(-3.456), "-3.46");
        assert_eq!(coordinate(12.0), "12.00");
        assert_eq!(coordinate(1e9), "999.00");
        assert_eq!(coordinate(f64::NAN), "0.00");
        assert_eq!(percent(39.6), "39.60%");
    }

    #[test]
    fn a_path_is_its_commands() {
        assert_eq!(path(&[("M", &[1.0, 2.0]), ("H", &[3.0])]), "M1.00 2.00H3.00");
    }
}
