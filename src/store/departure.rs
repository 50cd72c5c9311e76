//! How far a scenario departs from the report's split and the site's central assumptions, and so
//! whose calculation it is.

use report::Lang;
use scenario::Scenario;
use text::words::calculator::Calculator;

/// What differs from the report's split on central assumptions; by values alone, whoever set them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Departure {
    /// Nothing: the report's split on the site's central assumptions.
    None,
    /// The reader's split on the site's central assumptions.
    Split,
    /// The report's split on the reader's assumptions.
    Assumptions,
    /// Both are the reader's.
    Both,
}

impl Departure {
    /// By what differs from the report's plan and from the central assumptions.
    pub fn of(scenario: &Scenario) -> Self {
        Self::of_all(std::slice::from_ref(scenario))
    }

    /// Whose calculation it is, for whoever sees it with or without the page.
    pub fn in_words(self, lang: Lang) -> &'static str {
        let words = Calculator::of(lang);
        match self {
            Self::None => words.whose_site,
            Self::Split => words.whose_split,
            Self::Assumptions | Self::Both => words.whose_reader,
        }
    }

    /// Of several together: what differs in any of them.
    pub fn of_all(scenarios: &[Scenario]) -> Self {
        let central = scenarios.iter().all(Scenario::assumes_the_defaults);
        match (scenarios.iter().all(Scenario::has_the_reported_split), central) {
            (true, true) => Self::None,
            (false, true) => Self::Split,
            (true, false) => Self::Assumptions,
            (false, false) => Self::Both,
        }
    }
}

#[cfg(test)]
mod tests {
    use model::{ChoiceId, Pillar};
    use scenario::AssumptionId;

    use super::*;

    #[test]
    fn whose_it_is_follows_from_what_was_changed() {
        let report = Scenario::reported();
        let rate = AssumptionId::Choice(ChoiceId::ExchangeRate);
        let late = AssumptionId::Choice(ChoiceId::FirstBudgetYear);
        let assumed = |scenario: &Scenario| scenario.with_assumption(rate, 150.0).unwrap();
        let split = report.without(Pillar::Expansion);
        assert_eq!(Departure::of(&report.labelled("name", "note").unwrap()), Departure::None);
        assert_eq!(Departure::of(&split), Departure::Split);
        assert_eq!(Departure::of(&assumed(&report)), Departure::Assumptions);
        assert_eq!(
            Departure::of(&report.with_assumption(late, 2029.0).unwrap()),
            Departure::Assumptions
        );
        assert_eq!(Departure::of(&assumed(&split)), Departure::Both);
        assert_eq!(Departure::of_all(&[report.clone(), report.clone()]), Departure::None);
        assert_eq!(Departure::of_all(&[report.clone(), split.clone()]), Departure::Split);
        assert_eq!(Departure::of_all(&[assumed(&report), split]), Departure::Both);
    }
}
