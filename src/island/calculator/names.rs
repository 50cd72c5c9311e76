//! The names that come with the page: data, not interface words.

/// Names in the page's language, in the order of the data.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// In the order of [`report::PILLARS`].
    pub pillars: Vec<PillarName>,
    /// In the order of the facts' presets.
    pub presets: Vec<PresetName>,
}

/// A pillar's two names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PillarName {
    /// As its row says it.
    pub name: String,
    /// As the sentence of a move says it.
    pub short: String,
}

/// A prepared split's name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PresetName {
    /// The preset's id.
    pub id: String,
    /// As its chip says it.
    pub name: String,
}

impl Names {
    /// What the page's `data-words` attribute holds: one entry a line, its two
    /// parts with a tab between them, the pillars first. Lists by line need no
    /// JSON in the app, which would cost it several KB for seven names.
    pub fn read(attribute: &str) -> Self {
        let mut entries = attribute.lines().filter_map(|line| line.split_once('\t'));
        let pillar =
            |(name, short): (&str, &str)| PillarName { name: name.into(), short: short.into() };
        let preset = |(id, name): (&str, &str)| PresetName { id: id.into(), name: name.into() };
        Self {
            pillars: entries.by_ref().take(report::PILLARS.len()).map(pillar).collect(),
            presets: entries.map(preset).collect(),
        }
    }

    /// The attribute's text.
    pub fn write(&self) -> String {
        let pillars = self.pillars.iter().map(|pillar| [&pillar.name, &pillar.short]);
        let presets = self.presets.iter().map(|preset| [&preset.id, &preset.name]);
        let lines = pillars.chain(presets).map(|parts| {
            parts.map(|part| part.split_whitespace().collect::<Vec<_>>().join(" ")).join("\t")
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// A pillar's names; empty where the page named none.
    pub(crate) fn pillar(&self, pillar: model::Pillar) -> PillarName {
        self.pillars.get(pillar.index()).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        let pillar = |name: &str| PillarName { name: name.into(), short: format!("{name}, short") };
        Names {
            pillars: ["N", "企業の海外展開支援", "C"].map(pillar).into(),
            presets: vec![PresetName { id: "none".into(), name: "No budget".into() }],
        }
    }

    #[test]
    fn names_come_back_as_they_were_written() {
        assert_eq!(Names::read(&names().write()), names());
    }

    #[test]
    fn a_name_with_a_line_break_stays_one_name() {
        let mut broken = names();
        broken.pillars[0].name = "A\n\tB".into();
        assert_eq!(Names::read(&broken.write()).pillars[0].name, "A B");
    }

    #[test]
    fn a_damaged_attribute_leaves_names_out() {
        assert_eq!(Names::read("damaged"), Names::default());
        assert_eq!(Names::read("").pillar(model::Pillar::Expansion), PillarName::default());
    }
}
