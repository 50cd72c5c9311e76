//! What comes with the page: names that are data, not interface words.

use model::{ParameterId, Pillar};
use report::Lang;
use scenario::AssumptionId;
use serde::{Deserialize, Serialize};

use crate::part::calculator;

/// The page's data block, as JSON.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PageData {
    /// Names of pillars and assumptions.
    pub(crate) calculator: calculator::PageData,
    /// How strong the evidence for a parameter is: the class of its texture, and in words. In the order of
    /// [`ParameterId::ALL`].
    pub(crate) evidence: Vec<[String; 2]>,
    /// The way to the page with the evidence.
    pub(crate) method: String,
}

impl PageData {
    /// What the data block says; where it is missing or damaged, names are left out.
    pub(crate) fn read(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }

    pub(crate) fn pillar(&self, pillar: Pillar) -> &str {
        self.calculator.short_name(pillar)
    }

    pub(crate) fn parameter(&self, id: ParameterId) -> &str {
        self.calculator.assumption(AssumptionId::Parameter(id))
    }

    /// The class and the words; empty where the page gave none.
    pub(crate) fn evidence(&self, id: ParameterId) -> [String; 2] {
        self.evidence.get(id.index()).cloned().unwrap_or_default()
    }

    /// The way to what was found for an assumption.
    pub(crate) fn way(&self, id: &str) -> String {
        [&*self.method, "#assumption-", id].concat()
    }
}

impl chart::tornado::AssumptionNames for PageData {
    fn name(&self, id: AssumptionId) -> Option<&str> {
        Some(self.calculator.assumption(id)).filter(|name| !name.is_empty())
    }

    fn amount(&self, lang: Lang, id: AssumptionId, value: f64) -> String {
        self.calculator.amount(lang, id, value)
    }
}
