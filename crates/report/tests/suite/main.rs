//! What `data/` says, and what it refuses to say.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::float_cmp,
    reason = "a test may end at once, and compares numbers that must be the same"
)]

mod assumptions;
mod broken;
mod choices;
mod derived;
mod editions;
mod facts;
mod faults;
mod figures;
mod folder;
mod prose;
