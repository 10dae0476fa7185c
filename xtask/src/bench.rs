//! The figures: our search beside others in one run.

use std::fs;

use crate::build::{self, TARGET};
use crate::run::{Failure, root, run, step};
use crate::test::node;
use crate::tools::{self, Chromium, Tools};

/// Prints the figures and writes `target/bench.json`.
pub fn all() -> Result<(), Failure> {
    let tools = Tools::for_building()?;
    let chromium = Chromium::find()?;
    tools::test_packages()?;
    build::release("/")?;

    let folder = root().join("target/bench");
    let bindings = folder.join("bindings");
    fs::create_dir_all(&bindings)?;
    let mut cargo = tools.command("cargo");
    cargo.args([
        "rustc",
        "--quiet",
        "--locked",
        "--release",
        "--lib",
        "--crate-type",
        "cdylib",
    ]);
    step(
        "Building the search alone",
        cargo.args(["--features", "bench", "--target", TARGET]),
    )?;
    let built = root()
        .join("target")
        .join(TARGET)
        .join("release/status_atlas.wasm");
    build::bind(&tools, &bindings, &built)?;
    let mut esbuild = tools.command("esbuild");
    esbuild.args([
        "tests/bench/page.js",
        "--bundle",
        "--format=iife",
        "--log-level=error",
    ]);
    run(esbuild.args([
        "--define:import.meta.url=location.href",
        "--outfile=target/bench/page.js",
    ]))?;
    fs::write(folder.join("index.html"), "<!doctype html><title>Bench</title>")?;
    step(
        "Measuring in Chromium, about 3 minutes",
        node(&chromium).arg("bench/run.js"),
    )
}
