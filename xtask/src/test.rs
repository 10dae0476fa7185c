//! Every test of the project, in the order in which they are quick to fail.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use crate::build;
use crate::run::{Failure, root, step};
use crate::tools::{self, Chromium, OtherEngines, Tools};

/// The number of random inputs for each property in the inner loop. With more, it takes longer; with fewer, more faults
/// are left to `cargo xtask test`.
const FEW_CASES: &str = "100";

/// Runs what needs neither a browser nor the tools that take minutes to build: the inner loop.
pub fn check() -> Result<(), Failure> {
    let mut tests = native_tests();
    if env::var_os("PROPTEST_CASES").is_none() {
        tests.env("PROPTEST_CASES", FEW_CASES);
    }
    check_with(&mut tests)
}

fn native_tests() -> Command {
    let mut tests = cargo();
    tests.args(["test", "--workspace", "--features", "ssr"]);
    tests
}

fn check_with(tests: &mut Command) -> Result<(), Failure> {
    step("Formatting", cargo().args(["fmt", "--all", "--check"]))?;
    scripts()?;
    lint(
        "Lints",
        "--workspace --all-targets --features ssr,npm,bench,evidence",
    )?;
    step("Native tests", tests)?;
    step(
        "Documentation",
        cargo()
            .args(["doc", "--workspace", "--no-deps", "--features", "export"])
            .env("RUSTDOCFLAGS", "-D warnings"),
    )
}

/// Sets up what is missing and runs every test: those of the engines in Chromium, and in Firefox and WebKitGTK where
/// `every_engine` asks for them.
pub fn all(every_engine: bool) -> Result<(), Failure> {
    check_with(&mut native_tests())?;

    let tools = Tools::for_building()?;
    let chromium = Chromium::find()?;
    let others = match every_engine {
        true => Some(OtherEngines::find()?),
        false => None,
    };
    lint(
        "Lints of the browser's program",
        "--target wasm32-unknown-unknown --features app --lib --bin app --test components",
    )?;
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

    build::archive("/")?;
    build::elsewhere(&tools, "https://status.example/docs/status/")?;
    let mut tests = node(&chromium);
    tests.args(["--test", "--test-concurrency=1"]).args(test_files()?);
    step("The site in Chromium, the package in Node", &mut tests)?;
    let engine = |name: &str| {
        let mut tests = node(&chromium);
        tests
            .args([
                "--test",
                "--test-concurrency=1",
                "engines/core.test.js",
                "engines/hostile.test.js",
            ])
            .env("ENGINE", name)
            .env("CHROMEDRIVER", &chromium.driver);
        tests
    };
    step("What readers do, in Chromium", &mut engine("chromium"))?;
    let Some(others) = others else { return Ok(()) };
    step(
        "What readers do, in Firefox",
        engine("firefox")
            .env("FIREFOX", others.firefox)
            .env("GECKODRIVER", others.geckodriver),
    )?;
    step(
        "What readers do, in WebKitGTK",
        engine("webkit").env("WEBKITDRIVER", others.webkit_driver),
    )
}

/// Checks the scripts, the styles and the tests in JavaScript: their format, Biome's lints, and their types.
fn scripts() -> Result<(), Failure> {
    tools::test_packages()?;
    let program = |name: &str| {
        let mut program = Command::new(root().join("tests/node_modules/.bin").join(name));
        program.current_dir(root());
        program
    };
    step("Scripts", program("biome").args(["check", "--error-on-warnings"]))?;
    step(
        "Types of the scripts",
        program("tsc").args(["--build", "www", "www/tsconfig.worker.json", "pkg", "tests"]),
    )
}

/// The files of tests that Node runs, named one by one: what it makes of a folder differs by version.
fn test_files() -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for folder in ["e2e", "npm"] {
        for entry in fs::read_dir(root().join("tests").join(folder))? {
            let path = entry?.path();
            if path.to_string_lossy().ends_with(".test.js") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Takes the picture that README shows.
pub fn screenshot() -> Result<(), Failure> {
    let chromium = Chromium::find()?;
    tools::test_packages()?;
    step("Taking the picture", node(&chromium).arg("screenshot.js"))
}

/// Refuses what Clippy warns of, in what `chosen` names.
fn lint(what: &str, chosen: &str) -> Result<(), Failure> {
    let mut clippy = cargo();
    clippy.arg("clippy").args(chosen.split(' '));
    step(what, clippy.args(["--", "-D", "warnings"]))
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
