//! The model's equations as they are written by hand ([`EQUATIONS`]), what a formula comes to with the numbers
//! that are printed in it ([`agreed`]), and the chain of equations behind a result ([`traces`]).
//!
//! Nothing here computes a result: values come from [`model`], and tests hold each formula against them. Native
//! only: the app shows results without their equations.

mod formula;
mod list;
mod trace;
mod value;
mod work_out;

pub use formula::{Name, Part, names, parts, with_names};
pub use list::{Cases, EQUATIONS, Equation, Line, Relation};
pub use trace::{Sentence, Step, Trace, traces};
pub use value::{Value, bare};
pub use work_out::{agreed, only_adds, work_out};
