//! The allocator of the programs for browsers: two kilobytes smaller than the standard library's, after brotli.

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
