//! Mutated input to everything that reads what others wrote: typed text, pastes, addresses, and files that may be damaged.
//!
//! Each [`Target`] has seeds, taken from the fixtures and from what the build encodes, and a check, which panics where
//! something that has to hold does not. A case is made of its number alone, so that it can be run again: `cargo xtask fuzz`
//! runs as many as it is told, and prints the number of a case that fails; `tests/bounded.rs` runs a few in every test.
//!
//! It runs on the stable toolchain, and no coverage guides it. What stands in for that: pieces to which the readers give a
//! meaning, and splices of one seed with another.

mod mutate;
mod seeds;
mod targets;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use mutate::Mutator;
pub use targets::{TARGETS, Target};

/// A case in which a check panicked.
#[derive(Debug)]
pub struct Failure {
    /// The target's name.
    pub target: &'static str,
    /// The case's number.
    pub case: u64,
    /// The input, cut down as far as the check still fails.
    pub input: Vec<u8>,
}

/// The outcome of a run.
#[derive(Debug)]
pub struct Run {
    /// The cases that were run.
    pub cases: u64,
    /// The time that the slowest took, and its number.
    pub slowest: (Duration, u64),
    /// The first that failed, if one did.
    pub failure: Option<Failure>,
}

/// Runs the cases of a target from `first` on, on as many threads as there are processors, until one fails.
pub fn run(target: &'static Target, first: u64, cases: u64) -> Run {
    let threads = thread::available_parallelism().map_or(1, |count| count.get() as u64);
    let (done, has_failed) = (AtomicU64::new(0), AtomicBool::new(false));
    let parts: Vec<(Duration, u64, Option<u64>)> = thread::scope(|scope| {
        let parts: Vec<_> = (0..threads)
            .map(|part| {
                let numbers = (first + part..first + cases).step_by(threads as usize);
                let (done, has_failed) = (&done, &has_failed);
                scope.spawn(move || {
                    let mut mutator = Mutator::new((target.seeds)());
                    let mut slowest = (Duration::ZERO, 0);
                    for case in numbers {
                        if has_failed.load(Ordering::Relaxed) {
                            break;
                        }
                        let input = mutator.case(case);
                        let start = Instant::now();
                        let passes = passes(target, input);
                        slowest = slowest.max((start.elapsed(), case));
                        done.fetch_add(1, Ordering::Relaxed);
                        if !passes {
                            has_failed.store(true, Ordering::Relaxed);
                            return (slowest.0, slowest.1, Some(case));
                        }
                    }
                    (slowest.0, slowest.1, None)
                })
            })
            .collect();
        parts
            .into_iter()
            .map(|part| part.join().expect("a check's panic was caught"))
            .collect()
    });
    let failed = parts.iter().filter_map(|part| part.2).min();
    Run {
        cases: done.into_inner(),
        slowest: parts
            .iter()
            .map(|part| (part.0, part.1))
            .max()
            .unwrap_or_default(),
        failure: failed.map(|case| Failure {
            target: target.name,
            case,
            input: smallest(target, Mutator::new((target.seeds)()).case(case).to_vec()),
        }),
    }
}

fn passes(target: &Target, input: &[u8]) -> bool {
    catch_unwind(AssertUnwindSafe(|| (target.check)(input))).is_ok()
}

/// Cuts pieces out of an input, large ones first, as long as the check still fails.
fn smallest(target: &Target, mut input: Vec<u8>) -> Vec<u8> {
    let mut length = input.len() / 2;
    while length > 0 {
        let mut from = 0;
        while from < input.len() {
            let mut less = input.clone();
            less.drain(from..(from + length).min(input.len()));
            match passes(target, &less) {
                true => from += length,
                false => input = less,
            }
        }
        length /= 2;
    }
    input
}
