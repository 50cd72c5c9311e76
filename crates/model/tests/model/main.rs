//! What the model must show: golden values, identities, properties and refusals.

#![allow(
    clippy::disallowed_methods,
    reason = "a witness that takes its mathematics from elsewhere than the model"
)]
#![allow(clippy::float_cmp, reason = "where a test says equal, it means to the last bit")]
#![allow(clippy::unwrap_used, reason = "helpers of tests fail the test as tests do")]

mod anyone;
mod golden;
mod identity;
mod plan;
mod property;
mod refusal;
mod results;
mod tradeoff;
