//! What holds after any sequence of edits.

use model::Pillar;
use proptest::prelude::*;
use scenario::{Balance, Edit, Item, LONGEST_HISTORY, Scenario, Session, apply, facts};

use crate::arbitrary;

/// Edits with the time since the edit before.
fn edits() -> impl Strategy<Value = Vec<(Edit, f64)>> {
    prop::collection::vec((arbitrary::edit(), 0.0..2_000.0_f64), 0..60)
}

fn totals(scenario: &Scenario) -> Vec<i64> {
    scenario.years().map(|year| scenario.total(year)).collect()
}

fn sets_amounts(edit: &Edit) -> bool {
    matches!(
        edit,
        Edit::Step { .. }
            | Edit::Set { .. }
            | Edit::SetYear { .. }
            | Edit::ResetItem(Item::Pillar(_))
    )
}

fn keeps_the_total(session: &Session, edit: &Edit) -> bool {
    sets_amounts(edit) && session.balance() == Balance::Keep
}

proptest! {
    #[test]
    fn amounts_stay_in_bounds_and_a_kept_total_stays(edits in edits()) {
        let (mut session, mut now) = (Session::default(), 0.0);
        for (edit, wait) in edits {
            now += wait;
            let Ok(after) = apply(&session, edit.clone(), now) else { continue };
            for pillar in Pillar::ALL {
                for (_, amount) in after.scenario().budgets()[pillar].iter() {
                    prop_assert!((0..=facts().largest_amount).contains(&amount));
                }
            }
            if keeps_the_total(&session, &edit) {
                prop_assert_eq!(totals(after.scenario()), totals(session.scenario()));
            }
            if sets_amounts(&edit) {
                for pillar in Pillar::ALL.into_iter().filter(|it| session.is_locked(*it)) {
                    let budgets = [&after, &session].map(|it| &it.scenario().budgets()[pillar]);
                    prop_assert_eq!(budgets[0], budgets[1]);
                }
            }
            session = after;
        }
    }

    /// Who is said to give and to get does so, in every year in which it can.
    #[test]
    fn the_pillar_that_is_named_gives_and_gets_first(edits in edits()) {
        let (mut session, mut now) = (Session::default(), 0.0);
        for (edit, wait) in edits {
            now += wait;
            session = apply(&session, edit, now).unwrap_or(session);
        }
        let session = apply(&session, Edit::Balance(Balance::Keep), now).unwrap();
        let in_years = |session: &Session, pillar: Pillar| -> Vec<i64> {
            let scenario = session.scenario();
            scenario.years().map(|year| scenario.budgets()[pillar].get(year)).collect()
        };
        for pillar in Pillar::ALL.into_iter().filter(|it| !session.is_locked(*it)) {
            let step = |by_million| apply(&session, Edit::Step { pillar, by_million }, now + 1e6);
            let changed = |after: &Session, other: Pillar| -> Vec<(i64, i64)> {
                in_years(&session, other).into_iter().zip(in_years(after, other)).collect()
            };
            match (session.first_to_give(pillar), step(1)) {
                (None, after) => prop_assert!(after.is_err()),
                (Some(donor), Ok(after)) => {
                    let years = changed(&after, donor);
                    prop_assert!(years.iter().all(|(old, new)| *new == (old - 1).max(0)), "{years:?}");
                    prop_assert!(years.iter().any(|(old, _)| *old > 0));
                }
                (Some(_), Err(_)) => {}
            }
            if let Ok(after) = step(-1) {
                let recipient = session.donor(pillar);
                let most = facts().largest_amount;
                let years = changed(&after, recipient);
                prop_assert!(years.iter().all(|(old, new)| *new == (old + 1).min(most)), "{years:?}");
            }
        }
    }

    #[test]
    fn undo_leads_back_to_the_start_and_redo_to_the_end(edits in edits()) {
        prop_assume!(edits.len() < LONGEST_HISTORY);
        let (mut session, mut now) = (Session::default(), 0.0);
        for (edit, wait) in edits {
            now += wait;
            session = apply(&session, edit, now).unwrap_or(session);
        }
        while let Ok(after) = apply(&session, Edit::Redo, now) {
            session = after;
        }
        let end = session.scenario().clone();
        while let Ok(after) = apply(&session, Edit::Undo, now) {
            prop_assert!(after.scenario() != session.scenario());
            session = after;
        }
        prop_assert_eq!(session.scenario(), &Scenario::reported());
        while let Ok(after) = apply(&session, Edit::Redo, now) {
            session = after;
        }
        prop_assert_eq!(session.scenario(), &end);
    }

    #[test]
    fn any_amount_that_text_writes_is_read_back(million in 0..=facts().largest_amount) {
        let oku = format!("{}.{:02}億円", million / 100, million % 100);
        prop_assert_eq!(scenario::amount::parse(report::Lang::Ja, &oku), Ok(million));
        let bn = format!("¥{}.{:03} billion", million / 1_000, million % 1_000);
        prop_assert_eq!(scenario::amount::parse(report::Lang::En, &bn), Ok(million));
    }

    #[test]
    fn reading_an_amount_never_panics(typed in "\\PC{0,30}|[0-9０-９,.，．兆億万円bn -]{0,30}") {
        let read = scenario::amount::parse(report::Lang::Ja, &typed);
        prop_assert!(read.is_err() || (0..=facts().largest_amount).contains(&read.unwrap()));
    }
}
