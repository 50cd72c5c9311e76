//! Links: any scenario comes back, and whatever is wrong with a link is told.

use model::{Budgets, ChoiceId, Choices, ParameterId, Pillar, Range};
use proptest::prelude::*;
use scenario::link::{LONGEST, LinkError, read, write};
use scenario::{LONGEST_NAME, Scenario, facts};

use crate::{STEP, after, arbitrary, step};

fn without_note(scenario: &Scenario) -> Scenario {
    scenario.labelled(scenario.name(), "").unwrap()
}

fn moved() -> Scenario {
    after([step(Pillar::Negotiation, STEP)]).unwrap().scenario().clone()
}

proptest! {
    #[test]
    fn any_scenario_comes_back_without_its_note(scenario in arbitrary::scenario()) {
        let link = write(&scenario);
        prop_assert!(link.len() <= LONGEST);
        prop_assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
        prop_assert_eq!(read(&link), Ok(without_note(&scenario)));
    }

    #[test]
    fn a_link_cut_anywhere_is_told(scenario in arbitrary::scenario(), share in 0.0..1.0_f64) {
        let link = write(&scenario);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a length")]
        let end = (share * link.len() as f64) as usize;
        let expected = if end == 0 { LinkError::NotALink } else { LinkError::Incomplete };
        prop_assert_eq!(read(&link[..end]), Err(expected));
    }

    #[test]
    fn a_link_with_another_character_gives_no_scenario(
        scenario in arbitrary::scenario(), share in 0.0..1.0_f64, other in "[A-Za-z0-9_-]",
    ) {
        let link = write(&scenario);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a length")]
        let at = 1 + (share * (link.len() - 1) as f64) as usize;
        prop_assume!(link[at..=at] != other);
        let mut changed = link;
        changed.replace_range(at..=at, &other);
        prop_assert!(matches!(read(&changed), Err(LinkError::Changed | LinkError::Incomplete)));
    }

    #[test]
    fn reading_never_panics(text in "1?[A-Za-z0-9_-]{0,300}|\\PC{0,100}") {
        prop_assert!(read(&text).is_err());
    }
}

/// The first character after the version is a length: what stands after a link is told too.
#[test]
fn what_is_no_link_says_why() {
    let link = write(&moved());
    let newer = ["2", link.get(1..).unwrap()].concat();
    for (text, error) in [
        ("", LinkError::NotALink),
        ("x", LinkError::NotALink),
        ("あ", LinkError::NotALink),
        ("1", LinkError::Incomplete),
        (&newer, LinkError::Newer),
        (&[&link, "AAAA"].concat(), LinkError::Changed),
        (&[&link, "。"].concat(), LinkError::Changed),
        (&"1".repeat(LONGEST + 1), LinkError::TooLong),
    ] {
        assert_eq!(read(text), Err(error), "{text}");
    }
}

#[test]
fn a_small_change_is_a_short_link() {
    assert_eq!(read(&write(&Scenario::reported())), Ok(Scenario::reported()));
    assert!(write(&Scenario::reported()).len() <= 14, "{}", write(&Scenario::reported()));
    assert!(write(&moved()).len() <= 24, "{}", write(&moved()));
}

/// What was once written is read for ever: these links stand in other people's messages.
#[test]
fn links_of_this_version_stay_readable() {
    for (link, scenario) in
        [("1BAAAAACKZevQ", Scenario::reported()), ("1CgAAAwH4VQH4VQAdhsxz", moved())]
    {
        assert_eq!(write(&scenario), link);
        assert_eq!(read(link), Ok(scenario));
    }
}

/// 14 digits, within the bounds, next to a share of the way between them.
fn long(min: f64, max: f64, share: f64) -> f64 {
    min + (max - min) * share
}

#[test]
fn the_longest_scenario_fits() {
    let choices = ChoiceId::ALL.map(|id| {
        let bound = facts().choice(id.id()).unwrap();
        if bound.whole { bound.max } else { long(bound.min, bound.max, 0.777_777_777_777_77) }
    });
    let mut choices = Choices::from_values(choices).unwrap();
    choices.first_budget_year = *model::FIRST_BUDGET_YEARS.start();
    choices.base_year = choices.first_budget_year - 1;
    let largest = facts().largest_amount;
    let years = choices.first_budget_year..=model::LAST_BUDGET_YEAR;
    let schedule = || years.clone().zip((0..).map(|n| largest - n)).collect();
    let ranges = ParameterId::ALL.map(|id| {
        let bound = facts().parameter(id.id()).unwrap();
        let [low, central, high] =
            [0.111_111_111_111_11, 0.333_333_333_333_33, 0.777_777_777_777_77]
                .map(|share| long(bound.min, bound.max, share));
        Range::new(id, low, central, high).unwrap()
    });
    let name = "\u{1f310}".repeat(LONGEST_NAME);
    let budgets = Budgets::new([schedule(), schedule(), schedule()]);
    let scenario = Scenario::new(name, String::new(), budgets, choices, ranges).unwrap();
    let link = write(&scenario);
    assert!((1_500..=LONGEST).contains(&link.len()), "{}", link.len());
    assert_eq!(read(&link), Ok(scenario));
}
