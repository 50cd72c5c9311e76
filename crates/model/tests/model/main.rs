//! What the model must show: golden values, identities, properties and refusals.

#![allow(clippy::float_cmp, reason = "where a test says equal, it means to the last bit")]
#![allow(clippy::unwrap_used, reason = "helpers of tests fail the test as tests do")]

mod anyone;
mod golden;
mod identity;
mod plan;
mod plane;
mod property;
mod refusal;
