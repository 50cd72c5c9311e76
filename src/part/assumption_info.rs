//! A parameter or a choice in the words of the data, natively: for its card and for the names that the app gets.

use report::{Data, Evidence, Lang, Strength, Unit};
use scenario::AssumptionId;

/// What the data say of a parameter or a choice, in one language.
pub(crate) struct AssumptionInfo<'a> {
    /// Of its value.
    pub(crate) unit: Unit,
    /// What the data call it.
    pub(crate) name: &'a str,
    pub(crate) question: &'a str,
    pub(crate) effect: &'a str,
    pub(crate) topic: &'a str,
    /// None of a choice: it is decided, not estimated.
    pub(crate) strength: Option<Strength>,
    pub(crate) evidence: &'a [Evidence],
}

impl<'a> AssumptionInfo<'a> {
    /// As the data say it; none where they do not know it.
    pub(crate) fn of(data: &'a Data, lang: Lang, id: AssumptionId) -> Option<Self> {
        let (unit, words, topic, evidence) = match id {
            AssumptionId::Parameter(id) => {
                let it = data.parameter(id.id())?;
                let evidence = (Some(it.strength), &*it.evidence);
                (it.unit, [&it.name, &it.question, &it.effect], &it.topic, evidence)
            }
            AssumptionId::Choice(id) => {
                let it = data.choice(id.id())?;
                (it.unit, [&it.name, &it.question, &it.effect], &it.topic, (None, &[][..]))
            }
        };
        let [name, question, effect] = words.map(|words| words.get(lang));
        let (strength, evidence) = evidence;
        Some(Self { unit, name, question, effect, topic, strength, evidence })
    }
}
