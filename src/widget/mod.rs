//! Interface parts: props in, callbacks out, no state of their own.

pub(crate) mod bar;
pub(crate) mod coordinate;
pub(crate) mod icon;
pub(crate) mod live;
pub(crate) mod plane;
pub(crate) mod sentence;
pub(crate) mod slider;
pub(crate) mod stepper;
