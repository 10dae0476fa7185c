//! Mutated input by the million, with the coverage that it reaches where the toolchain can tell.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Failure, output, printed, root, run, step};

/// Runs the fuzzer with its arguments: how many cases, which target, which case of it.
pub fn run_cases(arguments: &[String]) -> Result<(), Failure> {
    let mut cargo = fuzzer();
    step("Fuzzing", cargo.arg("--").args(arguments))
}

/// Runs so many cases with a program that counts what is executed, and prints the part of each file's lines and regions that
/// was. A region is a piece of code without a branch in it.
pub fn coverage(cases: &str) -> Result<(), Failure> {
    let tools = llvm_tools().ok_or_else(|| {
        Failure::new("The tools that read coverage are missing: rustup component add llvm-tools")
    })?;
    let folder = root().join("target/coverage");
    let profiles = folder.join("profiles");
    if profiles.exists() {
        fs::remove_dir_all(&profiles)?;
    }
    // A model that was trained before is taken over: training takes a minute, and ten with counters.
    fs::create_dir_all(&folder)?;
    for entry in fs::read_dir(root().join("target"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        if name.to_string_lossy().starts_with("model-") {
            fs::copy(&path, folder.join(name))?;
        }
    }
    let mut cargo = fuzzer();
    cargo
        .arg("--target-dir")
        .arg(&folder)
        .args(["--", cases])
        .env("RUSTFLAGS", "-C instrument-coverage")
        .env("LLVM_PROFILE_FILE", profiles.join("%p-%m.profraw"));
    step("Fuzzing with coverage, 5 minutes the first time", &mut cargo)?;
    let merged = folder.join("fuzz.profdata");
    let mut merge = Command::new(tools.join("llvm-profdata"));
    merge.args(["merge", "--sparse", "--output"]).arg(&merged);
    // Build scripts leave profiles too, which the report does not ask for.
    run(merge.arg(&profiles))?;
    let mut report = Command::new(tools.join("llvm-cov"));
    report
        .current_dir(root())
        .args(["report", "--show-functions=false", "--show-branch-summary=false"])
        .arg(format!("--instr-profile={}", merged.display()))
        .arg(folder.join("fuzz/status-atlas-fuzz"))
        .arg("--sources");
    report.args([
        "src/search",
        "src/location.rs",
        "src/secrets.rs",
        "src/compare.rs",
    ]);
    report.args(["identify", "names", "text", "training"].map(|name| format!("crates/{name}/src")));
    println!("{}", printed(&mut report)?);
    Ok(())
}

fn fuzzer() -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root()).args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "status-atlas-fuzz",
        "--profile",
        "fuzz",
    ]);
    cargo
}

/// The folder of the toolchain's own `llvm-profdata` and `llvm-cov`: those of another version do not read what it writes.
fn llvm_tools() -> Option<PathBuf> {
    let sysroot = output("rustc", &["--print", "sysroot"])?;
    let host = output("rustc", &["--print", "host-tuple"])?;
    let folder = Path::new(sysroot.trim())
        .join("lib/rustlib")
        .join(host.trim())
        .join("bin");
    folder.join("llvm-cov").exists().then_some(folder)
}
