//! Runs many cases, and says how many: `cargo xtask fuzz [CASES] [TARGET [CASE]]`.

use std::process::ExitCode;
use std::time::Instant;

use status_atlas_fuzz::{Run, TARGETS, Target, run};

/// The cases of a run that is not told how many.
const CASES: u64 = 1_000_000;

const USAGE: &str = "usage: fuzz [CASES] [TARGET [CASE]]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (cases, rest) = match arguments.split_first() {
        Some((first, rest)) => match first.replace('_', "").parse() {
            Ok(cases) => (cases, rest),
            Err(_) => (CASES, &arguments[..]),
        },
        None => (CASES, &[][..]),
    };
    // The message of a failed check is printed once, with the input.
    std::panic::set_hook(Box::new(|_| {}));
    let named = |name: &String| TARGETS.iter().find(|target| target.name == name);
    match rest {
        [] => all(cases),
        [name] => named(name).map_or_else(usage, |target| outcome(&report(target, 0, cases))),
        [name, case] => match (named(name), case.parse()) {
            (Some(target), Ok(case)) => {
                drop(std::panic::take_hook());
                outcome(&report(target, case, 1))
            }
            _ => usage(),
        },
        _ => usage(),
    }
}

fn usage() -> ExitCode {
    eprintln!(
        "{USAGE}\ntargets: {}",
        TARGETS.each_ref().map(|target| target.name).join(", ")
    );
    ExitCode::FAILURE
}

/// Runs every target with its share of the cases.
fn all(cases: u64) -> ExitCode {
    let runs: Vec<Run> = TARGETS
        .iter()
        .map(|target| report(target, 0, (cases * target.share).div_ceil(1000)))
        .collect();
    let run: u64 = runs.iter().map(|run| run.cases).sum();
    let failed = runs.iter().filter(|run| run.failure.is_some()).count();
    println!("{run} cases, {failed} targets failed");
    match failed {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn report(target: &'static Target, first: u64, cases: u64) -> Run {
    let start = Instant::now();
    let run = run(target, first, cases);
    println!(
        "{:<18}{:>11} cases {:>8.1} s; the slowest took {:.1} ms, case {}",
        target.name,
        run.cases,
        start.elapsed().as_secs_f32(),
        run.slowest.0.as_secs_f32() * 1000.0,
        run.slowest.1,
    );
    if let Some(failure) = &run.failure {
        println!(
            "FAILED in case {}: cargo xtask fuzz {} {} runs it alone. The input, cut down:\n{:?}",
            failure.case,
            failure.target,
            failure.case,
            String::from_utf8_lossy(&failure.input)
        );
    }
    run
}

fn outcome(run: &Run) -> ExitCode {
    match run.failure {
        None => ExitCode::SUCCESS,
        Some(_) => ExitCode::FAILURE,
    }
}
