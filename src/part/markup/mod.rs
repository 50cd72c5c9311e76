//! Markup that several parts and pages share; natively only.

pub mod icon;
pub mod layer;
