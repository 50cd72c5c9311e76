//! One file or folder a view: its ECharts spec, data, table and sentence.
//!
//! Picture, table and sentence of a view come from the same values, so they
//! can't say different things. Row `i` of a view's dataset is row `i` of its
//! table: whoever walks the picture reads the table.
//!
//! Not here: layout of pages, drawing. Natively ECharts draws the spec as a
//! static picture, in the browser as a live one.

mod frame;
pub mod projection;
#[cfg(not(target_arch = "wasm32"))]
mod spec;
mod table;

pub use frame::Frame;
pub use table::{Cell, Mark, Table};
