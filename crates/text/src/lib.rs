//! Words, numbers, money and years in Japanese and English.
//!
//! Everything here turns values into what a reader sees. No figure of the
//! report or the model stands in it, and no markup.

pub mod agreeing;
mod amount;
mod change;
pub mod credit;
pub mod date;
pub mod money;
pub mod number;
pub mod outcome;
mod quantity;
pub mod result;
pub mod sentence;
pub mod words;
pub mod year;

pub use amount::Amount;
pub use change::change;
pub use quantity::{again, field_unit, field_unit_of_one, quantity};
pub use report::Lang;
