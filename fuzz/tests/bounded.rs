//! A few cases of every target, in every run of the tests.

use status_atlas_fuzz::{TARGETS, run};

/// The cases of all targets together. More find more; `cargo xtask fuzz` runs millions.
const CASES: u64 = 20_000;

#[test]
fn every_target_passes_its_first_cases() {
    for target in &TARGETS {
        let cases = (CASES * target.share).div_ceil(1000);
        let run = run(target, 0, cases);
        assert!(run.failure.is_none(), "{:?}", run.failure);
        assert_eq!(run.cases, cases, "{}", target.name);
    }
}

#[test]
fn the_shares_are_all_of_it() {
    assert_eq!(TARGETS.iter().map(|target| target.share).sum::<u64>(), 1000);
}
