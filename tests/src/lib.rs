//! What the browser tests and the bench share: a real browser, driven in three small steps.
//!
//! [`find`] says which part of the page is meant, [`act`] does what a person does with it,
//! [`check`] waits until the page shows what it should. A test is a story told to [`visit`];
//! when it ends, [`watch`] fails it for anything that went wrong in the background.

#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "whatever goes wrong here must fail the test, and where it went wrong is what helps"
)]

pub mod act;
pub mod axe;
pub mod check;
pub mod dist;
mod driver;
pub mod engine;
pub mod find;
pub mod gesture;
pub mod host;
pub mod key;
mod layout;
mod page;
mod reader;
mod session;
pub mod watch;

pub use engine::{Engine, Gesture};
pub use find::Part;
pub use host::{Fault, Host};
pub use page::{Page, visit};
pub use reader::Reader;
pub use session::Tab;
