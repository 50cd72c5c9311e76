//! The app's allocator: half the code of the standard one (docs/decisions/small-download.md).

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
