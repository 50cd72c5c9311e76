//! Site, data, golden and browser tests.
