//! The figures: our search beside others in one run, the elements, and the site in Lighthouse.

use std::fs;

use crate::build;
use crate::run::{Failure, root, run, step};
use crate::test::node;
use crate::tools::{self, Chromium, Tools};
use status_atlas::search;

/// Prints the figures and writes `target/bench.json`.
pub fn all() -> Result<(), Failure> {
    let tools = Tools::for_building()?;
    let chromium = Chromium::find()?;
    tools::test_packages()?;
    tools::packages("tests/bench")?;
    build::release("/")?;

    let folder = root().join("target/bench");
    build::library(
        &tools,
        "Building the search alone",
        "bench",
        &folder.join("bindings"),
    )?;
    let mut esbuild = tools.command("esbuild");
    esbuild.args([
        "tests/bench/page.js",
        "--bundle",
        "--format=iife",
        "--log-level=error",
    ]);
    run(esbuild.args([
        "--alias:built-bench=./target/bench/bindings",
        "--define:import.meta.url=location.href",
        "--outfile=target/bench/page.js",
    ]))?;
    fs::write(folder.join("search.bin"), search::DATA)?;
    fs::write(folder.join("index.html"), "<!doctype html><title>Bench</title>")?;
    step(
        "Measuring in Chromium, about 3 minutes",
        node(&chromium).arg("bench/run.js"),
    )?;
    step("Typing, half a minute", node(&chromium).arg("bench/typing.js"))?;
    step(
        "Measuring the npm package beside others, about a minute",
        node(&chromium).arg("bench/package.js"),
    )?;
    step(
        "The elements, about a minute",
        node(&chromium).arg("bench/elements.js"),
    )?;
    step(
        "Lighthouse, about a minute",
        node(&chromium).arg("bench/lighthouse.js"),
    )
}
