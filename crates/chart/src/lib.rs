//! One folder a chart: its ECharts spec, dataset, table and sentences.
//!
//! Picture, table and sentences of a chart come from the same values, so they
//! can't say different things. Row `i` of a chart's dataset is row `i` of its
//! table: whoever moves along the picture reads the table.
//!
//! A new chart is a folder beside [`projection`] and a line in [`views`].
//!
//! Not here: layout of pages, drawing. Natively ECharts draws the spec as a
//! static picture, in the browser as a live one.

mod followed;
mod frame;
pub mod paths;
pub mod projection;
#[cfg(not(target_arch = "wasm32"))]
mod spec;
mod table;
pub mod tornado;
#[cfg(not(target_arch = "wasm32"))]
mod view;

pub use followed::Followed;
pub use frame::Frame;
pub use table::{Cell, Origin, Table};
#[cfg(not(target_arch = "wasm32"))]
pub use view::{Error, Spec, View, views};
