//! What comes with the page: names and a measure that are data, not interface words.

use model::Pillar;
use report::Lang;
use scenario::AssumptionId;

use crate::drawing::plane::Extent;

/// Read from the attributes of the calculator's root.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Given {
    /// A pillar's name as the sentence of a move says it, in the order of [`Pillar::ALL`].
    pub short_names: Vec<String>,
    /// In the order of [`AssumptionId::all`].
    pub assumptions: Vec<Named>,
    /// How far the splits of the report's total reach on each goal.
    pub extent: Extent,
}

/// An assumption's name, and what stands before and after its value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    /// In a few words.
    pub name: String,
    /// Such as `$`.
    pub before: String,
    /// Such as `%`, with the space that the language puts there.
    pub after: String,
    /// The same after exactly one: `1 year`.
    pub after_one: String,
}

impl Given {
    /// The attribute with the pillars' names: one a line. Lists by line need no JSON in the app,
    /// which would cost it several KB for a few names.
    pub const NAMES: &str = "data-short-names";
    /// The attribute with the assumptions: a line each, its four texts parted by bars.
    pub const ASSUMPTIONS: &str = "data-assumptions";
    /// The attribute with the measure.
    pub const EXTENT: &str = "data-extent";

    /// What the attributes say; what is missing or damaged is left out.
    pub fn read(attribute: impl Fn(&'static str) -> String) -> Self {
        Self {
            short_names: attribute(Self::NAMES).lines().map(str::to_owned).collect(),
            assumptions: attribute(Self::ASSUMPTIONS).lines().map(Named::read).collect(),
            extent: Extent::read(&attribute(Self::EXTENT)),
        }
    }

    /// The text of [`Given::NAMES`].
    pub fn names(&self) -> String {
        let one_line = |name: &String| name.split_whitespace().collect::<Vec<_>>().join(" ");
        self.short_names.iter().map(one_line).collect::<Vec<_>>().join("\n")
    }

    /// The text of [`Given::ASSUMPTIONS`].
    pub fn assumption_lines(&self) -> String {
        let line = |it: &Named| [&*it.name, &it.before, &it.after, &it.after_one].join("|");
        self.assumptions.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// A pillar's short name; empty where the page gave none.
    pub(crate) fn short_name(&self, pillar: Pillar) -> &str {
        self.short_names.get(pillar.index()).map_or("", String::as_str)
    }

    /// An assumption's name; empty where the page gave none.
    pub(crate) fn assumption(&self, id: AssumptionId) -> &str {
        self.named(id).map_or("", |it| &it.name)
    }

    /// A value of an assumption with its unit.
    pub(crate) fn amount(&self, lang: Lang, id: AssumptionId, value: f64) -> String {
        let written = id.written(lang, value);
        let around = self.named(id);
        let after = self.after(id, &written);
        around.map_or_else(|| written.clone(), |it| [&*it.before, &written, after].concat())
    }

    /// What stands after a value of an assumption as it is written.
    pub(crate) fn after(&self, id: AssumptionId, written: &str) -> &str {
        self.named(id).map_or("", |it| if written == "1" { &it.after_one } else { &it.after })
    }

    fn named(&self, id: AssumptionId) -> Option<&Named> {
        self.assumptions.iter().zip(AssumptionId::all()).find(|(_, it)| *it == id).map(|it| it.0)
    }
}

impl Named {
    fn read(line: &str) -> Self {
        let mut parts = line.split('|').map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        Self { name: next(), before: next(), after: next(), after_one: next() }
    }
}

#[cfg(test)]
mod tests {
    use model::{ChoiceId, ParameterId};

    use super::*;

    #[test]
    fn what_is_given_comes_back_as_it_was_written() {
        let named = Named {
            name: "伸び".into(),
            before: "年".into(),
            after: "%".into(),
            after_one: "％".into(),
        };
        let given = Given {
            short_names: ["専門家", "海外展開", "a\n\tb"].map(str::to_owned).into(),
            assumptions: vec![named; AssumptionId::all().count()],
            extent: Extent::read("1985000000 3120000000 0"),
        };
        let read = Given::read(|name| match name {
            Given::NAMES => given.names(),
            Given::ASSUMPTIONS => given.assumption_lines(),
            _ => given.extent.write(),
        });
        assert_eq!(read.short_names, ["専門家", "海外展開", "a b"]);
        assert_eq!(read.assumptions, given.assumptions);
        assert_eq!(read.extent, given.extent);
        let growth = AssumptionId::Parameter(ParameterId::LongRunGrowth);
        assert_eq!(read.amount(Lang::Ja, growth, 0.052), "年5.2%");
        let delay = AssumptionId::Choice(ChoiceId::AdoptionDelay);
        assert_eq!(read.amount(Lang::Ja, delay, 1.0), "年1％");
    }

    #[test]
    fn a_damaged_attribute_leaves_names_out() {
        let given = Given::read(|_| "?".to_owned());
        assert_eq!(given.short_name(Pillar::Cooperation), "");
        let growth = AssumptionId::Parameter(ParameterId::LongRunGrowth);
        assert_eq!(given.amount(Lang::Ja, growth, 0.052), "5.2");
    }
}
