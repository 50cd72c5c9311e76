//! Parts: one file each, for what answers and never changes its shape. A part's file holds its typed
//! `Id`, what its elements show (`bind`), what its controls do (`actions`), and natively the elements
//! themselves (`view`), which the site puts into its pages.

#[cfg(not(target_arch = "wasm32"))]
mod assumption_info;
pub mod calculator;
pub(crate) mod editor;
pub mod erase;
pub mod library;
#[cfg(not(target_arch = "wasm32"))]
pub mod markup;
#[cfg(not(target_arch = "wasm32"))]
pub mod prepared;
pub mod sensitivity;
