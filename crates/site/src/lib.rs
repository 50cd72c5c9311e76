//! Data and crates in, every file of the site that is not compiled out.
