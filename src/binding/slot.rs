//! What the values inside a sentence are marked with.

/// Slots that hold a figure of the report or what follows from it exactly, with the figure's id.
const FIGURES: [(&str, &str); 3] =
    [("gap", "D.goal_gap"), ("country_goal", "S4.6"), ("goal_year", "S4.6.year")];

/// Slots that link to another part of the same page, with its address.
const LINKS: [(&str, &str); 1] = [("assumptions", "#assumptions-title")];

/// The attribute by which a value in a sentence says what it is: a figure, or by its slot a result
/// of the calculation.
pub(crate) fn provenance_attribute(slot: &str) -> (&'static str, &str) {
    let figure = FIGURES.iter().find(|(name, _)| *name == slot);
    figure.map_or(("data-result", slot), |(_, id)| ("data-figure", *id))
}

/// Where a slot of a sentence leads, if it is a link.
pub(crate) fn link(slot: &str) -> Option<&'static str> {
    LINKS.iter().find(|(name, _)| *name == slot).map(|(_, address)| *address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_a_figure_or_a_result() {
        assert_eq!(provenance_attribute("gap"), ("data-figure", "D.goal_gap"));
        assert_eq!(provenance_attribute("exports"), ("data-result", "exports"));
        assert_eq!(link("assumptions"), Some("#assumptions-title"));
        assert_eq!(link("exports"), None);
    }
}
