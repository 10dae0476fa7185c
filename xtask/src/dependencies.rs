//! The dependencies of the project: licences, sources and duplicates of the crates, and known advisories of crates and npm packages.

use std::process::Command;

use crate::run::{Failure, output, root, step};

/// The folders with a lock file of npm.
pub const NPM: [&str; 3] = ["tests", "tests/npm", "tests/bench"];

/// Runs `cargo deny`, as deny.toml says, and `npm audit`. Both ask for lists of advisories, and fail where they cannot have them.
pub fn check() -> Result<(), Failure> {
    if output("cargo-deny", &["--version"]).is_none() {
        return Err(Failure::new(
            "cargo-deny is missing: cargo install cargo-deny --locked",
        ));
    }
    let deny = |what: &str, checks: &[&str]| {
        let mut deny = Command::new("cargo");
        deny.current_dir(root()).args(["deny", "check"]).args(checks);
        step(what, &mut deny)
    };
    deny(
        "Licences, sources and duplicates of the crates",
        &["bans", "licenses", "sources"],
    )?;
    let mut failed = Vec::new();
    if deny("Advisories of the crates", &["advisories"]).is_err() {
        failed.push("the crates".to_owned());
    }
    for folder in NPM {
        let mut audit = Command::new("npm");
        audit
            .current_dir(root().join(folder))
            .args(["audit", "--package-lock-only"]);
        if step(&format!("Advisories of the packages of {folder}/"), &mut audit).is_err() {
            failed.push(format!("{folder}/"));
        }
    }
    match failed.is_empty() {
        true => Ok(()),
        false => Err(Failure::new(format!(
            "there are advisories, or no list of them could be had, for {}",
            failed.join(", ")
        ))),
    }
}
