//! What comes with the page: names and a measure that are data, not interface words.

use model::Pillar;
use report::Lang;
use scenario::AssumptionId;
use serde::{Deserialize, Serialize};

use crate::picture::tradeoff_plot::Extent;

/// The page's data block, as JSON.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PageData {
    /// A pillar's name as the sentence of a move says it, in the order of [`Pillar::ALL`].
    pub short_names: Vec<String>,
    /// In the order of [`AssumptionId::all`].
    pub assumptions: Vec<AssumptionData>,
    /// How far the splits of the report's total reach on each goal.
    pub extent: Extent,
    /// The way from an embed to the calculator's own page, which has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub full_version: String,
}

/// An assumption's name, and what stands before and after its value.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssumptionData {
    /// In a few words.
    pub name: String,
    /// Such as `$`.
    pub before: String,
    /// Such as `%`, with the space that the language puts there.
    pub after: String,
    /// The same after exactly one: `1 year`.
    pub after_one: String,
}

impl PageData {
    /// What the data block says; where it is missing or damaged, names are left out.
    pub fn read(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }

    /// A pillar's short name; empty where the page gave none.
    pub(crate) fn short_name(&self, pillar: Pillar) -> &str {
        self.short_names.get(pillar.index()).map_or("", String::as_str)
    }

    /// An assumption's name; empty where the page gave none.
    pub(crate) fn assumption(&self, id: AssumptionId) -> &str {
        self.of(id).map_or("", |it| &it.name)
    }

    /// A value of an assumption with its unit.
    pub(crate) fn amount(&self, lang: Lang, id: AssumptionId, value: f64) -> String {
        let written = id.written(lang, value);
        let around = self.of(id);
        let after = self.after(id, &written);
        around.map_or_else(|| written.clone(), |it| [&*it.before, &written, after].concat())
    }

    /// What stands after a value of an assumption as it is written.
    pub(crate) fn after(&self, id: AssumptionId, written: &str) -> &str {
        self.of(id).map_or("", |it| if written == "1" { &it.after_one } else { &it.after })
    }

    fn of(&self, id: AssumptionId) -> Option<&AssumptionData> {
        self.assumptions.iter().zip(AssumptionId::all()).find(|(_, it)| *it == id).map(|it| it.0)
    }
}

#[cfg(test)]
mod tests {
    use model::{ChoiceId, ParameterId};

    use super::*;

    #[test]
    fn values_have_the_units_of_the_block() {
        let data = AssumptionData {
            name: "伸び".into(),
            before: "年".into(),
            after: "%".into(),
            after_one: "％".into(),
        };
        let page = PageData {
            short_names: ["専門家", "海外展開", "a"].map(str::to_owned).into(),
            assumptions: vec![data; AssumptionId::all().count()],
            ..PageData::default()
        };
        let read = PageData::read(&serde_json::to_string(&page).unwrap());
        assert_eq!(read, page);
        let growth = AssumptionId::Parameter(ParameterId::LongRunGrowth);
        assert_eq!(read.amount(Lang::Ja, growth, 0.052), "年5.2%");
        let delay = AssumptionId::Choice(ChoiceId::AdoptionDelay);
        assert_eq!(read.amount(Lang::Ja, delay, 1.0), "年1％");
    }

    #[test]
    fn a_damaged_block_leaves_names_out() {
        let page = PageData::read("{\"short_names\": 1");
        assert_eq!(page.short_name(Pillar::Cooperation), "");
        let growth = AssumptionId::Parameter(ParameterId::LongRunGrowth);
        assert_eq!(page.amount(Lang::Ja, growth, 0.052), "5.2");
    }
}
