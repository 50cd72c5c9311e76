//! What a person edits and keeps: scenario, edits, history, storage, wire formats.
//!
//! A [`Scenario`] is what a reader has decided and assumed; its constructor is the only way in,
//! for a form, a file and a store alike. A [`Session`] adds how edits act and what can be undone.
//! [`apply`] is the one function that changes it: pure, with the clock handed in. What leaves the
//! program is [`wire`], [`years`], [`link`], [`draft`] and [`library`]; a browser's store is seen
//! through [`Storage`] only.
//!
//! No browser, no words for readers (crate `text`), no results (crate `model`).

pub mod amount;
pub mod analysis;
mod apply;
mod assumption;
mod balance;
mod bounds;
mod change;
mod checksum;
mod decimal;
mod defaults;
pub mod draft;
mod edit;
mod envelope;
pub mod erase;
mod facts;
mod gesture;
mod history;
pub mod library;
pub mod link;
mod moved;
pub mod number;
mod own_range;
mod refusal;
mod scenario;
mod session;
mod storage;
mod typed;
mod uncounted;
pub mod wire;
mod yearly;
pub mod years;

pub use apply::apply;
pub use assumption::AssumptionId;
pub use balance::Balance;
pub use change::changes_from_report;
pub use edit::{Edit, Item};
pub use facts::{facts, figure};
pub use gesture::GESTURE_TIMEOUT_MS;
pub use history::{History, LONGEST_HISTORY};
pub use moved::{Assumed, Flow, Move};
pub use refusal::Refusal;
pub use scenario::{Invalid, LONGEST_NAME, LONGEST_NOTE, Scenario};
pub use session::Session;
pub use storage::{MemoryStorage, Storage, StorageError};
pub use yearly::Yearly;
