//! Running programs, and saying what failed.

use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// The reason that a task did not finish, in words for the person who ran it.
pub struct Failure(String);

impl Failure {
    pub fn new(words: impl Into<String>) -> Failure {
        Failure(words.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        Failure(error.to_string())
    }
}

/// The root of the checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask is a member of the workspace")
        .to_owned()
}

/// Says what comes, runs it, and says how long it took.
pub fn step(what: &str, command: &mut Command) -> Result<(), Failure> {
    println!("\n== {what}");
    let start = Instant::now();
    run(command)?;
    println!("== {what}: {:.0} s", start.elapsed().as_secs_f32());
    Ok(())
}

/// Runs a program in the foreground.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .map_err(|error| Failure(format!("{program} could not be started: {error}")))?;
    match status.success() {
        true => Ok(()),
        false => Err(Failure(format!(
            "{program} failed ({status}); what it said is above"
        ))),
    }
}

/// Runs a program that the task cannot go on without, and returns its output.
pub fn printed(command: &mut Command) -> Result<String, Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure(format!("{program} could not be started: {error}")))?;
    match output.status.success() {
        true => String::from_utf8(output.stdout)
            .map_err(|_| Failure(format!("{program} printed what is not UTF-8"))),
        false => Err(Failure(format!(
            "{program} failed ({}); what it said is above",
            output.status
        ))),
    }
}

/// The output of a program; `None` if it is missing or fails.
pub fn output(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stderr(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}
