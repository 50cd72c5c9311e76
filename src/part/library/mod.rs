//! Saved scenarios: keep one, find it again, take it along.
//!
//! The browser's storage is the truth: after each act the list is read from it again, so two tabs
//! never show what is not there. What never changes its shape is bound, a part a file; [`parts`] gathers
//! what the elements show and what the controls do, [`mount`] makes them answer, [`prepare`] makes
//! them, natively. The list and the import's preview are components (`src/component/`), which [`mount`]
//! puts into their places.

mod context;
mod export;
mod import;
mod label;
mod list;
mod message;
mod mount;
mod parts;
#[cfg(not(target_arch = "wasm32"))]
pub mod prepare;
mod row;
mod save;
mod share;
#[cfg(test)]
mod tests;
mod view_context;

pub(crate) use context::DeletedScenarios;
pub use context::LibraryContext;
pub(crate) use mount::{Start, load};
