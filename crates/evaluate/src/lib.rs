//! Batch: a scenario file in, the paths as JSON out.
