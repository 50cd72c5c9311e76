//! What decides the answer of the reader's scenario: the chain from money to exports, the tornado of each
//! outcome, what would have to be true, the best split and the map of all splits.
//!
//! [`analysis`] is what is worked out, in slices ([`slices`]); [`mount`] shows it. What never changes its
//! shape is bound ([`status`]), the charts are the island's own ([`followed`]), the rest are components
//! (`src/component/`).

mod analysis;
mod context;
mod file;
mod followed;
mod mount;
mod page_data;
#[cfg(not(target_arch = "wasm32"))]
pub mod prepare;
mod slices;
mod status;

pub use analysis::Analysis;
pub(crate) use analysis::{Splits, Thresholds};
pub(crate) use mount::{Start, load};
pub use page_data::PageData;
