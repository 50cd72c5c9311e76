//! The kit of which pictures are made: of a page, of the calculator, of a file to save.
//!
//! `scale` and `coordinate` give lengths and places as numbers; the calculator binds these to the
//! elements of its page, a picture at a time in the files beside. `canvas` writes elements, natively
//! only, the same for a page and for a file.

pub(crate) mod adopters;
pub(crate) mod bar;
#[cfg(not(target_arch = "wasm32"))]
pub mod canvas;
pub mod cloud;
pub mod coordinate;
pub mod lines;
#[cfg(not(target_arch = "wasm32"))]
pub mod look;
pub(crate) mod saved;
pub mod scale;
pub(crate) mod ternary;
pub mod tradeoff_plot;
