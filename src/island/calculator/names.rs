//! The names that come with the page: data, not interface words.

use serde::{Deserialize, Serialize};

/// Names in the page's language, in the order of the data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// In the order of [`report::PILLARS`].
    pub pillars: Vec<PillarName>,
    /// In the order of the facts' presets.
    pub presets: Vec<PresetName>,
}

/// A pillar's two names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PillarName {
    /// As its row says it.
    pub name: String,
    /// As the sentence of a move says it.
    pub short: String,
}

/// A prepared split's name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PresetName {
    /// The preset's id.
    pub id: String,
    /// As its chip says it.
    pub name: String,
}

impl Names {
    /// What the page's `data-words` attribute holds; nameless where it is damaged.
    pub fn read(attribute: &str) -> Self {
        serde_json::from_str(attribute).unwrap_or_default()
    }

    /// The attribute's text.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// A pillar's names; empty where the page named none.
    pub(crate) fn pillar(&self, pillar: model::Pillar) -> PillarName {
        self.pillars.get(pillar.index()).cloned().unwrap_or_default()
    }
}
