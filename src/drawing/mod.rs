//! From values to places in a drawing: pure geometry, no words and no markup.

pub(crate) mod adopters;
pub(crate) mod bar;
pub mod cloud;
pub mod coordinate;
pub mod lines;
pub mod tradeoff_plot;
