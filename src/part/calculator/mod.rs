//! The calculator: move the programme's budget, see what that does to both goals.
//!
//! Each file is a part, or what several parts share. [`parts`] gathers what the elements show, from the
//! state alone, and what the controls do; [`mount`] makes the elements of a page answer, and [`prepare`] makes
//! them, natively.

mod adopters;
mod answer;
mod assumption;
#[cfg(not(target_arch = "wasm32"))]
mod assumptions;
mod bar;
mod changes;
mod context;
mod counting;
pub mod embedded;
pub(crate) mod export_chain;
mod field;
mod formulas;
#[cfg(test)]
mod grammar;
mod last_move;
mod magnifier;
mod meaning;
mod mount;
#[cfg(not(target_arch = "wasm32"))]
pub mod page_context;
mod page_data;
mod parts;
mod payback;
mod pillar_row;
#[cfg(not(target_arch = "wasm32"))]
pub mod prepare;
mod presets;
#[cfg(test)]
mod printed;
mod question;
mod range;
mod replay;
mod sensitivity;
mod sensitivity_words;
mod slices;
#[cfg(not(target_arch = "wasm32"))]
mod stepper;
mod sticky_foot;
mod storage;
#[cfg(not(target_arch = "wasm32"))]
pub mod summary;
mod survey;
mod table;
#[cfg(test)]
mod tests;
mod time_series;
mod tools;
mod total;
mod tradeoff_plot;
mod view_context;
mod what_ifs;
mod written;
mod years;

pub use context::CalculatorContext;
pub(crate) use counting::COUNTING;
pub(crate) use mount::start;
pub use page_data::{AssumptionData, PageData};
pub use parts::{assumed, bindings, deferred, surveyed};
pub use sensitivity::{Sensitivity, Standing};
pub use survey::Survey;
pub use view_context::{ViewContext, reported, reported_total};
