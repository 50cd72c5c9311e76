//! What comes with the page: names and a measure that are data, not interface words.

use model::Pillar;

use crate::drawing::plane::Point;

/// Read from the attributes of the calculator's root.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Given {
    /// A pillar's name as the sentence of a move says it, in the order of [`Pillar::ALL`].
    pub short_names: Vec<String>,
    /// The farthest that any split of the report's total reaches on each goal.
    pub farthest: Point,
}

impl Given {
    /// The attribute with the names: one a line. Lists by line need no JSON in the app, which
    /// would cost it several KB for three names.
    pub const NAMES: &str = "data-short-names";
    /// The attribute with the measure.
    pub const FARTHEST: &str = "data-farthest";

    /// What the two attributes say; what is missing or damaged is left out.
    pub(crate) fn read(names: &str, farthest: &str) -> Self {
        Self {
            short_names: names.lines().map(str::to_owned).collect(),
            farthest: Point::read(farthest),
        }
    }

    /// The text of [`Given::NAMES`].
    pub fn names(&self) -> String {
        let one_line = |name: &String| name.split_whitespace().collect::<Vec<_>>().join(" ");
        self.short_names.iter().map(one_line).collect::<Vec<_>>().join("\n")
    }

    /// A pillar's short name; empty where the page gave none.
    pub(crate) fn short_name(&self, pillar: Pillar) -> &str {
        self.short_names.get(pillar.index()).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_given_comes_back_as_it_was_written() {
        let given = Given {
            short_names: ["専門家", "海外展開", "a\n\tb"].map(str::to_owned).into(),
            farthest: Point { exports: 1.985, countries: 3.12 },
        };
        let read = Given::read(&given.names(), &given.farthest.write());
        assert_eq!(read.short_names, ["専門家", "海外展開", "a b"]);
        assert_eq!(read.farthest, given.farthest);
    }

    #[test]
    fn a_damaged_attribute_leaves_names_out() {
        assert_eq!(Given::read("", "?").short_name(Pillar::Expansion), "");
    }
}
