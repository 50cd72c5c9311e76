//! The app's allocator: half the code of the standard one (docs/decisions/tried.md).

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
