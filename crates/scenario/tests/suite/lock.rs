//! Locked pillars, and amounts of single years.

use model::Pillar::{Cooperation, Expansion, Negotiation};
use model::{LAST_BUDGET_YEAR, Pillar};
use scenario::{Balance, Edit, Item, Refusal, Session, apply, facts};

use crate::{STEP, after, amounts, step};

fn lock(pillar: Pillar) -> Edit {
    Edit::Lock { pillar, locked: true }
}

fn reported() -> [i64; 3] {
    facts().pillars.each_ref().map(|pillar| pillar.reference)
}

#[test]
fn a_locked_pillar_neither_moves_nor_gives() {
    let refused = after([lock(Expansion), step(Expansion, STEP)]);
    assert_eq!(refused, Err(Refusal::Locked { pillar: Expansion }));
    let [n, s, c] = reported();
    let session = after([lock(Expansion), step(Negotiation, STEP)]).unwrap();
    assert_eq!(amounts(&session), [n + STEP, s, c - STEP]);
    let named = [Edit::TakeFrom(Some(Expansion)), lock(Expansion), step(Negotiation, STEP)];
    assert_eq!(amounts(&after(named).unwrap()), [n + STEP, s, c - STEP]);
}

#[test]
fn between_two_locked_pillars_a_kept_total_cannot_move() {
    for by in [STEP, -STEP] {
        let refused = after([lock(Expansion), lock(Cooperation), step(Negotiation, by)]);
        let nothing_left = Refusal::NothingLeft { pillar: Negotiation, available_million: 0 };
        assert_eq!(refused, Err(nothing_left), "{by}");
    }
    let free = [lock(Expansion), lock(Cooperation), Edit::Balance(Balance::Free)];
    let session = after(free.into_iter().chain([step(Negotiation, STEP)])).unwrap();
    assert_eq!(amounts(&session)[0], reported()[0] + STEP);
}

#[test]
fn a_lock_is_no_step_and_a_whole_plan_unlocks() {
    let session = after([lock(Negotiation)]).unwrap();
    assert!(session.is_locked(Negotiation) && !session.history().can_undo());
    let preset = apply(&session, Edit::Preset("none".to_owned()), 0.0).unwrap();
    assert!(!preset.is_locked(Negotiation));
    let reset = apply(&session, Edit::Reset, 0.0).unwrap();
    assert!(!reset.is_locked(Negotiation));
}

#[test]
fn a_single_year_exchanges_within_that_year() {
    let (year, million) = (LAST_BUDGET_YEAR, 11 * STEP);
    let session = after([Edit::SetYear { pillar: Negotiation, year, million }]).unwrap();
    let before = Session::default();
    for at in before.scenario().years() {
        let moved = if at == year { STEP } else { 0 };
        let was = |pillar| before.scenario().budgets()[pillar].get(at);
        let budgets = session.scenario().budgets();
        assert_eq!(budgets[Negotiation].get(at), was(Negotiation) + moved);
        assert_eq!(budgets[Expansion].get(at), was(Expansion) - moved);
    }
}

#[test]
fn a_pillar_goes_back_by_itself() {
    let moved = after([Edit::Balance(Balance::Free), step(Expansion, 5 * STEP)]).unwrap();
    let moved = apply(&moved, step(Negotiation, STEP), 1e6).unwrap();
    let back = apply(&moved, Edit::ResetItem(Item::Pillar(Expansion)), 1e9).unwrap();
    let [n, s, c] = reported();
    assert_eq!(amounts(&back), [n + STEP, s, c]);
}
