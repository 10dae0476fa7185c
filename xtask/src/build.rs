//! Building and serving the site.

use std::fs;
use std::path::{Path, PathBuf};

use crate::package;
use crate::run::{Failure, root, run, step};
use crate::tools::Tools;
use crate::{archive, compress, notices, pictures, sizes};

/// The target of the WebAssembly builds.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Leaves the release site in `dist/` and the npm package in `pkg/`, and checks their sizes.
pub fn release(public_url: &str) -> Result<(), Failure> {
    let tools = Tools::for_building()?;
    pictures::draw(&tools)?;
    evidence(&tools)?;
    let mut trunk = tools.command("trunk");
    trunk.args(["build", "--release", "--public-url", public_url]);
    step("Building the site, about 2 minutes the first time", &mut trunk)?;
    notices(&root().join("dist"))?;
    compress::beside(&root().join("dist"))?;
    let table = table_alone(&tools)?;
    let package = package::build(&tools, true)?;
    sizes::check(&root().join("dist"), &table)?;
    sizes::check_package(&tools, &package)
}

/// The same, and leaves the site in one file, and the explorer in one page, in `target/archive/`.
pub fn archive(public_url: &str) -> Result<(), Failure> {
    release(public_url)?;
    archive::write(&Tools::for_building()?, public_url)
}

/// Leaves the notices of third parties beside the site, with the licences of the site itself, and in the root, from
/// where the npm package and the crate take them.
fn notices(dist: &Path) -> Result<(), Failure> {
    notices::write(&dist.join("third-party.txt"), &["app"])?;
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(root().join(name), dist.join(name))?;
    }
    // The package holds the explorer's program too: its elements bring it.
    notices::write(&root().join("THIRD-PARTY.txt"), &["app", "npm"])
}

/// Makes the built site once more for another place, in `target/elsewhere/`. No second build is needed: only what
/// `site` writes knows where it stands.
pub fn elsewhere(tools: &Tools, public_url: &str) -> Result<(), Failure> {
    let folder = root().join("target/elsewhere");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    copy(&root().join("dist"), &folder)?;
    let mut site = tools.command("cargo");
    site.args([
        "run",
        "--quiet",
        "--locked",
        "--profile",
        "tool",
        "--features",
        "ssr",
        "--bin",
        "site",
    ]);
    run(site
        .env("TRUNK_STAGING_DIR", &folder)
        .env("TRUNK_PUBLIC_URL", public_url))
}

/// Copies a folder without what is compressed beside its files.
fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let Some(name) = path.file_name() else { continue };
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else if path.extension().is_none_or(|end| end != "br" && end != "gz") {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

/// Builds what the feature exports, with its JavaScript side, into `folder`; the path of the WebAssembly.
pub fn library(tools: &Tools, what: &str, feature: &str, folder: &Path) -> Result<PathBuf, Failure> {
    fs::create_dir_all(folder)?;
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
    step(what, cargo.args(["--features", feature, "--target", TARGET]))?;
    let built = root()
        .join("target")
        .join(TARGET)
        .join("release/status_atlas.wasm");
    let mut bindgen = tools.command("wasm-bindgen");
    bindgen.args([
        "--target",
        "web",
        "--omit-default-module-path",
        "--no-typescript",
        "--out-dir",
    ]);
    run(bindgen.args([folder, built.as_path()]))?;
    let wasm = folder.join("status_atlas_bg.wasm");
    optimize(tools, &wasm, &wasm)?;
    Ok(wasm)
}

/// Builds the program that reads pasted evidence, which `site` puts beside the explorer's.
fn evidence(tools: &Tools) -> Result<PathBuf, Failure> {
    library(
        tools,
        "Building the reading of evidence",
        "evidence",
        &root().join("target/evidence"),
    )
}

/// Makes WebAssembly as small as can be. `index.html` tells Trunk the same of the explorer's.
fn optimize(tools: &Tools, built: &Path, smallest: &Path) -> Result<(), Failure> {
    let mut optimizer = tools.command("wasm-opt");
    // The first kilobyte of memory is the far end of the stack.
    optimizer.args(["-Oz", "--converge", "--low-memory-unused"]);
    run(optimizer.arg(built).arg("-o").arg(smallest))
}

/// Builds a program that holds the table and nothing else, to weigh it; its path.
fn table_alone(tools: &Tools) -> Result<PathBuf, Failure> {
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
    optimize(tools, &built, &smallest)?;
    Ok(smallest)
}

/// Builds, serves on 127.0.0.1:8080, and builds again when a file changes.
pub fn serve(public_url: &str) -> Result<(), Failure> {
    let tools = Tools::for_building()?;
    pictures::draw(&tools)?;
    evidence(&tools)?;
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
