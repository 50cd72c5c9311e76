//! What a person edits and keeps, tested from outside.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests stop the test, as the tests do"
)]

mod analysis;
mod arbitrary;
mod assume;
mod balance;
mod directions;
mod draft;
mod draft_history;
mod dying;
mod ends;
mod export_chain;
mod gesture;
mod kept;
mod library;
mod link;
mod lock;
mod own_range;
mod property;
mod wire;

use model::Pillar;
use scenario::{Edit, Refusal, Session, Yearly, apply};

/// JPY million in the steps that the page offers.
const STEP: i64 = 1_000;

/// Long enough after each other to be two steps.
fn pause() -> impl FnMut() -> f64 {
    let mut now = 0.0;
    move || {
        now += 10_000.0;
        now
    }
}

fn step(pillar: Pillar, by_million: i64) -> Edit {
    Edit::Step { pillar, by_million }
}

fn set(pillar: Pillar, yearly_million: i64) -> Edit {
    Edit::Set { pillar, yearly_million }
}

/// The edits one after the other, each by itself.
fn after(edits: impl IntoIterator<Item = Edit>) -> Result<Session, Refusal> {
    let mut clock = pause();
    edits.into_iter().try_fold(Session::default(), |session, edit| apply(&session, edit, clock()))
}

/// Each pillar's amount a year in JPY million, where years are equal.
fn amounts(session: &Session) -> [i64; 3] {
    Pillar::ALL.map(|pillar| match session.scenario().yearly(pillar) {
        Yearly::Same(amount) => amount,
        Yearly::Mean(mean) => panic!("years differ, mean {mean}"),
    })
}
