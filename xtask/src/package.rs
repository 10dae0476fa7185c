//! The npm package: the program with its JavaScript around it, and what is written from the table.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::build::library;
use crate::javascript;
use crate::run::{Failure, root, run};
use crate::tools::Tools;
use status_atlas::facts::REGISTRY_DATE;
use status_atlas::search::DATA;
use status_atlas::search::query::MAX_QUERY_BYTES;

/// What the package's JavaScript is built for.
const ECMASCRIPT: &str = "--target=es2022";

/// Where bundles find what the build has made for the package's modules to import.
const BUILT: &str = "--alias:built-package=./pkg/dist/bindings";

/// The modules that another package's users can import in its place, below `pkg/compat/`.
const COMPAT: [&str; 7] = [
    "statuses",
    "http-status-codes",
    "http-status",
    "http-status/cloudflare",
    "http-status/iis",
    "http-status/nginx",
    "http-status/unofficial",
];

/// Leaves the package, ready to pack, in `pkg/`; the path of its WebAssembly.
pub fn build(tools: &Tools) -> Result<PathBuf, Failure> {
    let (root, package) = (root(), root().join("pkg"));
    same_version(&package)?;
    let folder = package.join("dist");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let built = library(tools, "Building the npm package", "npm", &folder.join("bindings"))?;
    let wasm = folder.join("status_atlas.wasm");
    fs::rename(built, &wasm)?;
    fs::write(folder.join("bindings/program.txt"), printable(&fs::read(&wasm)?))?;
    let version = format!("--define:VERSION={:?}", env!("CARGO_PKG_VERSION"));
    let registry_date = format!("--define:REGISTRY_DATE={REGISTRY_DATE:?}");
    let longest_query = format!("--define:LONGEST_QUERY={MAX_QUERY_BYTES}");
    fs::write(folder.join("bindings/search-data.txt"), printable(DATA))?;
    bindings(tools)?;
    for (module, format, program, file) in [
        ("index", "esm", "inline", "index.js"),
        ("index", "cjs", "inline", "index.cjs"),
        ("index", "esm", "workerd", "index.workerd.js"),
        ("search-data", "esm", "inline", "search-data.js"),
        ("search-data", "cjs", "inline", "search-data.cjs"),
    ] {
        let mut bundle = esbuild(tools, &format!("pkg/{module}.js"), format, file);
        run(bundle
            .args([
                "--bundle",
                "--external:*.wasm",
                "--external:*/search-data.js",
                BUILT,
            ])
            .arg(format!("--alias:program=./pkg/program/{program}.js"))
            .args([&version, &registry_date, &longest_query]))?;
    }
    common_imports(&folder.join("index.cjs"))?;

    let mut files = javascript::files();
    let declared = fs::read_to_string(package.join("index.d.ts"))?;
    files.extend(javascript::types("index", declared));
    for (path, text) in files {
        write(&folder.join(path), &text)?;
    }
    fs::copy(package.join("data.d.cts"), folder.join("data.d.cts"))?;
    fs::copy(root.join("dist/v1/statuses.json"), folder.join("data.json"))?;
    fs::copy(root.join("dist/v1/schema.json"), folder.join("schema.json"))?;
    compat(tools, &package, &folder)?;
    elements(tools, &folder)?;
    fs::remove_dir_all(folder.join("bindings"))?;
    for name in ["LICENSE-APACHE", "LICENSE-MIT", "THIRD-PARTY.txt", "CHANGELOG.md"] {
        fs::copy(root.join(name), package.join(name))?;
    }
    Ok(wasm)
}

/// Refuses a package whose version is not the crate's.
fn same_version(package: &Path) -> Result<(), Failure> {
    let version = env!("CARGO_PKG_VERSION");
    let manifest = fs::read_to_string(package.join("package.json"))?;
    match manifest.contains(&format!("\"version\": \"{version}\"")) {
        true => Ok(()),
        false => Err(Failure::new(format!(
            "pkg/package.json must have the version of Cargo.toml, {version}."
        ))),
    }
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, text)?)
}

/// Makes the bindings into a function that returns new ones: they hold one instance of the program, and belong to it.
fn bindings(tools: &Tools) -> Result<(), Failure> {
    let mut bundle = esbuild(tools, "pkg/program/bindings.js", "iife", "bindings/bind.js");
    run(bundle.args([
        "--bundle",
        BUILT,
        "--global-name=bindings",
        "--banner:js=export function bind() {",
        "--footer:js=return bindings; }",
    ]))
}

/// The shims: as they are for ES modules, and rewritten for CommonJS.
fn compat(tools: &Tools, package: &Path, folder: &Path) -> Result<(), Failure> {
    for name in COMPAT {
        let path = format!("compat/{name}");
        let module = fs::read_to_string(package.join(format!("{path}.js")))?;
        write(&folder.join(format!("{path}.js")), &module)?;
        let declared = fs::read_to_string(package.join(format!("{path}.d.ts")))?;
        // In CommonJS, that module is its function.
        let is_function = name == "statuses";
        let [module_types, (common_path, mut common_types)] = javascript::types(&path, declared);
        if is_function {
            common_types = common_types.replace("export default ", "export = ");
        }
        for (path, text) in [module_types, (common_path, common_types)] {
            write(&folder.join(path), &text)?;
        }
        let mut common = esbuild(tools, &format!("pkg/{path}.js"), "cjs", &format!("{path}.cjs"));
        if is_function {
            common.arg("--footer:js=module.exports = module.exports.default;");
        }
        run(&mut common)?;
        common_imports(&folder.join(format!("{path}.cjs")))?;
    }
    Ok(())
}

/// The elements, with all that they load: those of the site just built, from files instead of from there.
fn elements(tools: &Tools, folder: &Path) -> Result<(), Failure> {
    let site = root().join("dist");
    let bindings = folder.join("bindings");
    fs::write(
        bindings.join("explorer.txt"),
        printable(&fs::read(only(&site, "app-", ".wasm")?)?),
    )?;
    fs::copy(
        only(&site.join("elements"), "explorer-", ".html")?,
        bindings.join("explorer.html"),
    )?;
    let articles = fs::read_to_string(root().join("target/elements/articles.json"))?;
    write(
        &folder.join("prose.js"),
        &format!("export const articles = {articles};\n"),
    )?;
    // Where there is no site, a card's link leads nowhere.
    let style = fs::read_to_string(root().join("target/elements/http-status.css"))?;
    fs::write(
        bindings.join("http-status.css"),
        style + ".link[href^=\"#\"]{display:none}",
    )?;
    let bundle = |entry: &str, format: &str, file: &str| {
        let mut bundle = esbuild(tools, entry, format, &format!("elements/{file}"));
        run(bundle
            .args(["--bundle", "--charset=utf8", BUILT])
            .args(["--loader:.txt=text", "--loader:.html=text", "--loader:.css=text"])
            .args([
                "--external:*/search-data.js",
                "--external:*/prose.js",
                "--external:*/summaries.js",
                "--external:*/explorer.js",
            ])
            .arg("--alias:source=./pkg/elements/package.js")
            .arg("--alias:style=./pkg/dist/bindings/http-status.css")
            .arg("--alias:built-elements=./target/elements")
            // The program's default address, which bundlers would follow.
            .arg("--define:import.meta.url=undefined"))
    };
    bundle("pkg/elements/explorer.js", "esm", "explorer.js")?;
    let sources = root().join("www/elements");
    let declared = fs::read_to_string(sources.join("index.d.ts"))?;
    // Only who has React can be told of it.
    let (declared, react) = declared
        .split_once("declare module \"react\"")
        .ok_or_else(|| Failure::new("www/elements/index.d.ts says nothing to React"))?;
    let react = format!(
        "import type {{ HttpStatusElements }} from \"./index.js\";\nimport \"react\";\n\ndeclare module \"react\"{react}"
    );
    for (path, text) in javascript::types("elements/react", react) {
        write(&folder.join(path), &text)?;
    }
    let one = |class: &str| {
        format!(
            "export {{ {class} }} from \"./index.js\";\n\n\
             /** Defines the element, unless a copy of the script has done so. */\n\
             export declare function define(): void;\n"
        )
    };
    for (name, declared) in [
        ("index", declared.to_owned()),
        ("http-status", one("HttpStatus")),
        ("http-status-explorer", one("HttpStatusExplorer")),
    ] {
        let entry = format!("www/elements/{name}.js");
        bundle(&entry, "esm", &format!("{name}.js"))?;
        bundle(&entry, "cjs", &format!("{name}.cjs"))?;
        for (path, text) in javascript::types(&format!("elements/{name}"), declared) {
            write(&folder.join(path), &text)?;
        }
    }
    fs::copy(
        sources.join("custom-elements.json"),
        folder.join("elements/custom-elements.json"),
    )?;
    Ok(())
}

/// A run of esbuild that makes `entry` into a file of the package, in a format of modules.
fn esbuild(tools: &Tools, entry: &str, format: &str, file: &str) -> Command {
    let mut command = tools.command("esbuild");
    command
        .args([entry, ECMASCRIPT, "--log-level=warning"])
        .arg(format!("--format={format}"))
        .arg(format!("--outfile=pkg/dist/{file}"));
    command
}

/// The file of a folder whose name begins and ends so.
fn only(folder: &Path, start: &str, end: &str) -> Result<PathBuf, Failure> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(start) && name.ends_with(end) {
            return Ok(path);
        }
    }
    Err(Failure::new(format!(
        "{} has no {start}\u{2026}{end}",
        folder.display()
    )))
}

/// Lets a CommonJS module require the CommonJS form of its neighbors.
fn common_imports(module: &Path) -> Result<(), Failure> {
    let text = fs::read_to_string(module)?;
    let line = |line: &str| match line.contains("require(\".") {
        true => line.replace(".js\")", ".cjs\")"),
        false => line.to_owned(),
    };
    let lines: Vec<String> = text.split('\n').map(line).collect();
    Ok(fs::write(module, lines.join("\n"))?)
}

/// The bytes as printable ASCII, which `pkg/program/bytes.js` reads.
///
/// A printable byte stands for itself, any other is a mark and a printable one. Base64 would hide the
/// table's text from compression: a third more to download.
fn printable(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 5 / 4);
    for &byte in bytes {
        match byte {
            b' '..=b'|' => text.push(byte.into()),
            b'}'..=0xdb => text.extend(['~', (byte - 0x5d).into()]),
            _ => text.extend(['}', byte.wrapping_sub(0xbc).into()]),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn bytes_become_printable_and_back() {
        let bytes: Vec<u8> = (0..=255).collect();
        let text = printable(&bytes);
        assert!(text.bytes().all(|byte| (b' '..=b'~').contains(&byte)));
        let mut letters = text.bytes();
        let mut read = Vec::new();
        while let Some(letter) = letters.next() {
            read.push(match letter {
                b'~' => letters.next().unwrap().wrapping_add(0x5d),
                b'}' => letters.next().unwrap().wrapping_add(0xbc),
                plain => plain,
            });
        }
        assert_eq!(read, bytes);
    }
}
