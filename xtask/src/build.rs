//! Building and serving the site.

use std::path::PathBuf;

use crate::run::{Failure, root, run, step};
use crate::sizes;
use crate::tools::Tools;

/// Leaves the release site in `dist/` and checks its sizes.
pub fn release(public_url: &str) -> Result<(), Failure> {
    let tools = Tools::for_building()?;
    let mut trunk = tools.command("trunk");
    trunk.args(["build", "--release", "--public-url", public_url]);
    step("Building the site, about 2 minutes the first time", &mut trunk)?;
    sizes::check(&root().join("dist"), &table_alone(&tools)?)
}

/// Builds a program that holds the table and nothing else, to weigh it; its path.
fn table_alone(tools: &Tools) -> Result<PathBuf, Failure> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let mut cargo = tools.command("cargo");
    cargo.args([
        "build",
        "--quiet",
        "--locked",
        "--release",
        "--target",
        TARGET,
        "--example",
        "table",
    ]);
    step("Building the table alone, to weigh it", &mut cargo)?;
    let built = root()
        .join("target")
        .join(TARGET)
        .join("release/examples/table.wasm");
    let smallest = built.with_extension("small.wasm");
    run(tools
        .command("wasm-opt")
        .args(["-Oz", "--strip-debug", "-o"])
        .args([&smallest, &built]))?;
    Ok(smallest)
}

/// Builds, serves on 127.0.0.1:8080, and builds again when a file changes.
pub fn serve(public_url: &str) -> Result<(), Failure> {
    let tools = Tools::for_building()?;
    println!("\n== Building the site, about 2 minutes the first time");
    println!("== Then it is at http://127.0.0.1:8080{public_url} until Ctrl+C, and follows every change.");
    let mut trunk = tools.command("trunk");
    // Its reloading script is inline, which the page's security policy forbids.
    run(trunk.args([
        "serve",
        "--release",
        "--no-autoreload",
        "true",
        "--public-url",
        public_url,
    ]))
}
