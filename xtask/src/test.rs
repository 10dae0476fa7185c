//! Every test of the project, in the order in which they are quick to fail.

use std::process::Command;

use crate::build;
use crate::run::{Failure, root, step};
use crate::tools::{self, Chromium, Tools};

/// Sets up what is missing and runs every test.
pub fn all() -> Result<(), Failure> {
    step("Formatting", cargo().args(["fmt", "--all", "--check"]))?;
    step(
        "Lints",
        cargo().args([
            "clippy",
            "--workspace",
            "--all-targets",
            "--features",
            "export",
            "--",
            "-D",
            "warnings",
        ]),
    )?;
    step(
        "Native tests",
        cargo().args(["test", "--workspace", "--features", "export"]),
    )?;

    let tools = Tools::for_building()?;
    let chromium = Chromium::find()?;
    tools::test_packages()?;
    let mut components = tools.command("cargo");
    components
        .args([
            "test",
            "--target",
            "wasm32-unknown-unknown",
            "--features",
            "app",
            "--test",
            "components",
        ])
        .env("CHROMEDRIVER", &chromium.driver);
    step(
        "Components in Chromium, about 2 minutes the first time",
        &mut components,
    )?;

    build::release("/")?;
    step(
        "The site in Chromium",
        node(&chromium).args(["--test", "--test-concurrency=1", "e2e/"]),
    )
}

/// Takes the picture that README shows.
pub fn screenshot() -> Result<(), Failure> {
    let chromium = Chromium::find()?;
    tools::test_packages()?;
    step("Taking the picture", node(&chromium).arg("screenshot.js"))
}

fn cargo() -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root());
    command
}

/// A command that runs Node among the tests, with Chromium's path in its environment.
pub fn node(chromium: &Chromium) -> Command {
    let mut command = Command::new("node");
    command
        .current_dir(root().join("tests"))
        .env("CHROMIUM", &chromium.browser);
    command
}
